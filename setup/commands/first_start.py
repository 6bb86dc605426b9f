"""`hall-setup first-start`: on the whole screen, or as text where the machine's role has none."""

import argparse
import os
from datetime import datetime

from labourhall.program import logs
from labourhall.program import words as all_words
from labourhall.program.control import Exit
from labourhall.program.crash import CrashRule
from labourhall.program.words import Words
from setup import kept, machine_file
from setup.first_start.course import LANGUAGES
from setup.places import SetupPlaces
from setup.roles import ON_GLASS
from setup.stick.reading import HallStick, read


def add_first_start(parser: argparse.ArgumentParser) -> None:
    """The options."""
    parser.add_argument("--text", action="store_true", help="at this terminal, whatever the role")
    parser.add_argument("--language", choices=LANGUAGES, help="zh_CN, zh_HK or en")


def first_start(found: argparse.Namespace, now: datetime, words: Words) -> Exit:
    """Go on where it was until all is answered; nothing where it is done already."""
    places = SetupPlaces(found.root)
    if places.done.exists():
        return Exit.DONE
    places.own.mkdir(parents=True, exist_ok=True)
    from setup import app  # Qt: not for whoever only makes a stick

    logs.start()
    with CrashRule():  # a hand that died would leave its page standing for ever; its unit starts it anew
        if found.text or not _has_glass(places):
            code = app.typed(places, found.language or all_words.of_terminal(os.environ).language)
        else:
            code = app.shown(places, found.language or LANGUAGES[0])
    if code == Exit.DONE:
        (places.own / kept.FINISHED).touch()
    return Exit(code)


def _has_glass(places: SetupPlaces) -> bool:
    """Whether somebody is asked on the screen; a stick that cannot be used is said there too."""
    stick = read(places.hall)
    begun = machine_file.begun(stick, machine_file.read(places.machine)) if isinstance(stick, HallStick) else None
    role = getattr(begun, "role", None)
    return role is None or role in ON_GLASS
