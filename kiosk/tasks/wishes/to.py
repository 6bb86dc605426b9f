"""Where one is asked what one wants."""

from dataclasses import dataclass

from kiosk.visit.task import Destination


@dataclass(frozen=True, slots=True)
class ToWishes(Destination):
    """The tiles, asked anew."""
