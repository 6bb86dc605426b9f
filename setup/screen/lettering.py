"""Sets words into a box: as large as they are meant, smaller where they are too long, never cut."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from setup.screen.sketch import CENTRE, LEFT, RIGHT, TextLine

FAMILIES: Final = {"zh_CN": "Noto Sans CJK SC", "zh_HK": "Noto Sans CJK HK", "en": "Noto Sans CJK SC"}
SMALLEST: Final = 8
"""Pixels: what is longer still than this allows is nothing that stands on a page."""
LEADING: Final = 1.35
_ALIGN: Final = {
    LEFT: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    CENTRE: Qt.AlignmentFlag.AlignCenter,
    RIGHT: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
}
_WRAP: Final = Qt.TextFlag.TextWordWrap


def put(painter: QPainter, line: TextLine, language: str) -> None:
    """Write it with the glyphs of that language, over several lines where it must be."""
    size = fitted(line, language)
    painter.setFont(_font(size, line.weight, language))
    painter.setPen(QColor(line.colour))
    box = line.box
    painter.drawText(QRectF(box.x, box.y, box.width, box.height), _ALIGN[line.align] | _WRAP, line.text)


def fitted(line: TextLine, language: str) -> int:
    """The largest size in pixels, up to what is meant, at which the words stand within their box."""
    size = line.size
    while size > SMALLEST and not _fits(line, _font(size, line.weight, language)):
        size -= 1
    return size


def _font(size: int, weight: int, language: str) -> QFont:
    font = QFont(FAMILIES[language])
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    return font


def _fits(line: TextLine, font: QFont) -> bool:
    """By what the letters take, not by the leading that a typeface wants above and below."""
    metrics = QFontMetricsF(font)
    needed = metrics.boundingRect(QRectF(0, 0, line.box.width, 1e6), int(_WRAP), line.text)
    rows = max(1, round(needed.height() / metrics.lineSpacing()))
    high = (rows - 1) * metrics.lineSpacing() + font.pixelSize()
    return needed.width() <= line.box.width and high <= line.box.height
