"""How many pixels a millimetre of the pages has: as many as one of the glass, fewer where the glass is too small. Pure.

The pages are drawn in millimetres. On a glass that is smaller than they need all of them is smaller, and nothing is cut
off or lies over something else.
"""

from typing import Final

SHORTER: Final = 267.9
LONGER: Final = 476.0
"""The least glass in millimetres with room for every page in its own size: what the pages are made for, either way up.

A panel of 17 inches (338 × 270) has not, nor one of 15: there each page is whole, and its letters are smaller.
"""


def millimetre(width: int, height: int, px_per_mm: float) -> float:
    """In pixels, for pages of that size on a glass of so many pixels a millimetre."""
    shorter, longer = sorted((width, height))
    return min(px_per_mm, shorter / SHORTER, longer / LONGER)
