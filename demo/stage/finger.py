"""The finger: touch events into the window, as a touch screen sends them. It knows no kiosk, only items and points."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QPoint, QPointF, QTimer
from PySide6.QtGui import QPointingDevice, QWindow
from PySide6.QtTest import QTest

HOLD_MS: Final = 60
"""A light tap; people hold 50 to 150 ms."""


class Finger(QObject):
    """One finger on one window."""

    def __init__(self, window: QWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._device: QPointingDevice = QTest.createTouchDevice()
        self._down = False

    def tap(self, point: QPointF, lifted: Callable[[], None]) -> None:
        """Press at `point`, lift after a moment; `lifted` is called just before the lifting is delivered."""
        where = point.toPoint()
        self._send(where, pressed=True)
        QTimer.singleShot(HOLD_MS, self, lambda: self._lift(where, lifted))

    def _lift(self, where: QPoint, lifted: Callable[[], None]) -> None:
        lifted()
        self._send(where, pressed=False)

    def _send(self, where: QPoint, pressed: bool) -> None:
        sequence = QTest.touchEvent(self._window, self._device, False)
        if pressed:
            sequence.press(0, where, self._window)
        else:
            sequence.release(0, where, self._window)
        sequence.commit(False)
