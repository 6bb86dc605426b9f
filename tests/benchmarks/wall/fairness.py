"""Ten days of a hall's boards, played by the pure player: who came up less often than another, what was untimely."""

from typing import Final

from labourhall.program import words
from tests.benchmarks.figure import Figure, Target
from tests.display.simulated_days import simulated, unfair

DAYS: Final = 10
POOL: Final = 1_000


def fairness_figures() -> list[Figure]:
    """Two counts, of which there should be none."""
    found = simulated(words.read("zh_CN"), days=DAYS, pool=POOL)
    note = f"{DAYS} days, {POOL:,} vacancies, two boards, one of them dark on day 4, started anew every third day"
    return [
        _none_of("vacancies shown less often than others that were there as long", len(unfair(found)), note),
        _none_of("pages shown outside their time", len(found.outside), note),
    ]


def _none_of(name: str, count: int, note: str) -> Figure:
    return Figure(name, "wall", "", (float(count),), Target(0.0, of_ratio=False), note=note)
