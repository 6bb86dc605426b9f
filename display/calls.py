"""Whose number stands in the strip, and who comes after: calls as they were heard → what the strip says. Pure.

Calls follow each other in the strip, each for twelve seconds. One that would come when it is old already is left out:
whoever it was for has gone to the window, or has been called again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from display.motion import RATE, frames

CALL_SECONDS: Final = 12.0
CALL_FRAMES: Final = frames(CALL_SECONDS)
RECENT_SECONDS: Final = 600.0
"""So long a call may stand as one of the two before; yesterday's never does."""
MOST_WAITING: Final = 10
"""Two minutes of the strip. Where more wait the oldest gives way: its window has waited for it longest."""
BEFORE: Final = 2


@dataclass(frozen=True, slots=True)
class BoardCall:
    """A number that was called to a window, at the board's own monotonic second `made`.

    `serial` counts the calls that this board heard, in their order.
    """

    serial: int
    number: str
    window: str
    made: float

    def is_of(self, other: "BoardCall") -> bool:
        """Whether the same number is called to the same window."""
        return (self.number, self.window) == (other.number, other.window)


@dataclass(frozen=True, slots=True)
class Calling:
    """What the strip says since frame `since`, as of frame `at`: the present call, those before it, those that wait.

    `heard` is the serial of the last call that was looked at.
    """

    heard: int = 0
    present: BoardCall | None = None
    since: int = 0
    at: int = 0
    before: tuple[BoardCall, ...] = ()
    waiting: tuple[BoardCall, ...] = ()


NOBODY: Final = Calling()


def step(calling: Calling, heard: Sequence[BoardCall], seconds: float, frame: int) -> Calling:
    """What the strip says in `frame`, at the monotonic second `seconds`, given what it said before."""
    is_new = bool(heard) and heard[-1].serial > calling.heard
    if calling.present is None and not is_new:
        return calling
    if is_new:
        new = [one for one in heard if one.serial > calling.heard]
        calling = replace(calling, heard=new[-1].serial, waiting=_waiting(calling, new, seconds, frame))
    if calling.present is not None and frame - calling.since < CALL_FRAMES:
        return replace(calling, at=frame)
    if not calling.waiting:
        return Calling(heard=calling.heard)
    present, *rest = calling.waiting
    return Calling(calling.heard, present, frame, frame, _before(present, heard, seconds), tuple(rest))


def _waiting(calling: Calling, new: Sequence[BoardCall], seconds: float, frame: int) -> tuple[BoardCall, ...]:
    """Who waits for the strip now that these were heard too."""
    left = 0 if calling.present is None else max(0, CALL_FRAMES - (frame - calling.since))
    waiting = list(calling.waiting)
    for call in new:
        place = left / RATE + CALL_SECONDS * len(waiting)
        if seconds - call.made <= CALL_SECONDS + place and not any(call.is_of(other) for other in waiting):
            waiting.append(call)
    return tuple(waiting[-MOST_WAITING:])


def _before(present: BoardCall, heard: Sequence[BoardCall], seconds: float) -> tuple[BoardCall, ...]:
    """The last calls before the present one, the latest first, each number once."""
    found: list[BoardCall] = []
    for call in sorted(heard, key=lambda one: one.serial, reverse=True):
        is_earlier = call.serial < present.serial and seconds - call.made <= RECENT_SECONDS
        if is_earlier and not any(call.is_of(other) for other in (present, *found)):
            found.append(call)
    return tuple(found[:BEFORE])
