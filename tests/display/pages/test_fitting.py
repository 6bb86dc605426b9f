"""What fits a row, what fits a card, and that nothing is cut."""

from dataclasses import replace
from typing import Any

import pytest

from display import grids
from display.grids import LARGE_S, Rows
from display.pages import facts, fitting
from display.pages.facts import VacancyTexts
from labourhall.market import education
from labourhall.market.vacancy import Conditions, Requirements
from labourhall.program.words import Words
from scripts.wall_pictures import table, vacancy
from tests.display.conftest import DISTRICTS, measure

assert LARGE_S.rows is not None
ROWS: Rows = LARGE_S.rows


@pytest.fixture
def widest(words: Words) -> VacancyTexts:
    return facts.read(table()[7], False, words, DISTRICTS)


def row(found: VacancyTexts, words: Words) -> str | None:
    return fitting.row_requirement(LARGE_S, ROWS, found, words, measure)


def card(found: VacancyTexts, words: Words) -> str | None:
    return fitting.card_requirement(LARGE_S, found, words, measure)


def test_the_widest_row_fits_with_its_base_pay_first_and_leaves_out_what_it_may(
    widest: VacancyTexts, words: Words
) -> None:
    assert row(widest, words) == "底薪2300 初中"
    assert row(replace(widest, pay="7000-10000"), words) == "底薪2300 初中"


def test_extras_come_in_where_there_is_room(widest: VacancyTexts, words: Words) -> None:
    assert row(replace(widest, base=""), words) == "初中 两班倒"
    assert row(replace(widest, base="", shift=""), words) == "初中 包住"
    assert row(replace(widest, base="", conditions=(), shift="", board=""), words) == "不限"
    assert row(replace(widest, conditions=(), shift="", board=""), words) == "底薪2300"


def test_an_extra_that_is_too_long_does_not_keep_a_shorter_one_out(widest: VacancyTexts, words: Words) -> None:
    assert row(replace(widest, base="", shift="做五休二不加班"), words) == "初中 包住"


def test_a_trade_of_seven_characters_has_no_row(widest: VacancyTexts, words: Words) -> None:
    assert row(replace(widest, trade="注塑机操作工长"), words) is None
    assert card(replace(widest, trade="注塑机操作工长"), words) is not None


@pytest.mark.parametrize(
    "changed",
    [
        {"pay": "1234567.5-2000000"},
        {"openings": 1234},
        {"district": "经济技术开发区"},
        {"conditions": ("初中", "熟手优先录用", "健康证")},
    ],
)
def test_what_is_too_wide_for_its_column_has_no_row(
    widest: VacancyTexts, changed: dict[str, Any], words: Words
) -> None:
    assert row(replace(widest, **changed), words) is None


def test_a_card_keeps_base_pay_apart_and_adds_extras(widest: VacancyTexts, words: Words) -> None:
    assert card(widest, words) == "底薪2300  初中    两班倒    包住"
    assert card(replace(widest, base="", conditions=()), words) == "不限    两班倒    包住"


def test_a_card_whose_trade_would_run_into_its_pay_or_whose_conditions_are_too_long_is_none(
    widest: VacancyTexts, words: Words
) -> None:
    assert card(replace(widest, trade="注" * 17), words) is None
    assert card(replace(widest, conditions=("证" * 30,)), words) is None


def test_what_is_left_out_of_the_requirement_leaves_no_space(widest: VacancyTexts, words: Words) -> None:
    silent = replace(widest, base="", conditions=(), anyone="", shift="两班倒", board="")
    assert (row(silent, words), card(silent, words)) == ("两班倒", "两班倒")


@pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_every_board_has_a_place_for_an_ordinary_vacancy(grid: grids.Grid, words: Words) -> None:
    plain = vacancy(
        "104417", "电焊工", 6, (6000, 8500), "440112", wanted=Requirements(education.JUNIOR, certificates=("焊工证",)),
        conditions=Conditions(shift="两班倒"),
    )  # fmt: skip
    found = facts.read(plain, False, words, DISTRICTS)
    assert fitting.card_requirement(grid, found, words, measure)
    if grid.rows is not None:
        assert fitting.row_requirement(grid, grid.rows, found, words, measure)


def test_a_narrow_card_has_its_pay_beside_the_openings_and_none_that_would_run_into_them(
    widest: VacancyTexts, words: Words
) -> None:
    narrow = grids.SMALL_S
    short = replace(widest, base="", conditions=("初中",), shift="", board="")
    assert fitting.card_requirement(narrow, short, words, measure) == "初中"
    assert fitting.card_requirement(narrow, replace(short, pay="1000000-200000000"), words, measure) is None
    assert fitting.card_requirement(narrow, replace(short, trade="注塑机操作工注塑机操作工"), words, measure) is None
