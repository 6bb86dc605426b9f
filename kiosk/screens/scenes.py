"""Which page stands on the glass in which state of a visit. No Qt, no decision: the visit has made it."""

from typing import TypeAlias, assert_never

from kiosk.screens.attract import AttractProps, derive_attract
from kiosk.screens.cleared import ClearedProps, derive_cleared
from kiosk.screens.home import HomeProps, derive_home
from kiosk.screens.idle import IdleProps, derive_idle
from kiosk.screens.letter import LetterProps, derive_letter
from kiosk.screens.machine import MachineProps, derive_machine
from kiosk.screens.matches import MatchesProps, derive_matches
from kiosk.screens.near_miss import NearMissProps, derive_near_miss
from kiosk.screens.pin import PinProps, derive_pin
from kiosk.screens.records import RecordsProps, derive_records
from kiosk.screens.sight import Sight
from kiosk.screens.trouble import TroubleProps, derive_card_trouble, derive_records_elsewhere
from kiosk.screens.vacancy import VacancyProps, derive_vacancy
from kiosk.screens.waiting import WaitingProps, derive_fetching, derive_waiting
from kiosk.screens.wishes import WishesProps, derive_wishes
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
    Reading,
    RecordsElsewhere,
    ShowingRecords,
    Staffed,
    Viewing,
)

Props: TypeAlias = (
    AttractProps
    | WaitingProps
    | HomeProps
    | MatchesProps
    | VacancyProps
    | LetterProps
    | NearMissProps
    | WishesProps
    | PinProps
    | MachineProps
    | RecordsProps
    | TroubleProps
    | ClearedProps
    | IdleProps
)


def derive(sight: Sight) -> Props:
    """What the page on the glass shows."""
    outer = sight.visit.outer
    match outer:
        case Attract():
            return derive_attract(sight, outer)
        case Reading():
            return derive_waiting(sight, outer)
        case CardTrouble():
            return derive_card_trouble(sight, outer)
        case Staffed():
            return _staff(sight, outer.task)
        case Cleared():
            return derive_cleared(sight, outer)
        case Open():
            return derive_idle(sight, outer) if outer.idle_warned else _task(sight, outer)
        case _:
            assert_never(outer)


def _staff(sight: Sight, task: AskingPin | AtMachine) -> Props:
    return derive_machine(sight, task) if isinstance(task, AtMachine) else derive_pin(sight, task, staff=True)


def _task(sight: Sight, outer: Open) -> Props:
    task = outer.task
    match task:
        case AtHome():
            return derive_home(sight, outer)
        case AskingWishes():
            return derive_wishes(sight, outer, task)
        case Listing():
            return derive_matches(sight, outer, task)
        case NearMisses():
            return derive_near_miss(sight, outer, task)
        case Viewing():
            return derive_vacancy(sight, outer, task)
        case Lettered():
            return derive_letter(sight, outer, task)
        case AskingPin():
            return derive_pin(sight, task)
        case FetchingRecords():
            return derive_fetching(sight, outer, task)
        case ShowingRecords():
            return derive_records(sight, outer, task)
        case RecordsElsewhere():
            return derive_records_elsewhere(sight, outer, task)
        case _:
            assert_never(task)
