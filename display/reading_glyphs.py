"""Looks through the glyphs that a board draws with, at once or by a thread while all else is loaded.

It needs little of the program, so that it can begin before the rest is there: a core that sums up files is in nobody's
way.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from display.failures import BoardFailure, BoardUnusable
from display.glyphs import atlases
from display.glyphs.atlases import AtlasUnusable, Shapes
from display.glyphs.crowded import all_crowded
from display.settings import Settings

A = TypeVar("A")


def need_glyphs(settings: Settings) -> None:
    """Read the glyphs that the board draws with. Raises BoardUnusable for the first file that is not as it was made."""
    try:
        atlases.need(shapes_of(settings))
        all_crowded()
    except AtlasUnusable as error:
        raise BoardUnusable(BoardFailure.NO_GLYPHS, error.file) from error


def glyphs_meanwhile(settings: Settings) -> "Future[None]":
    """The same by a thread that ends with it: what it raised is the future's."""
    return meanwhile(lambda: need_glyphs(settings))


def shapes_of(settings: Settings) -> Shapes:
    """Whose shapes Han characters have: those of the board's language, whatever the machine's is."""
    return Shapes.HONG_KONG if settings.language == "zh_HK" else Shapes.MAINLAND


def meanwhile(work: Callable[[], A]) -> "Future[A]":
    """Have it done by a thread that ends with it: its answer, or what it raised, is the future's."""
    pool = ThreadPoolExecutor(1, "meanwhile")
    try:
        return pool.submit(work)
    finally:
        pool.shutdown(wait=False)
