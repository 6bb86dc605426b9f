"""`hall-setup first-start`: on the whole screen, or as text where the machine's role has none."""

import argparse
import os
import queue
import signal
from datetime import datetime
from typing import Final

from labourhall.program import words as all_words
from labourhall.program.control import Exit
from labourhall.program.words import Words
from setup import machine_file
from setup.first_start.course import LANGUAGES
from setup.first_start.glass import Size
from setup.first_start.vocabulary import Event
from setup.places import Places
from setup.roles import ON_GLASS
from setup.stick.reading import HallStick, read

NO_SCREEN: Final = Size(1080, 1920)


def add_first_start(parser: argparse.ArgumentParser) -> None:
    """The options."""
    parser.add_argument("--text", action="store_true", help="at this terminal, whatever the role")
    parser.add_argument("--language", choices=LANGUAGES, help="zh_CN, zh_HK or en")


def first_start(found: argparse.Namespace, now: datetime, words: Words) -> Exit:
    """Go on where it was until all is answered; nothing where it is done already."""
    places = Places(found.root)
    if places.done.exists():
        return Exit.DONE
    places.own.mkdir(parents=True, exist_ok=True)
    if found.text or not _has_glass(places):
        return _by_text(places, found.language or all_words.of_terminal(os.environ).language)
    return _on_glass(places, found.language or LANGUAGES[0])


def _has_glass(places: Places) -> bool:
    """Whether somebody is asked on the screen; a stick that cannot be used is said there too."""
    stick = read(places.hall)
    begun = machine_file.begun(stick, machine_file.read(places.machine)) if isinstance(stick, HallStick) else None
    role = getattr(begun, "role", None)
    return role is None or role in ON_GLASS


def _on_glass(places: Places, language: str) -> Exit:
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QGuiApplication

    from setup.app import shown

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Python does not run while Qt waits; all that counts is on the disk
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    QLocale.setDefault(QLocale.c())
    application = QGuiApplication(["hall-setup"])
    code = shown(places, language)
    del application
    return Exit(code)


def _by_text(places: Places, language: str) -> Exit:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication

    from setup.app import FirstStart
    from setup.commands.text import Terminal

    application = QGuiApplication(["hall-setup", "-platform", "offscreen"])  # the label is drawn
    first = FirstStart(places, NO_SCREEN, language)
    came: queue.Queue[Event] = queue.Queue()
    first.post.came.disconnect()
    first.post.came.connect(came.put, Qt.ConnectionType.DirectConnection)
    terminal = Terminal(first.conductor, first.page, came)
    try:
        first.start()
        terminal.run()
    except EOFError:
        return Exit.FAILED
    finally:
        first.close()
        del application
    return Exit.DONE
