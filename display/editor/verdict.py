"""The verdict beside each page: what stands against it, and how it does on each of the hall's boards. Pure.

It is reached by the boards' own planners and players. A page that is as it was keeps its verdict: after a key only the
changed one is judged anew; after new data, those that select vacancies.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Final, TypeAlias

from display import gate, selection
from display.editor import blanks, board_look
from display.editor.board_look import Board, Look
from display.editor.fits import Cycles, Fits, Played
from display.editor.remarks import MOST_SHEETS, Finding, Remark, Weight
from display.motion import RATE
from display.page_words import words_beside, words_of
from display.selection import Entry
from labourhall.contract.playlist import (
    AgenciesPage,
    Bundle,
    FairPage,
    NoticePage,
    Page,
    PicturePage,
    Playlist,
    PolicyPage,
    SpotlightPage,
    VacancyPage,
    WelcomePage,
    last_day,
)
from labourhall.contract.soundness import MOST_VACANCIES, longest, unsound
from labourhall.market.contacts import holds_contact
from labourhall.market.vacancy import Vacancy

SAMPLE: Final = 12
"""So many vacancies fill a sheet of any board."""

_Selection: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class HallData:
    """What pages are judged by: the vacancies that may be shown today (`gate.admit`), and the moment.

    `version` names the data: as long as it and the day stay, verdicts do.
    """

    version: str
    now: datetime
    vacancies: tuple[Vacancy, ...] = ()
    shows_ages: bool = False
    own_number: str = ""


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
        self._fits: dict[str, Fits] = {}
        self._verdicts: dict[Page, PageVerdict] = {}
        self._about: dict[_Selection, list[Vacancy]] = {}
        self._fitting: dict[tuple[str, bool, _Selection], tuple[Vacancy, ...]] = {}
        self._cycles: dict[tuple[str, int, _Selection], Cycles] = {}
        self._played: dict[tuple[Page, str], list[Played]] = {}
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
        for cache in (self._about, self._fitting, self._cycles, self._played, self._withheld):
            cache.clear()
        for page in [one for one in self._verdicts if isinstance(one, VacancyPage | SpotlightPage)]:
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
        selections = {_selection(page) for page in found if isinstance(page, VacancyPage | SpotlightPage)}
        self._played = {key: one for key, one in self._played.items() if key[0] in found}
        self._about = {key: one for key, one in self._about.items() if key in selections}
        self._fitting = {key: one for key, one in self._fitting.items() if key[2] in selections}
        self._cycles = {key: one for key, one in self._cycles.items() if key[2] in selections}
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
        return self._look(board, page, len(self.played(page, board, 0)) if selects else 1)

    def played(self, page: Page, board: Board, turn: int) -> list[Played]:
        """The sheets of a page in the `turn`-th cycle of its playlist, as that board plays them; none where it does not
        show the page.
        """
        if self._is_withheld(page):
            return []
        if isinstance(page, VacancyPage):
            return self._table(page, board).played(turn)
        if isinstance(page, SpotlightPage):
            return self._spotlight(page, board, turn)
        key = page, board.name
        if key not in self._played:
            self._played[key] = [Played(frames) for frames in self._look(board, page, 1).frames]
        return self._played[key]

    def _table(self, page: VacancyPage, board: Board) -> Cycles:
        """The cycles of a table: the same under every title and scope, and under every limit that holds all."""
        about = self.about(page)
        key = board.name, min(page.limit, len(about)), _selection(page)
        if key not in self._cycles:
            self._cycles[key] = Cycles(self._fits[board.name], key[1], about)
        return self._cycles[key]

    def _spotlight(self, page: SpotlightPage, board: Board, turn: int) -> list[Played]:
        """The one vacancy whose turn it is, of those that fit."""
        whole = self._whole(page, board)
        if not whole:
            return []
        one = whole[turn % len(whole)]
        return [Played(self._fits[board.name].alone(one), (one.number,))]

    def about(self, page: VacancyPage | SpotlightPage) -> list[Vacancy]:
        """The vacancies that a page selects, newest first."""
        key = _selection(page)
        if key not in self._about:
            self._about[key] = selection.selected(page, self.data.vacancies)
        return self._about[key]

    def numbers(self, page: Page, board: Board) -> frozenset[str]:
        """The vacancies that come up on the page in one turn or another: of those it selects, what fits the board."""
        if not isinstance(page, VacancyPage | SpotlightPage) or self._is_withheld(page):
            return frozenset()
        return frozenset(one.number for one in self._whole(page, board))

    def _whole(self, page: VacancyPage | SpotlightPage, board: Board) -> tuple[Vacancy, ...]:
        key = board.name, isinstance(page, SpotlightPage), _selection(page)
        if key not in self._fitting:
            fits = self._fits[board.name]
            fitted = fits.alone if isinstance(page, SpotlightPage) else fits.in_table
            self._fitting[key] = tuple(one for one in self.about(page) if fitted(one))
        return self._fitting[key]

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
            yield Remark(Finding.NOTHING)
        if isinstance(page, PolicyPage) and not page.verified_by.strip():
            yield Remark(Finding.UNVERIFIED, (), "verified_by")
        if isinstance(page, AgenciesPage):
            yield from self._of_entries(page.agencies, "agencies")
        if isinstance(page, FairPage):
            yield from self._of_entries(page.posts, "posts")

    def _of_entries(self, entries: Sequence[Entry], field: str) -> Iterator[Remark]:
        """Whether a list has anything to show, and how many of its entries no board shows today."""
        today, own = self.data.now.date(), self.data.own_number
        withheld = sum(gate.refusal(one, today, own) is not None for one in entries)
        if withheld == len(entries):
            yield Remark(Finding.NO_ENTRIES, (), field)
        elif withheld:
            yield Remark(Finding.ENTRIES_WITHHELD, (withheld, len(entries)), field)

    def _on(self, board: Board, page: Page) -> BoardVerdict:
        if isinstance(page, VacancyPage | SpotlightPage):
            return self._selecting(board, page)
        seen = self._look(board, page, 1)
        remarks = tuple(board_look.remarks(board, page, seen))
        if isinstance(page, PicturePage):
            remarks = (*remarks, *board_look.picture_remarks(board, seen))
        remarks = (*remarks, *_of_length(page, len(seen.sheets)), *_left_over(seen))
        seconds = sum(seen.frames) / RATE
        return BoardVerdict(board.name, remarks, len(seen.sheets), seconds, board_look.speed(seen))

    def _selecting(self, board: Board, page: VacancyPage | SpotlightPage) -> BoardVerdict:
        """How a page does that selects vacancies: they are counted; its look is that of those that come first."""
        count, sheets = len(self.about(page)), self.played(page, board, 0)
        not_whole = count - len(self._whole(page, board))
        seen = self._look(board, page, len(sheets))
        remarks = list(board_look.remarks(board, page, seen))
        if not_whole:
            remarks.append(Remark(Finding.NOT_WHOLE, (not_whole, count)))
        if isinstance(page, VacancyPage) and (shown := self._table(page, board).first_ends):
            remarks.append(Remark(Finding.BY_TURNS, (shown, count), "limit"))
        seconds = sum(one.frames for one in sheets) / RATE
        speed = board_look.speed(seen)
        return BoardVerdict(board.name, tuple(remarks), len(sheets), seconds, speed, count, not_whole)

    def _look(self, board: Board, page: Page, count: int) -> Look:
        last, counted, before = self._looks.get(board.name, (None, 0, board_look.NOTHING))
        if last == page and counted == count:
            return before
        sample: list[Vacancy] = []
        if isinstance(page, VacancyPage | SpotlightPage):
            fits = self._fits[board.name]
            fitted = fits.alone if isinstance(page, SpotlightPage) else fits.in_table
            sample = list(islice((one for one in self.about(page) if fitted(one)), SAMPLE))
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
        return any(holds_contact(text, self.data.own_number) for text in texts)

    def _forget_fits(self) -> None:
        self._fits = {board.name: Fits(board.player.planner, self.data.shows_ages) for board in self.boards}


def _key(data: HallData) -> tuple[object, ...]:
    """What verdicts hang on: the vacancies, then what all pages are judged by."""
    return data.version, data.now.date(), data.shows_ages, data.own_number


def _selection(page: VacancyPage | SpotlightPage) -> _Selection:
    return page.districts, page.trades


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
    elif (length := sum(map(len, words_of(page)))) > longest(page):
        yield Remark(Finding.TOO_MUCH_TEXT, (length, longest(page)))
    elif isinstance(page, VacancyPage) and not 1 <= page.limit <= MOST_VACANCIES:
        yield Remark(Finding.WRONG_LIMIT, (MOST_VACANCIES,), "limit")
    else:
        yield Remark(Finding.UNSOUND, (wrong,))
