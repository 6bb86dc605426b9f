"""Cards of lines: where vacancies stand, apart from each other, as many as there is room for."""

from itertools import pairwise

import pytest

from display import grids
from display.grids import LARGE_S, LONG_S, LOW_S, Grid
from display.pages import listing
from display.pages.listing import Card, Line, Piece, capacity, fits, listed, shape_of
from display.picture import Align, Ink, Text
from tests.display.conftest import measure

EACH = pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
TWO, THREE = (False, True), (False, True, True)


def card(*small: bool) -> Card:
    return tuple(Line((Piece(0, "甲", Ink.TEXT),), is_small=one) for one in small)


@EACH
def test_a_card_of_two_lines_stands_where_a_vacancys_does(grid: Grid) -> None:
    assert capacity(grid, TWO) == grid.cards.capacity
    assert listing.height(grid, TWO) == grid.cards.pitch - grid.cards.pay_line
    page = listed(grid, "agencies", TWO, [(card(*TWO), ("甲",))] * capacity(grid, TWO), "")
    assert [slot.placed[0].x for slot in page.body.slots][:: grid.cards.count] == list(grid.cards.columns)
    assert page.body.slots[0].placed[0].y == grid.cards.top - 4


@EACH
@pytest.mark.parametrize("shape", [TWO, THREE, (False, False, True, True), (True,)])
def test_all_cards_of_a_page_stand_above_the_footer_and_not_over_each_other(
    grid: Grid, shape: tuple[bool, ...]
) -> None:
    count = capacity(grid, shape)
    if not count:
        assert not fits(grid, card(*shape), measure)
        return
    page = listed(grid, "agencies", shape, [(card(*shape), ("甲",))] * count, "")
    bottom = grid.height if grid.footer is None else grid.footer.y
    for slot in page.body.slots:
        (placed,) = slot.placed
        texts = [mark for mark in placed.strip.marks if isinstance(mark, Text)]
        assert all(placed.y + text.y + text.size <= bottom for text in texts)
        assert all(one.y + one.size <= other.y for one, other in pairwise(texts))
    columns = {slot.placed[0].x for slot in page.body.slots}
    for x in columns:
        tops = [slot.placed[0].y for slot in page.body.slots if slot.placed[0].x == x]
        assert all(one + listing.height(grid, shape) == other for one, other in pairwise(tops))


def test_a_page_that_is_not_full_has_empty_places_and_a_head_stands_above_all() -> None:
    page = listed(LARGE_S, "fair", TWO, [(card(*TWO), ("甲", "乙"))], "共1家", head=card(*TWO))
    assert [len(slot.placed) for slot in page.body.slots] == [1, 0, 0, 0]
    assert page.body.fixed[0].y == LARGE_S.cards.top - 4
    assert page.body.slots[0].placed[0].y == LARGE_S.cards.top + LARGE_S.cards.pitch - 4
    assert (page.said, page.rows, page.foot) == (("甲", "乙"), 1, "共1家")
    assert shape_of(card(*TWO)) == TWO


def test_pieces_keep_apart_but_a_unit_stands_close_behind_its_figure() -> None:
    def line(*pieces: Piece) -> Card:
        return (Line(pieces, is_small=False),)

    left = Piece(0, "甲" * 4, Ink.TEXT)
    assert fits(LARGE_S, line(left, Piece(112, "乙", Ink.TEXT)), measure)
    assert not fits(LARGE_S, line(left, Piece(111, "乙", Ink.TEXT)), measure)
    assert fits(LARGE_S, line(left, Piece(96, "元", Ink.TEXT, is_small=True)), measure)
    assert not fits(LARGE_S, line(Piece(12, "甲", Ink.TEXT, Align.RIGHT)), measure)
    assert not fits(LARGE_S, line(Piece(632, "甲", Ink.TEXT)), measure)
    assert not fits(LOW_S, card(*[True] * 9), measure)
    assert fits(LONG_S, line(Piece(476, "甲", Ink.TEXT, Align.RIGHT), Piece(0, "", Ink.TEXT)), measure)
