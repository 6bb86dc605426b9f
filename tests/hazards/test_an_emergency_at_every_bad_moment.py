"""A storm is raised while all else goes wrong: twice, two at once, no line, a start anew, a wrong clock, a later city.

From the officer's call over HTTP to what a reader finds on the glass.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from display import grids
from display.bundles import BundleFollower
from display.interrupted import InterruptedPlayer
from display.long_poll import Heard
from display.picture import Text
from display.player import Player
from display.showing import Data, Showing
from labourhall.contract import wire
from labourhall.contract.board_calls import GetBundle, Given
from labourhall.contract.http import HttpSender
from labourhall.contract.interrupt_calls import LiftInterrupt, RaiseEmergency
from labourhall.contract.refusals import NoAnswer
from scripts.wall_pictures import words_of
from tests.backend.cities import NOON
from tests.contract.served import Served, serving
from tests.display.conftest import planner_for

STORM = RaiseEmergency("typhoon", NOON - timedelta(minutes=20), "orange", "广州全市")
FIRE = RaiseEmergency("fire", NOON)


class Board:
    """A board beside the city: `hear` asks once as its thread does, `reads` is what stands on the glass."""

    def __init__(self, folder: Path, url: str) -> None:
        self.path = folder / "bundle.json"
        self.url = url
        player = Player("1", "市场", (640, 320), planner_for(grids.LARGE_S, words_of("zh_CN")), is_demonstration=False)
        self.player = InterruptedPlayer(player)
        self.begin()

    def begin(self) -> None:
        """Start anew, with what stands on the disk."""
        self.follower = BundleFollower("1", self.path, lambda: HttpSender(self.url, "kiosk-key"))
        self.showing: Showing | None = None
        self.frame = 0

    def hear(self) -> bool:
        return self.follower._poll.ask_once(0.0) is not Heard.NOTHING

    def reads(self, now: datetime = NOON, **others: Any) -> str:
        data = Data(self.follower.latest, **others)
        self.showing = showing = self.player.step(self.showing, data, now, self.frame)
        picture = self.player.picture(showing, data, now, self.frame)
        self.frame += 1
        marks = [mark for placed in picture.placed for mark in placed.strip.marks]
        return " ".join(mark.text for mark in marks if isinstance(mark, Text))


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    (tmp_path / "city").mkdir()
    with serving(tmp_path / "city") as found:
        yield found


@pytest.fixture
def board(served: Served, tmp_path: Path) -> Board:
    found = Board(tmp_path, served.url)
    assert found.hear()
    assert "办事不收费" in found.reads()
    return found


def test_raised_twice_by_a_trembling_hand_it_stands_once_and_one_lift_is_enough(served: Served, board: Board) -> None:
    first, second = served.staff(STORM).raised, served.staff(STORM).raised
    assert first == second
    board.hear()
    assert "台风橙色预警信号" in board.reads()
    served.staff(LiftInterrupt("liwan", first[0].number))
    board.hear()
    assert "台风" not in board.reads()


def test_two_at_once_take_turns_and_what_is_in_the_house_stands_first(served: Served, board: Board) -> None:
    served.staff(STORM)
    served.staff(FIRE)
    board.hear()
    assert "本厅发生火情" in board.reads()
    board.frame += 21 * 60
    assert "台风橙色预警信号" in board.reads()
    board.frame += 21 * 60
    assert "本厅发生火情" in board.reads()


def test_lifted_while_the_line_is_down_it_stands_on_says_so_and_goes_when_the_line_is_back(
    served: Served, board: Board
) -> None:
    (raised,) = served.staff(STORM).raised
    board.hear()
    board.reads()
    board.follower._poll._channels._connect = cut
    served.staff(LiftInterrupt("liwan", raised.number))
    assert not board.hear()
    told = board.reads(NOON + timedelta(hours=1), as_of=NOON, city_time=NOON + timedelta(hours=1))
    assert "台风橙色预警信号" in told
    assert "12:00后未收到更新" in told
    board.follower._poll._channels._connect = lambda: HttpSender(board.url, "kiosk-key")
    board.hear()
    assert "台风" not in board.reads()


def cut() -> Any:
    """A channel on which nobody answers."""

    class Cut:
        def send(self, *_: object) -> object:
            raise NoAnswer

        def close(self) -> None:
            """Nothing is open."""

    return Cut()


def test_a_board_that_starts_anew_without_a_line_shows_it_in_its_first_frame(served: Served, board: Board) -> None:
    served.staff(STORM)
    board.hear()
    board.begin()
    assert "台风橙色预警信号" in board.reads()


def test_raised_while_the_line_is_down_it_stands_when_the_line_is_back(served: Served, board: Board) -> None:
    board.follower._poll._channels._connect = cut
    served.staff(STORM)
    assert not board.hear()
    assert "台风" not in board.reads()
    board.follower._poll._channels._connect = lambda: HttpSender(board.url, "kiosk-key")
    board.hear()
    assert "台风橙色预警信号" in board.reads()


def test_with_a_clock_that_nobody_believes_it_stands_without_times(served: Served, board: Board) -> None:
    served.staff(STORM)
    board.hear()
    told = board.reads(NOON - timedelta(days=4000), city_time=NOON)
    assert "台风橙色预警信号" in told
    assert not any(letter.isdigit() for letter in told)


def test_a_server_that_starts_anew_still_knows_it(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        served.staff(STORM)
    with serving(tmp_path) as served:
        board = Board(tmp_path, served.url)
        board.hear()
        assert "台风橙色预警信号" in board.reads()


Change = Callable[[dict[str, Any]], None]


def a_later_signal(page: dict[str, Any]) -> None:
    page |= {"name": "风暴潮紫色预警信号", "hazard": "风暴潮", "colour": "violet", "surge_metres": 2.5}


def a_later_kind(page: dict[str, Any]) -> None:
    page |= {"kind": "all-clear-drill"}


@pytest.mark.expects_logs
@pytest.mark.parametrize(("change", "stands"), [(a_later_signal, "风暴潮紫色预警信号"), (a_later_kind, "本厅发生火情")])
def test_what_only_a_later_city_knows_stands_by_its_words_or_costs_itself_alone(
    served: Served, board: Board, caplog: pytest.LogCaptureFixture, change: Change, stands: str
) -> None:
    served.staff(FIRE)
    served.staff(STORM)
    with closing(HttpSender(served.url, "kiosk-key")) as sender:
        plain = json.loads(wire.encode(sender.send(GetBundle("1"))))
    change(plain["bundle"]["interrupts"][1])
    found, lost = wire.read_answer(json.dumps(plain).encode(), Given)
    assert board.follower._take(found)
    told = board.reads()
    board.frame += 21 * 60
    assert stands in told + board.reads()
    assert ("D-113" in caplog.text) == bool(lost) == (change is a_later_kind)
