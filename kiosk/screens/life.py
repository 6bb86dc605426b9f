"""Whether the glass lives: whoever started the kiosk is told after frames that were really shown, in Qt's thread."""

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from labourhall.program.shown_frames import ShownFrames
from labourhall.program.watchdog import Watchdog


class GlassLife(QObject):
    """Asks `window` for a frame as often as `watchdog` says. Where nobody wants to be told it does nothing at all.

    A thread of Qt's that hangs asks for none; a compositor that hangs takes none.
    """

    def __init__(self, window: QQuickWindow, watchdog: Watchdog) -> None:
        super().__init__(window)
        self._window = window
        self._watchdog = watchdog
        self._frames = ShownFrames(watchdog, window.update)
        self._timer = QTimer(self)
        if watchdog.is_asked:
            window.frameSwapped.connect(self._shown, Qt.ConnectionType.QueuedConnection)
        if watchdog.every_seconds is not None:
            self._timer.timeout.connect(self._frames.ask)
            self._timer.start(round(watchdog.every_seconds * 1000))

    def stop(self) -> None:
        """The kiosk ends in order: no more is told."""
        self._timer.stop()
        if self._watchdog.is_asked:
            self._window.frameSwapped.disconnect(self._shown)
        self._watchdog.stopping()

    @Slot()
    def _shown(self) -> None:
        self._frames.shown()
