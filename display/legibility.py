"""Whether a board can be read: how large type must be for the far row, and how much of the board may be lit.

Sources: 10 minutes of arc a character, H = 345·d (GB/T 29458 §5.3 by way of the sports-hall rule) as the limit;
200·d as our default; the lit and drive limits are the look's (§5). The figure 345 is unverified against the standard.
"""

from dataclasses import dataclass
from typing import Final

FURTHEST: Final = 345
"""A character can be told apart from at most this many times its own height."""
COMFORT: Final = 200
"""It is comfortable to read from this many times its height."""
SIZES: Final = (16, 24, 32, 40, 48, 64, 96)
"""Heights of type that boards use, in pixels."""
FLOOR: Final = SIZES[0]
"""Nothing on a board is smaller: in 15 × 16 dots Han characters begin to lose strokes (GB/T 19966, annex B)."""
MOST_SHEETS: Final = 3
"""A text of more pages of a board than this is read by nobody to its end."""
LIT_LIMIT: Final = 0.20
DRIVE_LIMIT: Final = 0.12
EMERGENCY_LIT_LIMIT: Final = 0.30
EMERGENCY_DRIVE_LIMIT: Final = 0.18


@dataclass(frozen=True, slots=True)
class Sight:
    """How a board is seen: millimetres from lamp to lamp, metres to its furthest reader."""

    pitch_mm: float
    far_row_m: float

    @property
    def least(self) -> int:
        """The smallest type that can be told apart from the far row; a pixel more than there is where none can."""
        sizes = (size for size in SIZES if is_legible(size, self.pitch_mm, self.far_row_m))
        return next(sizes, SIZES[-1] + 1)

    @property
    def wanted(self) -> int:
        """The smallest type that the far row reads with comfort; the largest there is where none suffices."""
        return smallest_size(self.pitch_mm, self.far_row_m)


@dataclass(frozen=True, slots=True)
class Light:
    """What part of a picture's lamps is lit, and how far they are driven on average; both 0–1."""

    lit: float
    drive: float

    @property
    def is_within_limits(self) -> bool:
        """Whether an ordinary page may be this bright."""
        return self.lit <= LIT_LIMIT and self.drive <= DRIVE_LIMIT

    @property
    def is_within_emergency_limits(self) -> bool:
        """Whether an emergency may be this bright."""
        return self.lit <= EMERGENCY_LIT_LIMIT and self.drive <= EMERGENCY_DRIVE_LIMIT


def reach_m(size: int, pitch_mm: float, times: int = COMFORT) -> float:
    """How many metres away type of `size` pixels can be read at that pitch, at `times` its height."""
    return size * pitch_mm / 1000 * times


def smallest_size(pitch_mm: float, far_row_m: float) -> int:
    """The smallest type that a reader in the far row reads comfortably; the largest there is where none suffices."""
    return next((size for size in SIZES if reach_m(size, pitch_mm) >= far_row_m), SIZES[-1])


def is_legible(size: int, pitch_mm: float, far_row_m: float) -> bool:
    """Whether type of that size can be told apart from the far row at all."""
    return reach_m(size, pitch_mm, FURTHEST) >= far_row_m


def line_pitch(size: int) -> int:
    """The least from line to line of running text, in pixels: a quarter more than the letters' size (look §3)."""
    return -(-size * 5 // 4)


def light(colours: dict[tuple[int, int, int], int]) -> Light:
    """The light of a picture from how many pixels have each colour."""
    total = sum(colours.values())
    lit = sum(count for colour, count in colours.items() if colour != (0, 0, 0))
    driven = sum(sum(colour) * count for colour, count in colours.items())
    return Light(lit / total, driven / (3 * 255 * total))
