"""What a person is doing within a visit, and what the outer machine may ask of it, whichever task it is."""

from dataclasses import dataclass

from kiosk.visit.accommodations import Accommodations


@dataclass(frozen=True, slots=True)
class Trail:
    """What a visit has done so far, to be named when it is wiped: vacancies seen and letters written, by number."""

    vacancies: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    records: bool = False

    def joined(self, other: "Trail") -> "Trail":
        """Both, each number once."""
        return Trail(
            tuple(dict.fromkeys(self.vacancies + other.vacancies)),
            tuple(dict.fromkeys(self.letters + other.letters)),
            self.records or other.records,
        )


class Task:
    """One state of a task. Each slice derives its own states from it, as frozen dataclasses."""

    __slots__ = ()

    def awaits(self) -> str:
        """The ticket of the one question whose answer is waited for, "" for none."""
        return ""

    def failure(self) -> str:
        """The failure code that stands on the glass, "" for none."""
        return ""

    def due(self) -> float | None:
        """When the task itself wants to hear `Passed`, in monotonic seconds."""
        return None

    def takes_digits(self) -> bool:
        """Whether the digits of a PIN are wanted now; elsewhere they are thrown away."""
        return False

    def trail(self) -> Trail:
        """What standing here adds to the visit's trail."""
        return Trail()

    def adapted(self, before: Accommodations, after: Accommodations) -> "Task":
        """The state after the person changed how the screen looks."""
        return self


class Destination:
    """Where a step may lead. Each slice has its own in its `to.py`, as frozen dataclasses."""

    __slots__ = ()
