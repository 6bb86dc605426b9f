"""A cycle from pages and the day's vacancies: which sheets, with whom on them. Pure, and work in steps.

What is planned is bounded: a table takes no more vacancies than its board shows in ten minutes; those that are left
come in the next cycles of its page.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import repeat
from types import MappingProxyType
from typing import Final

from display import own_pages, rounds
from display.grids import Grid
from display.motion import frames
from display.own_pages import OwnPage
from display.page_words import words_of
from display.pages import fitting, notice, picture, spotlight
from display.pages.facts import VacancyTexts
from display.pages.table import FittedVacancy
from display.picture import Measure
from display.rounds import START, Place, Places, place_of
from display.schedule import Cycle, Sheet, SheetKind, lasts
from display.selection import About, Admits, Selecting
from display.steps import Steps, finished
from labourhall.contract.playlist import NoticePage, Page, PicturePage, SpotlightPage, VacancyPage, kind_of
from labourhall.market.vacancy import Vacancy
from labourhall.program.words import Words

PAGE_MOST: Final = frames(600.0)
"""All sheets of a table together stand no longer than this, in frames (look §8: a cycle)."""
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
        admits: Admits = lambda one: True,
        today: date = date.min,
    ) -> Steps[Cycle]:
        """The same in steps, of those vacancies that are admitted; they are in their order (`display.rounds`).

        `today` is the day of the cycle.
        """
        sheets: list[Sheet] = []
        too_long, after = 0, dict[str, Place]()
        for page in pages:
            if isinstance(page, NoticePage | PicturePage):
                sheets += self._of_words(page)
                yield from repeat(None, 1 + sum(map(len, words_of(page))) // CHARACTERS)
                continue
            if isinstance(page, OwnPage):
                made = yield from self._own(page, places.get(page.id), admits, today)
            else:
                about = About(page, newest, places.get(page.id), admits)
                made = yield from self._made(page, about, lambda vacancy: self.facts(vacancy, shows_ages))
            sheets += made.sheets
            too_long += made.too_long
            if made.place is not None:
                after[page.id] = made.place
        return Cycle(_numbered(sheets), too_long, places=MappingProxyType(after))

    def lasts(self, rows: int, cards: int) -> int:
        """For how many frames the sheets of a table of so many rows and cards stand."""
        return lasts(rows, self._row_count()) + lasts(cards, self.grid.cards.capacity)

    def _made(self, page: Selecting, about: About, read: Reading) -> Steps[Made]:
        return self._spotlight(page, about, read) if isinstance(page, SpotlightPage) else self._table(page, about, read)

    def _table(self, page: VacancyPage, about: About, read: Reading) -> Steps[Made]:
        """Rows for what fits a row whole, then cards for the rest; up to the page's limit, and what the time allows."""
        rows: list[FittedVacancy] = []
        cards: list[FittedVacancy] = []
        missed, place = 0, about.place
        for one in about:
            yield
            if one is None:
                continue
            if len(rows) + len(cards) + missed >= page.limit:
                break
            facts, row, card = self._placed(read(one))
            if self.lasts(len(rows) + (row is not None), len(cards) + (card is not None)) > PAGE_MOST:
                break
            if row is not None:
                rows.append((facts, row))
            elif card is not None:
                cards.append((facts, card))
            else:
                missed += 1
            place = place_of(one)
        else:
            place = None
        return Made(self._sheets(page, rows, cards), missed, place)

    def _sheets(self, page: VacancyPage, rows: Sequence[FittedVacancy], cards: Sequence[FittedVacancy]) -> list[Sheet]:
        found = [self._sheet(SheetKind.ROWS, page, part) for part in _parted(rows, self._row_count())]
        longer = self.words.text("display.scope.longer") if self.grid.rows is not None else ""
        parts = _parted(cards, self.grid.cards.capacity)
        return [*found, *(self._sheet(SheetKind.CARDS, page, part, longer) for part in parts)]

    def _placed(self, facts: VacancyTexts) -> tuple[VacancyTexts, str | None, str | None]:
        """The vacancy as it is named in a row or a card, and its field there; neither where none takes it."""
        for one in facts.names:
            if (row := self._row(one)) is not None:
                return one, row, None
        for one in facts.names:
            if (card := self._card(one)) is not None:
                return one, None, card
        return facts, None, None

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
                scope = page.scope or facts.district
                sheet = Sheet(SheetKind.SPOTLIGHT, title, scope, ((facts, ""),), page=page.id)
                return Made([sheet], place=place_of(vacancy))
        return Made([])

    def _is_alone(self, facts: VacancyTexts) -> bool:
        """Whether a spotlight takes it whole."""
        return spotlight.fits(self.grid, facts, self.words, self.measure)

    def _own(self, page: OwnPage, place: Place | None, admits: Admits, today: date) -> Steps[Made]:
        """A page of the hall's own words."""
        of = own_pages.Setting(self.grid, self.words, self.measure, today)
        found = yield from own_pages.planning(page, of, place, admits, PAGE_MOST)
        kind = kind_of(page)
        title = self._title(page, f"display.{kind}.title")
        sheets = [Sheet(SheetKind(kind), title, found.scope, page=page.id, composed=one) for one in found.sheets]
        return Made(sheets, found.too_long, found.place)

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


def _parted(entries: Sequence[FittedVacancy], size: int) -> list[tuple[FittedVacancy, ...]]:
    return [tuple(entries[index : index + size]) for index in range(0, len(entries), size)]


def _numbered(sheets: list[Sheet]) -> tuple[Sheet, ...]:
    notices = [sheet for sheet in sheets if sheet.kind is SheetKind.NOTICE]
    count = len(notices)
    places = {id(sheet): (index + 1, count) for index, sheet in enumerate(notices)}
    return tuple(replace(one, nth=places[id(one)]) if id(one) in places else one for one in sheets)
