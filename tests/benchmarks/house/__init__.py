"""The figures of the whole house: the kiosk beside Chromium and beside a bare observer of cards."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from demo.hall.hall import RunningHall
from demo.hall.plan import KioskGlass, Plan
from demo.people.holders import holders
from demo.vacancies import generated
from labourhall.program.hall_time import HALL_TIME
from tests.benchmarks.figure import Figure
from tests.benchmarks.house.screen import virtual_screen
from tests.benchmarks.house.starting import fresh_kiosk, starting_figures
from tests.benchmarks.house.visiting import visiting_figures

__all__ = ["house_figures"]


def house_figures(soak: bool) -> list[Figure]:
    """All figures of the room, on a hall of its own with generated vacancies; `soak` makes many more visits."""
    today = datetime.now(UTC).astimezone(HALL_TIME).date()
    with tempfile.TemporaryDirectory(prefix="bench-house-") as folder, virtual_screen():
        vacancies = Path(folder) / "vacancies.csv"
        generated.write(vacancies, today)
        plan = Plan(
            vacancies=vacancies,
            holders=tuple(holders(today)),
            glass=KioskGlass(platform="xcb", corner=(0, 0)),
            logs=Path(folder) / "logs",
        )
        with RunningHall(plan) as hall:
            hall.board.end()  # its pictures cost time that neither the kiosk nor its peer should pay
            hall.kiosk.end()  # each figure starts its own
            starting = starting_figures(hall)
            with fresh_kiosk(hall):
                return [*starting, *visiting_figures(hall, today, soak)]
