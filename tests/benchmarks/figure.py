"""One measured figure, and the numbers that several runs give."""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Target:
    """What a figure must reach: at most `limit` times the peer; not `of_ratio`: at most `limit` above the peer or 0.

    `is_bar`: at most `limit`, whatever the peer does; the peer says what the machine is worth.
    """

    limit: float
    of_ratio: bool = True
    is_bar: bool = False

    def reached(self, value: float, peer_value: float | None) -> bool:
        """Whether the figure is within the target; a ratio needs a peer."""
        if self.is_bar:
            return value <= self.limit
        if self.of_ratio:
            assert peer_value is not None, "a ratio needs a peer"
            return value <= self.limit * peer_value
        return value <= self.limit + (peer_value or 0.0)

    def __str__(self) -> str:
        if self.is_bar:
            return f"<= {self.limit:g}"
        return (
            f"<= {self.limit:g} x peer"
            if self.of_ratio
            else f"<= {self.limit:g} above the peer, or above 0 without one"
        )


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of `bench.json`: the median (or `judged_at`, a percentile) of several runs beside its peer's median."""

    name: str
    room: str
    unit: str
    values: tuple[float, ...]
    target: Target
    peer: str = ""
    peer_values: tuple[float, ...] = ()
    runs: int = 1
    note: str = ""
    judged_at: int = 50

    @property
    def value(self) -> float:
        """The median, or the percentile that the target is for."""
        return statistics.median(self.values) if self.judged_at == 50 else percentile(self.values, self.judged_at)

    @property
    def peer_value(self) -> float | None:
        """The peer's median, None without one."""
        return statistics.median(self.peer_values) if self.peer_values else None

    @property
    def reached(self) -> bool:
        """Whether the target is reached; computed, never written by hand."""
        return self.target.reached(self.value, self.peer_value)

    def as_json(self) -> dict[str, Any]:
        """The figure as `bench.json` has it."""
        peer = self.peer_value
        return {
            "name": self.name,
            "room": self.room,
            "unit": self.unit,
            "value": self.value,
            "p50": percentile(self.values, 50),
            "p95": percentile(self.values, 95),
            "p99": percentile(self.values, 99),
            "n": len(self.values),
            "runs": self.runs,
            "peer": self.peer,
            "peer_value": peer,
            "ratio": self.value / peer if peer else None,
            "target": str(self.target),
            "reached": self.reached,
            "note": self.note,
        }


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` per cent lie (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, math.ceil(share / 100 * len(ordered)) - 1))]
