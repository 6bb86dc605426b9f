"""Where the person's own records are, and where it says why they are not."""

from dataclasses import dataclass

from kiosk.visit.task import Destination


@dataclass(frozen=True, slots=True)
class ToRecords(Destination):
    """The records of the holder, whose PIN the card has just taken."""


@dataclass(frozen=True, slots=True)
class ToElsewhere(Destination):
    """The page that says why records are not shown here, and where to ask."""

    code: str
