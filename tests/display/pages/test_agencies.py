"""Agencies as cards: whole, alike, in as few lines as their board allows."""

from datetime import date

import pytest
from msgspec import structs

from display import grids
from display.grids import LARGE_S, LONG_S, MEDIUM_S, Grid
from display.pages import listing
from display.pages.agencies import agency_card, agency_words
from display.picture import Ink
from labourhall.contract.playlist import Agency
from labourhall.program.words import Words
from tests.display.conftest import measure

EACH = pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
SHORT = Agency("海珠区家政服务中心", "440105190034", date(2028, 8, 1), "江南大道中99号")
USUAL = Agency(
    "广州市南方人力资源服务有限公司", "(粤)人服证字〔2023〕第0112000123号", date(2028, 3, 31), "中山四路246号"
)


@EACH
def test_name_licence_last_day_and_address_are_all_on_it(grid: Grid, words: Words) -> None:
    for agency in (SHORT, USUAL):
        card = agency_card(grid, agency, words, measure)
        assert card is not None
        said = "".join(piece.text for line in card for piece in line.pieces)
        assert all(text.replace(" ", "") in said.replace(" ", "") for text in agency_words(agency, words))
        assert card[0].pieces[0].ink is Ink.ANSWER
        assert listing.fits(grid, card, measure)


def test_a_wide_board_takes_two_lines_a_narrow_one_as_many_as_are_needed(words: Words) -> None:
    lines = [len(agency_card(grid, USUAL, words, measure) or ()) for grid in (LARGE_S, LONG_S, MEDIUM_S)]
    assert lines == [2, 3, 3]
    long = structs.replace(USUAL, name=USUAL.name * 2)
    assert len(agency_card(MEDIUM_S, long, words, measure) or ()) > 3


@EACH
def test_what_no_card_holds_whole_has_none(grid: Grid, words: Words) -> None:
    assert agency_card(grid, structs.replace(USUAL, name="启明" * 250), words, measure) is None


def test_no_agency_is_set_otherwise_than_the_next(words: Words) -> None:
    one, other = (agency_card(LARGE_S, agency, words, measure) for agency in (SHORT, USUAL))
    assert one is not None
    assert other is not None
    inks = [[(line.is_small, [piece.ink for piece in line.pieces]) for line in card] for card in (one, other)]
    assert inks[0] == inks[1]


def test_a_licence_without_a_last_day_says_none(words: Words) -> None:
    assert agency_words(structs.replace(SHORT, valid_until=None), words) == (
        SHORT.name, SHORT.licence, SHORT.address
    )  # fmt: skip
