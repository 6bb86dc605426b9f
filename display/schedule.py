"""What stands on the board, and for how long: sheets with a dwell, and the cycle that they make.

Pure. A cycle is once through all sheets; it is planned anew for its end, so that nobody's page changes under his eyes.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Final, TypeAlias

from display.motion import Pace, frames
from display.pages.composed import Composed
from display.pages.notice import NoticeSheet
from display.pages.picture import PictureSheet
from display.pages.table import FittedVacancy
from display.programme import PlaylistName
from display.rounds import START, Pool, Rounds
from display.ticker import Run
from labourhall.contract.interrupts import Emergency

SECONDS_A_ROW: Final = 1.5
TABLE_LEAST: Final = 15.0
TABLE_MOST: Final = 40.0
PAGE_LEAST: Final = 6.0
CLOCK_SECONDS: Final = 8.0
PICTURE_SECONDS: Final = 15.0
"""What stands in a picture is not known, so it stands as long as the shortest table."""
CHARACTERS_A_SECOND: Final = 4
COUNTED: Final = 4_096
"""Texts whose characters are kept counted: those of a long notice are counted anew with every key."""
MOST_CHARACTERS: Final = 6
"""Nobody is asked to read more in a second, not even where he only searches."""
SLOWER: Final[Mapping[Pace, int]] = MappingProxyType({Pace.STANDARD: 1, Pace.SLOW: 2})
"""So many times longer everything stands: the slow pace halves what runs, too."""
SAFE_SECONDS: Final = 1.0
"""The safe page and the dark board look again each second whether there is something to show."""


class SheetKind(StrEnum):
    """What a sheet shows; `ROWS`, `CARDS` and `CLEAR` are layouts of a table, in `CLEAR` nothing is small."""

    ROWS = "rows"
    CARDS = "cards"
    CLEAR = "clear"
    SPOTLIGHT = "spotlight"
    NOTICE = "notice"
    WELCOME = "welcome"
    POLICY = "policy"
    AGENCIES = "agencies"
    FAIR = "fair"
    PICTURE = "picture"
    CLOCK = "clock"
    URGENT = "urgent"
    EMERGENCY = "emergency"
    SAFE = "safe"
    DARK = "dark"


TABLES: Final = (SheetKind.ROWS, SheetKind.CARDS, SheetKind.CLEAR)
"""The layouts of a table, in the order in which its sheets come."""


Begins: TypeAlias = Mapping[str, int]
"""By page id, with which of its entries (from 0) a list begins; one that is not there begins with the first."""
FROM_THE_FIRST: Final[Begins] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page as it will stand on the board: its heading, and its vacancies, notice, picture, emergency, own words."""

    kind: SheetKind
    title: str = ""
    scope: str = ""
    entries: tuple[FittedVacancy, ...] = ()
    notice: NoticeSheet | None = None
    nth: tuple[int, int] = (1, 1)  # which of how many notices
    page: str = ""  # the id of the page that it is made of
    emergency: Emergency | None = None
    picture: PictureSheet | None = None
    pool: Pool | None = None  # of what its vacancies were chosen
    is_whole: bool = False
    """Whether it has the board to itself though something stands beside the others: nothing is cut."""
    composed: Composed | None = None

    @property
    def numbers(self) -> tuple[str, ...]:
        """The vacancies on the sheet."""
        return tuple(facts.number for facts, _ in self.entries)

    @property
    def is_waiting(self) -> bool:
        """Whether it stands while there is nothing to play."""
        return self.kind in (SheetKind.SAFE, SheetKind.DARK)


@dataclass(frozen=True, slots=True)
class Panel:
    """What stands by turns in the panel beside a table: each sheet for so many `frames`, then the first again."""

    sheets: tuple[Sheet, ...]
    frames: tuple[int, ...]

    @property
    def name(self) -> tuple[str, ...]:
        """The ids of its pages, by which is kept how far it has come."""
        return tuple(dict.fromkeys(sheet.page for sheet in self.sheets))

    def at(self, since: int) -> Sheet | None:
        """Which sheet stands when it has stood for so many frames; None where it has none any more."""
        return next((sheet for sheet, _ in self.stood(since, since + 1)), None)

    def turns_on(self, since: int) -> int | None:
        """For how many frames it will have stood when its next sheet comes; None where it has none."""
        following = ((since + frames_) for _, frames_ in self.stood(since, since + max(1, sum(self.frames))))
        return next(following, None)

    def stood(self, since: int, until: int) -> Iterator[tuple[Sheet, int]]:
        """Which sheets stand from one frame to another, and for how many each."""
        total = sum(self.frames)
        while self.frames and since < until:
            end = since - since % total
            for sheet, frames_ in zip(self.sheets, self.frames, strict=True):
                end += frames_
                if since < min(end, until):
                    yield sheet, min(end, until) - since
                    since = min(end, until)

    def without(self, pages: Collection[str]) -> "Panel":
        """The same without the sheets of these pages."""
        kept = [pair for pair in zip(self.sheets, self.frames, strict=True) if pair[0].page not in pages]
        if len(kept) == len(self.sheets):
            return self
        return Panel(tuple(sheet for sheet, _ in kept), tuple(frames_ for _, frames_ in kept))


SAFE: Final = Sheet(SheetKind.SAFE)
DARK: Final = Sheet(SheetKind.DARK)
"""Nothing at all: the hall is closed."""
WAITING: Final = (SAFE, DARK)
"""What stands while there is nothing to play; it makes room as soon as there is."""


@dataclass(frozen=True, slots=True)
class Cycle:
    """Once through a playlist: its sheets, and how many vacancies no layout of this board can show whole.

    `tag` says of which programme, `bundle` and `playlist` which playlist of which of its bundles; "" for what is built
    in. `district` is the code of the one whose bundle it is, "" for the hall's own. `rounds` is how far the board had
    come when it was planned. `run` is the text that runs beside its sheets, `panel` what stands beside its tables. In
    the next cycle of its playlist lists begin at `begins`.
    """

    sheets: tuple[Sheet, ...]
    too_long: int = 0
    tag: str = ""
    bundle: str = ""
    playlist: str = ""
    district: str = ""
    rounds: Rounds = field(default=START, compare=False)
    run: Run | None = None
    begins: Begins = field(default_factory=lambda: FROM_THE_FIRST)
    panel: Panel | None = None

    def panel_beside(self, sheet: Sheet) -> Panel | None:
        """What stands beside that sheet in the panel."""
        return self.panel if sheet.kind in TABLES and not sheet.is_whole else None

    @property
    def named(self) -> PlaylistName:
        """Its playlist."""
        return PlaylistName(self.playlist, self.district)


def dwell(sheet: Sheet, pace: Pace = Pace.STANDARD) -> int:
    """How many frames a sheet stands (look §8): lists are searched by rows, prose is read by characters."""
    if sheet in WAITING:
        return frames(SAFE_SECONDS)
    if sheet.kind in TABLES:
        return table_dwell(sheet.entries, pace)
    if sheet.composed is not None and sheet.composed.rows:
        return list_dwell(sheet.composed.rows, pace)
    if sheet.kind is SheetKind.CLOCK:
        return SLOWER[pace] * frames(CLOCK_SECONDS)
    if sheet.kind is SheetKind.PICTURE:
        return SLOWER[pace] * frames(PICTURE_SECONDS)
    read = 1 + characters(_texts(sheet)) / CHARACTERS_A_SECOND
    return SLOWER[pace] * frames(max(PAGE_LEAST, read))


def table_dwell(entries: Collection[FittedVacancy], pace: Pace = Pace.STANDARD) -> int:
    """How many frames a sheet of these rows or cards stands."""
    return dwell_of_table(len(entries), sum(map(searched, entries)), pace)


def dwell_of_table(count: int, characters: float, pace: Pace = Pace.STANDARD) -> int:
    """The same for so many rows, of which who searches reads so many characters."""
    return max(list_dwell(count, pace), SLOWER[pace] * frames(characters / MOST_CHARACTERS))


def searched(entry: FittedVacancy) -> float:
    """How many characters of a row or card are read by whoever searches: those of trade and pay."""
    facts, _ = entry
    return _characters(facts.trade) + _characters(facts.pay)


def list_dwell(count: int, pace: Pace = Pace.STANDARD) -> int:
    """How many frames a sheet of so many entries of a list stands."""
    return SLOWER[pace] * frames(min(TABLE_MOST, max(TABLE_LEAST, SECONDS_A_ROW * count)))


def lasts(count: int, size: int, pace: Pace = Pace.STANDARD) -> int:
    """For how many frames so many entries of a list stand, parted into sheets of `size`."""
    full, rest = divmod(count, size)
    return full * list_dwell(size, pace) + (list_dwell(rest, pace) if rest else 0)


def characters(texts: Iterable[str]) -> float:
    """How much there is to read: a digit or Latin letter counts half, spaces nothing."""
    return sum(map(_characters, texts))


@lru_cache(COUNTED)
def _characters(text: str) -> float:
    text = "".join(text.split())
    narrow = len(text) if text.isascii() else len(text.encode("ascii", "ignore"))
    return len(text) - narrow / 2


def without(sheet: Sheet, closed: Callable[[str], bool]) -> Sheet | None:
    """The sheet as it may begin now: without what closed since it was planned; None where nothing is left of it."""
    if not sheet.entries:
        return sheet
    entries = tuple(entry for entry in sheet.entries if not closed(entry[0].number))
    if not entries:
        return None
    return replace(sheet, entries=entries)


def _texts(sheet: Sheet) -> Iterable[str]:
    if sheet.notice is not None:
        yield from (sheet.notice.headline, *sheet.notice.lines, sheet.notice.source)
    if sheet.composed is not None:
        yield from sheet.composed.said
    for facts, _ in sheet.entries:
        yield from (facts.trade, facts.pay, facts.unit, facts.base, *facts.conditions, *facts.extras)
        yield from (facts.place, facts.employer, facts.number, str(facts.openings))
