"""What the next page begins with is known before it does: drawn by then, and nothing of it is shown or noted early."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from display import grids
from display.glass import Glass
from display.interrupted import InterruptedPlayer
from display.journal import Entry
from display.motion import RATE
from display.picture import Strip
from display.player import Player
from display.programme import Programme
from display.rehearsal import AHEAD_FRAMES
from display.schedule import SheetKind
from display.showing import Data, Showing
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Slot, VacancyPage
from labourhall.program.words import Words
from scripts.wall_pictures import NOW, table
from tests.display.conftest import planner_for
from tests.display.told import Told

PAGES = NoticePage("n", "停电"), VacancyPage("t", limit=10), NoticePage("o", "招聘会")
EMPTY = Bundle((Playlist("日常", (VacancyPage("t", limit=10),)),), (Slot("日常"),))
PROGRAMME = Programme("t", "bt", "市场", False, Bundle((Playlist("日常", PAGES),), (Slot("日常"),)))


class Wall:
    """A board on its glass: a frame, then the work between; `drawn` is what was wanted ahead, since the page began."""

    def __init__(self, words: Words, data: Data) -> None:
        self.data, self.now, self.frame = data, NOW, 0
        self.lines: list[Entry] = []
        self.drawn: set[Strip] = set()
        player = Player("1", "市场", (640, 320), planner_for(grids.LARGE_S, words), is_demonstration=False)
        self.glass = Glass(
            InterruptedPlayer(player), Told(lambda: self.data), lambda: self.now, self, lambda proven: None
        )
        self.glass.picture(0)
        self.glass.between()

    def note(self, entry: Entry) -> None:
        self.lines.append(entry)

    @property
    def left(self) -> int:
        showing = self.glass._showing
        assert showing is not None
        return showing.began + showing.dwell - self.frame

    def step(self) -> frozenset[Strip]:
        """One frame; the strips that it shows."""
        self.frame += 1
        self.now += timedelta(seconds=1 / RATE)
        return frozenset(placed.strip for placed in self.glass.picture(self.frame).placed)

    def until(self, left: int) -> frozenset[Strip]:
        """Up to so many frames before the page is over."""
        shown: frozenset[Strip] = frozenset()
        while self.left > left:
            shown = self.step()
            self.drawn.update(self.glass.between().following)
        return shown


@pytest.fixture
def wall(words: Words) -> Wall:
    vacancies = {one.number: one for one in table()}
    return Wall(words, Data(PROGRAMME, vacancies, NOW, city_time=NOW))


def test_all_that_a_page_begins_with_is_wanted_before_it_begins(wall: Wall) -> None:
    for _ in range(7):
        wall.drawn.clear()
        wall.until(1)
        shown = wall.step()
        assert shown
        assert shown <= wall.drawn
        wall.drawn.update(wall.glass.between().following)


def test_nothing_is_wanted_until_shortly_before(wall: Wall) -> None:
    wall.until(AHEAD_FRAMES + 1)
    assert not wall.drawn
    wall.until(AHEAD_FRAMES)
    assert wall.drawn


def test_what_is_heard_after_the_rehearsal_stands_on_the_page_all_the_same(wall: Wall) -> None:
    wall.until(1)
    wall.until(AHEAD_FRAMES)
    numbers = iter(wall.data.vacancies)
    gone = next(numbers)
    left = {number: one for number, one in wall.data.vacancies.items() if number != gone}
    wall.data = replace(wall.data, vacancies=left, gone={gone: "withdrawn"})
    wall.until(1)
    wall.step()
    while not wall.glass.picture(wall.frame).rows:
        wall.until(1)
        wall.step()
        wall.glass.between()
    assert gone not in {row.number for row in wall.glass.painted.rows}


def test_a_page_is_noted_once_and_not_before_it_is_over(wall: Wall) -> None:
    wall.until(1)
    assert wall.lines == []
    wall.step()
    assert wall.lines == [], "no frame waits for that"
    wall.glass.between()
    wall.glass.between()
    assert len(wall.lines) == 1
    wall.glass.end()
    assert len(wall.lines) == 2


def test_a_page_is_noted_too_where_no_time_was_left_between_two_frames(wall: Wall) -> None:
    while len(wall.lines) < 2:
        wall.step()
        assert wall.frame < 100 * RATE
    assert wall.lines[0] != wall.lines[1]


@pytest.mark.parametrize(
    "data", [Data(), Data(replace(PROGRAMME, bundle=EMPTY), {}, NOW, city_time=NOW)], ids=["nothing", "no page"]
)
def test_a_board_that_waits_rehearses_nothing(words: Words, data: Data, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[int] = []
    step = InterruptedPlayer.step

    def counted(player: InterruptedPlayer, *given: Any) -> Showing:
        steps.append(given[3])
        return step(player, *given)

    monkeypatch.setattr(InterruptedPlayer, "step", counted)
    wall = Wall(words, data)
    for _ in range(5 * RATE):
        wall.step()
        assert not wall.glass.between().following
    assert wall.glass.status.kind == SheetKind.SAFE.value
    assert len(steps) == 5 * RATE + 1
