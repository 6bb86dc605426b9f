"""What staff put on boards: pages, the playlists made of them, and when which one plays. Values, no calls.

A bundle is all of it for one hall, or for every hall of one district. It is named by the SHA-256 of its own JSON, so
that editor, city, board and a stick speak of the same thing; it is never changed, only followed by another. Pages are
msgspec structs where everything else is a dataclass: a union is told apart by a tag, and only structs have one. A page
of a kind that this version does not know costs that page (`salvage`).
"""

import hashlib
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Final, TypeAlias

from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import force_setattr

from labourhall.contract.call import Moment

KIND: Final = "kind"
"""The field that tells what a page is."""

Unsaid: TypeAlias = UnsetType
UNSAID: Final = UNSET
"""In a field that is not written: of a choice its first."""


class Selection(StrEnum):
    """Which of a page's vacancies come first in a round; the others follow in the page's next cycles.

    `OWN_DISTRICT` leaves those of the district in which the hall lies, the newest first. `HARD_TO_FILL` are those that
    have been open longest and still have openings; `FAIR` those that were shown least so far, on whatever page.
    """

    NEWEST = "newest"
    OWN_DISTRICT = "own_district"
    MOST_OPENINGS = "most_openings"
    HARD_TO_FILL = "hard_to_fill"
    FAIR = "fair"


class Region(StrEnum):
    """On what of a board a page is meant to stand.

    `PANEL`: in a column beside the tables, by turns with the playlist's other pages there; it has no turn of its own. A
    board with no room for a panel, or for the page in it, shows the page on the whole of it, in its turn.
    """

    WHOLE = "whole"
    PANEL = "panel"


class RegionalPage(Struct, frozen=True, kw_only=True):
    """A page that may stand in a panel.

    The whole board is not written: a bundle without a panel is, to the letter and by its name, what it was before there
    were any.
    """

    region: Region | Unsaid = UNSAID

    def __post_init__(self) -> None:
        if self.region is Region.WHOLE:
            force_setattr(self, "region", UNSAID)


class VacancyPage(Struct, frozen=True, tag_field=KIND, tag="vacancies"):
    """Open vacancies in tables, by their `selection`, at most `limit` in a cycle; `districts`, `trades` empty: all.

    Of every page: `id` names it in its bundle and stays when it is edited; an empty `title` leaves the board's own
    words; `until` is the last day on which it is shown.
    """

    id: str
    title: str = ""
    scope: str = ""
    districts: tuple[str, ...] = ()
    trades: tuple[str, ...] = ()
    limit: int = 48
    selection: Selection = Selection.NEWEST
    until: date | None = None


class SpotlightPage(Struct, frozen=True, tag_field=KIND, tag="spotlight"):
    """One vacancy by itself, in each cycle the next by `selection` of those that `districts` and `trades` leave."""

    id: str
    title: str = ""
    scope: str = ""
    districts: tuple[str, ...] = ()
    trades: tuple[str, ...] = ()
    selection: Selection = Selection.NEWEST
    until: date | None = None


class NoticePage(RegionalPage, frozen=True, tag_field=KIND, tag="notice"):
    """A headline and its lines, and who issued it."""

    id: str
    headline: str
    lines: tuple[str, ...] = ()
    title: str = ""
    issuer: str = ""
    until: date | None = None


class PicturePage(RegionalPage, frozen=True, tag_field=KIND, tag="picture"):
    """A picture, and what it `shows` in words, for whoever hears the page and for the record; never empty.

    `fits` are PNGs as `labourhall.contract.pictures` packs them, each fitted to boards of another shape.
    """

    id: str
    shows: str
    fits: tuple[bytes, ...] = ()
    title: str = ""
    until: date | None = None


class ClockPage(RegionalPage, frozen=True, tag_field=KIND, tag="clock"):
    """The hall's name, the time, date and weekday, by a clock that is believed."""

    id: str
    until: date | None = None


class TickerPage(Struct, frozen=True, tag_field=KIND, tag="ticker"):
    """Sentences that run through a band of the board, one behind the other, while the playlist's other pages stand.

    It has no turn of its own. A board with no room for a band leaves it out.
    """

    id: str
    lines: tuple[str, ...] = ()
    until: date | None = None


class WelcomePage(RegionalPage, frozen=True, tag_field=KIND, tag="welcome"):
    """A few words as large as the board has room for (欢迎, 标语), each of `words` a line, and a smaller line below."""

    id: str
    words: tuple[str, ...] = ()
    below: str = ""
    title: str = ""
    until: date | None = None


class PolicyPage(RegionalPage, frozen=True, tag_field=KIND, tag="policy"):
    """A policy in steps, and where it stands written: whose it is (`source`), its `number`, the day it was `issued`.

    `verified_by` is the window or office that read the original. Empty: nobody did, and the page says so in place of a
    citation that nobody opened.
    """

    id: str
    headline: str
    steps: tuple[str, ...] = ()
    source: str = ""
    number: str = ""
    issued: date | None = None
    verified_by: str = ""
    title: str = ""
    until: date | None = None


class Agency(Struct, frozen=True):
    """An employment agency (人力资源服务机构) with its licence; after the day `valid_until` it is on no board."""

    name: str = ""
    licence: str = ""
    valid_until: date | None = None
    address: str = ""


class AgenciesPage(RegionalPage, frozen=True, tag_field=KIND, tag="agencies"):
    """Agencies that have a licence, in the order in which they were published; `source` is who published the list.

    An agency has nothing by which it could be larger, earlier or another colour than the next.
    """

    id: str
    agencies: tuple[Agency, ...] = ()
    source: str = ""
    title: str = ""
    until: date | None = None


class FairPost(Struct, frozen=True):
    """What an employer offers at its booth. `openings` 0: nobody says how many.

    `pay` is the employer's own text: figures are read from it where it is shown, and without any (面议) it is not.
    """

    booth: str = ""
    employer: str = ""
    post: str = ""
    openings: int = 0
    pay: str = ""


class FairPage(RegionalPage, frozen=True, tag_field=KIND, tag="fair"):
    """A job fair from its `first` day to its `last` (None: one day): announced before, its booths shown on its days.

    After its last day it is on no board. An employer has nothing by which it could be larger or earlier than the next.
    """

    id: str
    name: str
    first: date | None = None
    last: date | None = None
    hours: str = ""
    place: str = ""
    posts: tuple[FairPost, ...] = ()
    title: str = ""
    until: date | None = None


Page: TypeAlias = (
    VacancyPage
    | SpotlightPage
    | NoticePage
    | PicturePage
    | ClockPage
    | TickerPage
    | WelcomePage
    | PolicyPage
    | AgenciesPage
    | FairPage
)


@dataclass(frozen=True, slots=True)
class Playlist:
    """Pages in their order, under a name that is its own in the bundle."""

    name: str
    pages: tuple[Page, ...]


class Days(StrEnum):
    """Which days a daypart has, by the city's calendar; `REST` are those that are not worked."""

    ALL = "all"
    WORKING = "working"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Daypart:
    """Hours of a day from `begins` up to `ends`; where that is not later they go on past midnight.

    `weekdays` (ISO 8601: 1 is Monday) narrows the days on which they begin; empty: every weekday.
    """

    name: str
    begins: time
    ends: time
    days: Days = Days.ALL
    weekdays: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class BoardGroup:
    """Boards of the hall that are scheduled together. A group has no board's name."""

    name: str
    boards: tuple[str, ...]


class Priority(StrEnum):
    """Which slots win, the later the stronger: those of a lower priority do not play while a higher one does."""

    USUAL = "usual"
    OCCASION = "occasion"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True)
class Slot:
    """When and where a playlist plays: in a daypart ("": always), from the day `first` to the day `last`.

    `boards` names boards and groups; empty: all. Of slots with the same priority each gets its `share` of the cycles.
    """

    playlist: str
    boards: tuple[str, ...] = ()
    daypart: str = ""
    first: date | None = None
    last: date | None = None
    priority: Priority = Priority.USUAL
    share: int = 1


@dataclass(frozen=True, slots=True)
class DeclaredDay:
    """A day of which the hall's staff say whether it is worked. Where the city's calendar has the day, that holds."""

    day: date
    is_worked: bool


@dataclass(frozen=True, slots=True)
class Bundle:
    """All that a hall's boards play. A slot names a playlist and a daypart; one that is not there never plays.

    `opening` names the dayparts in which the boards are lit; empty: always. `valid_until` None: until another comes.
    `declared` are days that the city's calendar did not have when staff were asked. A district's bundle has no boards,
    no groups and no opening hours: its slots are for every board of its halls.
    """

    playlists: tuple[Playlist, ...]
    slots: tuple[Slot, ...]
    dayparts: tuple[Daypart, ...] = ()
    groups: tuple[BoardGroup, ...] = ()
    opening: tuple[str, ...] = ()
    valid_until: Moment | None = None
    declared: tuple[DeclaredDay, ...] = ()


def last_day(page: Page) -> date | None:
    """The last day on which the page is shown; None: until somebody takes it out."""
    days = [page.until]
    if isinstance(page, FairPage):
        days.append(page.last or page.first)
    return min((day for day in days if day is not None), default=None)


def stands_beside(page: Page) -> bool:
    """Whether the page is meant to stand beside others, with no turn of its own: running text, and pages in a panel."""
    return isinstance(page, TickerPage) or (isinstance(page, RegionalPage) and page.region is Region.PANEL)


def kind_of(page: Page) -> str:
    """What a page is, in the word that the wire and the halls' file have for it."""
    return str(type(page).__struct_config__.tag)


def name_of(content: str) -> str:
    """The name of the bundle whose JSON is `content`: 64 hex digits."""
    return hashlib.sha256(content.encode()).hexdigest()
