"""Tours whose parts are harmed from outside: a step's own moment, and a hall whose line leads through a proxy."""

from collections.abc import Callable, Iterable
from contextlib import ExitStack
from datetime import date, datetime
from pathlib import Path
from typing import Any

from demo.hall.hall import RunningHall
from demo.hall.plan import Plan
from demo.tour.options import Options
from demo.tour.outcome import TourOutcome, TourStep
from demo.tour.run import Tour
from demo.tour.scene import TourScene
from demo.vacancies import generated
from labourhall.program.hall_time import HALL_TIME
from tests.end_to_end.tampering import Tamper, tampering

ROWS = 300


class HarmedHall(RunningHall):
    """Its line leads to the city through a proxy that changes answers."""

    def __init__(self, plan: Plan, tamper: Tamper) -> None:
        super().__init__(plan)
        self._tamper = tamper
        self._proxies = ExitStack()

    def line_target(self, port: int) -> int:
        self._stack.push(self._proxies)
        return self._proxies.enter_context(tampering(port, self._tamper))


class HarmedTour(Tour):
    """Goes only through `steps` after the reading; `harm` is called before each step."""

    def __init__(
        self,
        options: Options,
        steps: Iterable[TourStep],
        harm: Callable[[TourStep, TourScene], None] = lambda step, scene: None,
        hall: Callable[[Plan], RunningHall] = RunningHall,
    ) -> None:
        super().__init__(options, hall)
        self._chosen = tuple(steps)
        self._harm = harm

    def before(self, step: TourStep, scene: TourScene) -> None:
        self._harm(step, scene)

    def itinerary(self, outcome: TourOutcome) -> tuple[TourStep, ...]:
        return self._chosen


def options(folder: Path, **others: Any) -> Options:
    """A tour of a small table into `folder`."""
    table = folder / "vacancies.csv"
    generated.write(table, today(), ROWS)
    return Options(vacancies=table, out=folder / "out", **others)


def today() -> date:
    """The hall's day."""
    return datetime.now(HALL_TIME).date()
