"""What a task is told and gives back: `Scene` in, `Stay` or `Leave` out. Tasks know no other task, only where to go."""

from dataclasses import dataclass
from typing import TypeAlias

from kiosk.visit.states import Holder, Identity, Task
from kiosk.visit.vocabulary import Effect


@dataclass(frozen=True, slots=True)
class Scene:
    """What a task may know of its visit. `ticket` is fresh, for one question of this step; `now` is monotonic."""

    identity: Identity
    large: bool
    helped: bool
    line_up: bool
    seed: int
    ticket: str
    now: float

    @property
    def token(self) -> str:
        """The visit's token at the city, "" where the city knows nobody."""
        return self.identity.token if isinstance(self.identity, Holder) else ""


# --- where to go -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ToHome:
    """The home page."""


@dataclass(frozen=True, slots=True)
class ToWishes:
    """The tiles that ask what one wants."""


@dataclass(frozen=True, slots=True)
class ToListing:
    """The list of matches at `page`."""

    page: int = 0


@dataclass(frozen=True, slots=True)
class ToNearMisses:
    """The near misses at `index`."""

    index: int = 0


@dataclass(frozen=True, slots=True)
class ToVacancy:
    """One vacancy, from `page` of the list or of the near misses."""

    number: str
    page: int
    near_miss: bool = False


@dataclass(frozen=True, slots=True)
class ToPin:
    """The PIN pad."""


@dataclass(frozen=True, slots=True)
class ToRecords:
    """The records of the holder, whose PIN the card has just taken."""


@dataclass(frozen=True, slots=True)
class ToElsewhere:
    """The page that says why records are not shown here, and where to ask."""

    code: str


Destination: TypeAlias = ToHome | ToWishes | ToListing | ToNearMisses | ToVacancy | ToPin | ToRecords | ToElsewhere


# --- outcomes --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Stay:
    """The task goes on in `task`."""

    task: Task
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class Leave:
    """The task is over; `identity` is set where the task learnt something about what the person wants."""

    to: Destination
    effects: tuple[Effect, ...] = ()
    identity: Identity | None = None


Outcome: TypeAlias = Stay | Leave
