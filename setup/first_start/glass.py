"""How wide the picture is on the glass: by the panel's own word, if that can be, or by a ruler. Pure.

A panel's EDID (VESA E-EDID 1.4) is often wrong: adapters send the shape (16 × 9) in place of the size.
"""

from dataclasses import dataclass
from typing import Final

CARD_MM: Final = 85.6
"""The width of every bank card and identity card (ISO/IEC 7810, ID-1)."""
USUAL_MM: Final = 268.0
"""The shorter side of a panel of 21.5 inches, which most kiosks have."""
NARROWEST_MM: Final = 80.0
WIDEST_MM: Final = 2500.0
SHAPE_TOLERANCE: Final = 0.06
COARSEST: Final = 0.7
FINEST: Final = 14.0
"""Pixels a millimetre: a wall of 100 inches in Full HD has 0.9, a telephone 16."""
_HEAD: Final = bytes.fromhex("00ffffffffffff00")
_BLOCK: Final = 128
_SHAPES: Final = frozenset({(160, 90), (160, 100), (90, 160), (100, 160), (1600, 900), (1600, 1000), (400, 300)})
"""Sizes that are a shape's numbers."""


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height, in pixels or in millimetres."""

    width: int
    height: int

    @property
    def upright(self) -> "Size":
        """With its sides exchanged."""
        return Size(self.height, self.width)


def told(edid: bytes) -> Size | None:
    """The size in millimetres that a panel's EDID tells; None where it tells none or is damaged."""
    block = edid[:_BLOCK]
    if len(block) < _BLOCK or not block.startswith(_HEAD) or sum(block) % 256:
        return None
    first = block[54:72]  # the first detailed timing, unless it is no timing at all
    fine = Size(first[12] | (first[14] & 0xF0) << 4, first[13] | (first[14] & 0x0F) << 8)
    coarse = Size(block[21] * 10, block[22] * 10)
    size = fine if first[0] | first[1] and fine.width and fine.height else coarse
    return size if size.width and size.height else None


def is_believable(size: Size, pixels: Size) -> bool:
    """Whether a panel of that size can have that picture, be it mounted upright or not."""
    if (size.width, size.height) in _SHAPES:
        return False
    return any(_fits(one, pixels) for one in (size, size.upright))


def width_of(size: Size, pixels: Size) -> float:
    """The picture's width on a panel of that size: upright pictures stand on upright panels."""
    return float(size.width if _fits(size, pixels) else size.height)


def _fits(size: Size, pixels: Size) -> bool:
    across, along = pixels.width / size.width, pixels.height / size.height
    return COARSEST <= across <= FINEST and abs(across / along - 1) <= SHAPE_TOLERANCE


def usual_width(pixels: Size) -> float:
    """What to begin with where the panel says nothing that can be believed."""
    return round(USUAL_MM * pixels.width / min(pixels.width, pixels.height), 1)


def line_of(width_mm: float, pixels: Size) -> int:
    """How many pixels are a card's width, on a picture of that width."""
    return max(1, round(CARD_MM * pixels.width / width_mm))


def width_by(line: int, pixels: Size) -> float:
    """The picture's width, if a line of so many pixels is as long as a card."""
    return round(CARD_MM * pixels.width / line, 1)


def can_be(width_mm: float) -> bool:
    """Whether there are panels of that width."""
    return NARROWEST_MM <= width_mm <= WIDEST_MM
