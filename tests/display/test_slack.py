"""Between two frames nothing is looked at where nothing is to be done, and what is under way goes on in each."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from display.glass import LOOK_SECONDS
from display.interrupted import InterruptedPlayer
from display.motion import RATE
from display.orders import Order
from display.player import AHEAD_FRAMES as AHEAD_OF_A_CYCLE
from display.player import Player
from display.read_back import WAIT_FRAMES, Look, ReadBack
from display.rehearsal import AHEAD_FRAMES
from display.showing import Data, Showing
from display.slack import LOOK_FRAMES, Slack
from labourhall.contract.playlist import NoticePage, VacancyPage
from scripts.wall_pictures import NOW, programme, table

DATA = Data(
    programme(VacancyPage("p1", "岗位信息"), NoticePage("p2", "停电")), {one.number: one for one in table()}, NOW
)


class Screen:
    """An eye that remembers what it looked at."""

    bands = 3

    def __init__(self) -> None:
        self.looked: list[int] = []

    def look(self, band: int) -> Look:
        self.looked.append(band)
        return Look(True, False, 1)


class Page:
    """The first page of a board, frame by frame: in which of them the player was asked what is wanted."""

    def __init__(self, player: Player, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[int] = []
        self.worked: list[int] = []
        self.screen = Screen()
        board = InterruptedPlayer(player)
        self.showing = board.step(None, DATA, NOW, 0)
        self.slack = Slack(board, ReadBack(self.screen))
        wanted = InterruptedPlayer.wanted

        def asking(board: InterruptedPlayer, showing: Showing, data: Data, now: datetime, frame: int) -> Order | None:
            self.asked.append(frame)
            return wanted(board, showing, data, now, frame)

        monkeypatch.setattr(InterruptedPlayer, "wanted", asking)

    def play(self, first: int, past: int, data: Data = DATA) -> None:
        for frame in range(first, past):
            if frame >= self.slack.rests_until:
                self.worked.append(frame)
                self.slack.work(self.showing, data, NOW, frame)


@pytest.fixture
def page(player: Player, monkeypatch: pytest.MonkeyPatch) -> Page:
    return Page(player, monkeypatch)


def test_where_nothing_is_to_be_done_it_is_looked_now_and_then(page: Page) -> None:
    page.play(0, 7 * RATE)
    assert page.asked == page.worked == [0, LOOK_FRAMES]


def test_with_each_look_at_the_clock_it_is_looked_too_and_early_enough_to_be_planned(page: Page) -> None:
    for second in range(0, 9, LOOK_SECONDS):
        page.slack.wake()
        page.play(second * RATE, (second + LOOK_SECONDS) * RATE)
    assert page.asked == [0, 3 * RATE, 6 * RATE]
    assert AHEAD_OF_A_CYCLE - LOOK_SECONDS * RATE >= 9 * RATE


def test_from_its_middle_on_the_page_is_read_a_band_a_frame_and_then_no_more(page: Page) -> None:
    middle = page.showing.dwell // 2
    page.play(0, middle + 3 * RATE)
    assert page.screen.looked == [0, 1, 2]
    due = middle + WAIT_FRAMES
    assert set(range(due, due + 3)) <= set(page.worked)
    assert not set(range(due + 3, middle + 3 * RATE)) & set(page.worked) - set(page.asked)


def test_where_something_else_is_to_be_done_after_its_middle_the_page_is_read_then(page: Page) -> None:
    middle = page.showing.dwell // 2
    page.play(0, middle + 3)
    assert page.screen.looked == []
    page.slack.wake()
    page.play(middle + 3, middle + 10)
    assert page.screen.looked == [0, 1, 2]


def test_shortly_before_the_page_is_over_it_is_rehearsed_and_once_more_in_its_last_frame(page: Page) -> None:
    page.play(0, page.showing.dwell)
    dwell = page.showing.dwell
    assert {dwell - AHEAD_FRAMES, dwell - 1} <= set(page.worked)


def test_what_is_planned_is_planned_in_each_frame_until_it_is_at_hand(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    work: Any = page.slack._draft.work
    monkeypatch.setattr(page.slack._draft, "work", lambda order, vacancies: work(order, vacancies, 1))
    page.showing = replace(page.showing, index=len(page.showing.cycle.sheets) - 1)
    page.play(0, page.showing.dwell // 2 - 1)
    assert page.slack.ready.cycle is not None
    planned = [frame for frame in page.worked if frame not in page.asked]
    assert len(planned) > 3
    assert planned == list(range(planned[0], planned[0] + len(planned)))


def test_whatever_is_heard_is_looked_at_at_once(page: Page) -> None:
    page.play(0, 200)
    page.slack.wake()
    page.play(200, 210, replace(DATA, as_of=NOW.replace(minute=1)))
    assert page.asked == [0, 200]
