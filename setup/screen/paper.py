"""The label and the test page as A4 (PDF) and the label as a picture. Needs a QGuiApplication."""

from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from labourhall.printing.qr_code import modules
from labourhall.program.words import Words
from setup.first_start.progress import SetupProgress
from setup.label import check_text, facts_of
from setup.screen.painting import draw
from setup.screen.sketch import INK, MUTE, Plane, QrCode, Shape, SketchBox, TextLine

UNITS_PER_MM: Final = 10
WIDTH, HEIGHT, MARGIN = 100, 62, 5
"""The label in millimetres; it is cut out of a sheet, or stands on the glass."""
SIDE: Final = 46


def label(progress: SetupProgress, words: Words, today: str) -> list[Shape]:
    """The label's shapes, ten units a millimetre, its corner at 0, 0."""
    shapes: list[Shape] = [Plane(_box(0, 0, WIDTH, HEIGHT), "#FFFFFF", INK, 5, 30)]
    left = WIDTH - SIDE - 2 * MARGIN
    shapes.append(TextLine(_box(MARGIN, 3, WIDTH - 2 * MARGIN, 10), progress.asset, 90, 900))
    y = 14.0
    for caption, value in facts_of(progress, words):
        shapes.append(TextLine(_box(MARGIN, y, left, 3.4), caption, 26, 400, MUTE))
        shapes.append(TextLine(_box(MARGIN, y + 3.2, left, 4.8), value, 38, 700))
        y += 8.0
    code = modules(check_text(progress, words, today))
    shapes.append(QrCode(_box(WIDTH - SIDE - MARGIN / 2, HEIGHT - SIDE - MARGIN / 2, SIDE, SIDE), code))
    return shapes


def label_picture(progress: SetupProgress, words: Words, today: str) -> QImage:
    """The label alone, ten pixels a millimetre."""
    image = QImage(WIDTH * UNITS_PER_MM, HEIGHT * UNITS_PER_MM, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(UNITS_PER_MM * 1000)
    image.setDotsPerMeterY(UNITS_PER_MM * 1000)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    try:
        _paint(painter, label(progress, words, today), words.language)
    finally:
        painter.end()
    return image


def sheet(title: str, progress: SetupProgress, words: Words, today: str) -> bytes:
    """A page of A4 with a title and the label below it."""
    file = QBuffer()
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(file)
    writer.setTitle(title)
    writer.setResolution(round(UNITS_PER_MM * 25.4))
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    painter = QPainter(writer)
    try:
        _paint(painter, [TextLine(_box(20, 18, 170, 10), title, 60, 700)], words.language)
        painter.translate(20 * UNITS_PER_MM, 32 * UNITS_PER_MM)
        _paint(painter, label(progress, words, today), words.language)
    finally:
        painter.end()
    file.close()
    return bytes(file.data().data())


def _paint(painter: QPainter, shapes: list[Shape], language: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in shapes:
        draw(painter, shape, language)


def _box(x: float, y: float, width: float, height: float) -> SketchBox:
    return SketchBox(*(round(mm * UNITS_PER_MM) for mm in (x, y, width, height)))
