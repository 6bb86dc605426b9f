"""A policy: steps that are numbered and whole, and no citation that nobody opened."""

from datetime import date
from itertools import pairwise

import pytest
from msgspec import structs

from display import grids
from display.grids import FINE_M, LARGE_S, LOW_S, Grid
from display.pages.composed import Composed
from display.pages.policy import policy_sheets
from display.picture import Box, Text
from labourhall.contract.playlist import PolicyPage
from labourhall.program.words import Words
from tests.display.conftest import measure

EACH = pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
STEPS = ("带身份证到3号窗口登记", "每月按时交社会保险费，不能断缴", "审核通过后补贴发到社会保障卡")
PAGE = PolicyPage(
    "p", "灵活就业社保补贴", STEPS, "广州市人力资源和社会保障局", "穗人社规字〔2024〕1号", date(2024, 5, 1), "政策窗口"
)  # fmt: skip
LONG = "关于进一步做好困难人员就业援助和灵活就业补贴工作的通知"


def texts(sheet: Composed) -> list[Text]:
    return [mark for mark in sheet.body.slots[0].placed[0].strip.marks if isinstance(mark, Text)]


def said(sheets: tuple[Composed, ...]) -> str:
    return "".join(text for sheet in sheets for text in sheet.said)


def test_steps_are_numbered_and_stand_under_each_other(words: Words) -> None:
    (sheet,) = policy_sheets(LARGE_S, PAGE, words, measure)
    numbers = [text for text in texts(sheet) if text.text in ("1", "2", "3")]
    assert [one.text for one in numbers] == ["1", "2", "3"]
    assert {text.x for text in texts(sheet) if text.text in STEPS} == {numbers[0].x + 16 + 16}


@pytest.mark.parametrize("step", ["1.登记", "12、登记", "①登记", "一、登记", "（一）登记"])
def test_a_step_that_brings_its_own_number_gets_no_second_one(step: str, words: Words) -> None:
    (sheet,) = policy_sheets(LARGE_S, structs.replace(PAGE, steps=(step, "交费")), words, measure)
    assert not any(text.text in ("1", "2") for text in texts(sheet))


def test_one_step_needs_no_number_and_none_needs_no_page_of_its_own(words: Words) -> None:
    (sheet,) = policy_sheets(LARGE_S, structs.replace(PAGE, steps=("到3号窗口",)), words, measure)
    assert sheet.said[1] == "到3号窗口"
    assert "1" not in [text.text for text in texts(sheet)]
    (alone,) = policy_sheets(LARGE_S, structs.replace(PAGE, steps=()), words, measure)
    assert alone.said[0] == PAGE.headline


def test_it_says_whose_it_is_its_number_its_day_and_who_read_it(words: Words) -> None:
    (sheet,) = policy_sheets(LARGE_S, PAGE, words, measure)
    assert sheet.said[-1] == "广州市人力资源和社会保障局  穗人社规字〔2024〕1号  2024年5月1日"
    assert sheet.foot == "原文已由政策窗口核对"
    undated = policy_sheets(LARGE_S, structs.replace(PAGE, issued=None), words, measure)
    assert undated[0].said[-1] == "广州市人力资源和社会保障局  穗人社规字〔2024〕1号"


@EACH
def test_where_nobody_read_the_original_no_board_cites_it(grid: Grid, words: Words) -> None:
    sheets = policy_sheets(grid, structs.replace(PAGE, verified_by=" "), words, measure)
    assert "待核实" in said(sheets)
    assert "〔2024〕" not in said(sheets)
    assert PAGE.source not in said(sheets)
    for sheet in sheets:
        assert sheet.foot == ""
        assert [mark for mark in sheet.body.slots[0].placed[0].strip.marks if isinstance(mark, Box) and mark.frame]


@EACH
@pytest.mark.parametrize("headline", [PAGE.headline, LONG, LONG * 8])
def test_all_of_it_stands_on_the_board_nothing_over_anything(grid: Grid, headline: str, words: Words) -> None:
    page = structs.replace(PAGE, headline=headline, steps=(*STEPS, "长" * 200))
    sheets = policy_sheets(grid, page, words, measure)
    for sheet in sheets:
        placed = sheet.body.slots[0].placed[0]
        bottom = grid.height if grid.footer is None else grid.footer.y
        assert placed.y + placed.strip.height <= bottom
        found = texts(sheet)
        assert all(text.x + measure(text.text, text.size) <= grid.width for text in found)
        assert all(text.y >= 0 and text.y + text.size <= placed.strip.height for text in found)
        rows = sorted({(text.y, text.y + text.size) for text in found})
        assert all(upper[1] <= lower[0] or upper[0] == lower[0] for upper, lower in pairwise(rows))
    whole = said(sheets)
    assert whole.count("长") == 200
    assert "".join(STEPS[1].split()) in whole.replace(headline, "")


def test_a_step_that_has_room_on_a_page_of_its_own_is_not_parted(words: Words) -> None:
    steps = ("短的一步", "这一步要占两行才写得下，因为它说得比别的步骤都要详细一些，还要多写几个字")
    sheets = policy_sheets(LOW_S, structs.replace(PAGE, steps=steps), words, measure)
    assert sheets[0].said[1] == "短的一步"
    assert "".join(sheets[1].said[1:-1]) == steps[1]


def test_a_headline_of_two_lines_is_parted_in_the_middle_and_one_of_more_is_text(words: Words) -> None:
    two = policy_sheets(LARGE_S, structs.replace(PAGE, headline=LONG), words, measure)[0]
    first, second = two.said[:2]
    assert first + second == LONG
    assert abs(len(first) - len(second)) <= 2
    many = policy_sheets(FINE_M, structs.replace(PAGE, headline=LONG * 8), words, measure)
    assert not any(text.text in ("1", "2") for sheet in many for text in texts(sheet))
