"""The figures of importing: 110,000 rows in ten workbooks, beside a bare pass over the same cells, and swiped at."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from labourhall.program.hall_time import HALL_TIME
from tests.benchmarks.figure import Figure
from tests.benchmarks.tables.importing import importing_figures
from tests.benchmarks.tables.meaning import meaning_figures
from tests.benchmarks.tables.swiping import swiping_figures
from tests.benchmarks.tables.workbooks import write

__all__ = ["tables_figures"]


def tables_figures() -> list[Figure]:
    """All figures of the room, on workbooks that are written first."""
    today = datetime.now(UTC).astimezone(HALL_TIME).date()
    with tempfile.TemporaryDirectory(prefix="bench-tables-") as folder:
        books = write(Path(folder) / "books", today)
        return [
            *meaning_figures(),
            *importing_figures(Path(folder), books),
            *swiping_figures(Path(folder), books, today),
        ]
