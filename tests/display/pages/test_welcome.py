"""Large words: the largest type in which all stand whole, on every board, within its light."""

from itertools import pairwise

import pytest

from display import grids
from display.grids import LARGE_S, LONG_S, LOW_S, Grid
from display.pages.composed import Composed
from display.pages.welcome import welcome_sheets
from display.picture import Ink, Text
from labourhall.contract.playlist import WelcomePage
from tests.display.conftest import measure

EACH = pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
HALL = "广州市越秀区劳动力市场"


def texts(sheet: Composed) -> list[Text]:
    return [mark for mark in sheet.body.slots[0].placed[0].strip.marks if isinstance(mark, Text)]


def sizes(grid: Grid, *words: str) -> list[tuple[str, int]]:
    (sheet,) = welcome_sheets(grid, WelcomePage("w", words), measure)
    return [(text.text, text.size) for text in texts(sheet)]


def test_few_words_are_as_large_as_the_board_has_room_for() -> None:
    assert sizes(LARGE_S, "欢迎") == [("欢迎", 96)]
    assert sizes(LARGE_S, "欢迎各界求职者") == [("欢迎各界求职者", 64)]


def test_a_long_line_is_parted_behind_a_mark_where_that_makes_it_larger() -> None:
    assert sizes(LARGE_S, "欢迎来到越秀区市场，祝您找到称心工作！") == [
        ("欢迎来到越秀区市场，", 48),
        ("祝您找到称心工作！", 48),
    ]


def test_several_lines_are_one_on_a_board_that_is_wide_for_its_height() -> None:
    assert sizes(LONG_S, "劳动光荣", "技能宝贵") == [("劳动光荣  技能宝贵", 96)]
    assert [text for text, _ in sizes(LARGE_S, "劳动光荣", "技能宝贵")] == ["劳动光荣", "技能宝贵"]


def test_no_more_of_the_board_is_covered_than_its_light_allows() -> None:
    ((_, one), (_, other)) = sizes(LOW_S, "欢迎来到越秀区劳动力市场，祝您早日找到称心的工作！")
    assert one == other == 40, "48 px would have room"


@EACH
def test_all_of_it_stands_on_the_board_with_the_smaller_line_below(grid: Grid) -> None:
    (sheet,) = welcome_sheets(grid, WelcomePage("w", ("热烈欢迎", "各位来宾"), HALL), measure)
    placed = sheet.body.slots[0].placed[0]
    found = texts(sheet)
    assert all(text.x >= 0 and text.x + measure(text.text, text.size) <= placed.strip.width for text in found)
    assert all(text.y >= 0 and text.y + text.size <= placed.strip.height for text in found)
    assert [text.ink for text in found if text.text == HALL] == [Ink.TEXT]
    assert found[-1].size < found[0].size
    assert all(upper.y + upper.size < lower.y for upper, lower in pairwise(found))
    assert sheet.said == tuple(text.text for text in found)


@EACH
def test_what_has_no_room_in_the_boards_own_type_goes_on_to_a_further_page(grid: Grid) -> None:
    sheets = welcome_sheets(grid, WelcomePage("w", ("欢" * 500,)), measure)
    assert len(sheets) > 1
    assert "".join(text for sheet in sheets for text in sheet.said) == "欢" * 500
    assert {text.size for sheet in sheets for text in texts(sheet)} == {grid.sizes.main}


def test_a_page_without_words_is_none() -> None:
    assert welcome_sheets(LARGE_S, WelcomePage("w", ("", " "), HALL), measure) == ()
