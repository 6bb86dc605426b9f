"""What a board shows in one frame, as values: strips of text and boxes, each at its place. No pixels and no Qt here.

A strip is drawn once and then only moved, so equal strips must compare equal: they say what is in them, not where.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NamedTuple

BASELINE: Final = 0.88
"""The baseline is this part of a size below the top of its em box."""


class Ink(StrEnum):
    """The roles that colour has on a board (look: the table of colours); what each looks like is the palette's."""

    ANSWER = "answer"
    TEXT = "text"
    LABEL = "label"
    CALLED = "called"
    GONE = "gone"
    REST = "rest"
    MARK = "mark"
    DIVIDER = "divider"
    SIGNAL_WHITE = "signal-white"
    SIGNAL_BLUE = "signal-blue"
    SIGNAL_YELLOW = "signal-yellow"
    SIGNAL_ORANGE = "signal-orange"
    SIGNAL_RED = "signal-red"
    GROUND = "ground"
    """Dark lamps: what is cut out of a lit block."""


class Align(StrEnum):
    """Which edge of a text its `x` names."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text: `y` is the top of its em box, `size` that box's height, all in pixels."""

    x: int
    y: int
    size: int
    text: str
    ink: Ink
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: filled, or with `frame` above 0 a frame of that thickness drawn inside it.

    `exact` takes the place of the ink's colour: in what a technician looks at, never on a page.
    """

    x: int
    y: int
    width: int
    height: int
    ink: Ink
    frame: int = 0
    exact: tuple[int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture of pixels, each `times` lamps wide and high; `png` is of the sort that `contract.pictures` packs.

    `width` and `height` are in lamps; `shows` says in words what it shows.
    """

    x: int
    y: int
    width: int
    height: int
    times: int
    png: bytes = field(repr=False)
    shows: str = ""


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of picture that is drawn once; its marks are placed from its own top left corner and cut at its edges."""

    width: int
    height: int
    marks: tuple[Text | Box | Raster, ...]


class Placed(NamedTuple):
    """A strip at its place on the board."""

    x: int
    y: int
    strip: Strip


class RowState(StrEnum):
    """What a row on the glass says of its vacancy: open, filled (已招满), or black because it was filled before."""

    OPEN = "open"
    FILLED = "filled"
    BLACK = "black"


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A vacancy's row as a reader finds it on the glass."""

    number: str
    trade: str
    state: RowState


@dataclass(frozen=True, slots=True)
class FillingMark:
    """The mark of the page that is shown: which of a picture's strips it is, what it looks like with ever more of its
    columns full, from none to all, and how many are.
    """

    place: int
    looks: tuple[Strip, ...] = field(repr=False)
    filled: int

    @property
    def side(self) -> int:
        """How wide and high it is."""
        return len(self.looks) - 1


class Runway(NamedTuple):
    """The rows that text runs through, from its row `y` down, over the whole width of a picture."""

    y: int
    height: int


class Running(NamedTuple):
    """What of a picture runs: strips as high as the `runway`, from left to right, none over another. All else `stands`.

    While the very same `stands`, a frame differs from the one before in the runway alone. `moved`: by how many pixels
    it has come to the left in all.
    """

    runway: Runway
    strips: tuple[Placed, ...]
    stands: tuple[Placed, ...]
    moved: int = 0


class Picture(NamedTuple):
    """One frame: its size in pixels, the strips from back to front, and the vacancies that can be read in it.

    `called` is the number that is called in it and its window, "" where nobody is. `coming` will be wanted soon: it is
    best drawn before a frame waits for it, and so are the `coming_rows` of a page that turns. What of `placed` runs is
    said by `running` too, and which are page `marks`.
    """

    width: int
    height: int
    placed: tuple[Placed, ...]
    rows: tuple[ShownRow, ...] = ()
    called: str = ""
    coming: tuple[Strip, ...] = ()
    running: Running | None = None
    marks: tuple[FillingMark, ...] = ()
    coming_rows: tuple[Strip, ...] = ()

    def with_marks(self, marks: tuple[FillingMark, ...]) -> "Picture":
        """The same with its page marks filled otherwise."""
        placed = list(self.placed)
        for one in marks:
            placed[one.place] = placed[one.place]._replace(strip=one.looks[one.filled])
        running = self.running and self.running._replace(stands=tuple(placed[: len(self.running.stands)]))
        return self._replace(placed=tuple(placed), running=running, marks=marks)

    def with_running(
        self, runway: Runway, strips: tuple[Placed, ...], coming: tuple[Strip, ...], moved: int = 0
    ) -> "Picture":
        """The same with these in front, which run, in place of what ran."""
        stands = self.placed if self.running is None else self.running.stands
        running = Running(runway, strips, stands, moved)
        return Picture(
            self.width, self.height, stands + strips, self.rows, self.called, coming, running, self.marks,
            self.coming_rows,
        )  # fmt: skip


Measure = Callable[[str, int], int]
"""The width in pixels of a text at a size; `display.glyphs.lettering.measure`, or a test's own."""
