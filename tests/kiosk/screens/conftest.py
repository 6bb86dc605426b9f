"""One window a panel for all tests of pages: the real one, without a screen, standing at sample visits."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.screens.view import KioskView
from kiosk.screens.window import KioskWindow
from kiosk.slices.table import SLICES
from kiosk.visit.accommodations import Accommodations, Language
from kiosk.visit.states import Attract, Visit
from labourhall.program import words
from scripts.pictures import PANELS
from scripts.samples import HALL, NOW, UP, StillStage, library

SMALL = {
    "17 inches": (1280, 1024, 338.0),
    "15 inches": (1024, 768, 304.1),
    "15 inches upright": (768, 1024, 228.1),
    "10 inches": (1280, 800, 217.0),
}
"""Panels that have not room enough for the pages in their own size."""


class Glass:
    """The window of one panel and what steers it; `px_per_mm` is of the pages, which may be smaller than the glass."""

    def __init__(self, panel: str) -> None:
        width, height, mm = {**PANELS, **SMALL}[panel]
        self.stage = StillStage(Visit(Attract(), UP, Accommodations()))
        self.view = KioskView(
            self.stage, SLICES, {one: words.read(one.value) for one in Language}, library(), HALL, lambda: NOW
        )
        self.window = KioskWindow(self.view, SLICES, width / mm)
        self.window.resize(width, height)
        self.window.show()
        QGuiApplication.processEvents()
        self.px_per_mm = float(self.window.rootObject().property("pxPerMm"))

    def turn(self, visit: Visit) -> None:
        """Stand at a visit, laid out and painted."""
        self.stage.turn(visit)
        QGuiApplication.processEvents()
        self.window.grabWindow()

    def close(self) -> None:
        """Let it go."""
        self.window.hide()
        self.window.release()
        self.window.deleteLater()
        QGuiApplication.processEvents()


@pytest.fixture(params=list(PANELS))
def glass(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Glass]:
    """A window of each panel in turn. Any warning of QML fails the test."""
    with _without_warnings(request.param) as shown:
        yield shown


@pytest.fixture(params=list(SMALL))
def small_glass(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Glass]:
    """The same of each panel that is too small."""
    with _without_warnings(request.param) as shown:
        yield shown


@contextmanager
def _without_warnings(panel: str) -> Iterator[Glass]:
    spoken: list[str] = []
    before = qInstallMessageHandler(lambda kind, context, text: spoken.append(str(text)))
    shown = Glass(panel)
    yield shown
    shown.close()
    qInstallMessageHandler(before)
    assert not spoken
