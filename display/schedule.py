"""What stands on the board, and for how long: pages and the vacancies of the day become sheets with a dwell.

Pure. A cycle is once through all sheets; it is planned anew at its end, so that nobody's page changes under his eyes.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache
from typing import Final

from display.grids import Grid
from display.motion import frames
from display.pages import fitting, notice, picture, spotlight
from display.pages.facts import VacancyTexts
from display.pages.notice import NoticeSheet
from display.pages.picture import PictureSheet
from display.pages.table import FittedVacancy
from display.picture import Measure
from labourhall.contract.interrupts import Emergency
from labourhall.contract.playlist import NoticePage, Page, PicturePage, SpotlightPage, VacancyPage
from labourhall.market.vacancy import Vacancy
from labourhall.program.words import Words

SECONDS_A_ROW: Final = 1.5
TABLE_LEAST: Final = 15.0
TABLE_MOST: Final = 40.0
PAGE_LEAST: Final = 6.0
PICTURE_SECONDS: Final = 15.0
"""What stands in a picture is not known, so it stands as long as the shortest table."""
CHARACTERS_A_SECOND: Final = 4
COUNTED: Final = 4_096
"""Texts whose characters are kept counted: those of a long notice are counted anew with every key."""
SAFE_SECONDS: Final = 1.0
"""The safe page and the dark board look again each second whether there is something to show."""

Reading = Callable[[Vacancy], VacancyTexts]


class SheetKind(StrEnum):
    """What a sheet shows; `ROWS` and `CARDS` are two layouts of a table."""

    ROWS = "rows"
    CARDS = "cards"
    SPOTLIGHT = "spotlight"
    NOTICE = "notice"
    PICTURE = "picture"
    URGENT = "urgent"
    EMERGENCY = "emergency"
    SAFE = "safe"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page as it will stand on the board: its heading, and its vacancies, notice, picture or emergency."""

    kind: SheetKind
    title: str = ""
    scope: str = ""
    entries: tuple[FittedVacancy, ...] = ()
    notice: NoticeSheet | None = None
    nth: tuple[int, int] = (1, 1)  # which of how many notices
    page: str = ""  # the id of the page that it is made of
    emergency: Emergency | None = None
    picture: PictureSheet | None = None

    @property
    def numbers(self) -> tuple[str, ...]:
        """The vacancies on the sheet."""
        return tuple(facts.number for facts, _ in self.entries)


SAFE: Final = Sheet(SheetKind.SAFE)
DARK: Final = Sheet(SheetKind.DARK)
"""Nothing at all: the hall is closed."""
WAITING: Final = (SAFE, DARK)
"""What stands while there is nothing to play; it makes room as soon as there is."""


@dataclass(frozen=True, slots=True)
class Cycle:
    """Once through a playlist: its sheets, and how many vacancies no layout of this board can show whole.

    `tag` says of which programme, `bundle` and `playlist` which playlist of which of its bundles; "" for what is built
    in. `district` is the code of the one whose bundle it is, "" for the hall's own.
    """

    sheets: tuple[Sheet, ...]
    too_long: int = 0
    tag: str = ""
    bundle: str = ""
    playlist: str = ""
    district: str = ""


@dataclass(frozen=True, slots=True)
class Planner:
    """What planning needs to know of the board: its grid, its language, and how wide texts are."""

    grid: Grid
    words: Words
    measure: Measure
    facts: Callable[[Vacancy, bool], VacancyTexts] = field(repr=False)
    """The texts of a vacancy; the second argument tells whether an age limit may be among them."""

    def cycle(self, pages: Sequence[Page], vacancies: Sequence[Vacancy], turn: int, shows_ages: bool = False) -> Cycle:
        """The sheets of the `turn`-th cycle; where a page's limit is below what it selects, each cycle shows others."""
        sheets: list[Sheet] = []
        too_long = 0
        for page in pages:
            more, missed = self._sheets(page, vacancies, lambda vacancy: self.facts(vacancy, shows_ages), turn)
            sheets += more
            too_long += missed
        return Cycle(_numbered(sheets), too_long)

    def _sheets(self, page: Page, vacancies: Sequence[Vacancy], read: Reading, turn: int) -> tuple[list[Sheet], int]:
        if isinstance(page, NoticePage):
            return self._notice(page), 0
        if isinstance(page, PicturePage):
            return self._picture(page), 0
        about = selected(page, vacancies)
        if isinstance(page, SpotlightPage):
            return self._spotlight(page, about, read, turn), 0
        step = page.limit if page.limit < len(about) else 0
        return self._table(page, [read(one) for one in window(about, page.limit, step, turn)])

    def _table(self, page: VacancyPage, all_facts: Iterable[VacancyTexts]) -> tuple[list[Sheet], int]:
        """Rows for what fits a row whole, then cards for the rest."""
        rows: list[FittedVacancy] = []
        cards: list[FittedVacancy] = []
        missed = 0
        for facts in all_facts:
            row, card = self._row(facts), self._card(facts)
            if row is not None:
                rows.append((facts, row))
            elif card is not None:
                cards.append((facts, card))
            else:
                missed += 1
        sheets = [self._sheet(SheetKind.ROWS, page, part) for part in _parted(rows, self._row_count())]
        longer = self.words.text("display.scope.longer")
        for part in _parted(cards, self.grid.cards.capacity):
            sheets.append(self._sheet(SheetKind.CARDS, page, part, longer if self.grid.rows is not None else ""))
        return sheets, missed

    def _row(self, facts: VacancyTexts) -> str | None:
        rows = self.grid.rows
        return None if rows is None else fitting.row_requirement(self.grid, rows, facts, self.words, self.measure)

    def _card(self, facts: VacancyTexts) -> str | None:
        return fitting.card_requirement(self.grid, facts, self.words, self.measure)

    def _row_count(self) -> int:
        return 1 if self.grid.rows is None else self.grid.rows.count

    def _sheet(self, kind: SheetKind, page: VacancyPage, entries: tuple[FittedVacancy, ...], longer: str = "") -> Sheet:
        scope = " ".join(filter(None, (page.scope, longer)))
        return Sheet(kind, self._title(page, "display.title"), scope, entries, page=page.id)

    def _title(self, page: Page, default: str) -> str:
        """The page's own title where it has one that leaves room for the clock."""
        room = self.grid.width // 2
        fits = bool(page.title) and self.measure(page.title, self.grid.header.title) <= room
        return page.title if fits else self.words.text(default)

    def _spotlight(self, page: SpotlightPage, selected: Sequence[Vacancy], read: Reading, turn: int) -> list[Sheet]:
        """The next vacancy that fits the page whole."""
        title = self._title(page, "display.spotlight.title")
        for vacancy in window(selected, len(selected), 1, turn):
            facts = read(vacancy)
            if spotlight.fits(self.grid, facts, self.words, self.measure):
                scope = page.scope or facts.district
                return [Sheet(SheetKind.SPOTLIGHT, title, scope, ((facts, ""),), page=page.id)]
        return []

    def _notice(self, page: NoticePage) -> list[Sheet]:
        title = self._title(page, "display.notice.title")
        pages = notice.notice_sheets(self.grid, (page.headline, *page.lines), page.issuer, self.measure)
        return [Sheet(SheetKind.NOTICE, title, notice=one, page=page.id) for one in pages]

    def _picture(self, page: PicturePage) -> list[Sheet]:
        found = picture.picture_sheet(self.grid, page)
        if found is None:
            return []
        return [Sheet(SheetKind.PICTURE, self._title(page, "display.notice.title"), picture=found, page=page.id)]


def window(vacancies: Sequence[Vacancy], limit: int, step: int, turn: int) -> Iterator[Vacancy]:
    """At most `limit` of the vacancies; each turn begins `step` further than the one before, and round again."""
    count = len(vacancies)
    for place in range(min(limit, count)):
        yield vacancies[(turn * step + place) % count]


def dwell(sheet: Sheet) -> int:
    """How many frames a sheet stands (look §8): lists are searched by rows, prose is read by characters."""
    if sheet in WAITING:
        return frames(SAFE_SECONDS)
    if sheet.kind in (SheetKind.ROWS, SheetKind.CARDS):
        return frames(min(TABLE_MOST, max(TABLE_LEAST, SECONDS_A_ROW * len(sheet.entries))))
    if sheet.kind is SheetKind.PICTURE:
        return frames(PICTURE_SECONDS)
    return frames(max(PAGE_LEAST, 1 + characters(_texts(sheet)) / CHARACTERS_A_SECOND))


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


def selected(page: VacancyPage | SpotlightPage, vacancies: Sequence[Vacancy]) -> list[Vacancy]:
    """What the page is about, newest first."""
    chosen = [
        one
        for one in vacancies
        if (not page.districts or one.place.district in page.districts)
        and (not page.trades or {one.trade, one.occupation} & set(page.trades))
    ]
    return sorted(chosen, key=lambda one: (one.posted_on, one.number), reverse=True)


def _parted(entries: Sequence[FittedVacancy], size: int) -> list[tuple[FittedVacancy, ...]]:
    return [tuple(entries[index : index + size]) for index in range(0, len(entries), size)]


def _numbered(sheets: list[Sheet]) -> tuple[Sheet, ...]:
    notices = [sheet for sheet in sheets if sheet.kind is SheetKind.NOTICE]
    count = len(notices)
    places = {id(sheet): (index + 1, count) for index, sheet in enumerate(notices)}
    return tuple(replace(one, nth=places[id(one)]) if id(one) in places else one for one in sheets)


def _texts(sheet: Sheet) -> Iterable[str]:
    if sheet.notice is not None:
        yield from (sheet.notice.headline, *sheet.notice.lines, sheet.notice.source)
    for facts, _ in sheet.entries:
        yield from (facts.trade, facts.pay, facts.unit, facts.base, *facts.conditions, *facts.extras)
        yield from (facts.place, facts.employer, facts.number, str(facts.openings))
