"""The figures of ranking: quick at two million vacancies, also in hostile markets, and exact."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from tests.benchmarks.figure import Figure, Target, percentile
from tests.benchmarks.matching.exactness import exactness_figures
from tests.benchmarks.matching.grades import grades_figures
from tests.benchmarks.matching.hall_copy import hall_copy_figures
from tests.benchmarks.matching.market import MARKETS

LARGE: Final = 2_000_000
SMALL: Final = 20_000
LONGEST: Final = 100.0


def ranking_figures() -> list[Figure]:
    """Every market in a process of its own, then what is found."""
    small, large = _measured("plain", SMALL), _measured("plain", LARGE)
    figures = [
        *_times(small, SMALL, 2.0, 8.0),
        *_times(large, LARGE, 10.0, 25.0),
        _figure("a whole answer beside a full scan", "ms", large["normal"], Target(0.2), large["scan"], _PEER),
        _figure("rows looked at", "rows", large["touched"], Target(10.0), small["touched"], f"at {SMALL:,}"),
    ]
    for market in MARKETS:
        run = large if market == "plain" else _measured(market, LARGE)
        figures += _steady(market, run, percentile(large["normal"], 50))
    return [*figures, *exactness_figures(), *grades_figures(), *hall_copy_figures()]


_PEER: Final = "a full scan of columns by numpy"


def _measured(market: str, count: int) -> dict[str, Any]:
    said = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.matching.worker", market, str(count)],
        cwd=Path(__file__).parents[3],
        stdout=subprocess.PIPE,
        check=True,
    )
    run: dict[str, Any] = json.loads(said.stdout)
    return run


def _times(run: dict[str, Any], count: int, half: float, nearly_all: float) -> list[Figure]:
    figures = []
    for name, key in (("lists and counts", "found"), ("the whole answer", "normal")):
        figures += [
            _figure(f"{name}, {count:,}, p50", "ms", run[key], Target(half, of_ratio=False)),
            _figure(f"{name}, {count:,}, p99", "ms", run[key], Target(nearly_all, of_ratio=False), at=99),
        ]
    return figures


def _steady(market: str, run: dict[str, Any], normal: float) -> list[Figure]:
    """In a market: as it is, while vacancies change, and on the day after; beside the plain market's median."""
    figures = []
    for name, key in (("", "normal"), (", changing", "changing"), (", the day's turn", "turned")):
        times = run[key]
        figures += [
            _figure(f"{market}{name}, p99", "ms", times, Target(5.0), [normal], "the plain market's median", at=99),
            _figure(f"{market}{name}, longest", "ms", [max(times)], Target(LONGEST, of_ratio=False)),
        ]
    return figures


def _figure(
    name: str,
    unit: str,
    values: list[float],
    target: Target,
    beside: list[float] | None = None,
    peer: str = "",
    at: int = 50,
) -> Figure:
    return Figure(
        name=name,
        room="matching",
        unit=unit,
        values=tuple(map(float, values)),
        target=target,
        peer=peer,
        peer_values=tuple(map(float, beside or ())),
        judged_at=at,
    )
