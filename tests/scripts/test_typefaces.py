"""The fonts that atlases are made of, read as files: the characters they have, and one as bits."""

import pytest

from scripts.glyphs import BITMAP, BITMAP_SIZE, FONTS, HONG_KONG_FACE, MAINLAND_FACE, OUTLINE, SUBSTITUTE
from scripts.typefaces import Typeface


def bars(typeface: Typeface, character: str) -> list[str]:
    glyph = typeface.glyph(character)
    row = (glyph.width + 7) // 8
    rows = (glyph.rows[start : start + row] for start in range(0, len(glyph.rows), row))
    return ["".join(f"{byte:08b}" for byte in one)[: glyph.width] for one in rows]


@pytest.mark.parametrize(
    ("font", "face", "has", "lacks"),
    [(OUTLINE, MAINLAND_FACE, "工A한𫖯", "\U0001f600ก"), (BITMAP, 0, "工A▲한", "ë𫖯"), (SUBSTITUTE, 0, "工ë한", "𫖯")],
)
def test_a_font_tells_which_characters_it_has(font: str, face: int, has: str, lacks: str) -> None:
    known = Typeface(FONTS / font, BITMAP_SIZE, face).characters
    assert set(has) <= set(known)
    assert not set(lacks) & set(known)


def test_the_bitmap_fonts_own_dots_are_drawn() -> None:
    song = Typeface(FONTS / BITMAP, BITMAP_SIZE)
    rows = bars(song, "工")
    assert rows == [rows[0], *["000000010000000"] * (len(rows) - 2), "1" * 15]
    assert rows[0] == "011111111111110"
    assert song.glyph("工").advance == 16


def test_the_shapes_of_a_place_are_other_glyphs_of_the_same_file() -> None:
    mainland, hong_kong = (Typeface(FONTS / OUTLINE, 24, face) for face in (MAINLAND_FACE, HONG_KONG_FACE))
    assert mainland.characters["骨"] != hong_kong.characters["骨"]
    assert mainland.characters["工"] == hong_kong.characters["工"]
    assert bars(mainland, "骨") != bars(hong_kong, "骨")


def test_a_space_has_no_dots_and_is_rounded_up() -> None:
    space = Typeface(FONTS / OUTLINE, 24, MAINLAND_FACE).glyph(" ")
    assert (space.advance, space.rows) == (6, b"")
    assert Typeface(FONTS / BITMAP, BITMAP_SIZE).glyph(" ").advance == 8
