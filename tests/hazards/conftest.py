"""What hazards of the editor have in common: its words, and the city at which staff sign in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from display import grids
from display.interrupted import InterruptedPlayer
from display.player import Player
from labourhall.program.words import Words
from scripts.wall_pictures import words_of
from tests.backend.cities import City, opened
from tests.display.conftest import planner_for
from tests.display.editor.window.staff_city import StaffCity


@pytest.fixture
def words() -> Words:
    return words_of("zh_CN")


@pytest.fixture
def staff_city(tmp_path: Path) -> Iterator[StaffCity]:
    with opened(tmp_path / "city.db") as store:
        yield StaffCity(City(store))


@pytest.fixture
def board(words: Words) -> InterruptedPlayer:
    """A board of 640×320 with what may break into it."""
    return InterruptedPlayer(Player("1", "市场", (640, 320), planner_for(grids.LARGE_S, words), is_demonstration=True))
