"""The screens that this machine has now, as values. What is made of them is `display.canvas`'s."""

from PySide6.QtGui import QGuiApplication, QScreen

from display.canvas import Screen
from display.folding import Rect


def screens() -> tuple[Screen, ...]:
    """All of them, the one that the system calls the primary first."""
    return tuple(_screen(one) for one in QGuiApplication.screens())


def system_screen(screen: Screen) -> QScreen | None:
    """Qt's own of it, if it is still there."""
    return next((one for one in QGuiApplication.screens() if one.name() == screen.connector), None)


def _screen(one: QScreen) -> Screen:
    lies = one.geometry()
    monitor = " ".join(part for part in (one.manufacturer(), one.model(), one.serialNumber()) if part)
    place = Rect(lies.x(), lies.y(), lies.width(), lies.height())
    return Screen(one.name(), monitor, place, one.devicePixelRatio())
