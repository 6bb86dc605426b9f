"""The emergency page: what stands where on every board, what gives way, and that nothing is cut."""

import pytest
from msgspec import structs

from display import grids
from display.glyphs import lettering
from display.grids import FINE_L, LARGE_M, LARGE_S, LONG_S, LONG_XL, LOW_S, MEDIUM_S, SMALL_S, Grid
from display.legibility import light
from display.pages.emergency import Times, emergency_body
from display.picture import Align, Box, Ink, Picture, Raster, Text
from display.strips.palette import BLACK, PALETTES, Lamps
from display.strips.press import Press
from labourhall.contract.interrupts import COLOURS, Emergency
from scripts.wall_pictures import FIRE, NOW, TYPHOON, colours

TIMES = Times("14:10起生效", "已持续26分钟", "14:36")
DATED = Times("11月22日14:36起生效", "已持续1天", "14:36")
WIDEST = Emergency(
    7, "道路结冰橙色预警信号", NOW, "结冰", "orange", 2, 3, 4, "荔湾区、越秀区天", "本厅从今天下午起停止服务",
    ("请尽快回家或者到安全的处所避风", "没有办完的业务恢复服务后接着办"), ("广州市应急局气象台", "本厅值班负责人签发"),
)  # fmt: skip
"""As long as the city lets every part be."""
BOARDS = [pytest.param(grid, id=f"{grid.width}x{grid.height}-{grid.sizes.small}") for grid in grids.GRIDS]
WITHOUT_A_SECOND_SENTENCE = (MEDIUM_S, LOW_S, LONG_S, LONG_XL, SMALL_S)


def marks(grid: Grid, page: Emergency, times: Times = TIMES, demonstration: str = "演示") -> tuple[Text | Box, ...]:
    body = emergency_body(grid, page, times, demonstration, lettering.measure)
    return tuple(mark for mark in body.slots[0].placed[0].strip.marks if not isinstance(mark, Raster))


def said(grid: Grid, page: Emergency, times: Times = TIMES, demonstration: str = "演示") -> dict[str, Text]:
    return {mark.text: mark for mark in marks(grid, page, times, demonstration) if isinstance(mark, Text) and mark.text}


def box(text: Text) -> tuple[int, int, int, int]:
    """Left, top, right and bottom."""
    width = lettering.measure(text.text, text.size)
    left = text.x - width if text.align is Align.RIGHT else text.x
    return left, text.y, left + width, text.y + text.size


@pytest.mark.parametrize("demonstration", ["演示", ""])
@pytest.mark.parametrize("grid", BOARDS)
def test_the_widest_page_stands_whole_inside_the_frame_and_nothing_on_another(grid: Grid, demonstration: str) -> None:
    for page, times in ((WIDEST, DATED), (WIDEST, TIMES), (TYPHOON, TIMES), (FIRE, DATED)):
        found = said(grid, page, times, demonstration)
        whole = "".join(found)
        must = [page.name, page.area, page.hall_does, page.you_do[0], *page.issuers, times.since, times.clock]
        if grid not in WITHOUT_A_SECOND_SENTENCE:
            must += page.you_do
        assert all(text in whole for text in must), (page.name, list(found))
        boxes = [box(text) for text in found.values()]
        assert all(left >= 12 and top >= 8 and right <= grid.width - 12 for left, top, right, _ in boxes)
        assert all(bottom <= grid.height - 4 for *_, bottom in boxes)
        for place, (left, top, right, bottom) in enumerate(boxes):
            for other in boxes[place + 1 :]:
                assert right <= other[0] or other[2] <= left or bottom <= other[1] or other[3] <= top


@pytest.mark.parametrize("colour", [*COLOURS, "violet"])
@pytest.mark.parametrize("grid", BOARDS)
def test_every_colour_keeps_the_limits_of_light_and_the_colours_of_the_table(grid: Grid, colour: str) -> None:
    press = Press(PALETTES[Lamps.FULL])
    for page in (TYPHOON, WIDEST):
        for word in ("演示", ""):
            body = emergency_body(grid, structs.replace(page, colour=colour), TIMES, word, lettering.measure)
            found = colours(press.image(Picture(grid.width, grid.height, body.slots[0].placed)))
            assert set(found) <= {*PALETTES[Lamps.FULL].values(), BLACK}
            assert light(found).is_within_emergency_limits, (page.name, light(found))
            assert not light(found).is_within_limits, "an emergency is brighter than an ordinary page"


def test_it_stands_where_the_look_has_it() -> None:
    found, boxes = said(LARGE_S, TYPHOON), [mark for mark in marks(LARGE_S, TYPHOON) if isinstance(mark, Box)]
    assert boxes[0] == Box(0, 0, 640, 320, Ink.SIGNAL_ORANGE, frame=8)
    assert boxes[1] == Box(24, 24, 112, 112, Ink.SIGNAL_ORANGE)
    sizes = {text: (mark.size, mark.ink) for text, mark in found.items()}
    assert sizes == {
        "台风": (48, Ink.GROUND),
        "台风橙色预警信号": (48, Ink.SIGNAL_ORANGE),
        "广州全市  14:10起生效": (32, Ink.TEXT),
        "本厅今天15:30停止服务": (48, Ink.ANSWER),
        "请尽快回家或到安全处所避风": (32, Ink.TEXT),
        "没办完的业务恢复服务后接着办": (24, Ink.TEXT),
        "广州市气象台发布  本厅值班主任签发": (16, Ink.TEXT),
        "已持续26分钟": (16, Ink.TEXT),
        "14:36": (24, Ink.TEXT),
        "演示": (48, Ink.LABEL),
    }


@pytest.mark.parametrize(("level", "levels", "full"), [(4, 5, 4), (1, 3, 1), (3, 3, 3), (0, 4, 0)])
def test_cells_are_full_up_to_the_present_level(level: int, levels: int, full: int) -> None:
    page = structs.replace(TYPHOON, level=level, levels=levels)
    cells = [mark for mark in marks(LARGE_S, page) if isinstance(mark, Box) and mark.ink is Ink.GROUND]
    hollow = [mark for mark in marks(LARGE_S, page)[2:] if isinstance(mark, Box) and mark.ink is Ink.SIGNAL_ORANGE]
    assert (len(cells), len(hollow)) == (levels, levels - full)
    assert all(cell.x >= 34 and cell.x + cell.width <= 126 for cell in cells)
    assert len({cell.width for cell in cells}) == 1


@pytest.mark.parametrize("levels", [0, -1, 40])
def test_without_levels_or_with_too_many_there_are_no_cells(levels: int) -> None:
    found = marks(LARGE_S, structs.replace(FIRE, levels=levels))
    assert not [mark for mark in found if isinstance(mark, Box) and mark.ink is Ink.GROUND]
    assert said(LARGE_S, FIRE)["疏散"].y == 24 + (112 - 48) // 2


def test_the_white_signal_is_hollow_and_its_frame_half_as_wide() -> None:
    frame, block, *_ = marks(LARGE_S, structs.replace(TYPHOON, colour="white"))
    assert frame == Box(0, 0, 640, 320, Ink.SIGNAL_WHITE, frame=4)
    assert block == Box(24, 24, 112, 112, Ink.SIGNAL_WHITE, frame=4)
    assert said(LARGE_S, structs.replace(TYPHOON, colour="white"))["台风"].ink is Ink.SIGNAL_WHITE


def test_a_colour_of_a_later_city_is_white_and_its_words_say_what_it_is() -> None:
    page = structs.replace(TYPHOON, colour="violet", name="台风紫色预警信号")
    assert said(LARGE_S, page)["台风紫色预警信号"].ink is Ink.SIGNAL_WHITE


def test_long_words_of_a_later_city_are_smaller_then_left_out_never_cut() -> None:
    page = structs.replace(
        TYPHOON,
        name="台风" * 7,
        hazard="一二三四五六",
        hall_does="停" * 40,
        you_do=("走" * 20, "走" * 60),
        area="区" * 9,
    )
    found = said(LARGE_S, page)
    assert found["台风" * 7].size == 32
    assert found["走" * 20].size == 24
    assert found["区" * 9 + "  14:10起生效"].size == 16
    assert not any("停" in text or text == "一二三四五六" for text in found)
    assert said(LARGE_S, structs.replace(page, area="区" * 40)).keys().isdisjoint({"区" * 40})


def test_the_second_sentence_goes_before_the_first_becomes_smaller() -> None:
    found = said(LOW_S, TYPHOON)
    assert found[TYPHOON.you_do[0]].size == 24
    assert TYPHOON.you_do[1] not in found
    assert said(LONG_S, TYPHOON)["  ".join(TYPHOON.you_do)].size == 24
    assert said(LOW_S, structs.replace(TYPHOON, you_do=()))


def test_how_long_it_stands_is_said_where_there_is_room() -> None:
    assert "已持续26分钟" in said(FINE_L, TYPHOON)
    assert "已持续26分钟" not in said(LOW_S, TYPHOON)
    assert "已持续26分钟" not in said(LARGE_M, TYPHOON), "who issued it is in its way"


def test_without_a_clock_that_is_believed_no_time_is_said() -> None:
    for grid in grids.GRIDS:
        assert not any(character.isdigit() for text in said(grid, FIRE, Times()) for character in text)


def test_the_word_that_it_is_a_demonstration_is_as_large_as_what_the_hall_does() -> None:
    for grid in grids.GRIDS:
        found = said(grid, TYPHOON)
        assert found["演示"].size >= found[TYPHOON.hall_does].size
        assert found["演示"].size >= 48 or grid is SMALL_S
        assert "演示" not in said(grid, TYPHOON, demonstration="")
