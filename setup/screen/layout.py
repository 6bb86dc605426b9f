"""Where everything stands, on a picture of any size: the head above or at the left, buttons at the foot. Pure.

The shorter side counts as the 268 mm of a usual panel, for the true width is only asked for here. The ruler alone goes
by pixels.
"""

from typing import Final

from setup.screen import sketch
from setup.screen.page import PageChoice, SetupPage
from setup.screen.sketch import CENTRE, RIGHT, Plane, QrCode, Shape, Sketch, SketchBox, SketchSpot, TextLine, Touchable

SHORTER: Final = 268.0
TALL: Final = 400.0
WIDE: Final = 400.0
"""Where the longer side is shorter than that, all is smaller."""
NOTE, BODY, LABEL, TITLE, FIGURE = 6.7, 8.5, 11.0, 17.9, 21.9
MARGIN, GAP, PADDING, RADIUS, BORDER = 12.0, 6.0, 6.0, 3.0, 0.75
HEAD, FRIEZE, WALL, FOOT, BUTTON, NOTE_BOX = 58.0, 2.0, 130.0, 14.0, 28.0, 42.0
CARD_SHAPE: Final = 53.98 / 85.6
"""A card's height by its width (ISO/IEC 7810, ID-1)."""
COLUMNS_UPRIGHT, COLUMNS_WIDE = 8, 10
TARGET: Final = 22.0
SPOTS: Final = ((0.05, 0.4), (0.95, 0.75), (0.35, 0.58))
"""Where the targets are: no two of them are each other's mirror image, or turned by a right angle."""


def sketched(page: SetupPage, width: int, height: int) -> Sketch:
    """The page on a picture of that size, as it is read: `width` and `height` are those after turning."""
    return _Easel(page, width, height).drawn()


class _Easel:
    def __init__(self, page: SetupPage, width: int, height: int) -> None:
        self._page = page
        self._width, self._height = width, height
        self._is_wide = width >= height
        self._mm = min(width / WIDE, height / SHORTER) if self._is_wide else min(width / SHORTER, height / TALL)
        self._shapes: list[Shape] = [Plane(SketchBox(0, 0, width, height), sketch.PAPER)]
        self._touchables: list[Touchable] = []

    def drawn(self) -> Sketch:
        """Head, then the foot upwards, then what is left between them."""
        room = self._head()
        room = self._foot(room)
        room = self._buttons(room)
        room = self._note(room)
        self._middle(self._words(room))
        return Sketch(self._width, self._height, self._shapes, self._touchables)

    def _px(self, mm: float) -> int:
        return max(1, round(mm * self._mm))

    def _line(
        self, box: SketchBox, text: str, size: float, weight: int = 400, colour: str = sketch.INK, align: str = "left"
    ) -> None:
        if text:
            self._shapes.append(TextLine(box, text, self._px(size), weight, colour, align))

    def _head(self) -> SketchBox:
        """Teal, with the title; gives the room for all else."""
        px, page, margin = self._px, self._page, self._px(MARGIN)
        if self._is_wide:
            wall = SketchBox(0, 0, px(WALL), self._height)
            frieze, inner = SketchBox(wall.width, 0, px(FRIEZE), self._height), wall.less(margin)
            room = SketchBox(wall.width + frieze.width, 0, self._width - wall.width - frieze.width, self._height)
        else:
            wall = SketchBox(0, 0, self._width, px(HEAD))
            frieze, inner = SketchBox(0, wall.height, self._width, px(FRIEZE)), wall.less(margin)
            room = SketchBox(0, wall.height + frieze.height, self._width, self._height - wall.height - frieze.height)
        self._shapes += [Plane(wall, sketch.TEAL), Plane(frieze, sketch.CELADON)]
        place = SketchBox(inner.x, inner.y, inner.width, px(NOTE * 1.4))
        self._line(place, page.place, NOTE, 400, sketch.ON_TEAL_2)
        # on a wall at the side a title may have two lines, which fill its place
        high, apart = (px(TITLE * 2.7), px(GAP)) if self._is_wide else (px(TITLE * 1.3), 0)
        title = SketchBox(inner.x, place.y + place.height + apart, inner.width, high)
        self._line(title, page.title, TITLE, 900, sketch.ON_TEAL)
        return SketchBox(room.x + margin, room.y + px(GAP), room.width - 2 * margin, room.height - px(GAP))

    def _foot(self, room: SketchBox) -> SketchBox:
        """The machine at the left, the code at the right, the other language between them, to be touched."""
        px, page = self._px, self._page
        y = room.y + room.height - px(FOOT)
        third = room.width // 3
        self._line(SketchBox(room.x, y, third, px(FOOT)), page.machine, NOTE, 400, sketch.MUTE)
        self._line(SketchBox(room.x + 2 * third, y, third, px(FOOT)), page.failure, NOTE, 400, sketch.MUTE, RIGHT)
        other = SketchBox(room.x + third, y, third, px(FOOT))
        self._line(other, page.other_language, NOTE, 700, sketch.TEAL, CENTRE)
        self._touchables.append(Touchable(other, PageChoice("language", page.other_language)))
        return SketchBox(room.x, room.y, room.width, room.height - px(FOOT + GAP / 2))

    def _buttons(self, room: SketchBox) -> SketchBox:
        """The main one over the whole width at the very foot, the others in a row above it."""
        main, others = self._page.choices[:1], self._page.choices[1:]
        high, gap = self._px(BUTTON), self._px(GAP)
        y = room.y + room.height
        for choice in main:
            y -= high
            self._button(SketchBox(room.x, y, room.width, high), choice, choice.action != "skip")
            y -= gap
        if others:
            y -= high
            each = (room.width - gap * (len(others) - 1)) // len(others)
            for index, choice in enumerate(others):
                self._button(SketchBox(room.x + index * (each + gap), y, each, high), choice, False)
            y -= gap
        return SketchBox(room.x, room.y, room.width, y - room.y)

    def _button(self, box: SketchBox, choice: PageChoice, is_main: bool) -> None:
        fill, colour = (sketch.KAPOK, "#FFFFFF") if is_main else (sketch.CARD, sketch.TEAL)
        self._shapes.append(Plane(box, fill, "" if is_main else sketch.TEAL, self._px(BORDER), self._px(RADIUS)))
        self._line(box.less(self._px(2)), choice.word, LABEL, 900 if is_main else 700, colour, CENTRE)
        self._touchables.append(Touchable(box, choice))

    def _note(self, room: SketchBox) -> SketchBox:
        """What is wrong, in a box of its own."""
        if not self._page.note:
            return room
        high, gap = self._px(NOTE_BOX), self._px(GAP)
        box = SketchBox(room.x, room.y + room.height - high, room.width, high)
        self._shapes.append(Plane(box, sketch.HONEY_TINT, sketch.INK, self._px(0.5), self._px(RADIUS)))
        self._line(box.less(self._px(PADDING / 2)), self._page.note, BODY)
        return SketchBox(room.x, room.y, room.width, room.height - high - gap)

    def _words(self, room: SketchBox) -> SketchBox:
        """The sentences, one below the other."""
        y = room.y
        for text in self._page.sentences:
            high = self._px(BODY * 2.9)
            self._line(SketchBox(room.x, y, room.width, high), text, BODY)
            y += high
        return SketchBox(room.x, y, room.width, room.height - (y - room.y))

    def _middle(self, room: SketchBox) -> None:
        page = self._page
        if page.code is not None:
            self._label(room)
            return
        if page.figure:
            high = self._px(FIGURE * 1.4)
            self._line(SketchBox(room.x, room.y, room.width, high), page.figure, FIGURE, 900, sketch.TEAL)
            room = SketchBox(room.x, room.y + high, room.width, room.height - high)
        if page.ruler is not None:
            room = self._ruler(room, page.ruler.line)
        if page.keys:
            self._pad(room)
            return
        if page.target is not None:
            self._spot(page.target)
        self._facts(room)

    def _facts(self, room: SketchBox) -> None:
        facts = self._page.facts
        high = min(self._px(LABEL * 1.5), room.height // max(1, len(facts)))
        for index, (caption, value) in enumerate(facts):
            y = room.y + index * high
            left = room.width * 2 // 5 if caption else 0
            self._line(SketchBox(room.x, y, left, high), caption, NOTE, 400, sketch.MUTE)
            self._line(SketchBox(room.x + left, y, room.width - left, high), value, BODY, 700)

    def _label(self, room: SketchBox) -> None:
        """As it is printed: the code at the right, number and facts at its left."""
        side = min(room.height, room.width * 2 // 5)
        box = SketchBox(room.x + room.width - side, room.y, side, side)
        self._shapes += [Plane(box, "#FFFFFF", sketch.EDGE, self._px(BORDER))]
        assert self._page.code is not None
        self._shapes.append(QrCode(box, self._page.code))
        left = SketchBox(room.x, room.y, room.width - side - self._px(GAP), room.height)
        high = self._px(FIGURE * 1.4)
        self._line(SketchBox(left.x, left.y, left.width, high), self._page.figure, FIGURE, 900, sketch.TEAL)
        self._facts(SketchBox(left.x, left.y + high, left.width, left.height - high))

    def _ruler(self, room: SketchBox, line: int) -> SketchBox:
        """A card's outline of exactly so many pixels, with a mark at each of its millimetres below it."""
        x = room.x + (room.width - line) // 2
        tick = self._px(3)
        high = min(round(line * CARD_SHAPE), room.height - 4 * tick - self._px(LABEL * 1.5))
        box = SketchBox(x, room.y + tick, line, max(tick, high))
        thick = self._px(0.5)
        self._shapes.append(Plane(box, sketch.CARD))
        for edge in (0, line - thick):
            self._shapes.append(Plane(SketchBox(x + edge, room.y, thick, box.height + 4 * tick), sketch.KAPOK))
        for one in range(1, 86):
            at = x + round(one * line / 85.6)
            long = tick * 2 if one % 10 == 0 else tick
            self._shapes.append(Plane(SketchBox(at, box.y + box.height, 1, long), sketch.INK))
        self._shapes.append(Plane(SketchBox(x, box.y + box.height, line, 1), sketch.INK))
        y = box.y + box.height + 4 * tick
        return SketchBox(room.x, y, room.width, room.height - (y - room.y))

    def _pad(self, room: SketchBox) -> None:
        """Keys in rows; the last one takes back."""
        keys = [*(PageChoice("key", one, one) for one in self._page.keys), PageChoice("erase", "⌫")]
        columns = (COLUMNS_WIDE if self._is_wide else COLUMNS_UPRIGHT) if len(keys) > 12 else 4
        gap, rows = self._px(3), -(-len(keys) // columns)
        width, height = (room.width + gap) // columns, min(self._px(BUTTON + 6), (room.height + gap) // rows)
        for index, choice in enumerate(keys):
            row, column = divmod(index, columns)
            box = SketchBox(room.x + column * width, room.y + row * height, width - gap, height - gap)
            self._shapes.append(Plane(box, sketch.CARD, sketch.EDGE, self._px(BORDER), self._px(RADIUS)))
            self._line(box.less(self._px(1)), choice.word, LABEL, 700, sketch.INK, CENTRE)
            self._touchables.append(Touchable(box, choice))

    def _spot(self, target: int) -> None:
        """On the whole picture, wherever the words are."""
        side = self._px(TARGET)
        across, along = SPOTS[target]
        box = SketchBox(round(across * (self._width - side)), round(along * (self._height - side)), side, side)
        self._shapes.append(SketchSpot(box))
        self._touchables.insert(0, Touchable(box, PageChoice("target", "", str(target))))
