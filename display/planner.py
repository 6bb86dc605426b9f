"""A cycle from pages and the day's vacancies: which sheets, with whom on them. Pure, and work in steps.

What is planned is bounded: a table takes no more vacancies than its board shows in ten minutes; those that are left
come in the next cycles (`display.rounds`).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import repeat
from types import MappingProxyType
from typing import Final, TypeAlias

from display import own_pages, panels, ranks, regions, schedule, ticker
from display.filling import PAGE_MOST, Filling, Layout, Whole, layout_of
from display.glyphs.crowded import crowded
from display.grids import Grid
from display.motion import Pace
from display.own_pages import OwnPage
from display.page_words import words_of
from display.pages import clear, fitting, notice, picture, spotlight
from display.pages.facts import VacancyTexts
from display.pages.table import FittedVacancy
from display.picture import Measure
from display.rounds import START, Draw, Pool, Rounds
from display.schedule import FROM_THE_FIRST, TABLES, Begins, Cycle, Panel, Sheet, SheetKind
from display.selection import ANYWHERE, About, Admits, Place, Selecting
from display.steps import Steps, finished
from labourhall.contract.playlist import (
    ClockPage,
    NoticePage,
    Page,
    PicturePage,
    SpotlightPage,
    TickerPage,
    VacancyPage,
    kind_of,
    stands_beside,
)
from labourhall.market.vacancy import Vacancy
from labourhall.program.words import Words

CHARACTERS: Final = 64
"""So many of a notice are broken into lines in the time that one vacancy takes."""

OfWords: TypeAlias = NoticePage | PicturePage | ClockPage
Reading = Callable[[Vacancy], VacancyTexts]


@dataclass(frozen=True, slots=True)
class Made:
    """What became of a page: its sheets, how many entries no layout takes, with which its next cycle begins."""

    sheets: Sequence[Sheet]
    too_long: int = 0
    begin: int = 0


@dataclass(frozen=True, slots=True)
class Planner:
    """What planning needs to know of the board: its grid, its language, and how wide texts are."""

    grid: Grid
    words: Words
    measure: Measure
    facts: Callable[[Vacancy, bool], VacancyTexts] = field(repr=False)
    """The texts of a vacancy; the second argument tells whether an age limit may be among them."""
    pace: Pace = Pace.STANDARD

    def cycle(
        self,
        pages: Sequence[Page],
        vacancies: Iterable[Vacancy],
        rounds: Rounds = START,
        shows_ages: bool = False,
        place: Place = ANYWHERE,
    ) -> Cycle:
        """The sheets of a cycle, planned at once."""
        newest = finished(ranks.newest_first(vacancies))
        return finished(self.planning(pages, newest, rounds, shows_ages, place))

    def planning(
        self,
        pages: Sequence[Page],
        newest: Sequence[Vacancy],
        rounds: Rounds,
        shows_ages: bool,
        place: Place = ANYWHERE,
        admits: Admits = lambda one: True,
        today: date = date.min,
        begins: Begins = FROM_THE_FIRST,
    ) -> Steps[Cycle]:
        """The same in steps, of those vacancies that are admitted; the newest come first (`display.ranks`).

        `today` is the day of the cycle; lists begin at `begins`.
        """
        texts, run = ticker.texts_of(pages), None
        here = self._banded(bool(texts))
        whole = None if here is self else self
        if whole is not None:
            run = yield from ticker.running(texts, here.grid, self.measure)
        panel = yield from panels.planning(pages, here._setting(today), admits)
        how = pages, newest, rounds, shows_ages, place, admits, today, begins, whole
        cycle = yield from here._planning(*how, panel)
        if panel is not None and not any(one.kind in TABLES for one in cycle.sheets):
            panel = None  # with no table to stand beside, its pages have the board to themselves
            cycle = yield from here._planning(*how, panel)
        return replace(cycle, run=run, panel=panel)

    def _planning(
        self,
        pages: Sequence[Page],
        newest: Sequence[Vacancy],
        rounds: Rounds,
        shows_ages: bool,
        place: Place,
        admits: Admits,
        today: date,
        begins: Begins,
        whole: "Planner | None",
        panel: Panel | None,
    ) -> Steps[Cycle]:
        """Beside a band or a panel: what has no room there takes the `whole` board."""
        sheets: list[Sheet] = []
        too_long, draw, after = 0, Draw(rounds), dict[str, int]()
        tables = self._tabling(whole or self, panel is not None)
        for page in pages:
            if isinstance(page, TickerPage) or (panel is not None and stands_beside(page) and page.id in panel.name):
                continue
            if isinstance(page, NoticePage | PicturePage | ClockPage):
                sheets += self._beside(page, whole) if whole is not None else self._of_words(page)
                yield from repeat(None, 1 + sum(map(len, words_of(page))) // CHARACTERS)
                continue
            is_whole = whole is not None and self._takes_all(page)
            by = whole if whole is not None and is_whole else self
            if isinstance(page, OwnPage):
                made = yield from by._own(page, begins.get(page.id, 0), admits, today)
            else:
                about = About(page, newest, place, draw, admits)
                made = yield from by._made(page, about, lambda vacancy: self.facts(vacancy, shows_ages), tables)
            if made.begin:
                after[page.id] = made.begin
            sheets += [replace(one, is_whole=True) for one in made.sheets] if is_whole else made.sheets
            too_long += made.too_long
        return Cycle(_numbered(sheets), too_long, rounds=draw.settled(), begins=MappingProxyType(after))

    def _beside(self, page: OfWords, whole: "Planner") -> list[Sheet]:
        """The page beside running text, or with the board to itself where it has no room."""
        found = [] if self._is_for_tables() else self._of_words(page)
        return found or [replace(one, is_whole=True) for one in whole._of_words(page)]

    def _takes_all(self, page: Page) -> bool:
        """Whether the page has the board to itself though text runs beside the others."""
        return isinstance(page, OwnPage) or (isinstance(page, SpotlightPage) and self._is_for_tables())

    def _is_for_tables(self) -> bool:
        return self.grid.band is not None and self.grid.band.is_for_tables

    def dwell(self, sheet: Sheet) -> int:
        """How many frames a sheet stands on this board."""
        return schedule.dwell(sheet, self.pace)

    def tabling(self, is_beside_text: bool, is_beside_panel: bool) -> "Tabling":
        """How tables stand on this board beside what stands there too, where it has room for it."""
        return self._banded(is_beside_text)._tabling(self, is_beside_panel)

    def _tabling(self, whole: "Planner", is_beside_panel: bool) -> "Tabling":
        sides = regions.parted(self.grid) if is_beside_panel else None
        return Tabling(self) if sides is None else Tabling(replace(self, grid=sides.table), whole)

    def _banded(self, is_beside_text: bool) -> "Planner":
        """The planner of what is beside running text; itself where the board has no band for it."""
        grid = regions.banded(self.grid) if is_beside_text else None
        return self if grid is None else replace(self, grid=grid)

    def room(self) -> Mapping[SheetKind, int]:
        """How many vacancies a sheet of each layout has."""
        rows = 1 if self.grid.rows is None else self.grid.rows.count
        return {
            SheetKind.ROWS: rows,
            SheetKind.CARDS: self.grid.cards.capacity,
            SheetKind.CLEAR: clear.capacity(self.grid),
        }

    def _made(self, page: Selecting, about: About, read: Reading, tables: "Tabling") -> Steps[Made]:
        if isinstance(page, SpotlightPage):
            return self._spotlight(page, about, read)
        return self._table(page, about, read, tables)

    def _table(self, page: VacancyPage, about: About, read: Reading, tables: "Tabling") -> Steps[Made]:
        """Rows for what fits a row whole, then cards for the rest; up to the page's limit, and what the time allows."""
        filling, missed, pool = tables.filling(), 0, about.pool
        for one in about:
            yield
            if one is None:
                continue
            if filling.count >= page.limit:
                break
            fitted = tables.fitted(read(one))
            if fitted is None:
                missed += 1
                about.draw.pass_over(pool, one.number)
            elif filling.add(*fitted, about.draw.ahead(pool, one.number)):
                about.draw.take(pool, one.number)
            else:
                break
        return Made([self._sheet(kind, page, pool, entries, tables) for kind, entries in filling.sheets()], missed)

    def fitted(self, facts: VacancyTexts) -> tuple[SheetKind, FittedVacancy] | None:
        """The layout of a table that takes the vacancy whole; None where none does.

        Where a character does not stand in the small type of row and card it is the clear one, if that takes it.
        """
        small, layouts = self.grid.sizes.small, (SheetKind.ROWS, SheetKind.CARDS)
        whole = (
            (kind, (one, said))
            for kind in layouts
            for one in facts.names
            if (said := self._said(kind, one)) is not None
        )
        found = next(whole, None)
        if found is None:
            return None
        kind, (named, said) = found
        if crowded("".join(_small(kind, named, said)), small):
            larger = clear.requirement(self.grid, named, self.words, self.measure)
            if larger is not None:
                return SheetKind.CLEAR, (named, larger)
        return found

    def _said(self, kind: SheetKind, facts: VacancyTexts) -> str | None:
        """What is wanted, as a row or a card of this board says it; None where it does not fit."""
        grid, words, measure = self.grid, self.words, self.measure
        if kind is SheetKind.CARDS:
            return fitting.card_requirement(grid, facts, words, measure)
        return None if grid.rows is None else fitting.row_requirement(grid, grid.rows, facts, words, measure)

    def _sheet(
        self, layout: Layout, page: VacancyPage, pool: Pool, entries: tuple[FittedVacancy, ...], tables: "Tabling"
    ) -> Sheet:
        kind, is_whole = layout_of(layout)
        is_longer = kind is SheetKind.CARDS and tables.planner(is_whole).grid.rows is not None
        longer = self.words.text("display.scope.longer") if is_longer else ""
        scope = " ".join(filter(None, (page.scope, longer)))
        title = self._title(page, "display.title")
        return Sheet(kind, title, scope, entries, page=page.id, pool=pool, is_whole=is_whole)

    def _title(self, page: Selecting | OwnPage | NoticePage | PicturePage, default: str) -> str:
        """The page's own title where it has one that leaves room for the clock."""
        room = self.grid.width // 2
        fits = bool(page.title) and self.measure(page.title, self.grid.header.title) <= room
        return page.title if fits else self.words.text(default)

    def _spotlight(self, page: SpotlightPage, about: About, read: Reading) -> Steps[Made]:
        """The next vacancy that fits the page whole."""
        title = self._title(page, "display.spotlight.title")
        for vacancy in about:
            yield
            if vacancy is None:
                continue
            names = read(vacancy).names
            facts = next((one for one in names if self._is_alone(one)), None)
            if facts is not None:
                about.draw.take(about.pool, vacancy.number)
                scope = page.scope or facts.district
                return Made([Sheet(SheetKind.SPOTLIGHT, title, scope, ((facts, ""),), page=page.id, pool=about.pool)])
            about.draw.pass_over(about.pool, vacancy.number)
        return Made([])

    def _is_alone(self, facts: VacancyTexts) -> bool:
        """Whether a spotlight takes it whole."""
        return spotlight.fits(self.grid, facts, self.words, self.measure)

    def _own(self, page: OwnPage, begin: int, admits: Admits, today: date) -> Steps[Made]:
        """A page of the hall's own words."""
        found = yield from own_pages.planning(page, self._setting(today), begin, admits, PAGE_MOST)
        kind = kind_of(page)
        title = self._title(page, f"display.{kind}.title")
        sheets = [Sheet(SheetKind(kind), title, found.scope, page=page.id, composed=one) for one in found.sheets]
        return Made(sheets, found.too_long, found.begin)

    def _setting(self, today: date) -> own_pages.Setting:
        return own_pages.Setting(self.grid, self.words, self.measure, today, self.pace)

    def _of_words(self, page: OfWords) -> list[Sheet]:
        if isinstance(page, ClockPage):
            return [Sheet(SheetKind.CLOCK, page=page.id)]
        return self._notice(page) if isinstance(page, NoticePage) else self._picture(page)

    def _notice(self, page: NoticePage) -> list[Sheet]:
        title = self._title(page, "display.notice.title")
        pages = notice.notice_sheets(self.grid, (page.headline, *page.lines), page.issuer, self.measure)
        return [Sheet(SheetKind.NOTICE, title, notice=one, page=page.id) for one in pages]

    def _picture(self, page: PicturePage) -> list[Sheet]:
        found = picture.picture_sheet(self.grid, page)
        if found is None:
            return []
        return [Sheet(SheetKind.PICTURE, self._title(page, "display.notice.title"), picture=found, page=page.id)]


@dataclass(frozen=True, slots=True)
class Tabling:
    """How tables stand: in their part of the board, and beside a panel on the `whole` board what has no room there."""

    part: Planner
    whole: Planner | None = None

    def planner(self, is_whole: bool) -> Planner:
        """Of the part or of the whole board."""
        return self.whole if is_whole and self.whole is not None else self.part

    def filling(self) -> Filling:
        """The sheets of a table, with nobody on them yet."""
        whole = {} if self.whole is None else self.whole.room()
        alone = {Whole(kind): count for kind, count in whole.items()}
        return Filling(dict([*self.part.room().items(), *alone.items()]), self.part.pace)

    def fitted(self, facts: VacancyTexts) -> tuple[Layout, FittedVacancy] | None:
        """The layout that takes the vacancy whole, beside the panel if one does; None where none does."""
        found = self.part.fitted(facts)
        if found is not None or self.whole is None:
            return found
        alone = self.whole.fitted(facts)
        return None if alone is None else (Whole(alone[0]), alone[1])


def _small(kind: SheetKind, facts: VacancyTexts, said: str) -> tuple[str, ...]:
    """What of a row or card stands in the small type."""
    place = (facts.district, facts.street) if kind is SheetKind.ROWS else (facts.district,)
    return (said, facts.unit, *place)


def _numbered(sheets: list[Sheet]) -> tuple[Sheet, ...]:
    notices = [sheet for sheet in sheets if sheet.kind is SheetKind.NOTICE]
    count = len(notices)
    places = {id(sheet): (index + 1, count) for index, sheet in enumerate(notices)}
    return tuple(replace(one, nth=places[id(one)]) if id(one) in places else one for one in sheets)
