"""Glyphs in a colour: drawn once, kept within bounds, and what has none is told once."""

import pytest
from PySide6.QtGui import QImage

from display.glyphs import lettering
from display.glyphs.atlases import Shapes
from display.strips import sorts
from display.strips.sorts import MOST_TOLD, Sorts
from tests.display.pixels import lit

YELLOW = 0xFFFFC800


def lamps(image: QImage) -> set[tuple[int, int]]:
    return lit(image, (255, 200, 0))


def test_a_sort_has_its_glyphs_bits_in_the_colour() -> None:
    sort = Sorts(Shapes.MAINLAND).sort("工", 24, YELLOW)
    glyph = lettering.glyph("工", 24)
    assert glyph is not None
    assert sort.image is not None
    assert (sort.image.width(), sort.image.height()) == (glyph.width, glyph.height)
    assert (sort.x, sort.y, sort.advance) == (glyph.left, glyph.top, 24)
    row = (glyph.width + 7) // 8
    assert lamps(sort.image) == {
        (x, y) for y in range(glyph.height) for x in range(glyph.width) if glyph.rows[y * row + x // 8] & 0x80 >> x % 8
    }


def test_a_digit_stands_in_the_middle_of_its_cell() -> None:
    glyph = lettering.glyph("1", 24)
    assert glyph is not None
    sort = Sorts(Shapes.MAINLAND).sort("1", 24, YELLOW)
    assert (sort.x, sort.advance) == (glyph.left + (14 - glyph.advance) // 2, 14)


def test_a_space_has_no_image() -> None:
    assert Sorts(Shapes.MAINLAND).sort(" ", 24, YELLOW) == (None, 0, 0, 6)


def test_a_sort_is_made_once_and_the_longest_unused_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sorts, "ROOM", 10_000)
    drawer = Sorts(Shapes.MAINLAND)
    kept, gone = drawer.sort("工", 24, YELLOW), drawer.sort("人", 24, YELLOW)
    assert drawer.sort("工", 24, YELLOW) is kept
    for character in "岗位信息":
        drawer.sort(character, 24, YELLOW)
        drawer.sort("工", 24, YELLOW)
    assert drawer.sort("工", 24, YELLOW) is kept
    assert drawer.sort("人", 24, YELLOW) is not gone


@pytest.mark.expects_logs
def test_a_character_without_a_glyph_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    drawer = Sorts(Shapes.MAINLAND)
    for size in (24, 24, 32):
        drawer.sort("\U0001f600", size, YELLOW)
    drawer.sort("\ud800", 24, YELLOW)
    assert caplog.messages == ["D-109 U+1F600 has no glyph at 24 px", "D-109 U+D800 has no glyph at 24 px"]


@pytest.mark.expects_logs
def test_a_feed_full_of_them_does_not_fill_the_log(caplog: pytest.LogCaptureFixture) -> None:
    drawer = Sorts(Shapes.MAINLAND)
    for code in range(0xAC00, 0xAC00 + 2 * MOST_TOLD):
        drawer.sort(chr(code), 24, YELLOW)
    assert len(caplog.messages) == MOST_TOLD
