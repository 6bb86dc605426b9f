"""The name of the page that a visit shows: the state's own type, for the PIN pad with what it waits for."""

from kiosk.tasks.pin.states import AskingPin
from kiosk.visit.states import Open, Staffed, Visit


def page(visit: Visit) -> str:
    """For example "Attract", "AtHome", "AskingPin:asked"."""
    if not isinstance(visit.outer, Open | Staffed):
        return type(visit.outer).__name__
    task = visit.outer.task
    name = type(task).__name__
    if not isinstance(task, AskingPin):
        return name
    if task.warned:
        return f"{name}:warned"
    return f"{name}:waiting" if task.waiting else f"{name}:asked"
