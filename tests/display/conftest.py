"""A board for tests: its words from the translation file, and widths that are easily reckoned."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from display import grids
from display.glyphs import atlases, lettering
from display.grids import Grid
from display.interrupted import InterruptedPlayer
from display.pages import facts
from display.planner import Planner
from display.player import Player
from labourhall.program.places import asset
from labourhall.program.words import Words
from scripts import wall_pictures

DISTRICTS = {"440111": "白云", "440112": "黄埔", "440113": "番禺"}


def measure(text: str, size: int) -> int:
    """Han characters are as wide as high, all others half of that: what the board's glyphs come close to."""
    return sum(size // 2 if letter.isascii() else size for letter in text)


@pytest.fixture(scope="session")
def words() -> Words:
    return wall_pictures.words_of("zh_CN")


@pytest.fixture
def planner(words: Words) -> Planner:
    return planner_for(grids.LARGE_S, words)


@pytest.fixture
def player(planner: Planner) -> Player:
    return Player("1", "越秀区劳动力市场", (640, 320), planner, is_demonstration=True)


@pytest.fixture
def board(player: Player) -> InterruptedPlayer:
    return InterruptedPlayer(player)


def planner_for(grid: Grid, words: Words) -> Planner:
    return Planner(grid, words, measure, partial(facts.read, words=words, districts=DISTRICTS))


def player_for(grid: Grid, player: Player) -> Player:
    return replace(player, size=(grid.width, grid.height), planner=replace(player.planner, grid=grid))


@pytest.fixture
def gui(qapp: QGuiApplication) -> QGuiApplication:
    """Qt, for what is drawn."""
    return qapp


@pytest.fixture
def glyphs_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of two atlases and the manifest that a test may break; what was read before is forgotten, and after."""
    folder = tmp_path / "assets" / "glyphs"
    folder.mkdir(parents=True)
    for name in ("16.glyphs", "24.glyphs", atlases.MANIFEST):
        shutil.copy(asset("glyphs", name), folder)
    monkeypatch.setattr(atlases, "asset", lambda *parts: tmp_path.joinpath("assets", *parts))
    forget()
    yield folder
    forget()


def forget() -> None:
    """Have the atlases read anew."""
    for kept in (atlases._read, atlases._manifest, lettering.advance):
        kept.cache_clear()
