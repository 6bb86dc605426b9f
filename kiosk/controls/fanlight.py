"""The fanlight of coloured glass (满洲窗) with a kapok flower as its heart, painted once per size. Pure drawing."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, radians, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

TEAL: Final = QColor("#0E3A40")
PAPER: Final = QColor("#F7F1E4")
WARM: Final = QColor("#FFF6DF")
CELADON: Final = QColor("#8DB7A6")
PALE: Final = QColor("#D4E4DA")
INDIGO: Final = QColor("#2F5480")
HONEY: Final = QColor("#EFC56A")
CREAM: Final = QColor("#F8E3AE")
PETAL: Final = QColor("#CF4226")

OUTER: Final = 0.955
MIDDLE: Final = 0.835
INNER: Final = 0.585
HEART: Final = 0.235


@dataclass(frozen=True, slots=True)
class Glazing:
    """How many panes the rings have, how thick the leading is, and whether light shines through."""

    panes: int
    rays: int
    leading: float
    lit: bool


@dataclass(frozen=True, slots=True)
class Ring:
    """Outer and inner radius of a ring of panes."""

    outer: float
    inner: float


def glazing(panes: int, radius: float, lit: bool) -> Glazing:
    """18 panes where it is large, 11 where it is small (look/kiosk.md §4)."""
    return Glazing(panes, 9 if panes >= 18 else 7, max(2.4, radius * (0.0165 if panes >= 18 else 0.023)), lit)


def draw_fanlight(painter: QPainter, area: QRectF, arguments: list[str]) -> None:
    """`panes/lit`: a half disc that fills `area` (twice as wide as high), standing on its lower edge."""
    panes, mode = arguments
    radius = area.width() / 2
    paint_fanlight(
        painter, QPointF(area.center().x(), area.bottom()), radius, glazing(int(panes), radius, mode == "lit")
    )


def paint_fanlight(painter: QPainter, centre: QPointF, radius: float, glass: Glazing) -> None:
    """The whole window: three rings, the heart, the frame."""
    painter.save()
    painter.setClipRect(QRectF(centre.x() - radius - 2, centre.y() - radius - 2, 2 * radius + 4, radius + 2))
    painter.setPen(_lead(glass))
    if glass.lit:
        _half_disc(painter, centre, radius, PAPER)
    _ring(painter, centre, Ring(radius * OUTER, radius * MIDDLE), glass, [WARM] * glass.panes)
    _ring(painter, centre, Ring(radius * MIDDLE, radius * INNER), glass, _mirrored(glass.panes, CELADON, PALE))
    _diamonds(painter, centre, radius, glass)
    _ring(painter, centre, Ring(radius * INNER, radius * HEART), glass, _mirrored(glass.rays, HONEY, CREAM))
    _half_disc(painter, centre, radius * HEART, WARM if glass.lit else None)
    _flower(painter, centre, radius * HEART, glass)
    if not glass.lit:
        painter.setPen(QPen(PAPER, max(3.0, radius * 0.026)))
        _half_disc(painter, centre, radius * 0.985, None)
    painter.restore()


def _lead(glass: Glazing) -> QPen:
    colour = TEAL if glass.lit else CELADON
    width = glass.leading if glass.lit else max(2.4, glass.leading * 0.72)
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin)


def _mirrored(count: int, first: QColor, second: QColor) -> list[QColor]:
    """Colours in turn from both ends to the middle, so that left and right agree."""
    return [first if min(index, count - 1 - index) % 2 == 0 else second for index in range(count)]


def _half_disc(painter: QPainter, centre: QPointF, radius: float, fill: QColor | None) -> None:
    painter.setBrush(QBrush(fill) if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawPie(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), 0, 180 * 16)


def _ring(painter: QPainter, centre: QPointF, ring: Ring, glass: Glazing, colours: Sequence[QColor]) -> None:
    """Lit: sectors down to the centre, whose inner ends the next ring covers. Clear: only the leading."""
    box = QRectF(centre.x() - ring.outer, centre.y() - ring.outer, 2 * ring.outer, 2 * ring.outer)
    count = len(colours)
    if not glass.lit:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawArc(box, 0, 180 * 16)
        for index in range(1, count):
            angle = pi * index / count
            painter.drawLine(_at(centre, ring.inner, angle), _at(centre, ring.outer, angle))
        return
    for index, colour in enumerate(colours):
        first = round(index * 180 * 16 / count)
        painter.setBrush(QBrush(colour))
        painter.drawPie(box, first, round((index + 1) * 180 * 16 / count) - first)


def _at(centre: QPointF, radius: float, angle: float) -> QPointF:
    return QPointF(centre.x() + radius * cos(angle), centre.y() - radius * sin(angle))


def _diamonds(painter: QPainter, centre: QPointF, radius: float, glass: Glazing) -> None:
    """A lozenge in the middle of each pane of the second ring."""
    middle, reach = radius * (MIDDLE + INNER) / 2, radius * (MIDDLE - INNER) * 0.36
    breadth = min(reach * 0.6 if glass.panes >= 18 else reach * 0.85, middle * pi / glass.panes * 0.33)
    colours = _mirrored(glass.panes, INDIGO, CREAM)
    painter.save()
    pen = painter.pen()
    pen.setWidthF(pen.widthF() * 0.6)
    painter.setPen(pen)
    for index, colour in enumerate(colours):
        angle = pi * (index + 0.5) / glass.panes
        across = breadth / middle
        corners = (
            _at(centre, middle + reach, angle),
            _at(centre, middle, angle + across),
            _at(centre, middle - reach, angle),
            _at(centre, middle, angle - across),
        )
        painter.setBrush(QBrush(colour) if glass.lit else Qt.BrushStyle.NoBrush)
        painter.drawPolygon(corners)
    painter.restore()


def _flower(painter: QPainter, centre: QPointF, heart: float, glass: Glazing) -> None:
    """Five petals; the foremost is painted last."""
    painter.save()
    pen = painter.pen()
    pen.setWidthF(pen.widthF() * 0.62)
    painter.setPen(pen)
    painter.setBrush(QBrush(PETAL) if glass.lit else Qt.BrushStyle.NoBrush)
    for turn in (-72, 72, -36, 36, 0):
        painter.save()
        painter.translate(centre)
        painter.rotate(turn)
        painter.drawPath(_petal(heart * 0.86))
        painter.restore()
    radius = heart * 0.24
    painter.setBrush(QBrush(HONEY) if glass.lit else QBrush(TEAL))
    painter.drawPie(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), 0, 180 * 16)
    painter.restore()


def _petal(length: float) -> QPainterPath:
    breadth = length * sin(radians(20))
    path = QPainterPath(QPointF(0, 0))
    path.cubicTo(QPointF(-breadth * 1.5, -length * 0.4), QPointF(-breadth * 0.9, -length * 0.92), QPointF(0, -length))
    path.cubicTo(QPointF(breadth * 0.9, -length * 0.92), QPointF(breadth * 1.5, -length * 0.4), QPointF(0, 0))
    return path
