"""The board's two typefaces at their exact sizes, one bit a pixel. The only place that names a font.

16 px is WenQuanYi Bitmap Song's own strike, never scaled; from 24 px Noto Sans CJK SC Medium, fully hinted (look §3).
"""

from dataclasses import dataclass
from functools import cache
from math import ceil
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QFontMetricsF, QRawFont

BITMAP: Final = "WenQuanYi Bitmap Song"
BITMAP_NAMES: Final = (BITMAP, f"WenQuanYi {BITMAP}")
"""The second where FreeType puts the maker before a bitmap font's name (Debian 13)."""
BITMAP_SIZE: Final = 16
SUBSTITUTE: Final = "Unifont"
OUTLINE: Final = "Noto Sans CJK SC"
CELLS: Final = {16: 8, 24: 14, 32: 18, 40: 22, 48: 27, 64: 36, 96: 54, 192: 108}
"""Width of the cell that a digit stands in, by size: columns of figures line up."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A typeface that is not there, and the Debian package that holds it."""

    family: str
    package: str


def missing() -> tuple[Missing, ...]:
    """What has to be installed before a board can be drawn; needs a QGuiApplication."""
    families = set(QFontDatabase.families())
    wanted = (Missing(BITMAP, "xfonts-wqy"), Missing(OUTLINE, "fonts-noto-cjk"))
    names = {BITMAP: BITMAP_NAMES, OUTLINE: (OUTLINE,)}
    lacking = tuple(font for font in wanted if not families.intersection(names[font.family]))
    if OUTLINE in families and "Medium" not in QFontDatabase.styles(OUTLINE):
        return (*lacking, Missing(f"{OUTLINE} Medium", "fonts-noto-cjk-extra"))
    return lacking


@cache
def bitmap() -> str:
    """The bitmap font's name on this system."""
    families = set(QFontDatabase.families())
    return next((name for name in BITMAP_NAMES if name in families), BITMAP)


@cache
def font(size: int) -> QFont:
    """The font for a size: bitmap at 16, outline at the others; never antialiased."""
    face = QFont(bitmap() if size == BITMAP_SIZE else OUTLINE)
    face.setPixelSize(size)
    face.setWeight(QFont.Weight.Normal if size == BITMAP_SIZE else QFont.Weight.Medium)
    face.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    face.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
    return face


@cache
def font_of(character: str, size: int) -> QFont:
    """The font that draws one character; at 16 px Unifont where Bitmap Song does not have it."""
    if size != BITMAP_SIZE or QRawFont.fromFont(font(size)).supportsCharacter(ord(character)):
        return font(size)
    face = QFont(font(size))
    face.setFamily(SUBSTITUTE)
    return face


@cache
def advance(character: str, size: int) -> int:
    """How far the pen goes for one character: a cell for a digit, the character's own width else."""
    if character.isdigit() and character.isascii():
        return CELLS[size]
    return glyph_width(character, size)


@cache
def glyph_width(character: str, size: int) -> int:
    """The character's own advance in whole pixels; a space's is rounded up, for it alone parts two words."""
    if character == " ":
        return ceil(_unhinted_space(size))
    return QFontMetrics(font_of(character, size)).horizontalAdvance(character)


def measure(text: str, size: int) -> int:
    """The width of a text in pixels."""
    return sum(advance(character, size) for character in text)


def _unhinted_space(size: int) -> float:
    face = QFont(font(size))
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return QFontMetricsF(face).horizontalAdvance(" ")
