"""The page on the wall that lets a phone in: address and code, as large as the board has room for. Pure."""

from collections.abc import Iterator
from itertools import product
from typing import Final

from display.grids import CLOCK_TYPE, TYPE, Grid
from display.picture import Ink, Measure, Picture, Placed, Strip, Text
from labourhall.program.words import Words

HALF: Final = 3
"""A code is read aloud and remembered in two halves (look §3)."""


def code_page(grid: Grid, address: str, code: str, words: Words, measure: Measure) -> Picture:
    """What stands on the wall until somebody has let himself in."""
    texts = (words.text("commissioning.wall.open"), address, words.text("commissioning.wall.code"), code)
    sizes = next(_fitting(grid, texts, measure), (grid.sizes.small,) * 4)
    inks = (Ink.LABEL, Ink.TEXT, Ink.LABEL, Ink.ANSWER)
    marks: list[Text] = []
    parted = max(0, min(grid.height - 2 * grid.margin - _height(sizes), sizes[0]))
    top = (grid.height - _height(sizes) - parted) // 2
    for place, (text, size, ink) in enumerate(zip(texts, sizes, inks, strict=True)):
        if ink is Ink.ANSWER:
            marks.append(Text(grid.margin, top, size, text[:HALF], ink))
            marks.append(Text(grid.margin + measure(text[:HALF], size) + _gap(size), top, size, text[HALF:], ink))
        else:
            marks.append(Text(grid.margin, top, size, text, ink))
        top += size + _air(size) + (parted if place == 1 else 0)
    return Picture(grid.width, grid.height, (Placed(0, 0, Strip(grid.width, grid.height, tuple(marks))),))


def _fitting(grid: Grid, texts: tuple[str, ...], measure: Measure) -> Iterator[tuple[int, ...]]:
    """Sizes in which the four lines have room, the best first: a large code, then a large address, then large words."""
    room, height = grid.width - 2 * grid.margin, grid.height - 2 * grid.margin
    small, main = grid.sizes.small, grid.sizes.main
    for code, address, said in product(reversed(CLOCK_TYPE), reversed(TYPE), (main, small)):
        sizes = (said, address, said, code)
        if not said <= address <= code or _height(sizes) > height:
            continue
        wide = [measure(text, size) for text, size in zip(texts, sizes, strict=True)]
        if max(*wide[:-1], wide[-1] + _gap(code)) <= room:
            yield sizes


def _height(sizes: tuple[int, ...]) -> int:
    return sum(size + _air(size) for size in sizes[:-1]) + sizes[-1]


def _air(size: int) -> int:
    return size // 4


def _gap(size: int) -> int:
    """Between the halves of a code."""
    return size // 3
