"""Where the PIN is asked for."""

from dataclasses import dataclass

from kiosk.visit.task import Destination


@dataclass(frozen=True, slots=True)
class ToPin(Destination):
    """The PIN pad; `then` is where one goes once the card has taken the PIN. `officer`: the card is an officer's."""

    then: Destination
    officer: bool = False
