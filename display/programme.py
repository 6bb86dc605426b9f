"""What a board was given to play, and which of its playlists plays when. Pure: the moment is an argument.

A board plays by its hall's bundle and, where there is one, its district's: their slots stand in one row, each beside
the bundle that it is of, so that two playlists of one name are two. Slots are looked at in three steps: whose boards,
days and hours are these; of those the strongest priority; of those each in its share of the cycles. Each slot is told
why it does not play, so that staff can be. Where none is left the board plays what is built in.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from display.selection import ALONE, Share
from labourhall.contract.interrupts import Interrupt
from labourhall.contract.playlist import Bundle, Daypart, Days, DeclaredDay, Playlist, Priority, Slot, VacancyPage
from labourhall.contract.soundness import MOST_SHARE
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
class Source:
    """A bundle that a board plays by, its name, and the code of the district whose it is; "": the hall's own."""

    name: str
    bundle: Bundle
    district: str = ""

    def is_current(self, now: datetime) -> bool:
        """Whether it may still be played."""
        return self.bundle.valid_until is None or now <= self.bundle.valid_until

    def is_worked(self, day: date, calendar: CityCalendar | None) -> bool | None:
        """Whether `day` is a working day; None where neither the city's calendar nor the bundle's staff say so."""
        return is_worked(day, calendar, self.bundle.declared)

    def asks_of(self, day: date, calendar: CityCalendar | None) -> bool:
        """Whether what it plays on `day` hangs on something that nobody has said: whether it is worked."""
        used = {*self.bundle.opening, *(slot.daypart for slot in self.bundle.slots)}
        parts = (part for part in self.bundle.dayparts if part.name in used and part.days is not Days.ALL)
        return self.is_worked(day, calendar) is None and any(_has_weekday(part, day) for part in parts)


class PlaylistName(NamedTuple):
    """A playlist of a programme: its name, and the code of the district whose it is; "": the hall's own.

    Two of one name are two.
    """

    name: str
    district: str = ""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A slot, why it does not play (None: it does), and the code of the district whose it is; "": the hall's own."""

    slot: Slot
    off: Off | None
    district: str = ""

    @property
    def named(self) -> PlaylistName:
        """Its playlist."""
        return PlaylistName(self.slot.playlist, self.district)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The playlist whose turn it is, with the bundle that it is of."""

    playlist: Playlist
    source: Source

    @property
    def named(self) -> PlaylistName:
        """Its playlist."""
        return PlaylistName(self.playlist.name, self.source.district)


@dataclass(frozen=True, slots=True)
class Programme:
    """A bundle as the board got it: the `tag` of the answer, the bundle's `name`, and what the hall wants beside it.

    `interrupts` break into it; they are no part of what `tag` names here. `beside` is the district's bundle: it says
    nothing of when the hall is open, and speaks of no board by its name. `boards` are all boards of the hall,
    `district` is the code of the one in which it lies; neither is known where an earlier city answered.
    """

    tag: str
    name: str
    hall_name: str
    shows_ages: bool
    bundle: Bundle
    calendar: CityCalendar | None = None
    interrupts: tuple[Interrupt, ...] = ()
    beside: Source | None = None
    boards: tuple[str, ...] = ()
    district: str = ""

    @property
    def sources(self) -> tuple[Source, ...]:
        """The bundles that it is played by, the hall's own first."""
        own = Source(self.name, self.bundle)
        return (own,) if self.beside is None else (own, self.beside)

    @property
    def playlists(self) -> tuple[tuple[PlaylistName, Playlist], ...]:
        """All that it has, whether a slot plays them or not, the hall's own first."""
        return tuple((PlaylistName(one.name, of.district), one) for of in self.sources for one in of.bundle.playlists)

    def following(self, before: "Programme | None") -> "Programme":
        """The same, under the tag of `before` where only interrupts are others: what plays need not begin anew."""
        if before is not None and replace(self, tag=before.tag, interrupts=before.interrupts) == before:
            return replace(self, tag=before.tag)
        return self

    def at(self, now: datetime) -> "Programme":
        """What of it may be played `now`, under a tag of its own where that is not all."""
        if self.bundle.valid_until is None and self.beside is None:
            return self  # asked with each frame
        own, *beside = (source.is_current(now) for source in self.sources)
        if own and all(beside):
            return self
        if own:
            return replace(self, tag=f"{self.tag} without its district's", beside=None)
        if any(beside):
            return replace(self, tag=f"{self.tag} without its hall's", name="", bundle=Bundle((), ()))
        return replace(built_in(self.hall_name), boards=self.boards, district=self.district)

    def is_worked(self, day: date) -> bool | None:
        """Whether `day` is a working day; None where neither the city's calendar nor the hall's staff say so."""
        return self.sources[0].is_worked(day, self.calendar)

    def asks_of(self, day: date) -> bool:
        """Whether what plays on `day` hangs on something that nobody has said: whether it is worked."""
        return any(source.asks_of(day, self.calendar) for source in self.sources)


def built_in(hall_name: str) -> Programme:
    """The programme of a board that was given none."""
    return Programme("", "", hall_name, shows_ages=False, bundle=Bundle((BUILT_IN,), (Slot(BUILT_IN.name),)))


def playing(programme: Programme, board: str, now: datetime, turn: int) -> Chosen:
    """The playlist of the `turn`-th cycle, were it to begin `now`."""
    on = [one for one in weighed(programme, board, now, turn) if one.off is None]
    for source in programme.sources:
        names = [one.slot.playlist for one in on if one.district == source.district]
        for playlist in source.bundle.playlists:
            if playlist.name in names:
                return Chosen(playlist, source)
    return Chosen(BUILT_IN, programme.sources[0])


def share(programme: Programme, board: str, chosen: Chosen, now: datetime) -> Share:
    """Which of the hall's boards that play the chosen playlist now the board is, whosever turn each of them has.

    A board that is dark keeps its share: nobody can know, and the others show all in their own rounds anyhow.
    """

    def plays(one: str) -> bool:
        on = [each.named for each in weighed(programme, one, now, 0) if each.off in (None, Off.OTHER_TURN)]
        return chosen.named in on or (not on and chosen.playlist == BUILT_IN)

    each = [one for one in programme.boards if one == board or plays(one)]
    return Share(each.index(board), len(each)) if board in each else ALONE


def weighed(programme: Programme, board: str, now: datetime, turn: int) -> tuple[Weighed, ...]:
    """Every slot for the `turn`-th cycle, were it to begin `now`, the hall's own first; at most one plays."""
    of = [(slot, source) for source in programme.sources for slot in source.bundle.slots]
    slots = [slot for slot, _ in of]
    offs = [_off(slot, source, programme.calendar, board, now) for slot, source in of]
    on = [slot for slot, off in zip(slots, offs, strict=True) if off is None]
    strongest = max((_STRENGTH[slot.priority] for slot in on), default=0)
    equals = [place for place, off in enumerate(offs) if off is None and _STRENGTH[slots[place].priority] == strongest]
    chosen = equals[_turned([slots[place].share for place in equals], turn)] if equals else None
    return tuple(
        Weighed(slot, off or _behind(place, equals, chosen), source.district)
        for place, ((slot, source), off) in enumerate(zip(of, offs, strict=True))
    )


def _behind(place: int, equals: Sequence[int], chosen: int | None) -> Off | None:
    if place == chosen:
        return None
    return Off.OTHER_TURN if place in equals else Off.WEAKER


def turns(programme: Programme, board: str, now: datetime) -> int:
    """After so many cycles whatever may play now has had its turn."""
    on = (one.slot for one in weighed(programme, board, now, 0) if one.off in (None, Off.OTHER_TURN))
    return max(sum(_share(slot.share) for slot in on), 1)


def is_lit(programme: Programme, now: datetime) -> bool:
    """Whether the hall is open, as far as its boards go."""
    opening = programme.bundle.opening
    if not opening:
        return True  # asked with each frame
    own = programme.sources[0]
    return any(_is_in(name, own, programme.calendar, now) for name in opening)


def is_opening_in_doubt(programme: Programme, now: datetime) -> bool:
    """Whether the boards are dark for want of an answer: it is an opening hour, if only the day were known."""
    own, opening = programme.sources[0], programme.bundle.opening
    doubts = any(_is_in_doubt(name, own, programme.calendar, now) for name in opening)
    return doubts and not is_lit(programme, now)


def _off(slot: Slot, source: Source, calendar: CityCalendar | None, board: str, now: datetime) -> Off | None:
    """Why the slot is not on, whatever the others are."""
    bundle, today = source.bundle, now.date()
    if not any(playlist.name == slot.playlist for playlist in bundle.playlists):
        return Off.NO_PLAYLIST
    groups = (group.name for group in bundle.groups if board in group.boards)
    names = {board, *groups} if not source.district else set()
    if slot.boards and not names.intersection(slot.boards):
        return Off.OTHER_BOARD
    if (slot.first is not None and today < slot.first) or (slot.last is not None and today > slot.last):
        return Off.OTHER_DAY
    if not slot.daypart or _is_in(slot.daypart, source, calendar, now):
        return None
    return Off.UNKNOWN_DAY if _is_in_doubt(slot.daypart, source, calendar, now) else Off.OTHER_HOUR


def _is_in(name: str, source: Source, calendar: CityCalendar | None, now: datetime) -> bool:
    parts = (part for part in source.bundle.dayparts if part.name == name)
    return any(is_in(part, now, calendar, source.bundle.declared) for part in parts)


def _is_in_doubt(name: str, source: Source, calendar: CityCalendar | None, now: datetime) -> bool:
    """Whether the hours of the daypart are on, on a day of which nobody knows whether it is one of its days."""
    parts = (part for part in source.bundle.dayparts if part.name == name and part.days is not Days.ALL)
    begun = (day for part in parts if (day := _begun(part, now)) is not None and _has_weekday(part, day))
    return any(source.is_worked(day, calendar) is None for day in begun)


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


def _share(given: int) -> int:
    """Within what a sound bundle has: an enormous one would be counted through for ever."""
    return min(max(given, 1), MOST_SHARE)


def _turned(given: Sequence[int], turn: int) -> int:
    """Whose turn it is, by place: each in its share, as evenly as whole cycles allow (smooth weighted round robin)."""
    shares = [_share(share) for share in given]
    total = sum(shares)
    credit, chosen = [0] * len(shares), 0
    for _ in range(turn % total + 1):
        credit = [have + share for have, share in zip(credit, shares, strict=True)]
        chosen = max(range(len(shares)), key=credit.__getitem__)
        credit[chosen] -= total
    return chosen
