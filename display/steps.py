"""Work in steps: a generator that is driven to its end at once, or so many steps at a time. Pure; no step waits."""

from collections.abc import Generator
from typing import TypeAlias, TypeVar, cast

R = TypeVar("R")

Steps: TypeAlias = Generator[None, None, R]
"""A step takes about as long as looking at one vacancy; what it all comes to is the generator's own return value."""


def finished(steps: Steps[R]) -> R:
    """What the steps come to, all of them taken now."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return cast(R, end.value)
