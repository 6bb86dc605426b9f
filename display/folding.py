"""How a board that is wider than its screen is cut into strips, one under the other: sending cards copy rectangles.

Pure: what is where, in lamps and the screen's own pixels, which are the same. Who draws it is the wall's.
"""

from dataclasses import dataclass
from typing import Final

MODULES: Final = 320
"""Every usual module is 32, 64, 80 or 160 lamps wide: a strip of whole 320s ends between two of them."""


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle of whole pixels."""

    x: int
    y: int
    width: int
    height: int

    def holds(self, other: "Rect") -> bool:
        """Whether all of `other` lies in it."""
        inside = self.x <= other.x and self.y <= other.y
        return inside and other.right <= self.right and other.bottom <= self.bottom

    @property
    def right(self) -> int:
        """The first column behind it."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The first row under it."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Fold:
    """A piece of the board, and where on the screen its top left corner stands."""

    source: Rect
    left: int
    top: int

    @property
    def target(self) -> Rect:
        """What of the screen it covers."""
        return Rect(self.left, self.top, self.source.width, self.source.height)


def folding(board: tuple[int, int], canvas: tuple[int, int], at: tuple[int, int], strip: int = 0) -> tuple[Fold, ...]:
    """The pieces of a board (width, height) on a canvas (width, height), the first with its corner at `at`.

    `strip` is how wide a piece is; 0: all of the board, or where that is wider than the canvas what has room in whole
    modules. A piece may lie outside the canvas: whoever shows it says so.
    """
    (width, height), (left, top) = board, at
    wide = min(width, strip or (width if width <= canvas[0] else _whole_modules(width, canvas[0] - left)))
    starts = range(0, width, wide)
    pieces = (Rect(x, 0, min(wide, width - x), height) for x in starts)
    return tuple(Fold(piece, left, top + row * height) for row, piece in enumerate(pieces))


def is_shown_whole(folds: tuple[Fold, ...], canvas: tuple[int, int]) -> bool:
    """Whether every piece lies on the canvas."""
    screen = Rect(0, 0, *canvas)
    return all(screen.holds(fold.target) for fold in folds)


def _whole_modules(width: int, room: int) -> int:
    return room - room % MODULES if room >= MODULES else width
