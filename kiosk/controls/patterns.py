"""Lines that Qt Quick cannot draw fast or at all: dashed frames, hatching, the modules of a QR code. Pure drawing."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen


def draw_dashed(painter: QPainter, area: QRectF, arguments: list[str]) -> None:
    """`colour/thickness/radius/dash/fill`: a dashed frame; lengths in whole pixels, `fill` may be `none`."""
    colour, fill = QColor(f"#{arguments[0]}"), arguments[4]
    width, radius, dash = (max(1.0, float(value)) for value in arguments[1:4])
    frame = QPainterPath()
    inset = width / 2
    frame.addRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius)
    if fill != "none":
        painter.fillPath(frame, QColor(f"#{fill}"))
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([dash / width, dash * 0.66 / width])
    painter.setPen(pen)
    painter.drawPath(frame)


def draw_hatch(painter: QPainter, area: QRectF, arguments: list[str]) -> None:
    """`ink/ground/pitch/thickness`: stripes at 45° over the whole area; lengths in whole pixels."""
    ink, ground = (QColor(f"#{value}") for value in arguments[:2])
    pitch, thickness = (float(value) for value in arguments[2:4])
    painter.fillRect(area, ground)
    painter.setPen(QPen(ink, thickness, c=Qt.PenCapStyle.FlatCap))
    reach = area.height()
    x = area.left() - reach
    while x < area.right() + reach:
        painter.drawLine(QPointF(x, area.bottom() + 1), QPointF(x + reach + 2, area.top() - 1))
        x += pitch


def draw_dotted(painter: QPainter, area: QRectF, arguments: list[str]) -> None:
    """`colour`: a dotted frame for months that are not due yet."""
    pen = QPen(QColor(f"#{arguments[0]}"), 2)
    pen.setDashPattern([1, 2.5])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawRect(area.adjusted(1, 1, -1, -1))


def draw_modules(painter: QPainter, area: QRectF, arguments: list[str]) -> None:
    """Rows of 0 and 1, black in whole pixels on nothing, with a quiet zone of four (ISO/IEC 18004 §6.3.8)."""
    rows = arguments
    side = int(area.width() // (len(rows) + 8))
    start = (int(area.width()) - side * len(rows)) // 2
    for y, row in enumerate(rows):
        for x, module in enumerate(row):
            if module == "1":
                painter.fillRect(start + x * side, start + y * side, side, side, Qt.GlobalColor.black)
