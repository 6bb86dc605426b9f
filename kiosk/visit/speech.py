"""What is read out on each page: the ids of its spoken words. Sounds are made by the voice worker."""

from typing import Final, assert_never

from kiosk.visit.states import (
    AskingPin,
    AskingWishes,
    AtHome,
    AtMachine,
    Attract,
    CardTrouble,
    Cleared,
    FetchingRecords,
    Lettered,
    Listing,
    NearMisses,
    Open,
    Outer,
    Reading,
    RecordsElsewhere,
    ShowingRecords,
    Staffed,
    Task,
    Viewing,
)

TAKE_CARD: Final = "speak.take_card"
STILL_HERE: Final = "speak.still_here"
LIMIT_SOON: Final = "speak.limit_soon"
HELP: Final = "speak.help"
MACHINE: Final = "speak.machine"

_TASKS: Final[dict[type[Task], str]] = {
    AtHome: "speak.home",
    Listing: "speak.matches",
    NearMisses: "speak.near_misses",
    Viewing: "speak.vacancy",
    Lettered: "speak.letter",
    FetchingRecords: "speak.fetching",
    ShowingRecords: "speak.records",
    RecordsElsewhere: "speak.records_elsewhere",
}


def page(outer: Outer) -> str:
    """The id of what is said of this page."""
    match outer:
        case Attract():
            return "speak.attract"
        case Reading():
            return "speak.reading"
        case CardTrouble():
            return "speak.card_trouble"
        case Staffed():
            return MACHINE if isinstance(outer.task, AtMachine) else _pin(outer.task)
        case Cleared():
            return TAKE_CARD if outer.card_inside else "speak.cleared"
        case Open():
            return STILL_HERE if outer.idle_warned else _task(outer.task)
        case _:
            assert_never(outer)


def _task(task: Task) -> str:
    match task:
        case AskingWishes():
            return f"speak.wishes_{task.step}"
        case AskingPin():
            return _pin(task)
        case _:
            return _TASKS[type(task)]


def _pin(task: AskingPin) -> str:
    if task.blocked:
        return "speak.pin_blocked"
    return "speak.pin_last_try" if task.tries_left == 1 else "speak.pin"


IDS: Final = (
    *(page(outer) for outer in (Attract(), CardTrouble(""), Reading("", 0.0), Cleared(0.0, 0, False, 0, False))),
    *_TASKS.values(),
    *(f"speak.wishes_{step}" for step in ("trade", "district")),
    *("speak.pin", "speak.pin_last_try", "speak.pin_blocked", TAKE_CARD, STILL_HERE, LIMIT_SOON, HELP, MACHINE),
)
"""Every id that a visit may ask to be said; each has words in every language."""
