"""Notices: whole sentences, further pages instead of smaller type."""

from itertools import pairwise

import pytest

from display import grids
from display.grids import LARGE_S, LONG_S, MEDIUM_S, Grid
from display.legibility import line_pitch
from display.pages.notice import notice_body, notice_sheets, wrapped
from display.picture import Ink, Text
from scripts.wall_pictures import NOTICE
from tests.display.conftest import measure


def test_a_notice_that_fits_is_one_page() -> None:
    (page,) = notice_sheets(LARGE_S, NOTICE, "服务台", measure)
    assert page.headline == NOTICE[0]
    assert page.lines == NOTICE[1:]


def test_more_text_goes_on_to_a_second_page_under_the_same_headline() -> None:
    first, second = notice_sheets(LONG_S, NOTICE, "服务台", measure)
    assert first.headline == second.headline == NOTICE[0]
    assert first.lines + second.lines == NOTICE[1:]


def test_a_headline_that_does_not_fit_its_line_becomes_the_first_lines() -> None:
    pages = notice_sheets(LARGE_S, ("免费电工入门课开始报名请到三楼",), "", measure)
    assert [page.headline for page in pages] == [""]
    assert "".join(pages[0].lines) == "免费电工入门课开始报名请到三楼"


def test_a_headline_alone_is_a_page() -> None:
    assert [page.lines for page in notice_sheets(LARGE_S, ("停电",), "", measure)] == [()]


def test_lines_part_anywhere_but_before_closing_punctuation() -> None:
    assert wrapped("凭卡到窗口，报名。", 16, 80, measure) == ["凭卡到窗", "口，报名。"]
    assert wrapped("凭卡到窗", 16, 80, measure) == ["凭卡到窗"]
    assert wrapped("。", 16, 8, measure) == ["", "。"]
    assert wrapped("", 16, 80, measure) == []


@pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_a_page_stands_above_the_footer_of_every_board(grid: Grid) -> None:
    bottom = grid.height if grid.footer is None else grid.footer.y
    for page in notice_sheets(grid, NOTICE, "服务台 11月20日", measure):
        strip = notice_body(grid, page).slots[0].placed[0].strip
        texts = [mark for mark in strip.marks if isinstance(mark, Text)]
        assert all(text.y + text.size <= bottom for text in texts)
        assert all(text.x + measure(text.text, text.size) <= grid.width for text in texts)
        assert texts[0].ink is Ink.ANSWER


def test_a_page_without_headline_begins_with_its_lines() -> None:
    (page,) = notice_sheets(LARGE_S, ("免费电工入门课开始报名请到三楼",), "", measure)
    strip = notice_body(LARGE_S, page).slots[0].placed[0].strip
    assert not [mark for mark in strip.marks if isinstance(mark, Text) and mark.ink is Ink.ANSWER]


@pytest.mark.parametrize("grid", [LARGE_S, MEDIUM_S], ids=["640x320", "448x224"])
def test_an_issuer_with_a_character_that_does_not_stand_small_is_the_last_line(grid: Grid) -> None:
    page = notice_sheets(grid, ("停电", "明天上午"), "质量科", measure)[-1]
    assert (page.lines, page.source) == (("明天上午", "质量科"), "")
    texts = [mark for mark in notice_body(grid, page).slots[0].placed[0].strip.marks if isinstance(mark, Text)]
    assert all(text.size >= 24 for text in texts if text.text)


def test_it_is_so_too_where_the_headline_is_a_line() -> None:
    (page,) = notice_sheets(LARGE_S, ("免费电工入门课开始报名请到三楼",), "质量科", measure)
    assert (page.headline, page.lines[-1], page.source) == ("", "质量科", "")


@pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_its_lines_stand_at_least_a_quarter_more_apart_than_they_are_high(grid: Grid) -> None:
    for page in notice_sheets(grid, ("停电", *"一二三"), "", measure):
        marks = notice_body(grid, page).slots[0].placed[0].strip.marks
        lines = [mark for mark in marks if isinstance(mark, Text) and mark.ink is Ink.TEXT]
        assert all(below.y - above.y >= line_pitch(above.size) for above, below in pairwise(lines))
