"""Whether the index finds what two other ways find: the plain sort, and an independent scan by columns."""

from typing import Final

from labourhall.contract.ranking_rules import shipped_matching_rules
from labourhall.market.matching.grouping import group
from labourhall.market.matching.index import Index
from labourhall.market.matching.index.sorting import Found
from tests.benchmarks.figure import Figure, Target
from tests.benchmarks.matching.market import DAY, Market
from tests.benchmarks.matching.scan import Answer, Columns, scan
from tests.labourhall.market.samples import LAW

VACANCIES: Final = 20_000
SCANNED: Final = 10_000
SORTED: Final = 300
LIMIT: Final = 20
NAMES: Final = ("fits", "ask", "one_step", "near")


def exactness_figures() -> list[Figure]:
    """People for whom anything differs."""
    by_scan, by_sort = differing(VACANCIES, SCANNED, SORTED)
    return [
        _none_of(f"people of {SCANNED:,} whose numbers or counts differ from a scan by columns", by_scan),
        _none_of(f"people of {SORTED} whose answers differ from the plain sort", by_sort),
    ]


def differing(vacancies: int, scanned: int, sorted_out: int) -> tuple[int, int]:
    """How many people get something else by a scan of columns, and by the plain sort of `grouping.group`."""
    rules = shipped_matching_rules()
    market = Market(rules)
    pool = list(market.vacancies(vacancies))
    index, columns = Index(pool, rules, LAW), Columns(pool, rules, LAW, DAY)
    people = market.people(scanned, seed=2)
    by_scan = sum(answer(index.find(who, DAY, LIMIT)) != scan(columns, who, LIMIT) for who in people)
    by_sort = sum(
        index.group(who, DAY, LIMIT) != group(who, pool, rules, LAW, DAY, LIMIT) for who in people[:sorted_out]
    )
    return by_scan, by_sort


def answer(found: Found) -> Answer:
    """What the scan says too."""
    counts = (
        *(found.counts[name] for name in NAMES[:3]),
        found.further.count,
        found.closed.count,
        found.counts["near"],
    )
    return Answer(counts, tuple(tuple(one.vacancy.number for one in found.lists[name]) for name in NAMES))


def _none_of(name: str, count: int) -> Figure:
    return Figure(name, "matching", "people", (float(count),), Target(0.0, of_ratio=False))
