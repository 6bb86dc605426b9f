"""What a board was given to play, and which of its playlists plays when. Pure: the moment is an argument.

Slots are looked at in three steps: whose boards, days and hours are these; of those the strongest priority; of those
each in its share of the cycles. Each slot is told why it does not play, so that staff can be. Where none is left the
board plays what is built in.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from labourhall.contract.interrupts import Interrupt
from labourhall.contract.playlist import Bundle, Daypart, Days, DeclaredDay, Playlist, Priority, Slot, VacancyPage
from labourhall.market.working_days import CityCalendar

BUILT_IN: Final = Playlist("", (VacancyPage(""),))
"""What a board plays until staff have said anything: all vacancies, in tables."""
_STRENGTH: Final = {priority: place for place, priority in enumerate(Priority)}


class Off(StrEnum):
    """Why a slot does not play, in the order in which it is looked at."""

    NO_PLAYLIST = "no_playlist"
    OTHER_BOARD = "other_board"
    OTHER_DAY = "other_day"
    OTHER_HOUR = "other_hour"
    UNKNOWN_DAY = "unknown_day"
    """It is its hour, if only anybody had said whether the day is worked."""
    WEAKER = "weaker"
    OTHER_TURN = "other_turn"


@dataclass(frozen=True, slots=True)
class Weighed:
    """A slot, and why it does not play; None: it does."""

    slot: Slot
    off: Off | None


@dataclass(frozen=True, slots=True)
class Programme:
    """A bundle as the board got it: the `tag` of the answer, the bundle's `name`, and what the hall wants beside it.

    `interrupts` break into it; they are no part of what `tag` names here.
    """

    tag: str
    name: str
    hall_name: str
    shows_ages: bool
    bundle: Bundle
    calendar: CityCalendar | None = None
    interrupts: tuple[Interrupt, ...] = ()

    def following(self, before: "Programme | None") -> "Programme":
        """The same, under the tag of `before` where only interrupts are others: what plays need not begin anew."""
        if before is not None and replace(self, tag=before.tag, interrupts=before.interrupts) == before:
            return replace(self, tag=before.tag)
        return self

    def is_current(self, now: datetime) -> bool:
        """Whether it may still be played."""
        return self.bundle.valid_until is None or now <= self.bundle.valid_until

    def is_worked(self, day: date) -> bool | None:
        """Whether `day` is a working day; None where neither the city's calendar nor the hall's staff say so."""
        return is_worked(day, self.calendar, self.bundle.declared)

    def asks_of(self, day: date) -> bool:
        """Whether what plays on `day` hangs on something that nobody has said: whether it is worked."""
        used = {*self.bundle.opening, *(slot.daypart for slot in self.bundle.slots)}
        parts = (part for part in self.bundle.dayparts if part.name in used and part.days is not Days.ALL)
        return self.is_worked(day) is None and any(_has_weekday(part, day) for part in parts)


def built_in(hall_name: str) -> Programme:
    """The programme of a board that was given none."""
    return Programme("", "", hall_name, shows_ages=False, bundle=Bundle((BUILT_IN,), (Slot(BUILT_IN.name),)))


def playing(programme: Programme, board: str, now: datetime, turn: int) -> Playlist:
    """The playlist of the `turn`-th cycle, were it to begin `now`."""
    names = [one.slot.playlist for one in weighed(programme, board, now, turn) if one.off is None]
    return next((one for one in programme.bundle.playlists if one.name in names), BUILT_IN)


def weighed(programme: Programme, board: str, now: datetime, turn: int) -> tuple[Weighed, ...]:
    """Every slot for the `turn`-th cycle, were it to begin `now`; at most one plays."""
    slots = programme.bundle.slots
    offs = [_off(slot, programme, board, now) for slot in slots]
    on = [slot for slot, off in zip(slots, offs, strict=True) if off is None]
    strongest = max((_STRENGTH[slot.priority] for slot in on), default=0)
    equals = [place for place, off in enumerate(offs) if off is None and _STRENGTH[slots[place].priority] == strongest]
    chosen = equals[_turned([slots[place].share for place in equals], turn)] if equals else None
    pairs = enumerate(zip(slots, offs, strict=True))
    return tuple(Weighed(slot, off or _behind(place, equals, chosen)) for place, (slot, off) in pairs)


def _behind(place: int, equals: Sequence[int], chosen: int | None) -> Off | None:
    if place == chosen:
        return None
    return Off.OTHER_TURN if place in equals else Off.WEAKER


def is_lit(programme: Programme, now: datetime) -> bool:
    """Whether the hall is open, as far as its boards go."""
    opening = programme.bundle.opening
    return not opening or any(_is_in(name, programme, now) for name in opening)


def is_opening_in_doubt(programme: Programme, now: datetime) -> bool:
    """Whether the boards are dark for want of an answer: it is an opening hour, if only the day were known."""
    return not is_lit(programme, now) and any(_is_in_doubt(name, programme, now) for name in programme.bundle.opening)


def _off(slot: Slot, programme: Programme, board: str, now: datetime) -> Off | None:
    """Why the slot is not on, whatever the others are."""
    bundle, today = programme.bundle, now.date()
    if not any(playlist.name == slot.playlist for playlist in bundle.playlists):
        return Off.NO_PLAYLIST
    names = {board, *(group.name for group in bundle.groups if board in group.boards)}
    if slot.boards and not names.intersection(slot.boards):
        return Off.OTHER_BOARD
    if (slot.first is not None and today < slot.first) or (slot.last is not None and today > slot.last):
        return Off.OTHER_DAY
    if not slot.daypart or _is_in(slot.daypart, programme, now):
        return None
    return Off.UNKNOWN_DAY if _is_in_doubt(slot.daypart, programme, now) else Off.OTHER_HOUR


def _is_in(name: str, programme: Programme, now: datetime) -> bool:
    given = programme.bundle
    parts = (part for part in given.dayparts if part.name == name)
    return any(is_in(part, now, programme.calendar, given.declared) for part in parts)


def _is_in_doubt(name: str, programme: Programme, now: datetime) -> bool:
    """Whether the hours of the daypart are on, on a day of which nobody knows whether it is one of its days."""
    parts = (part for part in programme.bundle.dayparts if part.name == name and part.days is not Days.ALL)
    begun = (day for part in parts if (day := _begun(part, now)) is not None and _has_weekday(part, day))
    return any(programme.is_worked(day) is None for day in begun)


def is_in(part: Daypart, now: datetime, calendar: CityCalendar | None, declared: Sequence[DeclaredDay] = ()) -> bool:
    """Whether `now` lies in the daypart. A day that nobody has told of is neither worked nor a day of rest."""
    day = _begun(part, now)
    if day is None or not _has_weekday(part, day):
        return False
    if part.days is Days.ALL:
        return True
    worked = is_worked(day, calendar, declared)
    return worked is not None and worked is (part.days is Days.WORKING)


def is_worked(day: date, calendar: CityCalendar | None, declared: Sequence[DeclaredDay] = ()) -> bool | None:
    """Whether `day` is worked: by the city's calendar, where it has the day; else by what staff said; None: unknown."""
    if calendar is not None and calendar.covers(day):
        return calendar.is_worked(day)
    return next((one.is_worked for one in declared if one.day == day), None)


def _begun(part: Daypart, now: datetime) -> date | None:
    """The day on which the daypart's hours that are on began; None while they are not on."""
    today, clock = now.date(), now.time()
    if part.begins < part.ends:
        return today if part.begins <= clock < part.ends else None
    if clock >= part.begins:
        return today
    return today - timedelta(days=1) if clock < part.ends else None


def _has_weekday(part: Daypart, day: date) -> bool:
    return not part.weekdays or day.isoweekday() in part.weekdays


def _turned(given: Sequence[int], turn: int) -> int:
    """Whose turn it is, by place: each in its share, as evenly as whole cycles allow (smooth weighted round robin)."""
    shares = [max(share, 1) for share in given]
    total = sum(shares)
    credit, chosen = [0] * len(shares), 0
    for _ in range(turn % total + 1):
        credit = [have + share for have, share in zip(credit, shares, strict=True)]
        chosen = max(range(len(shares)), key=credit.__getitem__)
        credit[chosen] -= total
    return chosen
