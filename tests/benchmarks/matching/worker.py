"""`python -m tests.benchmarks.matching.worker MARKET COUNT`: one market in a process of its own; says what it measured.

Times are in milliseconds, of whole answers with their words on one core, unless a name says otherwise.
"""

import gc
import json
import sys
import threading
import time
from datetime import timedelta
from itertools import cycle
from typing import Any, Final

from labourhall.contract.ranking_rules import shipped_matching_rules
from labourhall.market.matching.index import Index
from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import Vacancy
from tests.benchmarks.matching.market import DAY, MARKETS, Market
from tests.benchmarks.matching.scan import Columns, scan
from tests.labourhall.market.samples import LAW

LIMIT: Final = 20
ASKED: Final = 400
SCANNED: Final = 25
CHANGED_AN_HOUR: Final = 0.01


def main() -> None:
    """Build, ask, change, turn the day."""
    market, count = Market(shipped_matching_rules(), MARKETS[sys.argv[1]]), int(sys.argv[2])
    vacancies = list(market.vacancies(count))
    gc.disable()
    start = time.perf_counter()
    index = Index(vacancies, market.rules, LAW)
    said: dict[str, Any] = {"build": (time.perf_counter() - start) * 1000}
    people = market.people(ASKED)
    if sys.argv[1] == "plain":
        columns = Columns(vacancies, market.rules, LAW, DAY)
    _settle()
    said["first"] = [_asked(index, who) for who in people[:100]]
    said["normal"] = [_asked(index, who) for who in people]
    found = [_found(index, who) for who in people]
    said["found"], said["touched"] = [one[0] for one in found], [one[1] for one in found]
    if sys.argv[1] == "plain":
        said["scan"] = [_scanned(columns, who) for who in people[:SCANNED]]
    said["changing"] = _changing(index, people, list(market.vacancies(2_000, 9_000_000, fresh=True)), vacancies)
    said["turned"] = [_asked(index, who, days=1) for who in people[:200]]
    json.dump(said, sys.stdout)


def _settle() -> None:
    """What stays is not looked through for rubbish again and again: with millions of rows that takes a second."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(700, 10, 1_000_000)
    gc.enable()


def _asked(index: Index, who: Seeker, days: int = 0) -> float:
    start = time.perf_counter()
    index.group(who, DAY + timedelta(days=days), LIMIT)
    return (time.perf_counter() - start) * 1000


def _found(index: Index, who: Seeker) -> tuple[float, int]:
    """Lists and counts alone, and the rows looked at."""
    start = time.perf_counter()
    found = index.find(who, DAY, LIMIT)
    return (time.perf_counter() - start) * 1000, found.touched


def _scanned(columns: Columns, who: Seeker) -> float:
    start = time.perf_counter()
    scan(columns, who, LIMIT)
    return (time.perf_counter() - start) * 1000


def _changing(index: Index, people: list[Seeker], fresh: list[Vacancy], old: list[Vacancy]) -> list[float]:
    """Asked while another thread puts one vacancy in and takes one out as often as one per cent an hour makes."""
    stop, pause = threading.Event(), 3600 / (len(old) * CHANGED_AN_HOUR)

    def change() -> None:
        for one, gone in zip(cycle(fresh), old, strict=False):
            if stop.wait(pause):
                return
            index.put(one)
            index.drop(gone.number)

    changing = threading.Thread(target=change)
    changing.start()
    try:
        return [_asked(index, who) for who in people]
    finally:
        stop.set()
        changing.join()


if __name__ == "__main__":
    main()
