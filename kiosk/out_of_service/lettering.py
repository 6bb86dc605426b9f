"""Sets a text into a box: as large as it is meant, smaller where it is too long, never cut."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from kiosk.out_of_service.layout import Box

FAMILIES: Final = {"zh_CN": "Noto Sans CJK SC", "zh_HK": "Noto Sans CJK HK", "en": "Noto Sans CJK SC"}
SMALLEST: Final = 8
"""Pixels: what is longer still than this allows is nothing that a hall is called."""
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE: Final = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set: pixels high at most, how bold, in which colour, where in its box."""

    size: float
    weight: int
    colour: QColor
    align: Qt.AlignmentFlag = LEFT


def put(painter: QPainter, box: Box, text: str, kind: Type, language: str) -> None:
    """Write `text` with the glyphs of `language`, over several lines where it must be."""
    painter.setFont(fitted(box, text, kind, language))
    painter.setPen(kind.colour)
    painter.drawText(QRectF(box.x, box.y, box.width, box.height), kind.align | Qt.TextFlag.TextWordWrap, text)


def fitted(box: Box, text: str, kind: Type, language: str) -> QFont:
    """The largest type, up to what is meant, in which the text stands within its box."""
    size = round(kind.size)
    while size > SMALLEST and not _fits(box, text, _font(size, kind, language)):
        size -= 1
    return _font(size, kind, language)


def _font(size: int, kind: Type, language: str) -> QFont:
    font = QFont(FAMILIES[language])
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(kind.weight))
    return font


def _fits(box: Box, text: str, font: QFont) -> bool:
    """By what the letters take, not by the leading that a typeface wants above and below."""
    metrics = QFontMetricsF(font)
    room = QRectF(0, 0, box.width, 1e6)
    needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text)
    lines = max(1, round(needed.height() / metrics.lineSpacing()))
    return needed.width() <= box.width and (lines - 1) * metrics.lineSpacing() + font.pixelSize() <= box.height
