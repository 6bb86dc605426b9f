"""How a page looks in the list: a stripe in its verdict's colour, its title, what it is and the verdict's sentence."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from display.editor.window.page_model import KIND, MARK, SENTENCE

STRIPE: Final = 6
ROOM: Final = 8
COLOURS: Final = {
    "": QColor("#9aa0a6"),
    "good": QColor("#1e7d4f"),
    "says": QColor("#1f5fa8"),
    "warns": QColor("#b26a00"),
    "stops": QColor("#b3261e"),
}
"""Each at least 4.5 to 1 on white but the grey of what is not judged yet; the sentence says the same in words."""


class CardDelegate(QStyledItemDelegate):
    """Paints one card."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect: QRect = option.rect.adjusted(2, 2, -2, -2)
        palette: QPalette = option.palette
        painter.save()
        painter.fillRect(rect, palette.highlight() if chosen else palette.base())
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.fillRect(QRect(rect.left(), rect.top(), STRIPE, rect.height()), COLOURS[index.data(MARK)])
        inner = rect.adjusted(STRIPE + ROOM, ROOM // 2, -ROOM, -ROOM // 2)
        ink = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        self._texts(painter, inner, option.font, ink, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = option.fontMetrics.height()
        return QSize(220, 2 * line + 2 * ROOM + 4)

    def _texts(
        self, painter: QPainter, inner: QRect, font: QFont, ink: QColor, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        half = inner.height() // 2
        upper = QRect(inner.left(), inner.top(), inner.width(), half)
        lower = QRect(inner.left(), inner.top() + half, inner.width(), inner.height() - half)
        painter.setPen(ink)
        painter.setFont(font)
        kind = str(index.data(KIND))
        width = painter.fontMetrics().horizontalAdvance(kind)
        painter.drawText(upper, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, kind)
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        self._line(painter, upper.adjusted(0, 0, -width - ROOM, 0), str(index.data(Qt.ItemDataRole.DisplayRole)))
        painter.setFont(font)
        self._line(painter, lower, str(index.data(SENTENCE)))

    def _line(self, painter: QPainter, room: QRect, text: str) -> None:
        shortened = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shortened)
