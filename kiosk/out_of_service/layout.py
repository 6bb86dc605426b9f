"""Where things stand on the page, for a screen of any size and shape. Pure.

The shorter side counts as the 268 mm of a usual panel, whatever the settings say: they may be what is wrong. Where the
longer one would be too short then, all is smaller.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

SHORTER: Final = 268.0
TALL: Final = 420.0
WIDE: Final = 330.0
"""So long the other side must be, in portrait and in landscape."""

NOTE: Final = 6.7
BODY: Final = 8.5
LABEL: Final = 11.0
TITLE: Final = 17.9
FIGURE: Final = 21.9
HERO: Final = 27.9
MARGIN: Final = 12.0
GAP: Final = 6.0
PADDING: Final = 8.0
RADIUS: Final = 3.0
FRIEZE: Final = 9.0
WALL: Final = 150.0
"""Letters and lengths of the kiosk in millimetres (controls/Style.qml)."""

ROWS: Final = (46.0, 35.0, 35.0)
PHONE: Final = 20.0
TAKE: Final = 43.0
SLAT: Final = 7.0
FOOT: Final = 12.0
BELOW_SILL: Final = 76.0
"""The title and its two other languages."""
REACH: Final = 1.16
"""Half a bay's width, and how high its sill lies, in radii of its arch (controls/bay.py)."""
SILL: Final = 1.08


@dataclass(frozen=True, slots=True)
class Box:
    """A place on the screen."""

    x: float
    y: float
    width: float
    height: float

    def less(self, across: float, along: float = 0.0) -> "Box":
        """The same without so much on each side."""
        return Box(self.x + across, self.y + along, self.width - 2 * across, self.height - 2 * along)

    def split(self, share: float) -> tuple["Box", "Box"]:
        """Its upper part of that share, and the rest."""
        high = self.height * share
        return Box(self.x, self.y, self.width, high), Box(self.x, self.y + high, self.width, self.height - high)

    def middle(self, height: float) -> "Box":
        """As high as that, in its middle."""
        return Box(self.x, self.y + (self.height - height) / 2, self.width, height)

    def right(self, share: float) -> "Box":
        """Its right part of that share."""
        return Box(self.x + self.width * (1 - share), self.y, self.width * share, self.height)

    def scaled(self, by: float) -> "Box":
        """In pixels, whole ones."""
        return Box(round(self.x * by), round(self.y * by), round(self.width * by), round(self.height * by))


@dataclass(frozen=True, slots=True)
class Layout:
    """`mm` is a millimetre in pixels; `radius` the arch's, which stands on `sill`; `rows` are those of `sheet`."""

    mm: float
    is_wide: bool
    wall: Box
    frieze: Box
    bay: Box
    radius: float
    sill: float
    title: float
    sheet: Box
    rows: tuple[Box, ...]
    take: Box
    foot: Box


@dataclass(frozen=True, slots=True)
class _Arcade:
    """The wall's part in millimetres, and where the words may stand."""

    wall: Box
    frieze: Box
    radius: float
    sky: float
    title: float
    work: Box


def layout(width: int, height: int, has_phone: bool) -> Layout:
    """The page for a screen of that size, with a row for the telephone or without."""
    heights = [*ROWS, PHONE] if has_phone else [*ROWS]
    words = sum(heights) + GAP + TAKE + GAP + FOOT
    is_wide = width >= height
    mm = min(width / WIDE, height / SHORTER) if is_wide else min(width / SHORTER, height / TALL)
    arcade = _beside(width / mm, height / mm) if is_wide else _above(width / mm, height / mm, words)
    spare = max(0.0, arcade.work.height - words) / len(heights)
    return _placed(mm, is_wide, arcade, [one + spare for one in heights])


def _above(width: float, height: float, words: float) -> _Arcade:
    """Portrait: the wall above, at most half the screen, the words below it."""
    wall = min(height * 0.5, height - words - FRIEZE - 2 * MARGIN)
    radius = min(100.0, (wall - BELOW_SILL - MARGIN) / SILL)
    top = wall + FRIEZE + MARGIN
    work = Box(MARGIN, top, width - 2 * MARGIN, height - top - MARGIN / 2)
    sky = (wall - BELOW_SILL - radius * SILL) * 0.55
    return _Arcade(Box(0, 0, width, wall), Box(0, wall, width, FRIEZE), radius, sky, HERO, work)


def _beside(width: float, height: float) -> _Arcade:
    """Landscape: the wall at the left, the words beside it."""
    wall = min(WALL, width * 0.36)
    radius = wall * 0.385
    left = wall + FRIEZE + MARGIN
    work = Box(left, MARGIN, width - left - MARGIN, height - MARGIN * 1.5)
    sky = (height - BELOW_SILL - radius * SILL) * 0.45
    frieze = Box(wall, 0, FRIEZE, height)
    return _Arcade(Box(0, 0, wall, height), frieze, radius, sky, min(FIGURE, radius * 0.42), work)


def _placed(mm: float, is_wide: bool, arcade: _Arcade, heights: Sequence[float]) -> Layout:
    """From millimetres to pixels, one below the other."""
    work, rows, y = arcade.work, [], arcade.work.y
    for high in heights:
        rows.append(Box(work.x, y, work.width, high))
        y += high
    sheet, take = Box(work.x, work.y, work.width, y - work.y), Box(work.x, y + GAP, work.width, TAKE)
    foot = Box(work.x, take.y + TAKE + GAP, work.width, FOOT)
    middle, bottom = arcade.wall.width / 2, arcade.wall.y + arcade.wall.height
    bay = Box(middle - arcade.radius * REACH, arcade.sky, arcade.radius * 2 * REACH, bottom - arcade.sky)
    return Layout(
        mm=mm,
        is_wide=is_wide,
        wall=arcade.wall.scaled(mm),
        frieze=arcade.frieze.scaled(mm),
        bay=bay.scaled(mm),
        radius=arcade.radius * mm,
        sill=(arcade.sky + arcade.radius * SILL) * mm,
        title=arcade.title * mm,
        sheet=sheet.scaled(mm),
        rows=tuple(row.scaled(mm) for row in rows),
        take=take.scaled(mm),
        foot=foot.scaled(mm),
    )
