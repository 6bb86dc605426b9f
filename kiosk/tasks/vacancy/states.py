"""The state of a vacancy's page."""

from dataclasses import dataclass

from kiosk.visit.task import Destination, Task, Trail


@dataclass(frozen=True, slots=True)
class Viewing(Task):
    """One vacancy in full, with its QR code. `waiting` is the ticket of a letter asked for or ""; `code` of trouble."""

    number: str
    back: Destination
    waiting: str = ""
    code: str = ""

    def awaits(self) -> str:
        return self.waiting

    def failure(self) -> str:
        return self.code

    def trail(self) -> Trail:
        return Trail(vacancies=(self.number,))
