"""Where the near misses are."""

from dataclasses import dataclass

from kiosk.visit.task import Destination


@dataclass(frozen=True, slots=True)
class ToNearMisses(Destination):
    """The near miss at `index`, from 0."""

    index: int = 0
