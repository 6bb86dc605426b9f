"""The figures of a hall's boards: how long until they show what was called, published, taken back."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from labourhall.program.hall_time import HALL_TIME
from tests.benchmarks.boards.calling import calling_figure
from tests.benchmarks.boards.hall import hall
from tests.benchmarks.boards.publishing import publishing_figures
from tests.benchmarks.figure import Figure

__all__ = ["boards_figures"]


def boards_figures() -> list[Figure]:
    """All figures of the room, in a hall of its own."""
    today = datetime.now(UTC).astimezone(HALL_TIME).date()
    with tempfile.TemporaryDirectory(prefix="bench-boards-") as folder, hall(Path(folder), today) as found:
        return [calling_figure(found), *publishing_figures(found)]
