"""One window a panel for all tests of pages: the real one, without a screen, standing at sample visits."""

from collections.abc import Iterator

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


class Glass:
    """The window of one panel and what steers it."""

    def __init__(self, panel: str) -> None:
        width, height, mm = PANELS[panel]
        self.px_per_mm = width / mm
        self.stage = StillStage(Visit(Attract(), UP, Accommodations()))
        self.view = KioskView(
            self.stage, SLICES, {one: words.read(one.value) for one in Language}, library(), HALL, lambda: NOW
        )
        self.window = KioskWindow(self.view, SLICES, self.px_per_mm)
        self.window.resize(width, height)
        self.window.show()

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
    spoken: list[str] = []
    before = qInstallMessageHandler(lambda kind, context, text: spoken.append(str(text)))
    shown = Glass(request.param)
    yield shown
    shown.close()
    qInstallMessageHandler(before)
    assert not spoken
