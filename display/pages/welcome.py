"""A few large words: a welcome, a slogan. Their type is the largest in which all of them stand, parted where one would.

What has no room in the board's own type goes on to a further page, never smaller.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from display.grids import Grid
from display.legibility import SIZES
from display.pages import setting
from display.pages.body import Body, PagePlace
from display.pages.composed import Composed
from display.pages.notice import wrapped
from display.pages.setting import Room
from display.picture import Ink, Measure, Placed, Strip, Text
from labourhall.contract.playlist import WelcomePage

MOST_COVERED: Final = 0.45
"""So much of the board its characters' boxes cover: a third of it is lit, as an ordinary page may be (§5)."""
PARTS: Final = "，。、；：！？,;!? 　"
"""A line may end after one of these."""


def welcome_sheets(grid: Grid, page: WelcomePage, measure: Measure) -> tuple[Composed, ...]:
    """The page on the grid; none where it has no words."""
    room = setting.room_of(grid)
    below = setting.even(page.below.strip(), grid.sizes.main, room.width, measure)
    above = Room(room.left, room.top, room.width, room.height - _height(below, grid.sizes.main))
    wanted = [line for line in (one.strip() for one in page.words) if line]
    if not wanted:
        return ()
    size, lines = _set(grid, wanted, above, measure)
    most = len(lines) if _stands(grid, lines, size, above, measure) else _most(grid, size, above)
    chunks = [lines[start : start + most] for start in range(0, len(lines), most)]
    return tuple(_sheet(grid, size, chunk, room, below, measure) for chunk in chunks)


def _set(grid: Grid, wanted: Sequence[str], room: Room, measure: Measure) -> tuple[int, list[str]]:
    """The size and the lines: as they are, parted after a mark or all in one where that is larger, last anywhere."""
    sizes = sorted((size for size in SIZES if size >= grid.sizes.main), reverse=True)
    for size in sizes:
        parted = [line for one in wanted for line in _after_marks(one, size, room.width, measure)]
        for lines in (parted, ["  ".join(wanted)]):
            if _stands(grid, lines, size, room, measure):
                return size, lines
    least = sizes[-1]
    return least, [line for one in wanted for line in wrapped(one, least, room.width, measure)]


def _after_marks(line: str, size: int, width: int, measure: Measure) -> Iterator[str]:
    """The line as it is where it has room, else in the parts that its marks make, as many to a line as have room."""
    begun = ""
    for part in _parts(line):
        if begun and measure((begun + part).rstrip(), size) > width:
            yield begun.rstrip()
            begun = ""
        begun += part
    yield begun.rstrip()


def _parts(line: str) -> Iterator[str]:
    start = 0
    for place, letter in enumerate(line, 1):
        if letter in PARTS and line[place : place + 1] not in PARTS:
            yield line[start:place]
            start = place
    yield line[start:]


def _most(grid: Grid, size: int, room: Room) -> int:
    """How many full lines a page has."""
    bright = round(MOST_COVERED * grid.width * grid.height) // (size * room.width)
    return max(1, min(bright, (room.height + size // 4) // setting.least_pitch(size)))


def _stands(grid: Grid, lines: Sequence[str], size: int, room: Room, measure: Measure) -> bool:
    """Whether all of it has room in that size, and no more is lit than may be."""
    if sum(measure(line, size) * size for line in lines) > MOST_COVERED * grid.width * grid.height:
        return False
    return _height(lines, size) <= room.height and all(measure(line, size) <= room.width for line in lines)


def _height(lines: Sequence[str], size: int) -> int:
    """How high so many lines stand at least, with the air above them where others stand there."""
    return len(lines) * setting.least_pitch(size)


def _sheet(grid: Grid, size: int, lines: Sequence[str], room: Room, below: Sequence[str], measure: Measure) -> Composed:
    """Both in the middle of the board: large words are looked at, not read down a column."""
    small = grid.sizes.main
    rest = _height(below, small)
    pitch = setting.pitch(size, len(lines) + 1, room.height - rest)
    air = small // 2 if below else 0
    high = (len(lines) - 1) * pitch + size + (air + rest if below else 0)
    top = max(0, (room.height - high) // 2)
    marks = [_middle(line, top + place * pitch, size, Ink.ANSWER, room, measure) for place, line in enumerate(lines)]
    first = min(top + (len(lines) - 1) * pitch + size + air + small // 4, room.height - rest)
    least = setting.least_pitch(small)
    marks += [_middle(line, first + place * least, small, Ink.TEXT, room, measure) for place, line in enumerate(below)]
    strip = Strip(room.width, room.height, tuple(marks))
    return Composed(Body("welcome", (), (PagePlace((Placed(room.left, room.top, strip),)),)), (*lines, *below))


def _middle(line: str, y: int, size: int, ink: Ink, room: Room, measure: Measure) -> Text:
    return Text((room.width - measure(line, size)) // 2, y, size, line, ink)
