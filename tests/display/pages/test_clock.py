"""The clock page on every board: the hall, the time, the date with its year, the weekday; nothing touches."""

import pytest

from display import grids
from display.glyphs.lettering import measure
from display.grids import Grid
from display.pages.clock import clock_body
from display.pages.safe import MomentInWords
from display.picture import Align, Text
from labourhall.program.words import Words

MOMENT = MomentInWords("23:58", "12月28日", "周一", 1)
DAY = "2026年12月28日"
HALLS = ("广州市越秀区劳动力市场", "市场", "广州市外来劳动力调配市场第二分场东侧大厅")


def texts(grid: Grid, hall: str, words: Words, is_demonstration: bool = True) -> list[Text]:
    body = clock_body(grid, hall, MOMENT, DAY, is_demonstration, words, measure)
    return [mark for mark in body.slots[0].placed[0].strip.marks if isinstance(mark, Text)]


@pytest.mark.parametrize("hall", HALLS)
@pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_no_two_texts_touch_and_none_leaves_the_board(grid: Grid, hall: str, words: Words) -> None:
    boxes = []
    for text in texts(grid, hall, words):
        width = measure(text.text, text.size)
        left = text.x - width if text.align is Align.RIGHT else text.x
        assert 0 <= left <= grid.width - width, text
        boxes.append((left, text.y + text.size // 8, left + width, text.y + text.size))
    for place, (left, top, right, bottom) in enumerate(boxes):
        for other in boxes[place + 1 :]:
            assert right <= other[0] or other[2] <= left or bottom <= other[1] or other[3] <= top, (boxes, place)


@pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_it_says_day_and_time_and_that_it_is_a_demonstration_where_it_is_one(grid: Grid, words: Words) -> None:
    assert {"市场", "23:58", DAY, "星期一", "演示"} == {text.text for text in texts(grid, "市场", words)}
    assert "演示" not in {text.text for text in texts(grid, "市场", words, is_demonstration=False)}
