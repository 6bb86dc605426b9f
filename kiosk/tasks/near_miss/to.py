"""Where the near misses are."""

from dataclasses import dataclass, field

from kiosk.tasks.home.to import ToHome
from kiosk.visit.task import Destination


@dataclass(frozen=True, slots=True)
class ToNearMisses(Destination):
    """The near miss at `index`, from 0; `back` is where one came from."""

    index: int = 0
    back: Destination = field(default_factory=ToHome)
