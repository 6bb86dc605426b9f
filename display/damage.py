"""Which parts of a picture look otherwise than in the one before it: only these are painted. Pure, no Qt."""

from collections.abc import Sequence
from typing import NamedTuple

from display.picture import Picture, Placed


class Part(NamedTuple):
    """A rectangle of a picture, in its pixels."""

    x: int
    y: int
    width: int
    height: int

    def meets(self, placed: Placed) -> bool:
        """Whether a strip at its place reaches into it."""
        strip = placed.strip
        return (
            placed.x < self.x + self.width
            and self.x < placed.x + strip.width
            and placed.y < self.y + self.height
            and self.y < placed.y + strip.height
        )


def whole(picture: Picture) -> Part:
    """All of it."""
    return Part(0, 0, picture.width, picture.height)


def changed(before: Picture | None, after: Picture) -> tuple[Part, ...]:
    """The parts to paint where `before` stands, each once; they may overlap. Without it, or of another size: all."""
    if before is None or (before.width, before.height) != (after.width, after.height):
        return (whole(after),)
    found = (_within(one, after) for one in _other(before.placed, after.placed))
    return tuple(dict.fromkeys(part for part in found if part.width > 0 and part.height > 0))


def _other(old: Sequence[Placed], new: Sequence[Placed]) -> list[Placed]:
    """What is gone or has come. What lies over what counts too: equal strips match only in the same order."""
    if len(old) == len(new):
        pairs = zip(old, new, strict=True)
        return [one for pair in pairs if not _is_same(*pair) for one in pair]
    least = min(len(old), len(new))
    first = next((place for place in range(least) if not _is_same(old[place], new[place])), least)
    left = least - first
    last = next((past for past in range(left) if not _is_same(old[-1 - past], new[-1 - past])), left)
    return [*old[first : len(old) - last], *new[first : len(new) - last]]


def _is_same(one: Placed, other: Placed) -> bool:
    return one is other or one == other


def _within(one: Placed, picture: Picture) -> Part:
    """Where it lies on the picture; of no width or height where that is nowhere."""
    left, top = max(0, one.x), max(0, one.y)
    right, bottom = min(picture.width, one.x + one.strip.width), min(picture.height, one.y + one.strip.height)
    return Part(left, top, right - left, bottom - top)
