"""What is painted, where: shapes in whole pixels of the picture as it is read. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from labourhall.printing.qr_code import Modules
from setup.screen.page import PageChoice

INK: Final = "#10292C"
MUTE: Final = "#324948"
TEAL: Final = "#0E3A40"
PAPER: Final = "#F7F1E4"
CARD: Final = "#FFFDF8"
EDGE: Final = "#5B706D"
KAPOK: Final = "#981E0D"
HONEY_TINT: Final = "#FBEDC9"
ON_TEAL: Final = "#F7F1E4"
ON_TEAL_2: Final = "#CFE0D8"
CELADON: Final = "#8DB7A6"
"""The kiosk's colours (controls/Style.qml)."""

LEFT, CENTRE, RIGHT = "left", "centre", "right"


@dataclass(frozen=True, slots=True)
class SketchBox:
    """A place on the picture."""

    x: int
    y: int
    width: int
    height: int

    def holds(self, x: float, y: float) -> bool:
        """Whether a point is in it."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height

    def less(self, by: int) -> "SketchBox":
        """The same without so much on each side."""
        return SketchBox(self.x + by, self.y + by, self.width - 2 * by, self.height - 2 * by)


@dataclass(frozen=True, slots=True)
class Plane:
    """A flat plane; `edge` "": without a border."""

    box: SketchBox
    fill: str
    edge: str = ""
    border: int = 0
    radius: int = 0


@dataclass(frozen=True, slots=True)
class TextLine:
    """Words in a box: so large at most, smaller where they are too long."""

    box: SketchBox
    text: str
    size: int
    weight: int = 400
    colour: str = INK
    align: str = LEFT


@dataclass(frozen=True, slots=True)
class QrCode:
    """A QR code, with its quiet zone."""

    box: SketchBox
    modules: Modules


@dataclass(frozen=True, slots=True)
class SketchSpot:
    """A round target to be touched."""

    box: SketchBox


@dataclass(frozen=True, slots=True)
class Touchable:
    """Where a touch means a choice."""

    box: SketchBox
    choice: PageChoice


Shape = Plane | TextLine | QrCode | SketchSpot


@dataclass(frozen=True, slots=True)
class Sketch:
    """All shapes in the order in which they are painted, and what can be touched."""

    width: int
    height: int
    shapes: Sequence[Shape]
    touchables: Sequence[Touchable]

    def at(self, x: float, y: float) -> PageChoice | None:
        """What a touch there means."""
        return next((one.choice for one in self.touchables if one.box.holds(x, y)), None)
