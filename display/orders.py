"""What a cycle is planned by, and how far the board has come. Pure values: the same order, the same cycle."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Final

from display.programme import BUILT_IN, Programme
from display.rounds import START, Rounds
from display.schedule import FROM_THE_FIRST, Begins, Cycle, Sheet
from display.selection import Place, pools_of
from display.ticker import NONE_RAN, Ran
from labourhall.contract.playlist import Page


@dataclass(frozen=True, slots=True)
class Order:
    """A playlist of a programme with those of its pages that may be shown on the day `today`, and the board's `place`.

    `has_vacancies`: whether those that there are may be believed. Which they are is no part of it, nor how far the
    board has come (`rounds`): who is filled or new, or comes up, while a cycle is planned makes no other of it.
    """

    tag: str
    bundle: str
    playlist: str
    district: str
    pages: tuple[Page, ...]
    place: Place
    shows_ages: bool
    today: date
    has_vacancies: bool
    begins: Begins = field(default_factory=lambda: FROM_THE_FIRST)
    rounds: Rounds = field(default=START, compare=False)


@dataclass(frozen=True, slots=True)
class Ready:
    """The cycle that is at hand, and by which order it was planned; neither: none is."""

    order: Order | None = None
    cycle: Cycle | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """How far the board has come: cycles are counted, and in each pool of vacancies it goes on where it was.

    So does each running text, and each list of a page; these are told by the district of their bundle and their id.
    """

    turn: int = 0
    rounds: Rounds = START
    ran: Ran = field(default_factory=lambda: NONE_RAN)
    begins: Mapping[tuple[str, str], int] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def next(self) -> "Course":
        """One cycle further."""
        return replace(self, turn=self.turn + 1)

    def after(self, cycle: Cycle, given: Programme) -> "Course":
        """The same once the cycle has begun; pools and pages that the programme no longer has are forgotten."""
        pages = [(named.district, page) for named, playlist in given.playlists for page in playlist.pages]
        pools = pools_of((*BUILT_IN.pages, *(page for _, page in pages)), given.district)
        here = {(cycle.district, page): begin for page, begin in cycle.begins.items()}
        over = {(cycle.district, sheet.page) for sheet in cycle.sheets}
        others = {(district, page.id) for district, page in pages} - over
        begins = {name: begin for name, begin in self.begins.items() if name in others} | here
        return replace(self, rounds=self.rounds.since(cycle.rounds).of(pools), begins=MappingProxyType(begins))

    def begins_of(self, district: str) -> Begins:
        """Where the lists of a bundle go on."""
        found = {page: begin for (of, page), begin in self.begins.items() if of == district}
        return MappingProxyType(found) if found else FROM_THE_FIRST

    def shown(self, sheet: Sheet) -> "Course":
        """The same once the sheet has begun."""
        if sheet.pool is None:
            return self
        return replace(self, rounds=self.rounds.shown(sheet.pool, sheet.numbers))

    def given_back(self, sheet: Sheet) -> "Course":
        """The same where the sheet was cut off before it could be read."""
        if sheet.pool is None:
            return self
        return replace(self, rounds=self.rounds.given_back(sheet.pool, sheet.numbers))


BEGINNING: Final = Course()
