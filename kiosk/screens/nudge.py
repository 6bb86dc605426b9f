"""A clear pixel over the kiosk's window, painted anew after each of its frames, for a compositor that needs it.

On Wayland a window may paint again when the compositor says so. cage 0.1.4 (Debian 12) says it only after a frame that
was otherwise somewhere, and Qt draws frames that are not: a page is made behind the one that stands, a sign of life is
asked for. Then Qt waits, takes its window for one that nobody sees, and the glass stands still for ever. What this
pixel says of itself is always that it is otherwise.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QRasterWindow, QSurfaceFormat
from PySide6.QtQuick import QQuickWindow


class Nudge(QRasterWindow):
    """The pixel in the upper left corner of `window`; a part of that, it goes with it."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self.setFlag(Qt.WindowType.WindowTransparentForInput)
        form = QSurfaceFormat(self.format())
        form.setAlphaBufferSize(8)
        self.setFormat(form)
        self.setGeometry(0, 0, 1, 1)
        window.frameSwapped.connect(self.update)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing that anybody sees."""
        painter = QPainter(self)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(0, 0, 1, 1, QColor(0, 0, 0, 0))
        painter.end()


def nudge(window: QQuickWindow) -> Nudge | None:
    """One over `window`; None where it is not shown by Wayland."""
    return Nudge(window) if QGuiApplication.platformName().startswith("wayland") else None
