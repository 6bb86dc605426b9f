"""A cycle from pages and the day's vacancies: which sheets, with whom on them. Pure, and work in steps.

What is planned is bounded: a table takes no more vacancies than its board shows in ten minutes; those that are left
come in the next cycles of its page.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import repeat
from types import MappingProxyType
from typing import Final

from display import rounds, schedule
from display.filling import Filling
from display.glyphs.crowded import crowded
from display.grids import Grid
from display.motion import Pace
from display.page_words import words_of
from display.pages import clear, fitting, notice, picture, spotlight
from display.pages.facts import VacancyTexts
from display.pages.table import FittedVacancy
from display.picture import Measure
from display.rounds import START, Place, Places, place_of
from display.schedule import Cycle, Sheet, SheetKind
from display.selection import About, Admits, Selecting
from display.steps import Steps, finished
from labourhall.contract.playlist import NoticePage, Page, PicturePage, SpotlightPage, VacancyPage
from labourhall.market.vacancy import Vacancy
from labourhall.program.words import Words

CHARACTERS: Final = 64
"""So many of a notice are broken into lines in the time that one vacancy takes."""

Reading = Callable[[Vacancy], VacancyTexts]


@dataclass(frozen=True, slots=True)
class Made:
    """What became of a page: its sheets, how many vacancies no layout takes, where its next cycle begins.

    The next one begins with the newest again (`place` is None) where this one has all.
    """

    sheets: Sequence[Sheet]
    too_long: int = 0
    place: Place | None = None


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
        self, pages: Sequence[Page], vacancies: Iterable[Vacancy], places: Places = START, shows_ages: bool = False
    ) -> Cycle:
        """The sheets of a cycle that begins at `places`, planned at once."""
        newest = finished(rounds.newest_first(vacancies))
        return finished(self.planning(pages, newest, places, shows_ages))

    def planning(
        self,
        pages: Sequence[Page],
        newest: Sequence[Vacancy],
        places: Places,
        shows_ages: bool,
        admits: Admits = lambda vacancy: True,
    ) -> Steps[Cycle]:
        """The same in steps, of those vacancies that are admitted; they are in their order (`display.rounds`)."""
        sheets: list[Sheet] = []
        too_long, after = 0, dict[str, Place]()
        for page in pages:
            if isinstance(page, NoticePage | PicturePage):
                sheets += self._of_words(page)
                yield from repeat(None, 1 + sum(map(len, words_of(page))) // CHARACTERS)
                continue
            about = About(page, newest, places.get(page.id), admits)
            made = yield from self._made(page, about, lambda vacancy: self.facts(vacancy, shows_ages))
            sheets += made.sheets
            too_long += made.too_long
            if made.place is not None:
                after[page.id] = made.place
        return Cycle(_numbered(sheets), too_long, places=MappingProxyType(after))

    def dwell(self, sheet: Sheet) -> int:
        """How many frames a sheet stands on this board."""
        return schedule.dwell(sheet, self.pace)

    def filling(self) -> Filling:
        """The sheets of a table on this board, with nobody on them yet."""
        rows = 1 if self.grid.rows is None else self.grid.rows.count
        room = {
            SheetKind.ROWS: rows,
            SheetKind.CARDS: self.grid.cards.capacity,
            SheetKind.CLEAR: clear.capacity(self.grid),
        }
        return Filling(room, self.pace)

    def _made(self, page: Selecting, about: About, read: Reading) -> Steps[Made]:
        return self._spotlight(page, about, read) if isinstance(page, SpotlightPage) else self._table(page, about, read)

    def _table(self, page: VacancyPage, about: About, read: Reading) -> Steps[Made]:
        """Rows for what fits a row whole, then cards for the rest; up to the page's limit, and what the time allows."""
        filling, missed, place = self.filling(), 0, about.place
        for one in about:
            yield
            if one is None:
                continue
            if filling.count + missed >= page.limit:
                break
            fitted = self.fitted(read(one))
            if fitted is None:
                missed += 1
            elif filling.has_time(*fitted):
                filling.take(*fitted)
            else:
                break
            place = place_of(one)
        else:
            place = None
        return Made([self._sheet(kind, page, entries) for kind, entries in filling.sheets()], missed, place)

    def fitted(self, facts: VacancyTexts) -> tuple[SheetKind, FittedVacancy] | None:
        """The layout of a table that takes the vacancy whole; None where none does.

        Where a character does not stand in the small type of row and card it is the clear one, if that takes it.
        """
        small, layouts = self.grid.sizes.small, (SheetKind.ROWS, SheetKind.CARDS)
        whole = ((kind, said) for kind in layouts if (said := self._said(kind, facts)) is not None)
        found = next(whole, None)
        if found is None:
            return None
        kind, said = found
        if crowded("".join(_small(kind, facts, said)), small):
            larger = clear.requirement(self.grid, facts, self.words, self.measure)
            if larger is not None:
                return SheetKind.CLEAR, (facts, larger)
        return kind, (facts, said)

    def _said(self, kind: SheetKind, facts: VacancyTexts) -> str | None:
        """What is wanted, as a row or a card of this board says it; None where it does not fit."""
        grid, words, measure = self.grid, self.words, self.measure
        if kind is SheetKind.CARDS:
            return fitting.card_requirement(grid, facts, words, measure)
        return None if grid.rows is None else fitting.row_requirement(grid, grid.rows, facts, words, measure)

    def _sheet(self, kind: SheetKind, page: VacancyPage, entries: tuple[FittedVacancy, ...]) -> Sheet:
        is_longer = kind is SheetKind.CARDS and self.grid.rows is not None
        longer = self.words.text("display.scope.longer") if is_longer else ""
        scope = " ".join(filter(None, (page.scope, longer)))
        return Sheet(kind, self._title(page, "display.title"), scope, entries, page=page.id)

    def _title(self, page: Page, default: str) -> str:
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
            facts = read(vacancy)
            if spotlight.fits(self.grid, facts, self.words, self.measure):
                scope = page.scope or facts.district
                sheet = Sheet(SheetKind.SPOTLIGHT, title, scope, ((facts, ""),), page=page.id)
                return Made([sheet], place=place_of(vacancy))
        return Made([])

    def _of_words(self, page: NoticePage | PicturePage) -> list[Sheet]:
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


def _small(kind: SheetKind, facts: VacancyTexts, said: str) -> tuple[str, ...]:
    """What of a row or card stands in the small type."""
    place = (facts.district, facts.street) if kind is SheetKind.ROWS else (facts.district,)
    return (said, facts.unit, *place)


def _numbered(sheets: list[Sheet]) -> tuple[Sheet, ...]:
    notices = [sheet for sheet in sheets if sheet.kind is SheetKind.NOTICE]
    count = len(notices)
    places = {id(sheet): (index + 1, count) for index, sheet in enumerate(notices)}
    return tuple(replace(one, nth=places[id(one)]) if id(one) in places else one for one in sheets)
