"""Where on which screen a board stands, and what is wrong with that: the screens of now in, a standing out. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from display.failures import BoardFailure
from display.folding import Fold, Rect, folding, is_shown_whole


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen of this machine: its connector (HDMI-1), its monitor by EDID (maker, model, serial number).

    `place` is where it lies among the machine's screens; `ratio` how many of its pixels the system makes of one.
    """

    connector: str
    monitor: str
    place: Rect
    ratio: float = 1.0

    @property
    def canvas(self) -> tuple[int, int]:
        """Its width and height."""
        return self.place.width, self.place.height

    @property
    def size(self) -> str:
        """Its width and height, as people write it."""
        return f"{self.place.width}×{self.place.height}"


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a board is to stand, by its settings.

    `screen` names a connector or a monitor, "" is the first screen; `at` is the board's corner; `strip` see `folding`.
    """

    size: tuple[int, int]
    at: tuple[int, int] = (0, 0)
    screen: str = ""
    strip: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """Something that is wrong, for a technician: which failure, and the particulars that its sentence names."""

    failure: BoardFailure
    particulars: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """How a board stands: on which screen (None: on none), in which pieces, with what wrong.

    `first` is the screen as it was when the board first stood on one: its pieces stay where a sending card takes them.
    """

    screen: Screen | None
    folds: tuple[Fold, ...]
    wrong: tuple[Told, ...]
    first: Screen | None


def standing(placement: Placement, screens: Sequence[Screen], before: Standing | None = None) -> Standing:
    """How the board stands on the screens that there are now; `before` is how it stood until now."""
    first = None if before is None else before.first
    wanted = placement.screen or (first.connector if first is not None else "")
    screen = _chosen(wanted, screens)
    if screen is None:
        names = ", ".join(f"{one.connector} ({one.monitor})" if one.monitor else one.connector for one in screens)
        return Standing(None, (), (Told(BoardFailure.NO_SUCH_SCREEN, (wanted, names or "—")),), first)
    first = first or screen
    folds = folding(placement.size, first.canvas, placement.at, placement.strip)
    return Standing(screen, folds, tuple(_wrong(placement, screen, first, folds)), first)


def _chosen(wanted: str, screens: Sequence[Screen]) -> Screen | None:
    """The one screen that is meant. None where there is none, and where two are."""
    if not wanted:
        return screens[0] if screens else None
    meant = [one for one in screens if one.connector == wanted] or [one for one in screens if one.monitor == wanted]
    return meant[0] if len(meant) == 1 else None


def _wrong(placement: Placement, screen: Screen, first: Screen, folds: tuple[Fold, ...]) -> list[Told]:
    told = []
    if screen.ratio != 1:
        told.append(Told(BoardFailure.SCALED, (screen.connector, f"{screen.ratio:g}")))
    if screen.canvas != first.canvas:
        told.append(Told(BoardFailure.OTHER_SIZE, (screen.connector, screen.size, first.size)))
    if not is_shown_whole(folds, screen.canvas):
        (width, height), (left, top) = placement.size, placement.at
        told.append(Told(BoardFailure.OUTSIDE, (f"{width}×{height}", f"{left}, {top}", screen.size)))
    return told
