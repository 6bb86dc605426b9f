"""The figure of a hall's queue: how long after the city's answer to the caller a call is on the boards."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from labourhall.program.hall_time import HALL_TIME
from tests.benchmarks.figure import Figure
from tests.benchmarks.queue.calling import calling_figure

__all__ = ["queue_figures"]


def queue_figures() -> list[Figure]:
    """All figures of the room, in a city of its own."""
    today = datetime.now(UTC).astimezone(HALL_TIME).date()
    with tempfile.TemporaryDirectory(prefix="bench-queue-") as folder:
        return [calling_figure(Path(folder), today)]
