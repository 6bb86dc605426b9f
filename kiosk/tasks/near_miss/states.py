"""The state of the near misses: which of them is on the glass."""

from dataclasses import dataclass

from kiosk.visit.task import Destination, Task


@dataclass(frozen=True, slots=True)
class NearMisses(Task):
    """One near miss after another; `index` from 0."""

    index: int
    back: Destination
