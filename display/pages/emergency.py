"""The emergency page: frame and block in the signal's colour, cells for its level, what the hall does, what you do.

It has no header, footer or page marks, and nothing moves. A part that has no room even in its smallest type is left out
whole, the last sentence first: half a sentence may say the contrary.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from display.grids import FINE_L, FINE_M, LARGE_M, LARGE_S, LONG_S, LONG_XL, LOW_S, MEDIUM_S, SMALL_S, Fit, Grid
from display.pages.body import Body, PagePlace
from display.pages.layouts import layout_for
from display.picture import Align, Box, Ink, Measure, Placed, Strip, Text
from labourhall.contract.interrupts import Emergency

INKS: Final = {
    "white": Ink.SIGNAL_WHITE,
    "blue": Ink.SIGNAL_BLUE,
    "yellow": Ink.SIGNAL_YELLOW,
    "orange": Ink.SIGNAL_ORANGE,
    "red": Ink.SIGNAL_RED,
}
BRIGHTEST: Final = Ink.SIGNAL_WHITE
"""The mildest signal has the most light in it: its frame is half as wide, its block hollow, within the limits."""
BETWEEN: Final = "  "
"""Between two parts in one line."""


@dataclass(frozen=True, slots=True)
class Room:
    """Where a part may stand, and in which sizes, the best first."""

    x: int
    y: int
    width: int
    height: int
    sizes: tuple[int, ...]

    def fitted(self, fit: Fit) -> "Room":
        """The same on another board."""
        x, y = fit.across(self.x), fit.down(self.y)
        width, height = fit.across(self.x + self.width) - x, fit.down(self.y + self.height) - y
        return Room(x, y, width, height, _sizes(fit, self.sizes))


@dataclass(frozen=True, slots=True)
class Block:
    """The lit block: its place, the top of the hazard in it, top and height of the cells, from the block's own top."""

    x: int
    y: int
    width: int
    height: int
    hazard: int
    sizes: tuple[int, ...]
    cells: tuple[int, int]
    inset: int  # left and right of the cells
    gap: int  # between cells
    line: int  # of an empty cell

    def fitted(self, fit: Fit) -> "Block":
        """The same on another board."""
        top, height = self.cells
        return Block(
            fit.across(self.x),
            fit.down(self.y),
            fit.across(self.width),
            fit.down(self.y + self.height) - fit.down(self.y),
            fit.high(self.hazard),
            _sizes(fit, self.sizes),
            (fit.high(top), fit.high(height)),
            fit.across(self.inset),
            fit.across(self.gap),
            fit.line(self.line),
        )


@dataclass(frozen=True, slots=True)
class EmergencyLayout:
    """Where everything stands. Clock and 演示 end at `right`; what lies beside 演示 makes room for it.

    `lasted` None: no room to say how long it has stood.
    """

    frame: int
    right: int
    block: Block
    name: Room
    area: Room
    hall: Room
    you: tuple[Room, ...]  # one a sentence; the last takes all that are left
    issuers: Room
    clock: tuple[int, int]  # y and size
    lasted: tuple[int, int] | None  # y and size
    demonstration: tuple[int, int]  # y of its frame and size
    demo_pad: tuple[int, int]

    def fitted(self, fit: Fit) -> "EmergencyLayout":
        """The same on another board."""
        demo_y, demo = self.demonstration
        return EmergencyLayout(
            fit.line(self.frame),
            fit.across(self.right),
            *(self.block.fitted(fit), self.name.fitted(fit), self.area.fitted(fit), self.hall.fitted(fit)),
            tuple(room.fitted(fit) for room in self.you),
            self.issuers.fitted(fit),
            fit.text(*self.clock),
            None if self.lasted is None else fit.text(*self.lasted),
            (fit.down(demo_y), fit.size(demo)),
            self.demo_pad,
        )


def _sizes(fit: Fit, sizes: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(map(fit.size, sizes)))


_LARGE: Final = EmergencyLayout(
    8, 616, Block(24, 24, 112, 112, 8, (48, 40, 32, 24), (68, 32), 10, 5, 2),
    Room(162, 24, 454, 52, (48, 40, 32, 24)), Room(162, 88, 454, 40, (32, 24, 16)),
    Room(24, 150, 592, 52, (48, 40, 32)), (Room(24, 212, 592, 36, (32, 24, 16)), Room(24, 252, 592, 26, (24, 16))),
    Room(24, 290, 592, 18, (16,)), (286, 24), (290, 16), (84, 48), (10, 6),
)  # fmt: skip
_FINE: Final = EmergencyLayout(
    16, 1232, Block(48, 48, 224, 224, 16, (96, 64, 48), (136, 64), 20, 10, 4),
    Room(324, 48, 908, 104, (96, 64, 48)), Room(324, 176, 908, 80, (64, 48, 32)), Room(48, 300, 1184, 104, (96, 64)),
    (Room(48, 424, 1184, 72, (64, 48, 32)), Room(48, 504, 1184, 52, (48, 32))),
    Room(48, 580, 1184, 36, (32,)), (572, 48), (580, 32), (168, 96), (20, 12),
)  # fmt: skip
_LAYOUTS: Final = (
    (LARGE_S, _LARGE),
    (LARGE_M, replace(
        _LARGE, frame=6, area=Room(162, 84, 454, 56, (32, 24)), hall=Room(24, 146, 592, 52, (48, 40, 32)),
        you=(Room(24, 206, 592, 36, (32, 24)), Room(24, 246, 592, 26, (24,))),
        issuers=Room(24, 282, 592, 26, (24,)), clock=(276, 32), lasted=(282, 24),
    )),
    (MEDIUM_S, EmergencyLayout(
        4, 432, Block(16, 16, 112, 98, 6, (48, 40, 32, 24), (62, 26), 10, 5, 2),
        Room(140, 16, 292, 34, (32, 24, 16)), Room(140, 54, 292, 26, (24, 16)), Room(16, 139, 416, 32, (32, 24)),
        (Room(16, 173, 416, 24, (24, 16)),), Room(16, 201, 416, 16, (16,)), (201, 16), (201, 16), (80, 48), (10, 5),
    )),
    (LOW_S, EmergencyLayout(
        4, 624, Block(16, 14, 110, 78, 3, (48, 40, 32, 24), (55, 16), 10, 5, 2),
        Room(172, 14, 452, 42, (32, 24)), Room(172, 56, 452, 26, (24, 16)), Room(172, 82, 452, 42, (40, 32, 24)),
        (Room(172, 125, 452, 26, (24, 16)),), Room(16, 104, 144, 40, (16,)), (125, 24), None, (12, 48), (10, 5),
    )),
    (LONG_S, EmergencyLayout(
        4, 976, Block(16, 16, 144, 112, 8, (48, 40, 32, 24), (68, 32), 12, 5, 2),
        Room(176, 14, 800, 50, (48, 40, 32)), Room(176, 66, 800, 34, (32, 24)), Room(176, 100, 800, 50, (48, 40, 32)),
        (Room(176, 152, 800, 30, (24, 16)),), Room(16, 136, 144, 40, (16,)), (152, 24), None, (16, 48), (10, 5),
    )),
    (FINE_L, _FINE),
    (FINE_M, _FINE),
    (LONG_XL, EmergencyLayout(
        10, 2440, Block(40, 40, 360, 280, 20, (96, 64, 48), (170, 80), 30, 12, 4),
        Room(440, 36, 2000, 124, (96, 64)), Room(440, 165, 2000, 84, (64, 48)), Room(440, 250, 2000, 124, (96, 64)),
        (Room(440, 380, 2000, 76, (64, 48, 40)),), Room(40, 340, 360, 100, (40,)), (380, 64), None, (40, 96), (24, 12),
    )),
    (SMALL_S, EmergencyLayout(
        4, 308, Block(12, 12, 64, 58, 4, (24, 16), (34, 16), 6, 3, 1),
        Room(84, 10, 224, 28, (24, 16)), Room(84, 40, 224, 36, (16,)), Room(12, 76, 296, 26, (24,)),
        (Room(12, 102, 296, 18, (16,)),), Room(12, 121, 296, 34, (16,)), (138, 16), None, (42, 24), (6, 3),
    )),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Times:
    """What the page says of time: since when, how long, and the clock; all "" where no clock is trusted."""

    since: str = ""
    lasted: str = ""
    clock: str = ""


def emergency_body(grid: Grid, page: Emergency, times: Times, demonstration: str, measure: Measure) -> Body:
    """The page; `demonstration` is the word that says so, "" where it is no demonstration."""
    layout = layout_for(_LAYOUTS, grid)
    ink = INKS.get(page.colour, Ink.SIGNAL_WHITE)
    clock = Text(layout.right, *layout.clock, times.clock, Ink.TEXT, Align.RIGHT)
    demo = _demonstration(layout, demonstration, measure)
    taken = (_extent(clock, measure), *(mark for mark in demo if isinstance(mark, Box)))
    issuers = _part(_beside(layout.issuers, taken), page.issuers, Ink.TEXT, measure)
    marks: list[Text | Box] = [
        Box(0, 0, grid.width, grid.height, ink, frame=layout.frame // (2 if ink is BRIGHTEST else 1)),
        *_block(layout.block, page, ink, measure),
        *_part(_beside(layout.name, taken), (page.name,), ink, measure),
        *_part(_beside(layout.area, taken), (page.area, times.since), Ink.TEXT, measure),
        *_part(_beside(layout.hall, taken), (page.hall_does,), Ink.ANSWER, measure),
        *_sentences([_beside(room, taken) for room in layout.you], page.you_do, measure),
        *issuers,
        *_lasted(layout, times, (*issuers, clock), measure),
        clock,
        *demo,
    ]
    return Body("emergency", (), (PagePlace((Placed(0, 0, Strip(grid.width, grid.height, tuple(marks))),)),))


def _block(block: Block, page: Emergency, ink: Ink, measure: Measure) -> list[Text | Box]:
    """The lit block with the hazard in dark letters; without levels the hazard stands in its middle."""
    is_hollow = ink is BRIGHTEST
    inner, frame = (ink, 2 * block.line) if is_hollow else (Ink.GROUND, 0)
    marks: list[Text | Box] = [Box(block.x, block.y, block.width, block.height, ink, frame=frame)]
    size = next((size for size in block.sizes if measure(page.hazard, size) <= block.width - 8), None)
    if size is not None:
        top = block.hazard if page.levels else (block.height - size) // 2
        x = block.x + (block.width - measure(page.hazard, size)) // 2
        marks.append(Text(x, block.y + top, size, page.hazard, inner))
    return marks + _cells(block, page, inner, Ink.GROUND if is_hollow else ink)


def _cells(block: Block, page: Emergency, ink: Ink, ground: Ink) -> list[Text | Box]:
    """One cell a level, full up to the present one; the others are outlines. Too many to be told apart: none."""
    room = block.width - 2 * block.inset
    width = (room + block.gap) // page.levels - block.gap if page.levels > 0 else 0
    if width < 3 * block.line:
        return []
    over = room - page.levels * (width + block.gap) + block.gap
    top, height = block.cells
    marks: list[Text | Box] = []
    for place in range(page.levels):
        x, y = block.x + block.inset + over // 2 + place * (width + block.gap), block.y + top
        marks.append(Box(x, y, width, height, ink))
        if place >= page.level:
            line = block.line
            marks.append(Box(x + line, y + line, width - 2 * line, height - 2 * line, ground))
    return marks


def _part(room: Room, said: Sequence[str], ink: Ink, measure: Measure) -> list[Text]:
    """The parts in the largest type in which all of them stand whole.

    Where even the smallest is too large the last part is left out, then the one before.
    """
    parts = [one for one in said if one]
    while parts:
        for size in room.sizes:
            if found := _whole(room, parts, size, ink, measure):
                return found
        parts.pop()
    return []


def _whole(room: Room, parts: Sequence[str], size: int, ink: Ink, measure: Measure) -> list[Text]:
    """The parts in one line, else one below the other; nothing where that does not fit."""
    pitch = size + size // 8
    for lines in ([BETWEEN.join(parts)], parts):
        height = (len(lines) - 1) * pitch + size
        if height <= room.height and all(measure(line, size) <= room.width for line in lines):
            top = room.y + (room.height - height) // 2
            return [Text(room.x, top + place * pitch, size, line, ink) for place, line in enumerate(lines)]
    return []


def _sentences(rooms: Sequence[Room], said: Sequence[str], measure: Measure) -> list[Text]:
    """What you do, each sentence in a room of its own; the last room takes what fits beside its first one."""
    last = len(rooms) - 1
    marks = [
        text for room, one in zip(rooms, said[:last], strict=False) for text in _part(room, [one], Ink.TEXT, measure)
    ]
    for size in rooms[last].sizes:
        for count in range(len(said), last, -1):
            if found := _whole(rooms[last], said[last:count], size, Ink.TEXT, measure):
                return marks + found
    return marks


def _beside(room: Room, taken: Sequence[Box]) -> Room:
    """What is left of a room beside that which stands at its right."""
    reached = [one.x for one in taken if one.y < room.y + room.height and room.y < one.y + one.height]
    return replace(room, width=min([room.width, *(x - room.sizes[-1] // 2 - room.x for x in reached)]))


def _lasted(layout: EmergencyLayout, times: Times, beside: Sequence[Text], measure: Measure) -> list[Text]:
    """How long it has stood, between who issued it and the clock, where there is room."""
    if layout.lasted is None or not times.lasted:
        return []
    y, size = layout.lasted
    extents = [_extent(one, measure) for one in beside]
    right = extents[-1].x - size // 2
    left = max([0, *(one.x + one.width for one in extents[:-1])])
    if right - measure(times.lasted, size) < left + size:
        return []
    return [Text(right, y, size, times.lasted, Ink.TEXT, Align.RIGHT)]


def _demonstration(layout: EmergencyLayout, text: str, measure: Measure) -> list[Text | Box]:
    """演示 as large as what the hall does: nobody may believe a training storm."""
    if not text:
        return []
    y, size = layout.demonstration
    across, down = layout.demo_pad
    width, line = measure(text, size) + 2 * across, layout.frame // 2
    frame = Box(layout.right - width, y, width, size + 2 * down, Ink.LABEL, frame=line)
    return [frame, Text(layout.right - across, y + down, size, text, Ink.LABEL, Align.RIGHT)]


def _extent(text: Text, measure: Measure) -> Box:
    """The box that a text takes."""
    width = measure(text.text, text.size)
    x = text.x - width if text.align is Align.RIGHT else text.x
    return Box(x, text.y, width, text.size, text.ink)
