"""The failure code that stands on the glass: what a person can read out to the staff."""

from kiosk.visit.states import (
    AskingPin,
    AskingWishes,
    AtMachine,
    Attract,
    CardTrouble,
    Lettered,
    Open,
    RecordsElsewhere,
    Staffed,
    Task,
    Viewing,
    Visit,
)


def code_on_glass(visit: Visit) -> str:
    """The code, "" where all is well."""
    outer = visit.outer
    match outer:
        case CardTrouble():
            return outer.code
        case Attract():
            return visit.surroundings.reader_code
        case Open() | Staffed():
            return _task_code(outer.task)
        case _:
            return ""


def _task_code(task: Task | AtMachine) -> str:
    if isinstance(task, Viewing | AskingPin | AskingWishes | RecordsElsewhere):
        return task.code
    paper = task.paper if isinstance(task, Lettered) else ""
    return paper if "-" in paper else ""
