"""The board played forward: what will stand on the glass, as far as today's data can say. Pure.

The line is taken to hold and the vacancies to stay as they are: nobody can know who will be filled.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from display.interrupted import InterruptedPlayer
from display.motion import RATE
from display.showing import Data, Showing

LOOK_FRAMES: Final = RATE
"""A page is left early when the hall closes: so often is looked, in frames."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What stands in `frame`, at `now`, with the data as they will be."""

    frame: int
    now: datetime
    data: Data
    showing: Showing


def played(player: InterruptedPlayer, data: Data, start: datetime, step: int = LOOK_FRAMES) -> Iterator[Foreseen]:
    """The board from `start` on, begun anew there: each `step` frames and each first frame of a page, for ever."""
    seen: Foreseen | None = None
    while True:
        seen = following(player, data, start, seen, step)
        yield seen


def following(player: InterruptedPlayer, data: Data, start: datetime, before: Foreseen | None, step: int) -> Foreseen:
    """What comes after `before` of a board that began at `start`: the next page, or `step` frames later; None: it."""
    return in_frame(player, data, start, before, 0 if before is None else _next_frame(before, step))


def in_frame(player: InterruptedPlayer, data: Data, start: datetime, before: Foreseen | None, frame: int) -> Foreseen:
    """What stands in a frame after `before`, if nothing that is looked for comes in between."""
    now = start + timedelta(seconds=frame / RATE)
    fresh = data if data.as_of is None else replace(data, as_of=now, city_time=now)
    return Foreseen(frame, now, fresh, player.step(None if before is None else before.showing, fresh, now, frame))


def _next_frame(before: Foreseen, step: int) -> int:
    frame, showing = before.frame, before.showing
    return min(max(showing.began + showing.dwell, frame + 1), frame - frame % step + step)


def at(player: InterruptedPlayer, data: Data, start: datetime, moment: datetime) -> Foreseen:
    """What stands at `moment`, which is not before `start`."""
    seen = played(player, data, start)
    latest = next(seen)
    while (found := next(seen)).now <= moment:
        latest = found
    return latest
