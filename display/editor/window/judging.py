"""The hall's boards as they are judged by, and what is known of a page now."""

from collections.abc import Sequence
from datetime import datetime

from display import app as board_app
from display.editor.board_look import Board
from display.editor.verdict import HallData, Judge, PageVerdict
from display.editor.window.settings import Settings
from labourhall.contract.playlist import Page, SpotlightPage, VacancyPage
from labourhall.market import contacts
from labourhall.program import words


def boards_of(settings: Settings) -> list[Board]:
    """The boards, each with the player of its own program. Raises BoardUnusable for a size that no grid fits."""
    found = []
    for profile in settings.profiles:
        board = settings.of_board(profile)
        player = board_app.player(board, board_app.grid_for(board), words.read(profile.language)).player
        found.append(Board(profile.name, player, profile.pitch_mm, profile.far_row_m))
    return found


class Judging:
    """Gives verdicts. Before the hall's vacancies are there it has none for pages that select of them."""

    def __init__(self, boards: Sequence[Board], now: datetime, hall_phone: str) -> None:
        self._own = contacts.digits_of(hall_phone)
        self.judge = Judge(boards, HallData("", now, own_number=self._own))

    @property
    def has_data(self) -> bool:
        """Whether the hall's vacancies are there."""
        return bool(self.judge.data.version)

    def of(self, page: Page) -> PageVerdict | None:
        """The page's verdict, None where nothing can be said yet."""
        selects = isinstance(page, VacancyPage | SpotlightPage)
        return self.judge.verdict(page) if self.has_data or not selects else None
