"""The state of the PIN pad. No digit is ever in it."""

from dataclasses import dataclass, field

from kiosk.visit.limits import LONGEST_PIN, SHORTEST_PIN
from kiosk.visit.task import Destination, Task


@dataclass(frozen=True, slots=True)
class AskingPin(Task):
    """The PIN pad. `tries_left` is None until the card said so; `length` digits are typed; `wrong` after a refusal.

    `waiting` while the card checks; `blocked` when no try is left; at one try left `warned` asks once more first.
    `then` is where one goes once the card has taken the PIN; `officer`: the card is an officer's.
    """

    tries_left: int | None
    length: int = 0
    wrong: bool = False
    waiting: str = ""
    blocked: bool = False
    warned: bool = False
    code: str = ""
    then: Destination = field(kw_only=True)
    officer: bool = field(default=False, kw_only=True)

    def awaits(self) -> str:
        return self.waiting

    def failure(self) -> str:
        return self.code

    def takes_digits(self) -> bool:
        return True

    def may_confirm(self) -> bool:
        """Whether the card can be asked now."""
        ready = bool(self.tries_left) and not self.waiting and not self.blocked
        return ready and SHORTEST_PIN <= self.length <= LONGEST_PIN
