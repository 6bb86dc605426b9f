"""The cards in which nothing is small."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from display import grids
from display.glyphs import lettering
from display.glyphs.crowded import CLEAR
from display.grids import Grid
from display.pages import clear, facts, fitting
from display.pages.facts import VacancyTexts
from display.picture import Align, Box, Ink, RowState, Text
from labourhall.program.words import Words
from scripts.wall_pictures import demanding, table
from tests.display.conftest import DISTRICTS, measure

SMALL = [grid for grid in grids.GRIDS if grid.sizes.small < CLEAR and grid is not grids.SMALL_S]
"""The smallest board has room for half of them: what has no such card keeps its own there."""


@pytest.fixture
def widest(words: Words) -> VacancyTexts:
    return replace(facts.read(table()[7], False, words, DISTRICTS), conditions=("初中", "质量员证"))


def texts(grid: Grid, found: VacancyTexts, words: Words, state: RowState = RowState.OPEN) -> list[Text]:
    wanted = clear.requirement(grid, found, words, measure) or ""
    body = clear.clear_body(grid, [(found, wanted)], {found.number: state}, words, measure)
    return [mark for placed in body.slots[0].placed for mark in placed.strip.marks if isinstance(mark, Text)]


@pytest.mark.parametrize("grid", SMALL, ids=lambda grid: f"{grid.width}x{grid.height}")
def test_a_card_says_all_of_a_vacancy_in_type_of_24_pixels_within_the_board(
    grid: Grid, widest: VacancyTexts, words: Words
) -> None:
    found = texts(grid, widest, words)
    assert {one.size for one in found} == {CLEAR}
    said = "".join(one.text for one in found)
    assert all(
        one in said for one in ("注塑机操作工", "5500-6500", "元/月", "底薪2300", "质量员证", "两班倒", "番禺", "15")
    )
    for one in found:
        left = one.x - measure(one.text, CLEAR) if one.align is Align.RIGHT else one.x
        assert left >= 0
        assert left + measure(one.text, CLEAR) <= grid.width
    bottom = grid.height if grid.footer is None else grid.footer.y
    body = clear.clear_body(grid, [(widest, "")] * clear.capacity(grid), {}, words, measure)
    assert all(placed.y + placed.strip.height <= bottom for slot in body.slots for placed in slot.placed)


def test_a_filled_card_keeps_its_number_and_says_so_and_a_black_one_is_dark(widest: VacancyTexts, words: Words) -> None:
    filled = texts(grids.LARGE_S, widest, words, RowState.FILLED)
    assert [one.ink for one in filled] == [Ink.TEXT, Ink.TEXT, Ink.REST, Ink.REST, Ink.REST, Ink.GONE]
    assert filled[-1].text == "已招满"
    assert texts(grids.LARGE_S, widest, words, RowState.BLACK) == []


def test_the_frame_of_a_filled_card_begins_where_its_pay_began(widest: VacancyTexts, words: Words) -> None:
    body = clear.clear_body(grids.LARGE_S, [(widest, "")], {widest.number: RowState.FILLED}, words, measure)
    marks = body.slots[0].placed[0].strip.marks
    frame = next(mark for mark in marks if isinstance(mark, Box))
    assert frame.x == 108
    assert frame.x + frame.width == 108 + 3 * CLEAR + 16


@pytest.mark.parametrize(
    "changed", [{"trade": "注" * 30}, {"pay": "1" * 60}, {"conditions": ("证" * 30,)}, {"conditions": ("证" * 12,) * 5}]
)
def test_what_is_too_wide_has_no_such_card(widest: VacancyTexts, changed: dict[str, Any], words: Words) -> None:
    assert clear.requirement(grids.LARGE_S, replace(widest, **changed), words, measure) is None


def test_an_extra_without_room_is_left_out_and_a_vacancy_without_a_district_has_more(
    widest: VacancyTexts, words: Words
) -> None:
    full = replace(widest, base="", conditions=("证" * 21, "照" * 20), district="")
    assert clear.requirement(grids.LARGE_S, full, words, measure) == f"{'证' * 21}\n{'照' * 20}"


@pytest.mark.parametrize("grid", SMALL, ids=lambda grid: f"{grid.width}x{grid.height}")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    which=some.integers(0, 12),
    trade=some.text("电焊量警工", min_size=1, max_size=9),
    wanted=some.lists(some.text("证量警初中", min_size=1, max_size=6), max_size=4).map(tuple),
)
def test_whatever_fits_a_row_or_card_of_a_board_fits_such_a_card(
    grid: Grid, words: Words, which: int, trade: str, wanted: tuple[str, ...]
) -> None:
    read = facts.read((*table(), *demanding())[which], False, words, DISTRICTS)
    found = replace(read, trade=trade, conditions=wanted)
    fits = fitting.card_requirement(grid, found, words, lettering.measure)
    if grid.rows is not None and fits is None:
        fits = fitting.row_requirement(grid, grid.rows, found, words, lettering.measure)
    if fits is not None:
        assert clear.requirement(grid, found, words, lettering.measure) is not None
