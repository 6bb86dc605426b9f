"""Rows and cards on their grids."""

from dataclasses import replace

import pytest

from display import grids
from display.grids import FINE_M, LARGE_S, LONG_S, LOW_S, MEDIUM_S, Grid
from display.pages import facts, table
from display.pages.body import Body
from display.pages.table import FittedVacancy
from display.picture import Align, Box, Ink, RowState, Text
from labourhall.program.words import Words
from scripts.wall_pictures import table as vacancies
from tests.display.conftest import DISTRICTS


@pytest.fixture
def entries(words: Words) -> list[FittedVacancy]:
    return [(facts.read(one, False, words, DISTRICTS), "不限") for one in vacancies()]


def rows_of(grid: Grid, entries: list[FittedVacancy], words: Words, states: dict[str, RowState] | None = None) -> Body:
    assert grid.rows is not None
    return table.rows_body(grid, grid.rows, entries, states or {}, words)


def texts(body: Body, slot: int) -> dict[str, Text]:
    marks = body.slots[slot].placed[0].strip.marks
    return {mark.text: mark for mark in marks if isinstance(mark, Text)}


def test_every_column_stands_at_the_same_pixel_in_every_row(entries: list[FittedVacancy], words: Words) -> None:
    body = rows_of(LARGE_S, entries, words)
    columns = [
        sorted((mark.x, mark.y, mark.size, mark.align) for mark in slot.placed[0].strip.marks if isinstance(mark, Text))
        for slot in body.slots
    ]
    assert all(column == columns[0] for column in columns)
    assert [slot.placed[0].y for slot in body.slots] == [58 + 30 * index for index in range(8)]


def test_pay_ends_at_its_edge_and_its_unit_begins_four_pixels_later(entries: list[FittedVacancy], words: Words) -> None:
    row = texts(rows_of(LARGE_S, entries, words), 0)
    assert (row["6000-8500"].x, row["6000-8500"].align) == (428, Align.RIGHT)
    assert (row["元/月"].x, row["元/月"].align) == (432, Align.LEFT)


def test_a_number_is_set_in_two_halves(entries: list[FittedVacancy], words: Words) -> None:
    row = texts(rows_of(LARGE_S, entries, words), 0)
    assert (row["104"].x, row["417"].x) == (8, 8 + 3 * 14 + 4)


def test_a_short_page_leaves_its_last_places_empty(entries: list[FittedVacancy], words: Words) -> None:
    body = rows_of(LARGE_S, entries[:3], words)
    assert [slot.row is not None for slot in body.slots] == [True] * 3 + [False] * 5


def test_without_column_heads_a_headcount_says_people_until_it_has_three_digits(
    entries: list[FittedVacancy], words: Words
) -> None:
    many = (replace(entries[1][0], openings=120), "不限")
    body = rows_of(LOW_S, [entries[0], many], words)
    assert body.fixed == ()
    assert "6人" in texts(body, 0)
    assert "120" in texts(body, 1)
    assert "6" in texts(rows_of(LARGE_S, entries, words), 0)


def test_a_near_board_shows_the_street_beside_the_district(entries: list[FittedVacancy], words: Words) -> None:
    there = (replace(entries[0][0], street="南岗"), "不限")
    assert "黄埔 南岗" in texts(rows_of(FINE_M, [there, entries[0]], words), 0)
    assert "黄埔" in texts(rows_of(FINE_M, [entries[0]], words), 0)
    assert "黄埔" in texts(rows_of(LARGE_S, [there], words), 0)


def test_a_filled_row_keeps_its_number_and_frames_the_word_where_pay_had_its_edge(
    entries: list[FittedVacancy], words: Words
) -> None:
    body = rows_of(LARGE_S, entries, words, {"104405": RowState.FILLED})
    row = texts(body, 3)
    assert {row["104"].ink, row["405"].ink} == {Ink.TEXT}
    assert {row["叉车司机"].ink, row["4"].ink, row["白云"].ink} == {Ink.REST}
    assert not {"元/月", "不限", "5500-7000"} & set(row)
    frame = next(mark for mark in body.slots[3].placed[0].strip.marks if isinstance(mark, Box))
    assert (frame.x, frame.x + frame.width, frame.frame, frame.ink) == (340, 428, 2, Ink.GONE)
    assert rows_of(LARGE_S, entries, words).slots[2] == body.slots[2], "other rows do not move"


def test_a_black_row_is_black_and_still_in_its_place(entries: list[FittedVacancy], words: Words) -> None:
    body = rows_of(LARGE_S, entries, words, {"104405": RowState.BLACK})
    assert body.slots[3].placed[0].strip.marks == ()
    assert body.slots[3].row is not None
    assert body.slots[3].row.state is RowState.BLACK


def test_cards_are_read_down_the_left_column_then_down_the_right(entries: list[FittedVacancy], words: Words) -> None:
    body = table.cards_body(LONG_S, entries[:6], {}, words)
    assert [(slot.placed[0].x, slot.placed[0].y + 4) for slot in body.slots] == [
        (8, 38), (8, 90), (8, 142), (508, 38), (508, 90), (508, 142),
    ]  # fmt: skip
    assert [placed.strip.marks for placed in body.fixed] == [(Box(0, 0, 2, 148, Ink.DIVIDER),)]


@pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_a_filled_card_frames_its_word_inside_its_own_strip(
    grid: Grid, entries: list[FittedVacancy], words: Words
) -> None:
    body = table.cards_body(grid, entries[: grid.cards.capacity], {"104417": RowState.FILLED}, words)
    strip = body.slots[0].placed[0].strip
    frame = next(mark for mark in strip.marks if isinstance(mark, Box))
    assert frame.y >= 0
    assert frame.y + frame.height <= strip.height
    assert frame.x + frame.width == grid.cards.pay_right


def test_a_black_card_is_black(entries: list[FittedVacancy], words: Words) -> None:
    body = table.cards_body(MEDIUM_S, entries[:2], {"104382": RowState.BLACK}, words)
    assert body.slots[1].placed[0].strip.marks == ()
    assert body.slots[2].row is None
    assert body.fixed == ()
