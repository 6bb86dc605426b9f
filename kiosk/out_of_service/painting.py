"""Paints the page: the arcade with its light out, the words in three languages, the machine small at the foot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from kiosk.controls.bay import LINE, WHITE, draw_bay, draw_card, draw_frieze
from kiosk.controls.fanlight import PAPER, TEAL
from kiosk.out_of_service.facts import Facts
from kiosk.out_of_service.layout import BODY, LABEL, NOTE, PADDING, RADIUS, SLAT, TITLE, Box, Layout, layout
from kiosk.out_of_service.lettering import CENTRE, LEFT, RIGHT, Type, put
from labourhall.program.words import Words

INK: Final = QColor("#10292C")
MUTE: Final = QColor("#324948")
TEAL_2: Final = QColor("#215A5E")
ON_TEAL: Final = QColor("#F7F1E4")
ON_TEAL_2: Final = QColor("#CFE0D8")
HONEY_TINT: Final = QColor("#FBEDC9")

JAMB: Final = 0.976
"""Where a jamb's inner edge stands, in radii from the middle (controls/bay.py)."""

Draw = Callable[[QPainter, QRectF, list[str]], None]


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on it: the words of the languages, the first one largest, and the machine's facts."""

    words: Sequence[Words]
    facts: Facts

    def image(self, width: int, height: int) -> QImage:
        """The whole page as a picture."""
        picture = QImage(max(1, width), max(1, height), QImage.Format.Format_RGB32)
        picture.fill(PAPER)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = layout(picture.width(), picture.height(), bool(self.facts.phone))
        try:
            for part in (_wall, self._title, self._sheet, self._phone, self._take, self._foot):
                part(painter, at)
        finally:
            painter.end()  # a picture that dies under its painter takes the process along
        return picture

    def _title(self, painter: QPainter, at: Layout) -> None:
        """Below the sill, between the jambs; below it the shutter is down."""
        y = at.sill + at.title * 0.34
        for index, words in enumerate(self.words):
            size = at.title if index == 0 else BODY * at.mm
            box = Box(at.bay.x + at.bay.width / 2 - at.radius * 0.94, y, at.radius * 1.88, size * 1.45)
            kind = Type(size, 900 if index == 0 else 400, ON_TEAL if index == 0 else ON_TEAL_2, CENTRE)
            put(painter, box, words.text("out_of_service.title"), kind, words.language)
            y += box.height
        painter.setPen(QPen(TEAL_2, max(1.0, round(0.5 * at.mm))))
        middle, reach = at.bay.x + at.bay.width / 2, at.radius * JAMB
        while (y := y + SLAT * at.mm) < at.bay.y + at.bay.height:
            painter.drawLine(QPointF(middle - reach, y), QPointF(middle + reach, y))

    def _sheet(self, painter: QPainter, at: Layout) -> None:
        """Where to go and why, in each language."""
        _framed(painter, at, at.sheet, WHITE, LINE)
        for index, (row, words) in enumerate(zip(at.rows, self.words, strict=False)):
            head, more = (TITLE * at.mm, BODY * at.mm) if index == 0 else (LABEL * at.mm, NOTE * at.mm)
            box = row.less(PADDING * at.mm).middle(head * 1.4 + more * 2.0)
            above, below = box.split(head * 1.4 / box.height)
            put(painter, above, words.text("out_of_service.where"), Type(head, 900, TEAL), words.language)
            put(painter, below, words.text("out_of_service.more"), Type(more, 400, MUTE), words.language)
        painter.setPen(_edge(at, LINE))
        for row in at.rows[1:]:
            left, right = row.x + PADDING * at.mm, row.x + row.width - PADDING * at.mm
            painter.drawLine(QPointF(left, row.y), QPointF(right, row.y))

    def _phone(self, painter: QPainter, at: Layout) -> None:
        """Whom to ring up, where the hall says so."""
        if not self.facts.phone:
            return
        box = at.rows[-1].less(PADDING * at.mm)
        caption = " · ".join(words.text("out_of_service.phone") for words in self.words)
        left, right = Box(box.x, box.y, box.width * 0.6, box.height), box.right(0.4)
        put(painter, left, caption, Type(NOTE * at.mm, 400, MUTE), self.words[0].language)
        put(painter, right, self.facts.phone, Type(LABEL * at.mm, 700, INK, RIGHT), self.words[0].language)

    def _take(self, painter: QPainter, at: Layout) -> None:
        """The card may still be in the reader."""
        _framed(painter, at, at.take, HONEY_TINT, INK)
        box = at.take.less(PADDING * at.mm, 4.5 * at.mm)
        card = Box(box.x, box.y, box.height * 1.15, box.height)
        _drawn(painter, card, draw_card, "colour")
        x = card.x + card.width + PADDING * at.mm
        above, below = Box(x, box.y, box.x + box.width - x, box.height).split(0.44)
        for index, (place, words) in enumerate(zip((above, *below.split(0.5)), self.words, strict=False)):
            kind = Type((LABEL if index == 0 else NOTE) * at.mm, 700 if index == 0 else 400, INK)
            put(painter, place, words.text("out_of_service.card"), kind, words.language)

    def _foot(self, painter: QPainter, at: Layout) -> None:
        """Small: which machine this is, and the code for the technician."""
        words = self.words[0]
        machine = words.text("foot.kiosk", self.facts.machine) if self.facts.machine else ""
        where = " · ".join(one for one in (self.facts.hall, machine) if one)
        left = Box(at.foot.x, at.foot.y, at.foot.width * 0.7, at.foot.height)
        put(painter, left, where, Type(NOTE * at.mm, 400, MUTE, LEFT), words.language)
        code = words.text("foot.code", self.facts.code)
        put(painter, at.foot.right(0.3), code, Type(NOTE * at.mm, 400, MUTE, RIGHT), words.language)


def _wall(painter: QPainter, at: Layout) -> None:
    """The arcade's wall with its frieze, and the bay with the lamp out."""
    for box in (at.wall, at.frieze):
        painter.fillRect(_rect(box), TEAL)
    side = min(at.frieze.width, at.frieze.height)
    for index in range(int(max(at.frieze.width, at.frieze.height) / side) + 1):
        x, y = (0.0, index * side) if at.is_wide else (index * side, 0.0)
        tile = Box(at.frieze.x + x, at.frieze.y + y, side, side)
        _drawn(painter, tile, draw_frieze, "down" if at.is_wide else "across")
    _drawn(painter, at.bay, draw_bay, "clear")


def _drawn(painter: QPainter, box: Box, draw: Draw, how: str) -> None:
    """One of the kiosk's drawings, in its place."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    draw(painter, _rect(box), [how])
    painter.restore()


def _framed(painter: QPainter, at: Layout, box: Box, fill: QColor, edge: QColor) -> None:
    painter.setPen(_edge(at, edge))
    painter.setBrush(fill)
    painter.drawRoundedRect(_rect(box), RADIUS * at.mm, RADIUS * at.mm)


def _edge(at: Layout, colour: QColor) -> QPen:
    return QPen(colour, max(1.0, round(0.5 * at.mm)))


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)
