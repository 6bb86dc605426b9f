"""The figures of a board on its screen: beside Chromium's page of it, a bare timer, a copy of a frame, and itself."""

import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from tests.benchmarks.figure import Figure
from tests.benchmarks.wall.fairness import fairness_figures
from tests.benchmarks.wall.hall import Boards
from tests.benchmarks.wall.lasting import lasting_figures
from tests.benchmarks.wall.pacing import pacing_figures
from tests.benchmarks.wall.painting import growth_figures, painting_figures
from tests.benchmarks.wall.starting import starting_figures
from tests.benchmarks.wall.withdrawing import withdrawing_figures

__all__ = ["WALL_PARTS", "wall_soak_figures"]


def _with_boards(measure: Callable[[Boards], list[Figure]]) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="bench-wall-", ignore_cleanup_errors=True) as folder:
        return measure(Boards(Path(folder)))


WALL_PARTS: Final[Mapping[str, Callable[[bool], list[Figure]]]] = {
    "painting": lambda _: _with_boards(painting_figures),
    "growing": lambda _: _with_boards(growth_figures),
    "starting": lambda _: _with_boards(starting_figures),
    "pacing": lambda _: _with_boards(pacing_figures),
    "withdrawing": lambda _: withdrawing_figures(),
    "fairness": lambda _: fairness_figures(),
}
"""Each of some minutes, calibrated by itself."""


def wall_soak_figures() -> list[Figure]:
    """The long run."""
    return _with_boards(lasting_figures)
