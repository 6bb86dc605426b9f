"""How long an import takes and what it weighs, as it is typed, in turns with a bare pass over the same cells."""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.benchmarks.city import settings_file
from tests.benchmarks.figure import Figure, Target
from tests.benchmarks.tables.workbooks import BOOKS, ROWS

RUNS: Final = 3
SIZE: Final = f"{ROWS} rows in {BOOKS} workbooks"


@dataclass(frozen=True, slots=True)
class Ended:
    """A process that ended well: its whole time, and the most memory that it held at once."""

    seconds: float
    peak_mib: float


def importing_figures(folder: Path, books: Sequence[Path]) -> list[Figure]:
    """Both figures; each import goes into a database of its own."""
    imports, passes = list[Ended](), list[Ended]()
    for run in range(RUNS):
        imports.append(ended(importing(settings_file(folder / f"run-{run}"), books)))
        passes.append(ended([sys.executable, "-m", "tests.benchmarks.tables.bare_pass", *map(str, books)]))
    return [
        Figure(
            name="import, memory",
            room="tables",
            unit="MiB",
            values=tuple(one.peak_mib for one in imports),
            target=Target(150.0, of_ratio=False),
            runs=RUNS,
            note=f"{SIZE}: the most that hall-backend import holds at once (ru_maxrss)",
        ),
        Figure(
            name="import, time",
            room="tables",
            unit="s",
            values=tuple(one.seconds for one in imports),
            target=Target(1.5),
            peer="openpyxl, streaming, every cell and nothing else",
            peer_values=tuple(one.seconds for one in passes),
            runs=RUNS,
            note=f"{SIZE}: process start to end, into an empty database",
        ),
    ]


def importing(settings: Path, books: Sequence[Path]) -> list[str]:
    """The command."""
    return [sys.executable, "-m", "backend", "import", "--settings", str(settings), *map(str, books)]


def ended(command: Sequence[str]) -> Ended:
    """Run it to its end, by a small process: a child's `ru_maxrss` is at least what its parent held when it began."""
    said = subprocess.run([sys.executable, "-m", "tests.benchmarks.weighed", *command], capture_output=True, text=True)
    assert said.returncode == 0, said.stderr
    return Ended(**json.loads(said.stdout))
