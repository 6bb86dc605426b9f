"""Where home is."""

from dataclasses import dataclass

from kiosk.visit.task import Destination


@dataclass(frozen=True, slots=True)
class ToHome(Destination):
    """The home page."""
