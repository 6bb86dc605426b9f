"""After each frame a clear pixel is painted anew over it, and that asks for no frame more."""

import pytest
from PySide6.QtGui import QGuiApplication, QPaintEvent
from pytestqt.qtbot import QtBot

from kiosk.screens.nudge import Nudge, nudge
from tests.kiosk.screens.conftest import Glass


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """One for each time that a pixel was painted."""
    found: list[bool] = []
    paint = Nudge.paintEvent

    def noted(self: Nudge, event: QPaintEvent) -> None:
        paint(self, event)
        found.append(event.region().isEmpty())

    monkeypatch.setattr(Nudge, "paintEvent", noted)
    return found


def test_a_frame_in_which_nothing_differs_is_followed_by_the_pixel_and_that_by_nothing(
    glass: Glass, qtbot: QtBot, painted: list[bool]
) -> None:
    swapped: list[bool] = []
    glass.window.frameSwapped.connect(lambda: swapped.append(True))
    over = Nudge(glass.window)
    qtbot.waitUntil(lambda: bool(painted))
    QGuiApplication.processEvents()
    for _ in range(3):
        swapped.clear()
        painted.clear()
        glass.window.update()
        qtbot.waitUntil(lambda: bool(swapped and painted))
    qtbot.wait(50)
    frames = len(swapped)
    qtbot.wait(200)
    assert len(swapped) - frames <= 1, "the pixel asks for frames"
    assert not any(painted)
    over.close()


def test_only_on_wayland_there_is_one(glass: Glass) -> None:
    assert nudge(glass.window) is None
