"""The state of the home page."""

from dataclasses import dataclass

from kiosk.visit.task import Task


@dataclass(frozen=True, slots=True)
class AtHome(Task):
    """The home page with its tiles."""
