"""A board's clock is set back by a day, with the line up, with the line down, and before a start without one.

Nothing is judged by it: in the next frame the safe page stands without a time, with a code for the technician; the
hall's vacancies come back with the clock.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from display.glass import Glass
from display.interrupted import InterruptedPlayer
from display.journal import Entry
from display.picture import Picture, Text
from display.showing import Data
from labourhall.contract.playlist import NoticePage, VacancyPage
from scripts.wall_pictures import NOW, programme, table
from tests.display.told import Told

pytestmark = pytest.mark.expects_logs
DAY = timedelta(days=1)
DATA = Data(programme(VacancyPage("v"), NoticePage("n", "停电")), {one.number: one for one in table()}, NOW)
UP = replace(DATA, city_time=NOW)
DOWN = replace(DATA, city_time=NOW + timedelta(hours=3))
"""The line has been down for three hours; what time it is in the city is reckoned on from its last answer."""


class Unkept:
    """No record."""

    def note(self, entry: Entry) -> None:
        """Nothing."""


class Board:
    """A board on its glass, with a clock that somebody sets."""

    def __init__(self, player: InterruptedPlayer, data: Data) -> None:
        self.clock = data.city_time or NOW
        self._frames = iter(range(1_000_000))
        self._glass = Glass(player, Told(lambda: data), lambda: self.clock, Unkept(), lambda proven: None)

    def frame(self) -> Picture:
        shown = self._glass.picture(next(self._frames))
        self._glass.between()
        return shown

    def frames(self, count: int) -> Iterator[Picture]:
        return (self.frame() for _ in range(count))


def texts(picture: Picture) -> list[str]:
    return [mark.text for placed in picture.placed for mark in placed.strip.marks if isinstance(mark, Text)]


def tells_a_time(picture: Picture) -> bool:
    return any(":" in text for text in texts(picture))


@pytest.mark.parametrize("data", [UP, DOWN], ids=["line up", "line down"])
def test_in_the_next_frame_nothing_stands_that_goes_by_it_and_it_is_said_once(
    data: Data, board: InterruptedPlayer, caplog: pytest.LogCaptureFixture
) -> None:
    wall = Board(board, data)
    assert wall.frame().rows
    wall.clock -= DAY
    for shown in wall.frames(600):
        assert not shown.rows
        assert not tells_a_time(shown)
        assert texts(shown), "the safe page says where one is"
    assert [message.partition(" ")[0] for message in caplog.messages] == ["D-107"]


@pytest.mark.parametrize("data", [UP, DOWN], ids=["line up", "line down"])
def test_when_it_is_right_again_the_vacancies_stand_again(data: Data, board: InterruptedPlayer) -> None:
    wall = Board(board, data)
    first = wall.frame()
    wall.clock -= DAY
    list(wall.frames(60))
    wall.clock += DAY
    assert [shown.rows for shown in wall.frames(120)][-1] == first.rows


def test_a_start_without_a_line_believes_no_clock_before_what_the_city_had_said(board: InterruptedPlayer) -> None:
    wall = Board(board, DATA)
    wall.clock = datetime.combine(NOW.date() - DAY, NOW.time(), NOW.tzinfo)
    assert all(not shown.rows and not tells_a_time(shown) for shown in wall.frames(60))
