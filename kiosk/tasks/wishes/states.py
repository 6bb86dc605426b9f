"""The state of the tiles that ask."""

from dataclasses import dataclass

from kiosk.visit.task import Task

TRADE = "trade"
DISTRICT = "district"


@dataclass(frozen=True, slots=True)
class AskingWishes(Task):
    """Tiles for trades, then districts. `step` is "trade" or "district"; what was chosen; `waiting` for an answer.

    `here` while the kiosk itself ranks because the city did not; `code` says why nothing could be ranked.
    """

    step: str
    trades: tuple[str, ...]
    districts: tuple[str, ...]
    page: int
    waiting: str
    here: bool = False
    code: str = ""

    def awaits(self) -> str:
        return self.waiting

    def failure(self) -> str:
        return self.code
