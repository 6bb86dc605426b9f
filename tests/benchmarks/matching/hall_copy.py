"""What a kiosk weighs more once it ranks over the hall's own copy: the index, with the texts left in the copy's file.

`python -m tests.benchmarks.matching.hall_copy FILE` says PSS in MiB before and after, of a process with the copy open.
"""

import gc
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, MutableMapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from labourhall.contract.public_calls import Snapshot
from labourhall.contract.rules import shipped_matching_rules
from labourhall.link.cache import Cache
from labourhall.market.matching.index import Index
from labourhall.market.vacancy import Vacancy
from tests.benchmarks.figure import Figure, Target
from tests.benchmarks.house.memory import pss_mib
from tests.benchmarks.matching.market import DAY, Market
from tests.labourhall.market.samples import LAW

VACANCIES: Final = 20_000
MOST: Final = 25.0


class InTheCopy(MutableMapping[str, Vacancy]):
    """The vacancies of the copy by number, read when one is listed; what is written there is there already."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache

    def __getitem__(self, number: str) -> Vacancy:
        found = self._cache.vacancy(number)
        if found is None:
            raise KeyError(number)
        return found

    def __setitem__(self, number: str, vacancy: Vacancy) -> None:
        pass

    def __delitem__(self, number: str) -> None:
        pass

    def __iter__(self) -> Iterator[str]:
        return iter(self._cache.digests())

    def __len__(self) -> int:
        return self._cache.count()


def hall_copy_figures() -> list[Figure]:
    """The difference in a fresh process."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "copy.sqlite"
        cache = Cache(path)
        vacancies = tuple(Market(shipped_matching_rules()).vacancies(VACANCIES))
        cache.replace(Snapshot("1", datetime.now(UTC), vacancies))
        cache.close()
        command = [sys.executable, "-m", "tests.benchmarks.matching.hall_copy", str(path)]
        said = subprocess.run(command, cwd=Path(__file__).parents[3], stdout=subprocess.PIPE, check=True, text=True)
    before, after = map(float, said.stdout.split())
    return [
        Figure(
            f"ranking over the hall's copy of {VACANCIES:,}", "matching", "MiB", (after,), Target(MOST, of_ratio=False),
            "the same process before it ranked", (before,),
        )
    ]  # fmt: skip


def main() -> None:
    """Open the copy, weigh, build the index and ask once, weigh."""
    cache, market = Cache(Path(sys.argv[1])), Market(shipped_matching_rules())
    cache.count()
    gc.collect()
    before = pss_mib(os.getpid())
    index = Index((), market.rules, LAW, InTheCopy(cache))
    for number in cache.digests():
        vacancy = cache.vacancy(number)
        if vacancy is not None:
            index.put(vacancy)
    for who in market.people(50):
        index.group(who, DAY, 20)
    gc.collect()
    sys.stdout.write(f"{before} {pss_mib(os.getpid())}")
    cache.close()


if __name__ == "__main__":
    main()
