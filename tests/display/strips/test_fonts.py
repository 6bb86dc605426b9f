"""The board's two typefaces, and what is said when one is missing."""

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication

from display.strips import fonts
from display.strips.fonts import Missing

pytestmark = pytest.mark.usefixtures("gui")


def test_sixteen_pixels_are_the_bitmap_fonts_own_and_all_other_sizes_the_outlines() -> None:
    assert QFontInfo(fonts.font(16)).family() in fonts.BITMAP_NAMES
    for size in (24, 32, 40, 48, 64, 96, 192):
        face = fonts.font(size)
        assert (QFontInfo(face).family(), QFontInfo(face).styleName()) == (fonts.OUTLINE, "Medium")
        assert QFontInfo(face).pixelSize() == size


@pytest.mark.parametrize(("size", "cell"), [(16, 8), (24, 14), (32, 18), (40, 22), (48, 27), (64, 36), (96, 54)])
def test_every_digit_stands_in_a_cell_of_one_width(size: int, cell: int) -> None:
    assert {fonts.advance(digit, size) for digit in "0123456789"} == {cell}


def test_the_widest_trade_of_a_row_is_six_characters_of_its_size() -> None:
    assert fonts.measure("注塑机操作工", 24) == 144
    assert fonts.measure("6000-8500", 24) == 8 * 14 + 9


def test_a_character_that_the_bitmap_font_lacks_comes_from_unifont() -> None:
    assert fonts.font_of("一", 16).family() in fonts.BITMAP_NAMES
    assert fonts.font_of("\U0001f600", 16).family() == fonts.SUBSTITUTE


def test_what_is_missing_is_named_with_its_package(gui: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: [fonts.OUTLINE])
    monkeypatch.setattr(QFontDatabase, "styles", lambda _: ["Regular"])
    assert fonts.missing() == (
        Missing(fonts.BITMAP, "xfonts-wqy"),
        Missing("Noto Sans CJK SC Medium", "fonts-noto-cjk-extra"),
    )
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: [])
    assert [font.package for font in fonts.missing()] == ["xfonts-wqy", "fonts-noto-cjk"]
