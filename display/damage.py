"""Which parts of a picture look otherwise than in the one before it: only these are painted. Pure, no Qt."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from display.picture import Picture, Placed, Running, Runway

SPARE: Final = 16_000
"""So many pixels are painted in the time that one part more takes, whatever is in it."""


class Part(NamedTuple):
    """A rectangle of a picture, in its pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def area(self) -> int:
        return self.width * self.height

    def and_also(self, other: "Part") -> "Part":
        """The smallest rectangle that holds both."""
        left, top = min(self.x, other.x), min(self.y, other.y)
        right = max(self.x + self.width, other.x + other.width)
        bottom = max(self.y + self.height, other.y + other.height)
        return Part(left, top, right - left, bottom - top)

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


def changed(before: Picture | None, after: Picture, spare: int = SPARE) -> tuple[Part, ...]:
    """The parts to paint where `before` stands; they may overlap. Without it, or of another size: all.

    What lies together is one part, where that costs no more than `spare` pixels that did not change: a strip that moved
    by a pixel is not painted twice, nor are the tiles of running text each by itself.
    """
    if before is None or (before.width, before.height) != (after.width, after.height):
        return (whole(after),)
    if runs_on(before, after):
        return _ran(before, after)
    return _parts(before.placed, after.placed, after, spare)


def changed_beside(before: Running, after: Running, picture: Picture, spare: int = SPARE) -> tuple[Part, ...]:
    """The parts of what stands in `picture`, where what runs is put further by somebody else."""
    return _parts(before.stands, after.stands, picture, spare)


def beside(parts: Iterable[Part], runway: Runway) -> tuple[Part, ...]:
    """What of these parts lies above the runway, and what below it."""
    past, found = runway.y + runway.height, list[Part]()
    for x, y, width, height in parts:
        above, below = min(y + height, runway.y), max(y, past)
        found += [Part(x, y, width, above - y)] if above > y else []
        found += [Part(x, below, width, y + height - below)] if y + height > below else []
    return tuple(found)


def came_in_place(before: Sequence[Placed], after: Sequence[Placed], picture: Picture) -> tuple[Placed, ...] | None:
    """Of what stands in `picture`, where just as large a strip stood, with nothing over it; None where more is
    otherwise.
    """
    if len(before) != len(after):
        return None
    found = []
    for order, (old, new) in enumerate(zip(before, after, strict=True)):
        if old == new:
            continue
        part, size = _within(new, picture), (new.strip.width, new.strip.height)
        is_in_place = (old.x, old.y, old.strip.width, old.strip.height) == (new.x, new.y, *size)
        if not is_in_place or size != (part.width, part.height):
            return None
        if any(part.meets(one) for one in after[order + 1 :]):
            return None
        found.append(new)
    return tuple(found)


def runs_on(before: Picture | None, after: Picture) -> bool:
    """Whether it differs from `before` at most in what runs."""
    one, other = None if before is None else before.running, after.running
    return one is not None and other is not None and one.stands is other.stands and one.runway == other.runway


def _parts(old: Sequence[Placed], new: Sequence[Placed], picture: Picture, spare: int) -> tuple[Part, ...]:
    found = (_within(one, picture) for one in _other(old, new))
    return tuple(dict.fromkeys(_joined((part for part in found if part.width > 0 and part.height > 0), spare)))


def _ran(before: Picture, after: Picture) -> tuple[Part, ...]:
    """Where something ran or runs, as one part; nothing where it is in the same place."""
    assert before.running is not None
    assert after.running is not None
    if before.running.strips == after.running.strips:
        return ()
    return (Part(0, after.running.runway.y, after.width, after.running.runway.height),)


def _joined(parts: Iterable[Part], spare: int) -> Iterator[Part]:
    """The same with each joined to the one before it, where that is not much more to paint than both by themselves."""
    last: Part | None = None
    for part in parts:
        both = part if last is None else last.and_also(part)
        if last is not None and both.area > last.area + part.area + spare:
            yield last
            both = part
        last = both
    if last is not None:
        yield last


def _other(old: Sequence[Placed], new: Sequence[Placed]) -> list[Placed]:
    """What is gone or has come. What lies over what counts too: equal strips match only in the same order."""
    if len(old) == len(new):
        pairs = zip(old, new, strict=True)
        return [one for pair in pairs if pair[0] != pair[1] for one in pair]
    least = min(len(old), len(new))
    first = next((place for place in range(least) if old[place] != new[place]), least)
    left = least - first
    last = next((past for past in range(left) if old[-1 - past] != new[-1 - past]), left)
    return [*old[first : len(old) - last], *new[first : len(new) - last]]


def _within(one: Placed, picture: Picture) -> Part:
    """Where it lies on the picture; of no width or height where that is nowhere."""
    left, top = max(0, one.x), max(0, one.y)
    right, bottom = min(picture.width, one.x + one.strip.width), min(picture.height, one.y + one.strip.height)
    return Part(left, top, right - left, bottom - top)
