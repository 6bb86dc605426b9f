"""The measures of the figures, against cases reckoned by hand."""

import math

import pytest

from tests.benchmarks.matching.gain import difference, ndcg


@pytest.mark.parametrize(
    ("grades", "best", "gain"),
    [
        ([1, 1], [1, 1], 1.0),
        ([0, 1], [1], 1 / math.log2(3)),
        ([], [1], 0.0),
        ([0, 0], [], 0.0),
        ([1, 3], [3, 1], (1 + 7 / math.log2(3)) / (7 + 1 / math.log2(3))),
        ([0] * 10 + [3], [3], 0.0),
    ],
)
def test_gain_is_discounted_by_place_and_measured_by_the_best_list(
    grades: list[int], best: list[int], gain: float
) -> None:
    assert ndcg(grades, best) == pytest.approx(gain)


def test_a_difference_is_paired_and_its_interval_holds_the_mean() -> None:
    found = difference([0.5, 0.7, 0.9] * 50, [0.4, 0.6, 0.7] * 50)
    assert found.mean == pytest.approx(0.4 / 3)
    assert 0.1 < found.low < found.mean < found.high < 0.2
    assert difference([0.1] * 9, [0.1] * 9).high == 0.0
