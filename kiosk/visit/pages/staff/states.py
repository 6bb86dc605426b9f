"""The state of the staff page."""

from dataclasses import dataclass

from kiosk.visit.task import Task


@dataclass(frozen=True, slots=True)
class AtMachine(Task):
    """Which machine this is and how it is. `ending` while it asks whether to end the program."""

    ending: bool = False
