"""What a kiosk weighs more once it ranks over the hall's copy: the index, with the texts left in the copy's file."""

import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from labourhall.contract.public_calls import Snapshot
from labourhall.contract.ranking_rules import shipped_matching_rules
from labourhall.link.cache import Cache
from tests.benchmarks.figure import Figure, Target
from tests.benchmarks.matching.market import Market

VACANCIES: Final = 20_000
MOST: Final = 25.0


def hall_copy_figures() -> list[Figure]:
    """The difference in a fresh process."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "copy.sqlite"
        cache = Cache(path)
        vacancies = tuple(Market(shipped_matching_rules()).vacancies(VACANCIES))
        cache.replace(Snapshot("1", datetime.now(UTC), vacancies))
        cache.close()
        command = [sys.executable, "-m", "tests.benchmarks.matching.weighing", str(path)]
        said = subprocess.run(command, cwd=Path(__file__).parents[3], stdout=subprocess.PIPE, check=True, text=True)
    before, after = map(float, said.stdout.split())
    return [
        Figure(
            f"ranking over the hall's copy of {VACANCIES:,}", "matching", "MiB", (after,), Target(MOST, of_ratio=False),
            "the same process before it ranked", (before,),
        )
    ]  # fmt: skip
