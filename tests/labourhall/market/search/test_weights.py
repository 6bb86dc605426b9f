"""The arithmetic of the points."""

import math

import pytest

from labourhall.market.search.weights import MOST_IMPACT, rarity
from tests.labourhall.market.search.lexicons import LEXICON


@pytest.mark.parametrize("all_of_them", [1, 7, 500, 20_000, 2_000_000])
def test_rarity_is_the_logarithm_within_a_tenth_and_never_below_zero(all_of_them: int) -> None:
    for having in sorted({1, all_of_them // 3 or 1, all_of_them}):
        true = 256 * math.log2((all_of_them + 1) / (having + 0.5))
        assert rarity(all_of_them, having) == pytest.approx(true, abs=0.1 * 256)
        assert rarity(all_of_them, having) >= 0


def test_a_rarer_word_never_counts_less() -> None:
    figures = [rarity(1000, having) for having in range(1, 1001)]
    assert figures == sorted(figures, reverse=True)


def test_points_grow_with_weight_and_fit_into_a_byte() -> None:
    points = [LEXICON.weights.impact(weight) for weight in (0.0, 0.01, 1.0, 8.0, 1e9)]
    assert points == sorted(points)
    assert points[0] == 1
    assert points[-1] == MOST_IMPACT


def test_a_title_weighs_more_than_a_trade_than_an_employer_than_a_description() -> None:
    weighed = [LEXICON.weights.fields[field].weight for field in ("title", "trade", "employer", "description")]
    assert weighed == sorted(weighed, reverse=True)
    assert len(set(weighed)) == 4


def test_a_long_field_weighs_less_a_gram() -> None:
    assert LEXICON.weights.share("title", 30) < LEXICON.weights.share("title", 3)
