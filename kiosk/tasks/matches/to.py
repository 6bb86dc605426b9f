"""Where the list of matches is."""

from dataclasses import dataclass

from kiosk.visit.task import Destination


@dataclass(frozen=True, slots=True)
class ToMatches(Destination):
    """The list at `page`, from 0."""

    page: int = 0
