"""`python -m tests.benchmarks.matching.weighing FILE`: a process with a hall's copy open, before and after it ranks.

Says PSS in MiB twice.
"""

import gc
import os
import sys
from pathlib import Path

from labourhall.contract.ranking_rules import shipped_matching_rules
from labourhall.link.cache import Cache
from labourhall.link.offline import OfflineMatching
from tests.benchmarks.house.memory import pss_mib
from tests.benchmarks.matching.market import DAY, Market
from tests.labourhall.market.samples import LAW


def main() -> None:
    """Open the copy, weigh, rank for fifty people, weigh."""
    cache, market = Cache(Path(sys.argv[1])), Market(shipped_matching_rules())
    cache.count()
    gc.collect()
    before = pss_mib(os.getpid())
    ranking = OfflineMatching(cache, market.rules, LAW)
    for who in market.people(50):
        ranking.group(who, DAY, 20)
    gc.collect()
    sys.stdout.write(f"{before} {pss_mib(os.getpid())}")
    cache.close()


if __name__ == "__main__":
    main()
