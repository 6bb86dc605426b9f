"""One A4 page that is written from top to bottom. Knows millimetres and points, and nothing of what it says."""

from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen, QTextLayout

from kiosk.paper.typeface import FAMILY
from labourhall.printing.qr_code import QUIET_ZONE, Modules, runs

UNITS_PER_MM: Final = 10
MM_PER_POINT: Final = 25.4 / 72
MARGIN_MM: Final = 20.0
WIDTH_MM: Final = 210.0
CAPTION_MM: Final = 36.0
LEADING: Final = 1.4
RULE_MM: Final = 0.5
MISSING_SORT: Final = "〓"


class PaperPage:
    """A page in memory, written once: after the last line `pdf` gives the file's bytes. Needs a QGuiApplication."""

    def __init__(self, title: str) -> None:
        self._file = QBuffer()
        self._file.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._file)
        self._writer.setTitle(title)
        self._writer.setCreator("labourhall")
        self._writer.setResolution(round(UNITS_PER_MM * 25.4))
        self._writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
        )
        self._painter = QPainter(self._writer)
        self._y = MARGIN_MM

    def pdf(self) -> bytes:
        """The finished page as a PDF file; nothing can be written afterwards."""
        self._painter.end()
        self._file.close()
        return bytes(self._file.data().data())

    def gap(self, mm: float) -> None:
        """Leave space."""
        self._y += mm

    def heading(self, text: str, points: float) -> None:
        """The one line in the middle."""
        self._put(text, points, MARGIN_MM, True, Qt.AlignmentFlag.AlignHCenter)
        self.gap(4.0)

    def banner(self, text: str, points: float) -> None:
        """A framed line in the middle, at the very top."""
        top = self._y
        self._y += 2.0
        self._put(text, points, MARGIN_MM, True, Qt.AlignmentFlag.AlignHCenter)
        self._painter.setPen(QPen(Qt.GlobalColor.black, RULE_MM * UNITS_PER_MM))
        self._painter.drawRect(_rect(MARGIN_MM, top, WIDTH_MM - 2 * MARGIN_MM, self._y - top))
        self.gap(6.0)

    def text(self, text: str, points: float, bold: bool = False) -> None:
        """A paragraph over the whole width."""
        self._put(text, points, MARGIN_MM, bold)

    def fact(self, caption: str, value: str, points: float) -> None:
        """A caption and, beside it, its value, which may take several lines."""
        top = self._y
        self._put(caption, points, MARGIN_MM, False)
        self._y = top
        self._put(value, points, MARGIN_MM + CAPTION_MM, True)

    def rule(self) -> None:
        """A line across."""
        self.gap(3.0)
        self._painter.fillRect(_rect(MARGIN_MM, self._y, WIDTH_MM - 2 * MARGIN_MM, RULE_MM), Qt.GlobalColor.black)
        self.gap(5.0)

    def code(self, modules: Modules, mm: float) -> None:
        """A QR code at the right margin, `mm` wide with its quiet zone; what follows is written beside it.

        Each dark row is drawn in whole runs, so that no seam shows.
        """
        size = mm / (len(modules) + 2 * QUIET_ZONE)
        top, left = self._y + QUIET_ZONE * size, WIDTH_MM - MARGIN_MM - mm + QUIET_ZONE * size
        for row, line in enumerate(modules):
            for first, length in runs(line):
                self._painter.fillRect(
                    _rect(left + first * size, top + row * size, length * size, size), Qt.GlobalColor.black
                )

    def _put(
        self, text: str, points: float, x: float, bold: bool, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> None:
        """Write wrapped text at `x` mm and move below it."""
        font = _font(points, bold)
        text = drawable(text, font)
        self._painter.setFont(font)
        room = _rect(x, self._y, WIDTH_MM - MARGIN_MM - x, 297.0)
        flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextWrapAnywhere) | int(align)
        used = self._painter.boundingRect(room, flags, text)
        self._painter.drawText(room, flags, text)
        self._y += max(used.height() / UNITS_PER_MM, points * MM_PER_POINT * LEADING) + 1.0


def drawable(text: str, font: QFont) -> str:
    """The text with 〓, the printers' mark for a missing sort, for each character that no font of this machine has."""
    if not _lacks(text, font):
        return text
    return "".join(MISSING_SORT if _lacks(character, font) else character for character in text)


def _lacks(text: str, font: QFont) -> bool:
    """Whether a box would stand in the text: glyph 0 of a font, by the rule of OpenType."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())


def _font(points: float, bold: bool) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(round(points * MM_PER_POINT * UNITS_PER_MM + 0.5))
    font.setBold(bold)
    font.setFeature(QFont.Tag("locl"), 0)  # its glyphs have no way back to text: numbers could not be copied or found
    return font


def _rect(x: float, y: float, width: float, height: float) -> QRectF:
    return QRectF(*(mm * UNITS_PER_MM for mm in (x, y, width, height)))
