"""What a phone is shown, as values: what the board says of itself, what was typed, what was said to that. Pure."""

from dataclasses import dataclass

from display.canvas import Placement, Standing, Told
from display.commissioning.form import Unread
from display.commissioning.kept import Kept, NotTaken
from display.commissioning.reading import FarRowReading
from display.commissioning.request import Fields
from display.commissioning.running import Condition
from display.failures import BoardFailure
from display.legibility import Sight
from display.legible_grid import legible_grid
from display.settings import Settings

UNUSABLE = (BoardFailure.NO_SUCH_SCREEN, BoardFailure.OUTSIDE)
"""What of a region is refused: all else that may be wrong with a screen is so wherever the board stands on it."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is said to what was typed: a failure, a field that is at fault, or words by their id.

    It stands in that part of the page; "": above all of them.
    """

    what: Told | Unread | str
    part: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """The page of whoever is in. `mark` is for its forms, `minutes` how long it is still there.

    `condition` is None where the board does not answer. `region`, `seen` and `module` are what stands in the fields,
    `reading` what was found of a far row.
    """

    settings: Settings
    mark: str
    minutes: int
    condition: Condition | None
    region: Fields
    seen: Fields
    module: Fields
    said: Said | None = None
    reading: FarRowReading | None = None
    kept: Kept | NotTaken | None = None

    @property
    def tried(self) -> Placement | None:
        """Where the board is tried, as long as nobody confirmed that."""
        scene = None if self.condition is None else self.condition.scene
        return None if scene is None else scene.at

    @property
    def seconds(self) -> int:
        """For how long it is tried still."""
        left = None if self.condition is None or self.tried is None else self.condition.left
        return 0 if left is None else int(left)


def refused(settings: Settings, at: Placement, standing: Standing) -> Told | None:
    """Why a board cannot be so: nothing has room on it, its far row cannot read it, its screen is smaller (D-153)."""
    grid = legible_grid(*at.size, Sight(settings.pitch_mm, settings.far_row_m))
    if isinstance(grid, Told):
        return grid
    return next((one for one in standing.wrong if one.failure in UNUSABLE), None)


def region_of(at: Placement) -> dict[str, int]:
    """A region by the names of its settings."""
    return {"left": at.at[0], "top": at.at[1], "width": at.size[0], "height": at.size[1], "strip": at.strip}


def region_fields(settings: Settings) -> Fields:
    """What stands in a region's fields at first."""
    values = (settings.left, settings.top, settings.width, settings.height, settings.strip)
    return dict(zip(("left", "top", "width", "height", "strip"), map(str, values), strict=True))


def seen_fields(settings: Settings) -> Fields:
    """What stands in a far row's fields at first."""
    return {"far_row_m": f"{settings.far_row_m:g}", "pitch_mm": f"{settings.pitch_mm:g}"}


def module_fields(module: tuple[int, int]) -> Fields:
    """What stands in a module's fields."""
    return {"module_width": str(module[0]), "module_height": str(module[1])}
