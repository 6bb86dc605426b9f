"""The verdict beside each page: what stands against it, and how it does on each of the hall's boards. Pure.

It is reached by the boards' own planners and players. A page that is as it was keeps its verdict: after a key only the
changed one is judged anew; after new data, those that select vacancies.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from typing import Final, TypeAlias

from display import own_pages, panels, regions, selection, ticker
from display.editor import blanks, board_look
from display.editor.board_look import Board, Look
from display.editor.fits import Fits, Played
from display.editor.remarks import Finding, Remark, Weight
from display.gate import Gate
from display.legibility import MOST_SHEETS
from display.motion import RATE
from display.page_words import words_beside, words_of
from display.planner import Planner
from display.rounds import START, Draw, Pool
from display.selection import ALONE, Entry, Share
from display.steps import Steps, finished
from labourhall.contract.playlist import (
    AgenciesPage,
    Bundle,
    FairPage,
    NoticePage,
    Page,
    PicturePage,
    Playlist,
    PolicyPage,
    Selection,
    SpotlightPage,
    TickerPage,
    VacancyPage,
    WelcomePage,
    last_day,
)
from labourhall.contract.soundness import MOST_VACANCIES, longest, unsound
from labourhall.market.vacancy import Vacancy

SAMPLE: Final = 12
"""So many vacancies fill a sheet of any board."""

_RUNNING: Final = TickerPage("", ("-",))
"""Some running text: its band is the same whatever it says."""
_Selection: TypeAlias = tuple[Pool, Selection]


@dataclass(frozen=True, slots=True)
class HallData:
    """What pages are judged by: the vacancies that `gate` admits today, and the moment.

    `version` names the data: as long as it and the day stay, verdicts do. `district` is the code of the one in which
    the hall lies, "" where nobody has said it.
    """

    version: str
    now: datetime
    vacancies: tuple[Vacancy, ...] = ()
    shows_ages: bool = False
    gate: Gate = Gate()
    district: str = ""


@dataclass(frozen=True, slots=True)
class BesidePages:
    """What stands beside the pages of a playlist on a board: running text, and in the panel those pages (ids)."""

    has_text: bool = False
    in_panel: frozenset[str] = frozenset()


NOTHING_BESIDE: Final = BesidePages()


@dataclass(frozen=True, slots=True)
class BoardVerdict:
    """How a page does on a board: once through it takes so many sheets and seconds.

    `speed` is what its fullest sheet asks of a reader, in characters a second. Of the `selected` vacancies `not_whole`
    fit no layout.
    """

    board: str
    remarks: tuple[Remark, ...]
    sheets: int
    seconds: float
    speed: float = 0.0
    selected: int = 0
    not_whole: int = 0


@dataclass(frozen=True, slots=True)
class PageVerdict:
    """A page's verdict: what holds for it everywhere, and board by board."""

    page: str
    remarks: tuple[Remark, ...]
    boards: tuple[BoardVerdict, ...]

    @property
    def weight(self) -> Weight | None:
        """The heaviest remark's weight; None where there is nothing to say."""
        all_remarks = (*self.remarks, *(one for board in self.boards for one in board.remarks))
        return max((one.weight for one in all_remarks), default=None)


class Judge:
    """Judges pages for the boards of a hall, and keeps what it has judged."""

    def __init__(self, boards: Sequence[Board], data: HallData) -> None:
        self.boards = tuple(boards)
        self.data = data
        self._fits: dict[tuple[str, bool, bool], Fits] = {}
        """By board, and whether text runs beside its pages, and a panel stands beside its tables."""
        self._verdicts: dict[Page, PageVerdict] = {}
        self._about: dict[_Selection, list[Vacancy]] = {}
        self._fitting: dict[tuple[str, _Selection], tuple[Vacancy, ...]] = {}
        self._first: dict[tuple[str, int, _Selection, bool, bool], tuple[tuple[Played, ...], int]] = {}
        self._whole_alone: dict[tuple[str, bool, _Selection], dict[str, int]] = {}
        self._played: dict[tuple[Page, str, bool], tuple[Played, ...]] = {}
        self._panels: dict[tuple[tuple[Page, ...], str, bool], frozenset[str]] = {}
        self._withheld: dict[Page, bool] = {}
        self._looks: dict[str, tuple[Page, int, Look]] = {}  # the last one on each board: the preview's, the next key's
        self._forget_fits()

    def renew(self, data: HallData) -> None:
        """Judge by other data from now on; what does not hang on what changed is kept."""
        old, self.data = self.data, data
        self._looks.clear()
        if _key(data) == _key(old):
            return
        if _key(data)[1:] != _key(old)[1:]:
            self._verdicts.clear()
        if data.shows_ages != old.shows_ages:
            self._forget_fits()
        for fits in self._fits.values():
            fits.forget_others(data.vacancies)
        played = self._first, self._played, self._panels
        for cache in (self._about, self._fitting, self._whole_alone, *played, self._withheld):
            cache.clear()
        hang_on_them = [one for one in self._verdicts if _selects(one) or panels.wanted((one,))]
        for page in hang_on_them:
            del self._verdicts[page]

    def prepare(self, vacancies: Iterable[Vacancy]) -> Iterator[None]:
        """Fit each vacancy to every board, one at each step: work for idle moments, so that no key waits for it.

        Those that come with the next `renew` are best fitted before it: until then verdicts are by the data there are.
        """
        for vacancy in vacancies:
            for fits in self._fits.values():
                fits.in_table(vacancy)
                fits.alone(vacancy)
            yield

    def catch_up(self, pages: Sequence[Page]) -> Iterator[PageVerdict]:
        """Judge the pages that have no verdict yet, one at each step: work for idle moments after new data."""
        for page in pages:
            if page not in self._verdicts:
                yield self.verdict(page)

    def verdicts(self, pages: Sequence[Page]) -> tuple[PageVerdict, ...]:
        """The verdicts of all pages of a document, in their order; those of other pages are forgotten."""
        found = {page: self.verdict(page) for page in pages}
        self._verdicts = found
        selections = {self._selection(page) for page in found if isinstance(page, VacancyPage | SpotlightPage)}
        self._played = {key: one for key, one in self._played.items() if key[0] in found}
        self._about = {key: one for key, one in self._about.items() if key in selections}
        self._fitting = {key: one for key, one in self._fitting.items() if key[1] in selections}
        self._whole_alone = {key: one for key, one in self._whole_alone.items() if key[2] in selections}
        self._first = {key: one for key, one in self._first.items() if key[2] in selections}
        self._panels = {key: one for key, one in self._panels.items() if found.keys() >= set(key[0])}
        self._withheld = {page: withheld for page, withheld in self._withheld.items() if page in found}
        return tuple(found[page] for page in pages)

    def verdict(self, page: Page) -> PageVerdict:
        """The verdict of one page."""
        known = self._verdicts.get(page)
        if known is None:
            remarks = tuple(self._everywhere(page))
            known = PageVerdict(page.id, remarks, tuple(self._on(board, page) for board in self.boards))
            self._verdicts[page] = known
        return known

    def look(self, page: Page, board: Board) -> Look:
        """What the page looks like on the board, with the vacancies that come first; nothing of one not shown."""
        selects = isinstance(page, VacancyPage | SpotlightPage)
        return self._look(board, page, len(self.first(page, board)) if selects else 1)

    def has_running_text(self, playlist: Playlist) -> bool:
        """Whether text runs beside the pages of a playlist."""
        tickers = (page for page in playlist.pages if isinstance(page, TickerPage))
        return any(ticker.texts_of((page,)) and not self._is_withheld(page) for page in tickers)

    def beside(self, playlist: Playlist, board: Board) -> BesidePages:
        """What stands on the board beside the pages of a playlist; a panel where it has a table to stand beside."""
        has_text = self.has_running_text(playlist)
        tables = (page for page in playlist.pages if isinstance(page, VacancyPage))
        if not any(self.numbers(page, board) for page in tables):
            return BesidePages(has_text)
        pages = tuple(page for page in panels.wanted(playlist.pages) if not self._is_withheld(page))
        return BesidePages(has_text, self._in_panel(pages, board, has_text))

    def first(self, page: Page, board: Board, beside: BesidePages = NOTHING_BESIDE) -> tuple[Played, ...]:
        """The sheets of a page in the first cycle of its playlist; none where the board does not show the page."""
        if isinstance(page, VacancyPage) and not self._is_withheld(page):
            return self._first_table(page, board, beside)[0]
        return finished(self.playing(page, board, Draw(START), beside=beside))

    def playing(
        self, page: Page, board: Board, draw: Draw, share: Share = ALONE, beside: BesidePages = NOTHING_BESIDE
    ) -> Steps[tuple[Played, ...]]:
        """The sheets of a page in the cycle that is drawn, as that board plays them; none where it does not show it."""
        if self._is_withheld(page) or isinstance(page, TickerPage) or page.id in beside.in_panel:
            return ()
        if isinstance(page, VacancyPage):
            return (yield from self._table(page, board, draw, share, beside))[0]
        if isinstance(page, SpotlightPage):
            pool, about = self._selection(page)[0], self.about(page)
            whole, in_turn = self._alone(page, board, beside), draw.in_turn(pool, about, share.of(len(about)))
            return (yield from self._fits_of(board, beside, is_alone=True).spotlight(pool, whole, in_turn, draw))
        key = page, board.name, beside.has_text
        if key not in self._played:
            self._played[key] = tuple(Played(frames) for frames in self._frames(page, board, beside))
        return self._played[key]

    def _frames(self, page: Page, board: Board, beside: BesidePages) -> Sequence[int]:
        """How long each of its sheets stands that has a turn."""
        if not beside.has_text and not panels.wanted((page,)):
            return self._look(board, page, 1).frames
        planner, pages = board.player.planner, (page, _RUNNING) if beside.has_text else (page,)
        today = self.data.now.date()
        cycle = finished(planner.planning(pages, (), START, False, admits=self._admits, today=today))
        return [planner.dwell(sheet) for sheet in cycle.sheets]

    def _in_panel(self, pages: tuple[Page, ...], board: Board, has_text: bool) -> frozenset[str]:
        """Those of the pages that stand in the board's panel, by their ids."""
        key = pages, board.name, has_text
        if key not in self._panels:
            planner, today = board.player.planner, self.data.now.date()
            grid = regions.banded(planner.grid) if has_text else None
            of = own_pages.Setting(grid or planner.grid, planner.words, planner.measure, today, planner.pace)
            found = finished(panels.planning(pages, of, self._admits))
            self._panels[key] = frozenset(() if found is None else found.name)
        return self._panels[key]

    def _admits(self, one: Entry) -> bool:
        return self.data.gate.refusal(one, self.data.now.date()) is None

    def _fits_of(self, board: Board, beside: BesidePages, is_alone: bool = False) -> Fits:
        """How vacancies stand on the board; `is_alone`: each on a page of its own, for which some bands make room."""
        planner = board.player.planner
        banded = regions.banded(planner.grid) if beside.has_text else None
        if banded is not None and is_alone and banded.band is not None and banded.band.is_for_tables:
            banded = None
        has_panel = bool(beside.in_panel) and not is_alone
        key = board.name, banded is not None, has_panel
        if key not in self._fits:
            tables = planner.tabling(banded is not None, has_panel)
            self._fits[key] = Fits(replace(planner, grid=banded or planner.grid), self.data.shows_ages, tables)
        return self._fits[key]

    def _table(
        self, page: VacancyPage, board: Board, draw: Draw, share: Share, beside: BesidePages
    ) -> Steps[tuple[tuple[Played, ...], int]]:
        pool, about = self._selection(page)[0], self.about(page)
        in_turn = draw.in_turn(pool, about, share.of(len(about)))
        return self._fits_of(board, beside).table(page.limit, pool, in_turn, draw)

    def _first_table(self, page: VacancyPage, board: Board, beside: BesidePages) -> tuple[tuple[Played, ...], int]:
        """A table's first cycle: the same under every title and scope, and under every limit that holds all."""
        limit, has_panel = min(page.limit, len(self.about(page))), bool(beside.in_panel)
        key = board.name, limit, self._selection(page), beside.has_text, has_panel
        if key not in self._first:
            self._first[key] = finished(self._table(page, board, Draw(START), ALONE, beside))
        return self._first[key]

    def about(self, page: VacancyPage | SpotlightPage) -> list[Vacancy]:
        """The vacancies that a page selects, in their order."""
        key = self._selection(page)
        if key not in self._about:
            self._about[key] = selection.selected(page, self.data.vacancies, self.data.district)
        return self._about[key]

    def numbers(self, page: Page, board: Board) -> frozenset[str]:
        """The vacancies that come up on the page in one turn or another: of those it selects, what fits the board."""
        if not isinstance(page, VacancyPage | SpotlightPage) or self._is_withheld(page):
            return frozenset()
        return frozenset(one.number for one in self._whole(page, board))

    def _whole(self, page: VacancyPage | SpotlightPage, board: Board) -> tuple[Vacancy, ...]:
        key = board.name, self._selection(page)
        if key not in self._fitting:
            fits = self._fits_of(board, NOTHING_BESIDE)
            fitted = fits.alone if isinstance(page, SpotlightPage) else fits.in_table
            self._fitting[key] = tuple(one for one in self.about(page) if fitted(one))
        return self._fitting[key]

    def _alone(self, page: SpotlightPage, board: Board, beside: BesidePages) -> Mapping[str, int]:
        """For how many frames each stands that fits a page of its own, alone or beside running text."""
        key = board.name, beside.has_text, self._selection(page)
        if key not in self._whole_alone:
            fits = self._fits_of(board, beside, is_alone=True)
            self._whole_alone[key] = {one.number: frames for one in self.about(page) if (frames := fits.alone(one))}
        return self._whole_alone[key]

    def _everywhere(self, page: Page) -> Iterator[Remark]:
        today = self.data.now.date()
        if self._tells(words_of(page)):
            yield Remark(Finding.CONTACT)
        if (last := last_day(page)) is not None and last < today:
            yield Remark(Finding.OVER, (last,), "until")
        yield from _unsound(page)
        if isinstance(page, PicturePage):
            yield Remark(Finding.LETTERING)  # how large it is the pixels do not tell
        if left := blanks.of_page(page):
            yield Remark(Finding.BLANK, (len(left), left[0].text), left[0].field)
        if isinstance(page, VacancyPage | SpotlightPage) and not self.about(page):
            is_lost = page.selection is Selection.OWN_DISTRICT and not self.data.district
            yield Remark(Finding.NO_DISTRICT, (), "selection") if is_lost else Remark(Finding.NOTHING)
        if isinstance(page, PolicyPage) and not page.verified_by.strip():
            yield Remark(Finding.UNVERIFIED, (), "verified_by")
        if isinstance(page, AgenciesPage):
            yield from self._of_entries(page.agencies, "agencies")
        if isinstance(page, FairPage):
            yield from self._of_entries(page.posts, "posts")

    def _of_entries(self, entries: Sequence[Entry], field: str) -> Iterator[Remark]:
        """Whether a list has anything to show, and how many of its entries no board shows today."""
        today = self.data.now.date()
        withheld = sum(self.data.gate.refusal(one, today) is not None for one in entries)
        if withheld == len(entries):
            yield Remark(Finding.NO_ENTRIES, (), field)
        elif withheld:
            yield Remark(Finding.ENTRIES_WITHHELD, (withheld, len(entries)), field)

    def _on(self, board: Board, page: Page) -> BoardVerdict:
        if isinstance(page, VacancyPage | SpotlightPage):
            return self._selecting(board, page)
        if isinstance(page, TickerPage):
            run, told = board_look.run_on(board, page), tuple(board_look.running_remarks(board, page))
            return BoardVerdict(board.name, told, 0, 0.0 if run is None else run.once / RATE)
        seen = self._look(board, page, 1)
        remarks = tuple(board_look.remarks(board, page, seen))
        if isinstance(page, PicturePage):
            remarks = (*remarks, *board_look.picture_remarks(board, seen))
        remarks = (*remarks, *self._of_panel(board, page), *_of_length(page, len(seen.sheets)), *_left_over(seen))
        seconds = sum(seen.frames) / RATE
        return BoardVerdict(board.name, remarks, len(seen.sheets), seconds, board_look.speed(seen))

    def _of_panel(self, board: Board, page: Page) -> Iterator[Remark]:
        """Where a page stands that is meant for a panel, and what that costs the table beside it."""
        if not panels.wanted((page,)):
            return
        planner = board.player.planner
        part = planner.tabling(False, True).part
        if part.grid == planner.grid:
            yield Remark(Finding.NO_PANEL, (), "region")
        elif not self._in_panel((page,), board, False):
            yield Remark(Finding.NOT_IN_PANEL, (), "region")
        else:
            yield Remark(Finding.IN_PANEL, (_a_page(part), _a_page(planner)), "region")

    def _selecting(self, board: Board, page: VacancyPage | SpotlightPage) -> BoardVerdict:
        """How a page does that selects vacancies: they are counted; its look is that of those that come first."""
        count, sheets = len(self.about(page)), self.first(page, board)
        not_whole = count - len(self._whole(page, board))
        seen = self._look(board, page, len(sheets))
        remarks = list(board_look.remarks(board, page, seen))
        if not_whole:
            remarks.append(Remark(Finding.NOT_WHOLE, (not_whole, count)))
        if isinstance(page, VacancyPage) and (shown := self._first_table(page, board, NOTHING_BESIDE)[1]):
            remarks.append(Remark(Finding.BY_TURNS, (shown, count), "limit"))
        seconds = sum(one.frames for one in sheets) / RATE
        speed = board_look.speed(seen)
        return BoardVerdict(board.name, tuple(remarks), len(sheets), seconds, speed, count, not_whole)

    def _look(self, board: Board, page: Page, count: int) -> Look:
        last, counted, before = self._looks.get(board.name, (None, 0, board_look.NOTHING))
        if last == page and counted == count:
            return before
        sample: list[Vacancy] = []
        if isinstance(page, VacancyPage | SpotlightPage) or panels.wanted((page,)):
            fits = self._fits_of(board, NOTHING_BESIDE)
            fitted = fits.alone if isinstance(page, SpotlightPage) else fits.in_table
            about = self.about(page) if isinstance(page, VacancyPage | SpotlightPage) else self.data.vacancies
            sample = list(islice((one for one in about if fitted(one)), SAMPLE))
        found = board_look.look(board, page, sample, count, self.data.shows_ages, self.data.now, before)
        self._looks[board.name] = page, count, found
        return found

    def _is_withheld(self, page: Page) -> bool:
        """Whether the board leaves the page out: it tells a contact, or its last day is over."""
        if page not in self._withheld:
            last = last_day(page)
            is_over = last is not None and last < self.data.now.date()
            self._withheld[page] = is_over or self._tells(words_beside(page))
        return self._withheld[page]

    def _tells(self, texts: Iterable[str]) -> bool:
        return any(map(self.data.gate.tells, texts))

    def _selection(self, page: VacancyPage | SpotlightPage) -> _Selection:
        return selection.pool_of(page, self.data.district), page.selection

    def _forget_fits(self) -> None:
        self._fits = {}
        for board in self.boards:
            self._fits_of(board, NOTHING_BESIDE)


def _selects(page: Page) -> bool:
    return isinstance(page, VacancyPage | SpotlightPage)


def _a_page(planner: Planner) -> int:
    """How many vacancies a page of its tables has."""
    rows = planner.grid.rows
    return planner.grid.cards.capacity if rows is None else rows.count


def _key(data: HallData) -> tuple[object, ...]:
    """What verdicts hang on: the vacancies, then what all pages are judged by."""
    return data.version, data.now.date(), data.shows_ages, data.gate, data.district


def _of_length(page: Page, sheets: int) -> Iterator[Remark]:
    """Whether a text takes more pages of a board than are read."""
    if sheets > MOST_SHEETS and isinstance(page, NoticePage):
        yield Remark(Finding.MANY_SHEETS, (sheets,), "lines")
    elif sheets > MOST_SHEETS and isinstance(page, PolicyPage | WelcomePage):
        yield Remark(Finding.LONG, (sheets,))


def _left_over(seen: Look) -> Iterator[Remark]:
    """How many entries of a list have no room on the board."""
    if seen.too_long:
        yield Remark(Finding.ENTRIES_NOT_WHOLE, (seen.too_long,))


def _unsound(page: Page) -> Iterator[Remark]:
    """Why the city would not keep the page, with the fault's own sentence where it is one that has no other."""
    wrong = unsound(Bundle((Playlist("-", (page,)),), ()), ())
    if not wrong:
        return
    if isinstance(page, NoticePage | PolicyPage) and not page.headline.strip():
        yield Remark(Finding.NO_HEADLINE, (), "headline")
    elif isinstance(page, PicturePage) and not page.shows.strip():
        yield Remark(Finding.NO_WORDS, (), "shows")
    elif isinstance(page, TickerPage) and not ticker.texts_of((page,)):
        yield Remark(Finding.NO_SENTENCE, (), "lines")
    elif (length := sum(map(len, words_of(page)))) > longest(page):
        yield Remark(Finding.TOO_MUCH_TEXT, (length, longest(page)))
    elif isinstance(page, VacancyPage) and not 1 <= page.limit <= MOST_VACANCIES:
        yield Remark(Finding.WRONG_LIMIT, (MOST_VACANCIES,), "limit")
    else:
        yield Remark(Finding.UNSOUND, (wrong,))
