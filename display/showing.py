"""What a board is given frame by frame, and what it shows then. Values; what follows from them is the player's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final, Protocol

from display import gate
from display.calls import NOBODY, BoardCall, Calling
from display.gate import Age
from display.motion import RATE, frames
from display.orders import BEGINNING, Course, Ready
from display.pages.body import Body
from display.picture import RowState
from display.programme import Programme
from display.schedule import Cycle, Panel, Sheet
from labourhall.market.vacancy import Vacancy

GIVEN_BACK_MOST: Final = frames(60.0)
"""The most that a page stands longer for being covered: in a hall that calls without a pause pages still turn."""


@dataclass(frozen=True, slots=True)
class Data:
    """What the hall knows now: what to play, its vacancies by number as of a moment, and why numbers left.

    `city_time` is what time it is in the city, None until it has answered. `calls` are the last of the hall's queue, in
    their order, by the board's monotonic `seconds`.
    """

    programme: Programme | None = None
    vacancies: Mapping[str, Vacancy] = field(default_factory=dict)
    as_of: datetime | None = None
    gone: Mapping[str, str] = field(default_factory=dict)
    city_time: datetime | None = None
    calls: Sequence[BoardCall] = ()
    seconds: float = 0.0
    is_awaited: bool = False
    """Whether the first bundle may come any moment: what is built in would only flash up."""

    def age(self, now: datetime) -> Age:
        """How the vacancies stand: by the city's time, where it is known, for that is what `as_of` was told by."""
        return gate.age_of(self.as_of, self.city_time or now)

    def is_other_than(self, before: "Data") -> bool:
        """Whether anything was heard since then: time alone makes no others of them."""
        return (
            self.vacancies is not before.vacancies
            or self.programme is not before.programme
            or self.gone is not before.gone
            or self.calls is not before.calls
            or self.as_of != before.as_of
            or self.is_awaited is not before.is_awaited
            or (self.city_time is None) is not (before.city_time is None)
        )

    def is_clock_trusted(self, now: datetime) -> bool:
        """Whether the machine's clock, which says `now`, is believed."""
        return gate.is_clock_trusted(self.as_of, self.city_time, now)


class Source(Protocol):
    """Who knows what the hall knows: `display.feed.Feed`."""

    def data(self) -> Data:
        """The data as they are now."""
        ...

    def is_quiet(self) -> bool:
        """Whether nothing was heard since `data` was asked last: time alone is no news."""
        ...


@dataclass(frozen=True, slots=True)
class Showing:
    """What is on the glass: the cycle and where in it, since which frame and moment, and which rows closed meanwhile.

    `is_overdue`: the cycle is over already, but the next one was not at hand.
    `closed` gives the frame in which a row's vacancy left; `before` is the page that this one takes the place of.
    `calling` is what stands in the strip over it, which has covered something of the page for `covered` frames.
    """

    cycle: Cycle
    index: int
    sheet: Sheet
    body: Body
    began: int
    began_at: datetime
    dwell: int
    course: Course = BEGINNING
    before: Body | None = None
    closed: Mapping[str, tuple[int, RowState]] = field(default_factory=dict)
    states: Mapping[str, RowState] = field(default_factory=dict)
    age: Age = Age.MISSING
    under: "Showing | None" = None
    """What an interrupt took the place of; it begins anew afterwards."""
    told: tuple[int, ...] = ()
    """The urgent notices that stood already, the latest last."""
    calling: Calling = NOBODY
    covered: int = 0
    is_overdue: bool = False
    ran: int = 0
    """For how many frames its running text had run when it began."""
    panel: Panel | None = None
    """What stands beside it in the panel."""
    stood: int = 0
    """For how many frames that had stood when it began."""

    def has_run(self, frame: int) -> int:
        """For how many frames its running text has run in that frame."""
        return self.ran + (0 if self.sheet.is_whole else frame - self.began)

    def has_stood(self, frame: int) -> int:
        """For how many frames what is in the panel has stood in that frame: while a call lies over it, it waits."""
        until = frame if self.calling.present is None else min(frame, self.calling.at)
        return self.stood + (0 if self.panel is None else max(0, until - self.began - self.given_back))

    @property
    def turn(self) -> int:
        """The count of cycles."""
        return self.course.turn

    def counts(self, frames: int) -> bool:
        """Whether what is on the page has had its turn when it stood for so many frames: half of its time."""
        return 2 * frames >= self.dwell

    def rounds(self, frames: int) -> Mapping[str, int]:
        """In which round of its pool each of its vacancies came up; nothing where that does not count."""
        pool = self.sheet.pool
        if pool is None or not self.counts(frames):
            return {}
        return {number: self.course.rounds.count(pool, number) for number in self.sheet.numbers}

    @property
    def given_back(self) -> int:
        """How many frames longer it stands for having been covered."""
        return min(self.covered, GIVEN_BACK_MOST)


@dataclass(frozen=True, slots=True)
class Frame:
    """What one frame brings: what the hall knows, the moment, its number, and the cycle at hand.

    `ready` None: cycles are planned when they are asked for.
    """

    data: Data
    now: datetime
    number: int
    ready: Ready | None = None

    def later(self, count: int) -> "Frame":
        """So many frames later, if nothing else changes."""
        return replace(self, now=self.now + timedelta(seconds=count / RATE), number=self.number + count)
