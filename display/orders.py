"""What a cycle is planned by, and how far the board has come. Pure values: the same order, the same cycle."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from display.programme import BUILT_IN, Programme
from display.rounds import START, Rounds
from display.schedule import Cycle, Sheet
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
    rounds: Rounds = field(default=START, compare=False)


@dataclass(frozen=True, slots=True)
class Ready:
    """The cycle that is at hand, and by which order it was planned; neither: none is."""

    order: Order | None = None
    cycle: Cycle | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """How far the board has come: cycles are counted, and in each pool of vacancies it goes on where it was.

    So does each running text.
    """

    turn: int = 0
    rounds: Rounds = START
    ran: Ran = field(default_factory=lambda: NONE_RAN)

    @property
    def next(self) -> "Course":
        """One cycle further."""
        return replace(self, turn=self.turn + 1)

    def after(self, cycle: Cycle, given: Programme) -> "Course":
        """The same once the cycle has begun; pools from which no page of the programme chooses are forgotten."""
        pages = (page for _, playlist in given.playlists for page in playlist.pages)
        pools = pools_of((*BUILT_IN.pages, *pages), given.district)
        return replace(self, rounds=self.rounds.since(cycle.rounds).of(pools))

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
