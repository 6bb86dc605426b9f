"""Test patterns for whoever sets a board up: each as a picture of any size, drawn lamp for lamp. Pure.

They show exact colours, those that the board's lamps have, so that a wrong order of colours, a picture that is scaled,
a region that is off by one, a module that is swapped and a step in the movement can be seen.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Final

from display.glyphs import lettering
from display.lamps import AMBER, BLACK, Colour, Lamps
from display.motion import RATE
from display.picture import Box, Ink, Picture, Placed, Strip, Text

Size = tuple[int, int]

MODULE: Final[Size] = (32, 16)
"""Lamps of the commonest module (P10, 320×160 mm)."""
GRID_PITCH: Final = 16
LEVELS: Final = 256
FIELD_FRAMES: Final = 2 * RATE
"""How long one colour fills the lower half of the colours."""
BAR: Final = 8
"""Lamps that the moving bars are thick."""
LABEL: Final = 16
"""Size of the type in which sizes and numbers stand."""

WHITE: Final[Colour] = (255, 255, 255)
RED: Final[Colour] = (255, 0, 0)
GREEN: Final[Colour] = (0, 255, 0)
BLUE: Final[Colour] = (0, 0, 255)
YELLOW: Final[Colour] = (255, 255, 0)

COLOURS: Final[Mapping[Lamps, tuple[Colour, ...]]] = {
    Lamps.FULL: (RED, GREEN, BLUE, WHITE, YELLOW, (0, 255, 255), (255, 0, 255), BLACK),
    Lamps.DUAL: (RED, GREEN, YELLOW, BLACK),
    Lamps.ONE_BIT: (AMBER, BLACK),
}
"""The colours that lamps can show at full light; the first are the lamps themselves, in the order R, G, B."""
BRIGHTEST: Final[Mapping[Lamps, Colour]] = {Lamps.FULL: WHITE, Lamps.DUAL: YELLOW, Lamps.ONE_BIT: AMBER}


class Pattern(StrEnum):
    """The patterns, by the names that are typed."""

    GRID = "grid"
    COLOURS = "colours"
    GRADIENTS = "gradients"
    LINES = "lines"
    MODULES = "modules"
    BAR = "bar"


def picture(pattern: Pattern, size: Size, frame: int, lamps: Lamps = Lamps.FULL, module: Size = MODULE) -> Picture:
    """What a pattern looks like in its `frame`, counted from its beginning, on a board of so many lamps."""
    return Picture(*size, _PLACES[pattern](size, frame, lamps, module))


def _grid(size: Size, frame: int, lamps: Lamps, module: Size) -> tuple[Placed, ...]:
    return (Placed(0, 0, _grid_strip(size, lamps)),)


def _colours(size: Size, frame: int, lamps: Lamps, module: Size) -> tuple[Placed, ...]:
    """Bars above, and below one colour after the other, for lamps that are dead or burn all the time."""
    width, height = size
    half, every = height // 2, COLOURS[lamps]
    field = every[frame // FIELD_FRAMES % len(every)]
    return (
        Placed(0, 0, _bars_strip((width, half), lamps)),
        Placed(0, half, _filled_strip((width, height - half), field)),
    )


def _gradients(size: Size, frame: int, lamps: Lamps, module: Size) -> tuple[Placed, ...]:
    return (Placed(0, 0, _gradients_strip(size, lamps)),)


def _lines(size: Size, frame: int, lamps: Lamps, module: Size) -> tuple[Placed, ...]:
    return (Placed(0, 0, _lines_strip(size, lamps)),)


def _modules(size: Size, frame: int, lamps: Lamps, module: Size) -> tuple[Placed, ...]:
    return (Placed(0, 0, _modules_strip(size, lamps, module)),)


def _bar(size: Size, frame: int, lamps: Lamps, module: Size) -> tuple[Placed, ...]:
    """Two bars, each one lamp further in each frame: a step that is left out, doubled or torn is seen."""
    width, height = size
    colour = BRIGHTEST[lamps]
    return (
        Placed(frame % width, 0, _filled_strip((min(BAR, width), height), colour)),
        Placed(0, frame % height, _filled_strip((width, min(BAR, height)), colour)),
    )


_PLACES: Final[Mapping[Pattern, Callable[[Size, int, Lamps, Size], tuple[Placed, ...]]]] = {
    Pattern.GRID: _grid,
    Pattern.COLOURS: _colours,
    Pattern.GRADIENTS: _gradients,
    Pattern.LINES: _lines,
    Pattern.MODULES: _modules,
    Pattern.BAR: _bar,
}


@lru_cache(maxsize=4)
def _grid_strip(size: Size, lamps: Lamps) -> Strip:
    """A line each sixteen lamps, the outermost lamps in red, the size in the middle."""
    width, height = size
    lines = [_box(x, 0, 1, height, BRIGHTEST[lamps]) for x in range(GRID_PITCH, width, GRID_PITCH)]
    lines += [_box(0, y, width, 1, BRIGHTEST[lamps]) for y in range(GRID_PITCH, height, GRID_PITCH)]
    return Strip(width, height, (*lines, *_edge(size, COLOURS[lamps][0]), *_label(size, f"{width}×{height}")))


@lru_cache(maxsize=4)
def _bars_strip(size: Size, lamps: Lamps) -> Strip:
    width, height = size
    every = COLOURS[lamps]
    edges = [width * place // len(every) for place in range(len(every) + 1)]
    bars = (_box(left, 0, edges[place + 1] - left, height, every[place]) for place, left in enumerate(edges[:-1]))
    return Strip(width, height, tuple(bars))


@lru_cache(maxsize=4)
def _gradients_strip(size: Size, lamps: Lamps) -> Strip:
    """A band for each colour but black, from dark on the left to all its light on the right, in whole lamps."""
    width, height = size
    lit = [colour for colour in COLOURS[lamps] if colour != BLACK]
    tops = [height * place // len(lit) for place in range(len(lit) + 1)]
    bands = (_band(width, tops[place], tops[place + 1], colour) for place, colour in enumerate(lit))
    return Strip(width, height, tuple(box for band in bands for box in band))


def _band(width: int, top: int, bottom: int, colour: Colour) -> Iterator[Box]:
    steps = min(LEVELS, width)
    edges = [width * step // steps for step in range(steps + 1)]
    for step, left in enumerate(edges[:-1]):
        level = step * (LEVELS - 1) // max(1, steps - 1)
        red, green, blue = (channel * level // (LEVELS - 1) for channel in colour)
        yield _box(left, top, edges[step + 1] - left, bottom - top, (red, green, blue))


@lru_cache(maxsize=4)
def _lines_strip(size: Size, lamps: Lamps) -> Strip:
    """On the left every second column, on the right every second row: scaled by anything, they become a grey field."""
    width, height = size
    half, colour = width // 2, BRIGHTEST[lamps]
    columns = [_box(x, 0, 1, height, colour) for x in range(0, half, 2)]
    rows = [_box(half, y, width - half, 1, colour) for y in range(0, height, 2)]
    return Strip(width, height, (*columns, *rows))


@lru_cache(maxsize=4)
def _modules_strip(size: Size, lamps: Lamps, module: Size) -> Strip:
    """A frame round each module, and its number by row and place where there is room: 0304 is the fourth of row 3."""
    width, height = size
    wide, high = module
    edge, inner = COLOURS[lamps][0], BRIGHTEST[lamps]
    marks: list[Box | Text] = []
    for row, y in enumerate(range(0, height, high), 1):
        for place, x in enumerate(range(0, width, wide), 1):
            marks += _framed(x, y, min(wide, width - x), min(high, height - y), inner if (row + place) % 2 else edge)
            number = f"{row:02d}{place:02d}"
            if lettering.measure(number, LABEL) + 4 <= wide and high >= LABEL + 4:
                marks.append(Text(x + 2, y + (high - LABEL) // 2, LABEL, number, Ink.TEXT))
    return Strip(width, height, tuple(marks))


@lru_cache(maxsize=16)
def _filled_strip(size: Size, colour: Colour) -> Strip:
    return Strip(*size, (_box(0, 0, *size, colour),))


def _edge(size: Size, colour: Colour) -> tuple[Box, ...]:
    return tuple(_framed(0, 0, *size, colour))


def _framed(x: int, y: int, width: int, height: int, colour: Colour) -> list[Box]:
    """The outermost lamps of a rectangle."""
    return [
        _box(x, y, width, 1, colour),
        _box(x, y + height - 1, width, 1, colour),
        _box(x, y, 1, height, colour),
        _box(x + width - 1, y, 1, height, colour),
    ]


def _label(size: Size, text: str) -> tuple[Box | Text, ...]:
    """The text in the middle on black, where there is room."""
    width, height = size
    wide, high = lettering.measure(text, LABEL) + 8, LABEL + 8
    if wide > width or high > height:
        return ()
    x, y = (width - wide) // 2, (height - high) // 2
    return (_box(x, y, wide, high, BLACK), Text(x + 4, y + 4, LABEL, text, Ink.TEXT))


def _box(x: int, y: int, width: int, height: int, colour: Colour) -> Box:
    return Box(x, y, width, height, Ink.TEXT, exact=colour)
