"""A day of every board as bars: dark hours, what is built in, and each playlist in a colour of its own. To be read.

What is the district's is hatched too: two of one name are two.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from display.editor.timeline import DAY_SECONDS, Stretch
from display.programme import PlaylistName

HIGH: Final = 26
GAP: Final = 4
LEFT: Final = 76
AXIS: Final = 20
EVERY: Final = 2
"""Hours between two marks of the axis."""
TINTS: Final = tuple(
    QColor(one) for one in ("#bcd9f5", "#f6dca4", "#c4e6c6", "#f1c6cc", "#dccbf0", "#bfe6e4", "#eadfae", "#d5dae0")
)
"""Black on each of them has a contrast of more than 12 to 1; whatever they tell is in the list beneath in words."""
DARK, DARK_INK, LINE, NOW = QColor("#3b3f44"), QColor("#ffffff"), QColor("#5f6368"), QColor("#b3261e")
INK, PLAIN, CHOSEN = QColor("#111111"), QColor("#ffffff"), QColor("#1f5fa8")
HATCH: Final = QColor(0, 0, 0, 38)
"""Over a tint that is the district's: black on it has a contrast of more than 8 to 1."""


class Bars(QWidget):
    """`pressed` bears a board's name and the place of a stretch in its day."""

    pressed = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self._days: Mapping[str, Sequence[Stretch]] = {}
        self._names: Mapping[str, str] = {}
        self._order: Sequence[PlaylistName] = ()
        self._texts: Mapping[tuple[str, int], str] = {}
        self._chosen = ("", -1)
        self._now: datetime | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(
        self,
        days: Mapping[str, Sequence[Stretch]],
        names: Mapping[str, str],
        texts: Mapping[tuple[str, int], str],
        playlists: Sequence[PlaylistName],
        now: datetime | None,
    ) -> None:
        """Show the day of each board; `texts` stand in its stretches, playlists have colours by their order."""
        self._days, self._names, self._texts, self._order, self._now = days, names, texts, playlists, now
        self.setFixedHeight(AXIS + len(days) * (HIGH + GAP) + GAP)
        self.update()

    def choose(self, board: str, place: int) -> None:
        """Mark a stretch."""
        self._chosen = (board, place)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(400, AXIS + HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._axis(painter)
        for row, (board, stretches) in enumerate(self._days.items()):
            top = AXIS + row * (HIGH + GAP)
            painter.setPen(self.palette().text().color())
            room = QRect(0, top, LEFT - 6, HIGH)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._names[board])
            for place, stretch in enumerate(stretches):
                self._stretch(painter, self._room(stretch, top), stretch, self._texts.get((board, place), ""))
            if self._chosen[0] == board and 0 <= self._chosen[1] < len(stretches):
                painter.setPen(CHOSEN)
                room = self._room(stretches[self._chosen[1]], top)
                painter.drawRect(room.adjusted(0, 0, -1, -1))
                painter.drawRect(room.adjusted(1, 1, -2, -2))
        self._mark_now(painter)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position().toPoint())
        if found is not None:
            self.pressed.emit(*found)

    def _at(self, point: QPoint) -> tuple[str, int] | None:
        for row, (board, stretches) in enumerate(self._days.items()):
            for place, stretch in enumerate(stretches):
                if self._room(stretch, AXIS + row * (HIGH + GAP)).contains(point):
                    return board, place
        return None

    def _axis(self, painter: QPainter) -> None:
        painter.setPen(LINE)
        for hour in range(0, 25, EVERY):
            x = self._x(hour * 3600)
            painter.drawLine(x, AXIS - 4, x, AXIS - 1)
            room = QRect(x - 20, 0, 40, AXIS - 4).intersected(self.rect())
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(hour))

    def _stretch(self, painter: QPainter, room: QRect, stretch: Stretch, text: str) -> None:
        if not stretch.is_lit:
            painter.fillRect(room, DARK)
        elif not stretch.playing:
            painter.fillRect(room, PLAIN)
        else:
            self._tinted(painter, room, stretch)
        painter.setPen(LINE)
        painter.drawRect(room.adjusted(0, 0, -1, -1))
        painter.setPen(INK if stretch.is_lit else DARK_INK)
        inner = room.adjusted(4, 0, -4, 0)
        shortened = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        if shortened and (shortened == text or len(shortened) > 2):
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shortened)

    def _tinted(self, painter: QPainter, room: QRect, stretch: Stretch) -> None:
        """The playlists that share a stretch lie over each other, each as high as its share."""
        total = sum(max(one.slot.share, 1) for one in stretch.playing)
        done = 0
        for one in stretch.playing:
            top = room.top() + round(done / total * room.height())
            done += max(one.slot.share, 1)
            bottom = room.top() + round(done / total * room.height())
            part = QRect(room.left(), top, room.width(), bottom - top)
            painter.fillRect(part, self._tint(one.named))
            if one.district:
                painter.fillRect(part, QBrush(HATCH, Qt.BrushStyle.BDiagPattern))

    def _tint(self, playlist: PlaylistName) -> QColor:
        place = list(self._order).index(playlist) if playlist in self._order else len(TINTS) - 1
        return TINTS[place % len(TINTS)]

    def _mark_now(self, painter: QPainter) -> None:
        if self._now is not None:
            painter.setPen(NOW)
            x = self._x(self._now.hour * 3600 + self._now.minute * 60)
            painter.drawLine(x, AXIS - 2, x, self.height() - GAP)

    def _room(self, stretch: Stretch, top: int) -> QRect:
        midnight = stretch.begins.replace(hour=0, minute=0, second=0, microsecond=0)
        first, last = ((moment - midnight).total_seconds() for moment in (stretch.begins, stretch.ends))
        return QRect(self._x(first), top, self._x(last) - self._x(first), HIGH)

    def _x(self, seconds: float) -> int:
        return LEFT + round(seconds / DAY_SECONDS * (self.width() - LEFT - 10))
