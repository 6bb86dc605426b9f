"""The figures of the staff's editor: keys, its start, the way to the glass, and a call over the same hall's boards."""

import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from labourhall.program.hall_time import HALL_TIME
from tests.benchmarks.boards.calling import calling_figure
from tests.benchmarks.boards.hall import hall
from tests.benchmarks.editor.actions import actions_figure
from tests.benchmarks.editor.keys import key_figures
from tests.benchmarks.editor.publishing import publishing_figure
from tests.benchmarks.editor.starting import starting_figure
from tests.benchmarks.figure import Figure

__all__ = ["editor_figures"]

KBIT = 64.0


def editor_figures() -> list[Figure]:
    """All figures of the room; what goes over a line goes over one of 64 kbit/s on which nothing else is said."""
    today = datetime.now(UTC).astimezone(HALL_TIME).date()
    found = [*key_figures(), starting_figure(), actions_figure()]
    with tempfile.TemporaryDirectory(prefix="bench-editor-") as folder, hall(Path(folder), today, KBIT) as there:
        found.append(publishing_figure(there, Path(folder)))
        found.append(replace(calling_figure(there), room="editor"))
    return found
