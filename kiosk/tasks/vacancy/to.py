"""Where a vacancy is."""

from dataclasses import dataclass

from kiosk.visit.task import Destination


@dataclass(frozen=True, slots=True)
class ToVacancy(Destination):
    """The vacancy `number`; `back` is where one came from."""

    number: str
    back: Destination
