"""How often what stands in real cells is misread, counted on graded tables; no clock.

Whoever grades a table adds its count to `COUNTS`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tests.benchmarks.figure import Figure, Target


@dataclass(frozen=True, slots=True)
class Count:
    """`wrong` of `of` graded cells were misread; `most` per cent may be. None of them: the data are not there."""

    name: str
    wrong: int
    of: int
    most: float


COUNTS: Final[tuple[Callable[[], Count], ...]] = ()


def meaning_figures() -> list[Figure]:
    """One figure for each graded table that is there."""
    return [_figure(found) for count in COUNTS if (found := count()).of]


def _figure(count: Count) -> Figure:
    return Figure(
        name=count.name,
        room="tables",
        unit="%",
        values=(100.0 * count.wrong / count.of,),
        target=Target(count.most, of_ratio=False),
        note=f"{count.wrong} of {count.of}",
    )
