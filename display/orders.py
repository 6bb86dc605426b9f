"""What a cycle is planned by, and how far the board has come. Pure values: the same order, the same cycle."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Final

from display.programme import BUILT_IN, Chosen, PlaylistName, Programme
from display.rounds import START, Places
from display.schedule import Cycle
from display.ticker import NONE_RAN, Ran
from labourhall.contract.playlist import Page

_BUILT_IN: Final = PlaylistName(BUILT_IN.name)


@dataclass(frozen=True, slots=True)
class Order:
    """A playlist of a programme with those of its pages that may be shown on the day `today`, and where they begin.

    `has_vacancies`: whether those that there are may be believed. Which they are is no part of it: who is filled or new
    while a cycle is planned makes no other of it.
    """

    tag: str
    bundle: str
    playlist: str
    district: str
    pages: tuple[Page, ...]
    places: Places
    shows_ages: bool
    today: date
    has_vacancies: bool


@dataclass(frozen=True, slots=True)
class Ready:
    """The cycle that is at hand, and by which order it was planned; neither: none is."""

    order: Order | None = None
    cycle: Cycle | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """How far the board has come: cycles are counted, and each playlist goes on where it was, whosever turn it is.

    So does each running text.
    """

    turn: int = 0
    places: Mapping[PlaylistName, Places] = field(default_factory=lambda: MappingProxyType({}))
    ran: Ran = field(default_factory=lambda: NONE_RAN)

    @property
    def next(self) -> "Course":
        """One cycle further."""
        return replace(self, turn=self.turn + 1)

    def of(self, chosen: Chosen) -> Places:
        """Where a playlist goes on."""
        return self.places.get(chosen.named, START)

    def after(self, cycle: Cycle, given: Programme) -> "Course":
        """The same once the cycle has begun; playlists that the programme no longer has are forgotten."""
        have = {named for named, _ in given.playlists}
        kept = {name: places for name, places in self.places.items() if name in have or name == _BUILT_IN}
        return replace(self, places=MappingProxyType({**kept, cycle.named: cycle.places}))


BEGINNING: Final = Course()
