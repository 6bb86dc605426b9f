"""One vacancy over a whole board."""

from dataclasses import replace
from typing import Any

import pytest

from display import grids
from display.grids import LARGE_S, LONG_S, LOW_S, MEDIUM_S, Grid
from display.pages import facts, spotlight
from display.pages.body import Body
from display.pages.facts import VacancyTexts
from display.picture import RowState, Text
from labourhall.program.words import Words
from scripts.wall_pictures import table
from tests.display.conftest import DISTRICTS, measure


@pytest.fixture
def found(words: Words) -> VacancyTexts:
    return facts.read(table()[7], False, words, DISTRICTS)


def texts(body: Body) -> dict[str, Text]:
    marks = body.slots[0].placed[0].strip.marks
    return {mark.text: mark for mark in marks if isinstance(mark, Text)}


def shown(grid: Grid, found: VacancyTexts, words: Words, state: RowState = RowState.OPEN) -> dict[str, Text]:
    return texts(spotlight.spotlight_body(grid, found, state, words, measure, "数据14:35"))


@pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_every_board_shows_all_facts_of_an_ordinary_vacancy(grid: Grid, found: VacancyTexts, words: Words) -> None:
    assert spotlight.fits(grid, found, words, measure)
    said = shown(grid, found, words)
    wanted = {"注塑机操作工", "招15人", "5500-6500", "2300", "初中", "两班倒", "包住", "番禺石碁", "104", "433", "编号"}
    assert wanted | {"番禺石碁启明塑料制品厂"} <= set(said)


def test_a_fact_that_is_not_stated_goes_with_its_label_and_the_others_keep_their_places(
    found: VacancyTexts, words: Words
) -> None:
    whole, less = shown(LARGE_S, found, words), shown(LARGE_S, replace(found, shift=""), words)
    assert set(whole) - set(less) == {"班次", "两班倒"}
    assert less["包住"] == whole["包住"]


def test_without_base_pay_the_amount_is_not_called_a_total(found: VacancyTexts, words: Words) -> None:
    said = shown(LARGE_S, replace(found, base=""), words)
    assert "薪酬" in said
    assert not {"综合收入", "底薪", "2300"} & set(said)
    assert "综合" in shown(LOW_S, found, words)


def test_nothing_asked_is_said_in_a_word(found: VacancyTexts, words: Words) -> None:
    assert "不限" in shown(LARGE_S, replace(found, conditions=()), words)


def test_where_only_an_age_limit_is_asked_that_is_not_shown_the_requirement_is_left_out(
    found: VacancyTexts, words: Words
) -> None:
    said = shown(LARGE_S, replace(found, conditions=(), anyone=""), words)
    assert not {"要求", "不限", ""} & set(said)
    assert said["两班倒"] == shown(LARGE_S, found, words)["两班倒"]


def test_filled_only_number_and_word_are_bright(found: VacancyTexts, words: Words) -> None:
    for grid in (LARGE_S, LOW_S, LONG_S):
        said = shown(grid, found, words, RowState.FILLED)
        assert {text.text for text in said.values() if text.ink == "text"} == {"104", "433"}
        assert said["已招满"].ink == "gone"
        assert not {"5500-6500", "初中", "番禺石碁启明塑料制品厂"} & set(said)


def test_black_leaves_no_fact(found: VacancyTexts, words: Words) -> None:
    assert not {"注塑机操作工", "已招满"} & set(shown(LARGE_S, found, words, RowState.BLACK))


def test_a_medium_board_tells_the_age_in_its_own_foot(found: VacancyTexts, words: Words) -> None:
    assert "数据14:35" in shown(MEDIUM_S, found, words)
    assert spotlight.has_own_foot(MEDIUM_S)
    assert not spotlight.has_own_foot(LARGE_S)


@pytest.mark.parametrize(
    "changed",
    [
        {"trade": "全自动注塑机操作工"},
        {"conditions": ("初中", "叉车证", "三年经验")},
        {"employer": "番" * 40},
        {"place": "番禺区石碁镇市莲路石岗东村段二十八号"},
        {"pay": "1234567.5-2000000.5"},
    ],
)
def test_what_would_run_into_its_neighbour_or_off_the_board_does_not_fit(
    found: VacancyTexts, changed: dict[str, Any], words: Words
) -> None:
    assert not spotlight.fits(LARGE_S, replace(found, **changed), words, measure)


@pytest.mark.parametrize("grid", [MEDIUM_S, LOW_S], ids=["448", "640x160"])
def test_a_text_with_a_character_that_does_not_stand_small_grows(grid: Grid, found: VacancyTexts, words: Words) -> None:
    strange = replace(found, employer="镶玉厂", shift="", place="石碁", conditions=("质量员",))
    said = shown(grid, strange, words)
    assert spotlight.fits(grid, strange, words, measure)
    assert {said[one].size for one in ("镶玉厂", "质量员", "石碁")} == {24}
    plain = shown(grid, replace(strange, employer="玉石厂", conditions=("电焊员",)), words)
    assert plain["玉石厂"].size == 16
    assert abs(plain["玉石厂"].y + 8 - (said["镶玉厂"].y + 12)) == 0


def test_one_that_fits_only_in_small_type_stays_as_it_is(found: VacancyTexts, words: Words) -> None:
    long = replace(found, employer="番禺石碁启明镶嵌塑料制品有限责任分公司甲", base="", conditions=("初中",))
    assert spotlight.fits(MEDIUM_S, long, words, measure)
    assert shown(MEDIUM_S, long, words)[long.employer].size == 16
