"""Where the staff page is."""

from dataclasses import dataclass

from kiosk.visit.task import Destination


@dataclass(frozen=True, slots=True)
class ToMachine(Destination):
    """The staff page, for an officer whose PIN the card has taken."""
