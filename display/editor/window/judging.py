"""The hall's boards as they are judged by, and what is known of a page now."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from display import app as board_app
from display.editor.board_look import Board, Look
from display.editor.verdict import HallData, Judge, PageVerdict
from display.editor.window.settings import Settings
from display.strips.press import Press
from labourhall.contract.playlist import Page, SpotlightPage, VacancyPage
from labourhall.program import words


def boards_of(settings: Settings) -> list[Board]:
    """The boards, each with the player of its own program. Raises BoardUnusable for a size that no grid fits."""
    found = []
    for profile in settings.profiles:
        board = settings.of_board(profile)
        player = board_app.player(board, board_app.grid_for(board), words.read(profile.language)).player
        found.append(Board(profile.name, player, profile.pitch_mm, profile.far_row_m))
    return found


def presses_of(settings: Settings) -> dict[str, Press]:
    """What draws for each board, by name."""
    return {one.name: board_app.press_for(settings.of_board(one)) for one in settings.profiles}


class Judging:
    """Gives verdicts. Before the hall's vacancies are there it has none for pages that select of them."""

    def __init__(self, boards: Sequence[Board], now: datetime, hall_phone: str) -> None:
        self._boards = {one.name: one for one in boards}
        self.judge = Judge(boards, HallData("", now, gate=board_app.gate_of(hall_phone)))

        self.is_ready = False
        """Whether the hall's vacancies were there once, and fitted: before, one look would take seconds."""

    def renew(self, data: HallData) -> Iterator[None]:
        """Judge by other data when the steps are done, in idle moments; until then by those there are."""
        if data.shows_ages != self.judge.data.shows_ages:  # all is fitted anew: before that a look would take seconds
            self.is_ready = False
            self.judge.renew(data)
        yield from self.judge.prepare(data.vacancies)
        self.judge.renew(data)
        self.is_ready = True

    def of(self, page: Page) -> PageVerdict | None:
        """The page's verdict, None where nothing can be said yet."""
        return self.judge.verdict(page) if self._can_tell(page) else None

    def look(self, page: Page, board: str) -> Look | None:
        """What the page looks like on that board, None where nothing can be said yet."""
        return self.judge.look(page, self._boards[board]) if self._can_tell(page) else None

    def _can_tell(self, page: Page) -> bool:
        selects = isinstance(page, VacancyPage | SpotlightPage)
        return self.is_ready or not selects

    def board(self, name: str) -> Board:
        """The board of that name."""
        return self._boards[name]

    @property
    def own_number(self) -> str:
        """The digits of the hall's own telephone."""
        return self.judge.data.gate.own_number

    @property
    def known(self) -> Mapping[str, Board]:
        """The boards by name."""
        return self._boards

    @property
    def boards(self) -> Mapping[str, tuple[int, int]]:
        """The size of each board in lamps, by name."""
        return {name: one.player.size for name, one in self._boards.items()}
