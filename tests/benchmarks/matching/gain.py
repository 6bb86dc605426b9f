"""How good a list is (nDCG), and how sure the difference of two ways over the same questions is (bootstrap)."""

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

RESAMPLES: Final = 2_000


def ndcg(grades: Sequence[int], best: Sequence[int], places: int = 10) -> float:
    """The discounted gain of a list's `grades` (0 to 3, gain 2^grade - 1) in its first places, of the best's."""
    most = _discounted(sorted(best, reverse=True)[:places])
    return _discounted(grades[:places]) / most if most else 0.0


def _discounted(grades: Sequence[int]) -> float:
    return sum(((1 << grade) - 1) / math.log2(place) for place, grade in enumerate(grades, start=2))


@dataclass(frozen=True, slots=True)
class Difference:
    """The mean of paired differences, and the interval in which 95 % of resampled means lie."""

    mean: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.mean:+.4f} [{self.low:+.4f}, {self.high:+.4f}]"


def difference(ours: Sequence[float], theirs: Sequence[float], seed: int = 1) -> Difference:
    """Of `ours` less `theirs`, question by question."""
    pairs = [one - other for one, other in zip(ours, theirs, strict=True)]
    chance = random.Random(seed)
    means = sorted(sum(chance.choices(pairs, k=len(pairs))) / len(pairs) for _ in range(RESAMPLES))
    return Difference(sum(pairs) / len(pairs), means[RESAMPLES * 25 // 1_000], means[RESAMPLES * 975 // 1_000 - 1])
