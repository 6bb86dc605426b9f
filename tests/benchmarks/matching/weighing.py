"""`python -m tests.benchmarks.matching.weighing FILE`: a process with a hall's copy open, before and after it ranks.

Says PSS in MiB twice.
"""

import gc
import os
import sys
from collections.abc import Iterator, MutableMapping
from pathlib import Path

from labourhall.contract.rules import shipped_matching_rules
from labourhall.link.cache import Cache
from labourhall.market.matching.index import Index
from labourhall.market.vacancy import Vacancy
from tests.benchmarks.house.memory import pss_mib
from tests.benchmarks.matching.market import DAY, Market
from tests.labourhall.market.samples import LAW


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
