"""The state of a letter's page."""

from dataclasses import dataclass

from kiosk.visit.task import Destination, Task, Trail
from labourhall.market.referral import Referral

PRINTING = "printing"
PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class Lettered(Task):
    """The letter is written: on paper if there is a printer, else as a number and check code to show at the window.

    `paper` is "printing", "printed", "none" (no printer) or a failure code; `waiting` is the ticket of the print.
    """

    referral: Referral
    back: Destination
    paper: str
    waiting: str = ""

    def awaits(self) -> str:
        return self.waiting

    def failure(self) -> str:
        return self.paper if "-" in self.paper else ""

    def trail(self) -> Trail:
        return Trail(letters=(self.referral.vacancy,))
