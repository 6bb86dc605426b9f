"""The safe page needs the settings and a clock, and not even that."""

import pytest

from display import grids
from display.grids import LARGE_S, Grid
from display.pages.safe import MomentInWords, safe_body
from display.picture import Align, Text
from labourhall.program.words import Words
from tests.display.conftest import measure

MOMENT = MomentInWords("14:36", "11月23日", "周一")


def texts(grid: Grid, hall: str, moment: MomentInWords | None, words: Words, demonstration: bool) -> list[Text]:
    strip = safe_body(grid, hall, moment, words, measure, demonstration).slots[0].placed[0].strip
    return [mark for mark in strip.marks if isinstance(mark, Text)]


def test_it_says_where_one_is_what_time_it_is_and_where_to_go(words: Words) -> None:
    said = {text.text for text in texts(LARGE_S, "越秀区劳动力市场", MOMENT, words, False)}
    assert said == {"越秀区劳动力市场", "14:36", "11月23日", "周一", "信息更新中", "请到触摸屏或窗口查询"}


def test_a_clock_that_is_not_trusted_is_left_out_with_the_date(words: Words) -> None:
    said = {text.text for text in texts(LARGE_S, "越秀区劳动力市场", None, words, True)}
    assert said == {"越秀区劳动力市场", "信息更新中", "请到触摸屏或窗口查询", "演示"}


@pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
@pytest.mark.parametrize("hall", ["市场", "广州市越秀区劳动力市场", "广州市外来劳动力调配市场第二分场东侧大厅"])
def test_no_two_texts_touch_and_none_leaves_the_board(grid: Grid, hall: str, words: Words) -> None:
    boxes = []
    for text in texts(grid, hall, MOMENT, words, True):
        width = measure(text.text, text.size)
        left = text.x - width if text.align is Align.RIGHT else text.x
        assert left >= 0
        assert left + width <= grid.width
        assert text.y + text.size <= grid.height
        boxes.append((left, left + width, text.y, text.y + text.size))
    for index, one in enumerate(boxes):
        for other in boxes[:index]:
            assert one[1] <= other[0] or other[1] <= one[0] or one[3] <= other[2] or other[3] <= one[2]


def test_a_name_too_long_for_any_size_is_set_in_the_smallest(words: Words) -> None:
    assert texts(LARGE_S, "市" * 60, None, words, False)[0].size == 16
