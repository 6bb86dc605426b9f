"""Builds a first start out of its parts, and shows it: on the whole screen, or as text. Plain constructor calls."""

import os
import queue
import signal
import sys
import time
from pathlib import Path
from typing import Final, TextIO

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from labourhall.program import words
from labourhall.program.hall_time import wall_clock
from labourhall.program.places import asset
from setup import kept, machine_file, panel
from setup.clock import behind
from setup.commands.text import Terminal
from setup.conductor import SetupConductor
from setup.failures import Trouble
from setup.first_start.course import LANGUAGES
from setup.first_start.entering import known
from setup.first_start.glass import Size
from setup.first_start.progress import SetupProgress, SetupStep
from setup.first_start.states import SetupSurroundings
from setup.first_start.vocabulary import Effect, Event, Ticked
from setup.hands.city import Line, line_of
from setup.hands.hands import Hands, Tools
from setup.hands.wishes import wishes
from setup.places import SetupPlaces
from setup.screen.page import SetupPage
from setup.screen.pages import page
from setup.screen.paper import label_picture, sheet
from setup.screen.window import SetupWindow
from setup.stick import facts
from setup.stick.reading import HallStick, read

PROGRAM: Final = "hall-setup"
NO_SCREEN: Final = Size(1080, 1920)
TICK_MS: Final = 1000
FINISHED_MS: Final = 1500
"""So long the last page stands before the kiosk comes."""


class Post(QObject):
    """Brings events from the hands' threads to Qt's."""

    came = Signal(object)


class FirstStart:
    """The whole, built but still. `start` begins; `close` leaves no thread behind. Needs a QGuiApplication."""

    def __init__(self, places: SetupPlaces, pixels: Size, language: str, line: Line | None = None) -> None:
        self._places = places
        self._language = language
        self._words = {one: words.read(one) for one in LANGUAGES}
        stick = read(places.hall)
        self._stick = stick
        self._pixels = pixels
        self.post = Post()
        self._hands = Hands(self._tools(stick, line), self.post.came.emit) if isinstance(stick, HallStick) else None
        self.conductor = SetupConductor(places.own, self._take)
        self.post.came.connect(self.conductor.take)

    def start(self) -> None:
        """Go on where it was, or begin."""
        begun = self._begun()
        around = self._around(begun)
        self.conductor.start(begun, around, self._language)

    def close(self) -> None:
        """Let the hands go."""
        if self._hands is not None:
            self._hands.close()

    def page(self) -> SetupPage:
        """What stands on the glass now."""
        setup = self.conductor.setup
        return page(setup, self._words[setup.language], f"{wall_clock():%Y-%m-%d}")

    def tick(self) -> None:
        """Time went on."""
        self.conductor.take(Ticked(time.monotonic()))

    def _take(self, effect: Effect) -> None:
        if self._hands is not None:
            self._hands.take(effect)

    def _begun(self) -> SetupProgress | Trouble:
        if isinstance(self._stick, Trouble):
            return self._stick
        begun = machine_file.begun(self._stick, machine_file.read(self._places.machine))
        if isinstance(begun, Trouble):
            return begun
        return kept.read(self._places.own, self._stick.mark) or begun

    def _around(self, begun: SetupProgress | Trouble) -> SetupSurroundings:
        if isinstance(begun, Trouble) or isinstance(self._stick, Trouble):
            return SetupSurroundings(self._pixels)
        return SetupSurroundings(
            pixels=self._pixels,
            panel=panel.size(self._places.screens),
            has_codes=bool(self._stick.codes(begun.role)),
            has_vacancies=facts.SNAPSHOT in self._stick.files,
            clock=behind(wall_clock(), self._stick.facts.made_at),
        )

    def _tools(self, stick: HallStick, line: Line | None) -> Tools:
        return Tools(
            stick=stick,
            hall=self._places.hall,
            own=self._places.own,
            wishes=wishes(stick.files),
            clip=clip(self._language),
            page=self._sheet,
            line=line or line_of(stick, self._places.hall),
            machine_id=self._places.machine_id,
        )

    def _sheet(self, step: SetupStep) -> bytes:
        """The label as paper; and beside it as a picture, for whoever has no printer."""
        setup = self.conductor.setup
        said, today = self._words[setup.language], f"{wall_clock():%Y-%m-%d}"
        label_picture(known(setup), said, today).save(str(self._places.own / kept.LABEL))
        return sheet(said.text(f"setup.{step}.sheet"), known(setup), said, today)


def clip(language: str) -> Path | None:
    """Something that the kiosk says, in that language."""
    found = sorted(asset("audio", language).glob("attract.*"))
    return found[0] if found else None


def shown(places: SetupPlaces, language: str) -> int:
    """Cover the screen with it until all is answered; gives the exit code."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Python does not run while Qt waits; all that counts is on the disk
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    QLocale.setDefault(QLocale.c())
    application = QGuiApplication([PROGRAM])
    screen = application.primaryScreen().size()
    first = FirstStart(places, Size(screen.width(), screen.height()), language)
    window = SetupWindow(first.page, first.conductor.take, lambda: time.monotonic() * 1000)
    first.conductor.changed = window.update
    first.conductor.ended = lambda: QTimer.singleShot(FINISHED_MS, application.quit)
    first.start()
    window.showFullScreen()
    ticking = QTimer()
    ticking.timeout.connect(first.tick)
    ticking.start(TICK_MS)
    code = application.exec()
    first.close()
    window.hide()
    return code


def typed(places: SetupPlaces, language: str, keys: TextIO = sys.stdin) -> int:
    """The same at a terminal; gives the exit code: 1 where nobody is there any more. Qt only draws the label."""
    application = QGuiApplication([PROGRAM, "-platform", "offscreen"])
    first = FirstStart(places, NO_SCREEN, language)
    came: queue.Queue[Event] = queue.Queue()
    first.post.came.disconnect()
    first.post.came.connect(came.put, Qt.ConnectionType.DirectConnection)
    terminal = Terminal(first.conductor, first.page, came, keys)
    try:
        first.start()
        terminal.run()
    except EOFError:
        return 1
    finally:
        first.close()
        del application
    return 0
