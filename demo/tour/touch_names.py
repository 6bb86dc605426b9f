"""The names of what the finger touches, as the kiosk's screens give them: one place, so that a renaming is one line."""

from typing import Final

MATCHES: Final = "matches"
RECORDS: Final = "records"
HOME: Final = "home"
BACK: Final = "back"
WRITE_LETTER: Final = "write_letter"
ASK_EMPLOYER: Final = "ask_employer"
ASK_TELLING: Final = "ask_telling"
GO_ON: Final = "go_on"
CONFIRM: Final = "confirm"
NEXT_PAGE: Final = "next_page"
PIN_CONFIRM: Final = "pin_confirm"
PIN_GO_ON: Final = "pin_go_on"
PIN_FORGOTTEN: Final = "pin_forgotten"
UNDERSTOOD: Final = "understood"


OVERVIEW: Final = "overview"
WISHES: Final = "wishes"


def matches_list(section: str) -> str:
    """The line of a list on the overview."""
    return f"list:{section}"


def vacancy(number: str) -> str:
    """The row of a vacancy."""
    return f"open_vacancy:{number}"


def trade(code: str) -> str:
    """The tile of a trade."""
    return f"trade:{code}"


def district(code: str) -> str:
    """The tile of a district, "" for the whole city."""
    return f"district:{code}" if code else "district"


def digit(figure: str) -> str:
    """A key of the PIN pad."""
    return f"pin_digit:{figure}"
