"""How wide text is, what is drawn for a character, and what stands where there is no glyph."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from display import grids
from display.glyphs import lettering
from display.glyphs.atlas import Glyph
from display.glyphs.atlases import SIZES, Shapes, atlas
from display.glyphs.lettering import CELLS, MISSING_SORT
from display.picture import Text
from scripts.wall_pictures import pictures
from scripts.words import LANGUAGES, WORDS, read_file

TYPE = SIZES[:-1]
"""All sizes but the clock's."""
ANY = st.text(st.characters(), max_size=12)
SIZE = st.sampled_from(SIZES)


@given(ANY, ANY, SIZE)
def test_a_text_is_as_wide_as_its_parts(some: str, more: str, size: int) -> None:
    assert lettering.measure(some + more, size) == lettering.measure(some, size) + lettering.measure(more, size)


@given(st.characters(), SIZE, st.sampled_from(Shapes))
def test_every_character_has_a_width_and_nothing_raises(character: str, size: int, shapes: Shapes) -> None:
    glyph = lettering.glyph(character, size, shapes)
    own = 0 if glyph is None else glyph.advance
    assert lettering.own_advance(character, size) == own
    assert lettering.advance(character, size) == (CELLS[size] if character in "0123456789" else own)


@pytest.mark.parametrize("size", SIZES)
def test_every_digit_stands_in_a_cell_of_one_width(size: int) -> None:
    assert {lettering.advance(digit, size) for digit in "0123456789"} == {CELLS[size]}
    assert lettering.lacking("0123456789:", size) == ()


def test_the_widest_trade_of_a_row_is_six_characters_of_its_size() -> None:
    assert lettering.measure("注塑机操作工", 24) == 144
    assert lettering.measure("6000-8500", 24) == 8 * 14 + 9


@pytest.mark.parametrize(
    ("size", "width"), [(16, 8), (24, 6), (32, 8), (40, 9), (48, 11), (64, 15), (96, 22), (192, 44)]
)
def test_a_space_is_rounded_up(size: int, width: int) -> None:
    assert lettering.advance(" ", size) == width


@pytest.mark.parametrize("size", TYPE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_boards_has_its_glyphs(language: str, size: int) -> None:
    said = "".join(read_file(WORDS / f"display.{language}.ts").values())
    assert lettering.lacking(said, size) == ()


@pytest.mark.parametrize("size", TYPE)
def test_nearly_all_that_gbk_encodes_has_a_glyph(size: int) -> None:
    encoded = [chr(code) for code in range(0x80, 0x10000) if _is_gbk(chr(code))]
    assert len(encoded) > 21_000
    lacks = ("≒", "￢", "￤") if size == 16 else ("≒",)
    assert lettering.lacking("".join(encoded), size) == lacks


def _is_gbk(character: str) -> bool:
    try:
        return bool(character.encode("gbk"))
    except UnicodeEncodeError:
        return False


@pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_every_text_of_every_page_has_its_glyphs(grid: grids.Grid) -> None:
    marks = [mark for _, page in pictures(grid) for placed in page.placed for mark in placed.strip.marks]
    texts = [mark for mark in marks if isinstance(mark, Text)]
    assert texts
    assert not [text for text in texts if lettering.lacking(text.text, text.size)]


@pytest.mark.parametrize("size", TYPE)
@pytest.mark.parametrize(
    "character",
    ["\U0001f600", "\ud800", "한", "ก", "\ue000", "\U0010ffff", "\ufffe"],
    ids=["emoji", "half a character", "Korean", "Thai", "private", "last", "none"],
)
def test_a_character_without_a_glyph_is_the_mark_for_a_missing_sort(character: str, size: int) -> None:
    assert lettering.glyph(character, size) == lettering.glyph(MISSING_SORT, size)
    assert lettering.advance(character, size) == size
    assert lettering.lacking(f"工{character}工{character}", size) == (character,)


@pytest.mark.parametrize("size", TYPE)
@pytest.mark.parametrize(
    "character", ["\x00", "\t", "\n", "\x7f", "\u200b", "\u200d", "\u202e", "\ufeff", "\u2028", "\u00ad"]
)
def test_controls_take_no_room_and_nobody_misses_them(character: str, size: int) -> None:
    assert lettering.glyph(character, size) is None
    assert lettering.advance(character, size) == 0
    assert lettering.lacking(character, size) == ()


def test_a_combining_mark_takes_no_room_but_is_missed() -> None:
    assert lettering.glyph("\u0301", 24) is None
    assert lettering.measure("e\u0301", 24) == lettering.measure("e", 24)
    assert lettering.lacking("e\u0301\u20dd", 24) == ("\u0301", "\u20dd")


def test_a_variation_selector_is_not_missed() -> None:
    assert lettering.measure("葛\U000e0100☆\ufe0f", 24) == 48
    assert lettering.lacking("葛\U000e0100☆\ufe0f", 24) == ()


def test_a_rare_space_is_as_wide_as_a_space() -> None:
    assert "\u2009" not in atlas(24)
    assert lettering.advance("\u2009", 24) == lettering.advance(" ", 24)
    assert lettering.lacking("\u2009", 24) == ()


def test_han_outside_the_first_plane_is_drawn_from_24_pixels() -> None:
    assert lettering.lacking("𫖯𬭎", 24) == ()
    assert lettering.lacking("𫖯𬭎", 16) == ("𫖯", "𬭎")


def test_hong_kongs_shapes_are_drawn_where_they_differ() -> None:
    assert lettering.glyph("骨", 24, Shapes.HONG_KONG) != lettering.glyph("骨", 24)
    assert lettering.glyph("工", 24, Shapes.HONG_KONG) == lettering.glyph("工", 24)
    assert lettering.glyph("骨", 16, Shapes.HONG_KONG) == lettering.glyph("骨", 16)


def test_a_character_that_the_bitmap_font_lacks_comes_from_the_substitute() -> None:
    glyph = lettering.glyph("ë", 16)
    assert isinstance(glyph, Glyph)
    assert glyph.advance == 8
    assert glyph.rows
