"""A day of a board as the schedule has it: from when to when it is lit, and which slots play or why they do not. Pure.

A district's slots stand in it beside the hall's. Everything is told by `display.programme`, like `hall-display why`:
here is only looked where the day changes.
"""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final

from display import programme
from display.programme import Off, Programme, Weighed
from labourhall.contract.playlist import Bundle, Slot

DAY_SECONDS: Final = 24 * 60 * 60
_PLAYS: Final = (None, Off.OTHER_TURN)
"""Slots that are on share the cycles: whose turn it is changes with each, not with the hour."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """From `begins` up to `ends` the schedule says the same.

    `is_over`: the end of every bundle has come, and what is built in plays, as it does where no slot does.
    `is_in_doubt`: it is dark for want of an answer whether the day is worked.
    """

    begins: datetime
    ends: datetime
    is_lit: bool
    is_over: bool = False
    is_in_doubt: bool = False
    slots: tuple[Weighed, ...] = ()

    @property
    def playing(self) -> tuple[Weighed, ...]:
        """The slots that play, each in its share of the cycles; none: what is built in."""
        return tuple(one for one in self.slots if one.off in _PLAYS)

    @property
    def resting(self) -> tuple[Weighed, ...]:
        """The slots that do not play, with why."""
        return tuple(one for one in self.slots if one.off not in _PLAYS)

    def plays(self, slot: Slot) -> bool:
        """Whether that slot of the hall's own bundle does: its district's may have one that says the same."""
        return any(one.slot == slot and not one.district for one in self.playing)


def timeline(given: Programme, board: str, midnight: datetime) -> tuple[Stretch, ...]:
    """The day that begins at `midnight`, without a gap; neighbours differ."""
    starts = [midnight + timedelta(seconds=start) for start in borders(given, midnight)]
    ends = (*starts[1:], midnight + timedelta(seconds=DAY_SECONDS))
    return tuple(_joined(_stretch(given, board, *both) for both in zip(starts, ends, strict=True)))


def borders(given: Programme, midnight: datetime) -> list[int]:
    """The seconds of the day at which the schedule may say something else, whichever of the bundles it is by."""
    starts = {0}.union(*(_borders(source.bundle, midnight) for source in given.sources))
    return sorted(start for start in starts if 0 <= start < DAY_SECONDS)


def _borders(bundle: Bundle, midnight: datetime) -> Iterator[int]:
    """The hours of the bundle's dayparts, and its own end."""
    for clock in (clock for part in bundle.dayparts for clock in (part.begins, part.ends)):
        yield (clock.hour * 60 + clock.minute) * 60 + clock.second
    if bundle.valid_until is not None:
        yield math.floor((bundle.valid_until - midnight).total_seconds()) + 1


def next_border(given: Programme, moment: datetime) -> datetime:
    """When after `moment` the schedule may say something else, at the latest at midnight."""
    midnight = datetime.combine(moment.date(), time(), moment.tzinfo)
    found = (midnight + timedelta(seconds=start) for start in (*borders(given, midnight), DAY_SECONDS))
    return next(border for border in found if border > moment)


def next_opening(given: Programme, board: str, moment: datetime, days: int = 31) -> datetime | None:
    """When the board is lit first after the day of `moment`; None where it is dark for so many days."""
    midnight = datetime.combine(moment.date(), time(), moment.tzinfo)
    following = (midnight + timedelta(days=count) for count in range(1, days + 1))
    lit = (one for each in following for one in timeline(given, board, each) if one.is_lit)
    return next((one.begins for one in lit), None)


def unanswered(given: Programme, first: date, days: int) -> tuple[date, ...]:
    """Of so many days from `first` on those on which something hangs on an answer that the hall's staff did not give.

    What the district plays hangs on what its own staff say.
    """
    own, each = given.sources[0], (first + timedelta(days=count) for count in range(days))
    return tuple(day for day in each if own.asks_of(day, given.calendar))


def _stretch(given: Programme, board: str, begins: datetime, ends: datetime) -> Stretch:
    if not any(source.is_current(begins) for source in given.sources):
        return Stretch(begins, ends, is_lit=True, is_over=True)
    slots = programme.weighed(given.at(begins), board, begins, 0)
    doubt = programme.is_opening_in_doubt(given, begins)
    return Stretch(begins, ends, programme.is_lit(given, begins), is_in_doubt=doubt, slots=slots)


def as_seen(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """The stretches as they are seen: of a dark board nobody sees what would play."""
    return tuple(_joined(one if one.is_lit else replace(one, slots=()) for one in stretches))


def _joined(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """Neighbours that say the same are one."""
    last: Stretch | None = None
    for one in stretches:
        if last is not None and replace(one, begins=last.begins) == replace(last, ends=one.ends):
            last = replace(last, ends=one.ends)
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last
