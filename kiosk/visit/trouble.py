"""The failure code that stands on the glass: what a person can read out to the staff."""

from kiosk.visit.states import Attract, CardTrouble, Open, Staffed, Visit


def code_on_glass(visit: Visit) -> str:
    """The code, "" where all is well."""
    outer = visit.outer
    match outer:
        case CardTrouble():
            return outer.code
        case Attract():
            return visit.surroundings.reader_code
        case Open() | Staffed():
            return outer.task.failure()
        case _:
            return ""
