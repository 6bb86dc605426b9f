"""What a step is told and gives back: `Turn` or `Scene` in; `Stay`, `Leave` or `Over` out. A slice knows no other
slice, only the destinations that it leads to.
"""

from dataclasses import dataclass
from typing import TypeAlias

from kiosk.visit.states import Holder, Identity
from kiosk.visit.task import Destination, Task
from kiosk.visit.vocabulary import Effect


@dataclass(frozen=True, slots=True)
class Turn:
    """What every step is told. `ticket` is fresh, for one question of this step; `now` is monotonic seconds."""

    seed: int
    ticket: str
    now: float


@dataclass(frozen=True, slots=True)
class Scene(Turn):
    """What a task may know of the open visit."""

    identity: Identity
    large: bool
    helped: bool
    line_up: bool

    @property
    def token(self) -> str:
        """The visit's token at the city, "" where the city knows nobody."""
        return self.identity.token if isinstance(self.identity, Holder) else ""


@dataclass(frozen=True, slots=True)
class Stay:
    """The task goes on in `task`."""

    task: Task
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class Leave:
    """The task is over; `identity` is set where it learnt something about who is here or what the person wants."""

    to: Destination
    effects: tuple[Effect, ...] = ()
    identity: Identity | None = None


@dataclass(frozen=True, slots=True)
class Over:
    """Nothing more is to be done here: the visit ends. `code` says why the card cannot be used, "" where it can."""

    code: str = ""


Outcome: TypeAlias = Stay | Leave | Over
