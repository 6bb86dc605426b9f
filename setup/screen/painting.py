"""Paints a sketch: planes, words, codes, targets. Knows no step and no button."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from labourhall.printing.qr_code import QUIET_ZONE, runs
from setup.screen.layout import sketched
from setup.screen.lettering import put
from setup.screen.page import SetupPage
from setup.screen.sketch import KAPOK, Plane, QrCode, Shape, Sketch, SketchBox, SketchSpot, TextLine

RING: Final = 0.12


def picture(page: SetupPage, width: int, height: int) -> QImage:
    """The page as it goes to a screen of that size, turned as the page says. Needs a QGuiApplication."""
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        paint(painter, page, width, height)
    finally:
        painter.end()  # a picture that dies under its painter takes the process along
    return image


def paint(painter: QPainter, page: SetupPage, width: int, height: int) -> Sketch:
    """The same onto anything; gives what was painted, for whoever asks where a touch was."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    found = seen(page, width, height)
    painter.save()
    _turn(painter, page.turned, width, height)
    for shape in found.shapes:
        draw(painter, shape, page.language)
    painter.restore()
    return found


def seen(page: SetupPage, width: int, height: int) -> Sketch:
    """What stands on a screen of that size, as it is read."""
    return sketched(page, width, height) if page.turned % 180 == 0 else sketched(page, height, width)


def _turn(painter: QPainter, degrees: int, width: int, height: int) -> None:
    """So that what is read upright lies on the screen by so many degrees clockwise."""
    match degrees:
        case 90:
            painter.translate(width, 0)
        case 180:
            painter.translate(width, height)
        case 270:
            painter.translate(0, height)
    painter.rotate(degrees)


def draw(painter: QPainter, shape: Shape, language: str) -> None:
    """One shape, the words in that language's glyphs."""
    match shape:
        case Plane():
            _plane(painter, shape)
        case TextLine():
            put(painter, shape, language)
        case QrCode():
            _code(painter, shape)
        case SketchSpot():
            _spot(painter, shape.box)


def _plane(painter: QPainter, plane: Plane) -> None:
    box = plane.box
    if not plane.radius and not plane.edge:
        painter.fillRect(box.x, box.y, box.width, box.height, QColor(plane.fill))  # to the pixel
        return
    painter.setBrush(QColor(plane.fill))
    painter.setPen(QPen(QColor(plane.edge), plane.border) if plane.edge else QPen(Qt.PenStyle.NoPen))
    painter.drawRoundedRect(QRectF(box.x, box.y, box.width, box.height), plane.radius, plane.radius)


def _code(painter: QPainter, code: QrCode) -> None:
    """Whole pixels a module, in the middle of its box, each dark row in whole runs."""
    count = len(code.modules) + 2 * QUIET_ZONE
    size = code.box.width // count
    left = code.box.x + (code.box.width - size * count) // 2 + QUIET_ZONE * size
    top = code.box.y + (code.box.height - size * count) // 2 + QUIET_ZONE * size
    for row, line in enumerate(code.modules):
        for first, length in runs(line):
            painter.fillRect(left + first * size, top + row * size, length * size, size, QColor("#000000"))


def _spot(painter: QPainter, box: SketchBox) -> None:
    painter.setBrush(QColor(KAPOK))
    painter.setPen(QPen(QColor("#FFFFFF"), max(1, round(box.width * RING))))
    painter.drawEllipse(QRectF(box.x, box.y, box.width, box.height))
