"""One bay of the arcade (骑楼): arch, sill, jambs and what stands in it: the card and its slot, rain, the plug."""

from random import Random
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from kiosk.controls.fanlight import HONEY, PALE, PAPER, PETAL, TEAL, WARM, glazing, paint_fanlight

KAPOK: Final = QColor("#981E0D")
LINE: Final = QColor("#D3C8B2")
WHITE: Final = QColor("#FFFDF8")
BLACK: Final = QColor("#000000")
PURE: Final = QColor("#FFFFFF")
NOTHING: Final = QPen(Qt.PenStyle.NoPen)


def draw_bay(painter: QPainter, area: QRectF, arguments: list[str]) -> None:
    """`lit` or `clear`: fanlight, sill and jambs in `area`, which is 2.32 times as wide as the arch's radius."""
    lit = arguments[0] == "lit"
    radius = area.width() / 2.32
    centre = QPointF(area.center().x(), area.top() + radius * 1.08)
    _outline(painter, area, centre, radius * 1.065, radius)
    left, right = centre.x() - radius, centre.x() + radius
    jamb = max(4.0, radius * 0.024)
    painter.setPen(NOTHING)
    if lit:
        painter.fillRect(QRectF(left, centre.y(), 2 * radius, area.bottom() - centre.y()), PAPER)
        painter.fillRect(QRectF(left + jamb, centre.y(), 2 * (radius - jamb), area.bottom() - centre.y()), WARM)
    else:
        for x in (left, right - jamb):
            painter.fillRect(QRectF(x, centre.y(), jamb, area.bottom() - centre.y()), PAPER)
    paint_fanlight(painter, centre, radius, glazing(18, radius, lit))
    _sill(painter, centre, radius, lit)


def _outline(painter: QPainter, area: QRectF, centre: QPointF, reach: float, radius: float) -> None:
    """The thin celadon line round the arch, down to the ground."""
    path = QPainterPath(QPointF(centre.x() - reach, area.bottom()))
    path.lineTo(centre.x() - reach, centre.y())
    path.arcTo(QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach), 180, -180)
    path.lineTo(centre.x() + reach, area.bottom())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(141, 183, 166, 170), max(2.0, radius * 0.0075)))
    painter.drawPath(path)


def _sill(painter: QPainter, centre: QPointF, radius: float, lit: bool) -> None:
    height = radius * (0.075 if lit else 0.052)
    painter.fillRect(QRectF(centre.x() - radius * 1.16, centre.y() - height * 0.15, radius * 2.32, height), PAPER)
    if lit:
        painter.setPen(QPen(TEAL, max(1.5, radius * 0.007)))
        for y in (centre.y() + height * 0.1, centre.y() + height * 0.62):
            painter.drawLine(QPointF(centre.x() - radius * 0.955, y), QPointF(centre.x() + radius * 0.955, y))


def draw_card(painter: QPainter, area: QRectF, arguments: list[str]) -> None:
    """`colour` or `mono`: the social-security card: heading band (its words are the screen's), two lines, the chip."""
    mono = arguments[0] == "mono"
    ink, band, lines, chip = (BLACK, PURE, BLACK, PURE) if mono else (TEAL, PALE, LINE, HONEY)
    unit = area.width() / 344
    edge = 4.6 * unit
    body = area.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
    shape = QPainterPath()
    shape.addRoundedRect(body, 18 * unit, 18 * unit)
    painter.fillPath(shape, WHITE)
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), 64 * unit), band)
    painter.fillRect(QRectF(area.left(), area.top() + 61 * unit, area.width(), 4.6 * unit), ink)
    painter.restore()
    for x in (32, 192):
        painter.fillRect(QRectF(area.left() + x * unit, area.top() + 89 * unit, 120 * unit, 10 * unit), lines)
    painter.setPen(QPen(ink, edge))
    painter.drawPath(shape)
    _chip(painter, QRectF(area.left() + 125 * unit, area.top() + 143 * unit, 94 * unit, 78 * unit), unit, (ink, chip))


def _chip(painter: QPainter, box: QRectF, unit: float, colours: tuple[QColor, QColor]) -> None:
    painter.setPen(QPen(colours[0], 4 * unit))
    painter.setBrush(QBrush(colours[1]))
    painter.drawRoundedRect(box, 12 * unit, 12 * unit)
    left, right = box.left() + box.width() * 0.34, box.right() - box.width() * 0.34
    for x in (left, right):
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
    for y in (box.top() + box.height() * 0.36, box.bottom() - box.height() * 0.36):
        painter.drawLine(QPointF(box.left(), y), QPointF(left, y))
        painter.drawLine(QPointF(right, y), QPointF(box.right(), y))


def draw_arrow(painter: QPainter, area: QRectF, arguments: list[str]) -> None:
    """`colour`, `down` or `up`: the arrow beside the card, in the one red (black in high contrast)."""
    colour, way = arguments
    pen = QPen(QColor(f"#{colour}"), area.width() * 0.165)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if way == "up":
        painter.translate(0, area.top() + area.bottom())
        painter.scale(1, -1)
    half, middle = area.width() / 2, area.center().x()
    tip = area.bottom() - area.width() * 0.12
    painter.drawLine(QPointF(middle, area.top()), QPointF(middle, tip - area.width() * 0.1))
    head = QPainterPath(QPointF(area.left() + area.width() * 0.06, tip - half * 0.9))
    head.lineTo(middle, tip)
    head.lineTo(area.right() - area.width() * 0.06, tip - half * 0.9)
    painter.drawPath(head)


def draw_shelter(painter: QPainter, area: QRectF, arguments: list[str]) -> None:
    """A plain lit arch on the ground, 1.0 wide to 0.9 high: the roof that anyone may stand under."""
    for inset, colour in ((0.0, PAPER), (0.019, TEAL), (0.045, WARM)):
        margin = area.width() * inset
        painter.fillPath(_arch(area.adjusted(margin, margin, -margin, 0)), colour)


def _arch(area: QRectF) -> QPainterPath:
    radius = area.width() / 2
    path = QPainterPath(area.bottomLeft())
    path.lineTo(area.left(), area.top() + radius)
    path.arcTo(QRectF(area.left(), area.top(), area.width(), area.width()), 180, -180)
    path.lineTo(area.bottomRight())
    path.closeSubpath()
    return path


def draw_arch(painter: QPainter, area: QRectF, arguments: list[str]) -> None:
    """`fill/border/thickness`: an arch with a half-round head and a square foot; thickness in hundredths of a pixel."""
    fill, border, thickness = arguments
    width = int(thickness) / 100
    inset = width / 2
    painter.setPen(QPen(QColor(f"#{border}"), width, j=Qt.PenJoinStyle.MiterJoin) if width else NOTHING)
    painter.setBrush(QBrush(QColor(f"#{fill}")))
    painter.drawPath(_arch(area.adjusted(inset, inset, -inset, -inset)))


def draw_dome(painter: QPainter, area: QRectF, arguments: list[str]) -> None:
    """`fill/radius`: a button with a half-round head as wide as itself, its two feet rounded by `radius` pixels."""
    fill, foot = QColor(f"#{arguments[0]}"), float(arguments[1])
    rise = min(area.width() / 2, area.height() * 0.82)
    path = QPainterPath(QPointF(area.left(), area.top() + rise))
    path.arcTo(QRectF(area.left(), area.top(), area.width(), 2 * rise), 180, -180)
    path.lineTo(area.right(), area.bottom() - foot)
    path.quadTo(area.bottomRight(), QPointF(area.right() - foot, area.bottom()))
    path.lineTo(area.left() + foot, area.bottom())
    path.quadTo(area.bottomLeft(), QPointF(area.left(), area.bottom() - foot))
    path.closeSubpath()
    painter.fillPath(path, fill)


def draw_rain(painter: QPainter, area: QRectF, arguments: list[str]) -> None:
    """Rain outside, the same drops each time."""
    drops = Random(9)
    painter.setPen(QPen(QColor(141, 183, 166, 200), max(2.0, area.height() / 200)))
    for _ in range(int(area.width() * area.height() / 5200)):
        x, y = drops.uniform(area.left(), area.right()), drops.uniform(area.top(), area.bottom())
        length = drops.uniform(0.5, 1.0) * area.height() * 0.1
        painter.drawLine(QPointF(x, y), QPointF(x - length * 0.22, y + length))


def draw_plug(painter: QPainter, area: QRectF, arguments: list[str]) -> None:
    """`colour` or `mono`: plug and socket apart, 380 to 130: the line is cut."""
    ink, ground, spark = (BLACK, PURE, BLACK) if arguments[0] == "mono" else (TEAL, WARM, PETAL)
    unit = area.width() / 380
    painter.translate(area.topLeft())
    painter.scale(unit, unit)
    painter.fillRect(QRectF(0, 79, 54, 7), ink)
    plug = QPainterPath()
    plug.addRoundedRect(QRectF(60, 46, 56, 74), 16, 16)
    plug.addRect(QRectF(53, 46, 40, 74))
    plug.setFillRule(Qt.FillRule.WindingFill)
    painter.fillPath(plug, ink)
    for y in (66, 94):
        painter.fillRect(QRectF(114, y, 33, 7), ink)
    painter.fillRect(QRectF(270, 39, 56, 88), ink)
    for y in (66, 94):
        painter.fillRect(QRectF(273, y, 26, 7), ground)
    painter.fillRect(QRectF(322, 79, 58, 7), ink)
    painter.setPen(QPen(spark, 7))
    for start, end in (((167, 9), (187, 39)), ((211, 0), (211, 35)), ((256, 9), (236, 39))):
        painter.drawLine(QPointF(*start), QPointF(*end))


def draw_frieze(painter: QPainter, area: QRectF, arguments: list[str]) -> None:
    """`across` or `down`: one octagon of the lattice, to be tiled in that direction; celadon at 55 % on teal."""
    across = arguments[0] == "across"
    pen = QPen(QColor(141, 183, 166, 140), max(1.4, area.width() / 20))
    painter.setPen(pen)
    inset = pen.widthF() / 2
    box = area.adjusted(0, inset, 0, -inset) if across else area.adjusted(inset, 0, -inset, 0)
    cut, middle, inner = area.width() * 0.27, area.center(), area.width() * 0.21
    left, right, top, bottom = box.left(), box.right(), box.top(), box.bottom()
    octagon = (
        QPointF(left + cut, top),
        QPointF(right - cut, top),
        QPointF(right, top + cut),
        QPointF(right, bottom - cut),
        QPointF(right - cut, bottom),
        QPointF(left + cut, bottom),
        QPointF(left, bottom - cut),
        QPointF(left, top + cut),
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(octagon)
    painter.drawRect(QRectF(middle.x() - inner, middle.y() - inner, 2 * inner, 2 * inner))
    for dx, dy in ((0, -1), (1, 0), (0, 1), (-1, 0)):
        start = QPointF(middle.x() + dx * inner, middle.y() + dy * inner)
        painter.drawLine(start, QPointF(middle.x() + dx * box.width() / 2, middle.y() + dy * box.height() / 2))
