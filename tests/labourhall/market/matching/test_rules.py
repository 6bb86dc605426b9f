"""The rules file and what it must hold."""

import tomllib
from datetime import date
from typing import Any

import pytest

from labourhall.market.matching import rules
from labourhall.program.places import asset


def values() -> dict[str, Any]:
    return tomllib.loads(asset("rules", "matching.toml").read_text(encoding="utf-8"))


def test_the_shipped_figures_make_rules() -> None:
    made = rules.from_mapping(values())
    assert made.name == "r2"
    assert made.districts["440103"] == "荔湾区"
    assert len(made.districts) == 11
    assert made.near_trades == {}


def test_districts_touch_both_ways() -> None:
    beside = rules.from_mapping(values()).neighbours
    assert len(beside) == 11
    assert all(beside.values())
    assert all(one in beside[other] for one, others in beside.items() for other in others)


def test_weights_that_do_not_sum_to_a_hundred_are_refused() -> None:
    wrong = values()
    wrong["weights"]["wage"] = 30
    with pytest.raises(ValueError, match="sum to 100"):
        rules.from_mapping(wrong)


def test_weights_that_are_not_whole_are_refused() -> None:
    wrong = values()
    wrong["weights"] |= {"wage": 19.5, "place": 15.5}
    with pytest.raises(ValueError, match="whole numbers"):
        rules.from_mapping(wrong)


@pytest.mark.parametrize("change", [{"source": ""}, {"unverified": False}, {"opened": date(2026, 11, 1)}])
def test_a_section_without_a_source_or_both_opened_and_unverified_is_refused(change: dict[str, Any]) -> None:
    wrong = values()
    wrong["wage"] |= change
    with pytest.raises(ValueError, match="section wage must name its source"):
        rules.from_mapping(wrong)


def test_a_figure_that_nobody_knows_is_refused() -> None:
    wrong = values()
    wrong["wage"]["bonus"] = 1.0
    with pytest.raises(TypeError):
        rules.from_mapping(wrong)


def test_of_two_weights_for_a_pair_of_trades_the_higher_counts() -> None:
    made = rules.from_mapping(values(), {"1": {"2": 0.5}, "2": {"1": 0.7}})
    assert made.near_trades == {"1": {"2": 0.7}, "2": {"1": 0.7}}
