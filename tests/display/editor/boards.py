"""Boards to judge pages by, with the product's own glyphs, and a day's vacancies: one of them fits nothing."""

from dataclasses import replace

from display import grids
from display.editor.board_look import Board
from display.glyphs import lettering
from display.grids import Grid
from display.player import Player
from labourhall.market.vacancy import Requirements
from labourhall.program.words import Words
from scripts.wall_pictures import demanding, table, vacancy
from tests.display.conftest import planner_for

ENDLESS = vacancy("104501", "电焊工", 3, (6000, 8500), "440112", wanted=Requirements(certificates=("证" * 40,)))
VACANCIES = (*table(), *demanding(), ENDLESS)


def board(words: Words, grid: Grid = grids.LARGE_S, pitch: float = 10.0, far: float = 25.0, name: str = "1") -> Board:
    planner = replace(planner_for(grid, words), measure=lettering.measure)
    return Board(name, Player(name, "市场", (grid.width, grid.height), planner, is_demonstration=False), pitch, far)
