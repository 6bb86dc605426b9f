"""Everything that the steps share: the hall, the visitor, what is expected, what was found, where evidence goes."""

import time
from dataclasses import dataclass, field
from typing import Any, Final

from demo.hall.hall import RunningHall
from demo.tour import touch_names
from demo.tour.evidence import Evidence
from demo.tour.expectation import Expectation
from demo.tour.findings import TourFindings
from demo.tour.options import Options
from demo.tour.outcome import Course, StepFailed, TourOutcome, TourStep
from demo.tour.visitor import Visitor
from labourhall.market.vacancy import Vacancy
from labourhall.program.words import Words

MOST_BACK: Final = 4
"""No page of the kiosk lies deeper below its home page."""


@dataclass(slots=True)
class TourScene:
    """One tour under way. `inserted_ns` and `removed_ns` are monotonic; `vacancies` are what the city says is open."""

    options: Options
    expectation: Expectation
    evidence: Evidence
    findings: TourFindings
    hall: RunningHall
    visitor: Visitor
    words: Words
    vacancies: dict[str, Vacancy] = field(default_factory=dict)
    inserted_ns: int = 0

    def picture(self, step: TourStep, detail: str = "") -> None:
        """Take a picture of the kiosk for a step."""
        path = self.evidence.picture_path(step, detail)
        self.visitor.grab(path)
        self.findings.pictures.append(self.evidence.picture(step, path))

    def identity(self) -> dict[str, Any]:
        """Who the kiosk thinks stands before it. Raises StepFailed if nobody does."""
        outer = self.visitor.visit()["outer"]
        if outer["is"] != "Open":
            raise StepFailed(f"The kiosk has no visit open; it is at {outer['is']}.")
        identity: dict[str, Any] = outer["identity"]
        return identity

    def task(self) -> dict[str, Any]:
        """What the open visit is doing."""
        task: dict[str, Any] = self.visitor.visit()["outer"]["task"]
        return task

    def conclude(self, kind: Course, code: str = "", words: tuple[str, ...] = ()) -> None:
        """Note the outcome with what a worker reads: the first of the ids in `words` that has words."""
        said = next((one for one in words or (f"failure.{code}",) if self.words.has(one)), "")
        self.findings.outcome = TourOutcome(kind, code, self.words.text(said) if said else "", said)

    def go_home(self) -> None:
        """To the home page by the dock; large letters leave only the way back."""
        for _ in range(MOST_BACK):
            view = self.visitor.view()
            if view.page == "AtHome":
                return
            if view.can_touch(touch_names.HOME):
                self.visitor.tap(touch_names.HOME, page="AtHome", at_once=True)
            else:
                self.visitor.tap(touch_names.BACK)

    def note_time(self, name: str, since_ns: int, until_ns: int) -> None:
        """Note a duration in milliseconds."""
        self.findings.timings[name] = (until_ns - since_ns) / 1e6


def require(holds: bool, sentence: str) -> None:
    """Fail the step with `sentence` unless `holds`."""
    if not holds:
        raise StepFailed(sentence)


def until(seconds: float, pause: float = 0.02) -> "Turns":
    """Turns of a loop that waits for something outside the kiosk, until the time is over."""
    return Turns(time.monotonic() + seconds, pause)


@dataclass(slots=True)
class Turns:
    """Iterates until a moment, pausing between the turns."""

    moment: float
    pause: float

    def __iter__(self) -> "Turns":
        return self

    def __next__(self) -> None:
        if time.monotonic() > self.moment:
            raise StopIteration
        time.sleep(self.pause)
