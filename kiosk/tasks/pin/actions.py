"""What can be touched here and nowhere else. Digits are no actions: they go straight into the card worker's buffer."""

from enum import StrEnum


class PinAction(StrEnum):
    """The pad's controls besides its digits."""

    CONFIRM = "pin_confirm"
    FORGOTTEN = "pin_forgotten"
    GO_ON = "pin_go_on"  # after the warning at one try left
