"""A window of pixels that is painted the moment it is told to, only where it changed; whole when the system asks.

Left to itself Qt would wait 5 ms for more to come, and a frame would not be there when its moment is over.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect
from PySide6.QtGui import QExposeEvent, QPainter, QPaintEvent, QRasterWindow, QRegion


class Surface(QRasterWindow):
    """Whoever derives from it says by `draw` what it looks like."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: Sequence[QRect] = ()
        """What is painted now; nothing while it is the system that asks."""
        self.is_seen = False
        """Whether a screen shows the window, as Qt told of it last: a frame of running text is to ask nobody."""

    @property
    def is_told(self) -> bool:
        """Whether it paints now because it was told to, and not because the system asks."""
        return bool(self._parts)

    def draw(self, painter: QPainter, part: QRect | None = None) -> None:
        """Paint the window, or at least `part` of it, to which the painter is clipped."""
        raise NotImplementedError

    def paint(self, parts: Sequence[QRect]) -> None:
        """Have these parts on the screen when this returns. Nothing while no screen shows the window."""
        if not parts or not self.is_seen:
            return
        for part in parts:
            self.update(part)
        self._parts = parts
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.UpdateRequest))
        self._parts = ()

    def paint_whole(self) -> None:
        """All of it."""
        self.paint([QRect(0, 0, self.width(), self.height())])

    def shut(self) -> None:
        """Close for good. A paint that the system asked for before comes late: Qt would warn that nothing is there."""
        self.installEventFilter(self)
        self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Once shut, paint nothing."""
        return event.type() in (QEvent.Type.Paint, QEvent.Type.UpdateRequest)

    def exposeEvent(self, event: QExposeEvent) -> None:
        self.is_seen = self.isExposed()
        super().exposeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for part in self._asked(event.region()):
            painter.setClipRect(part)
            self.draw(painter, part)
        painter.end()

    def _asked(self, asked: QRegion) -> Sequence[QRect]:
        """The parts, where nothing but them is asked for; what the system asks for meanwhile comes with them, once."""
        own = QRegion()
        for part in self._parts:
            own += part
        return self._parts if asked.subtracted(own).isEmpty() else [asked.boundingRect()]
