"""Every page on every board, bit by bit: a picture that was looked at stays as it is until somebody looks again."""

import pytest

from display.grids import Grid
from scripts import wall_pictures


@pytest.mark.parametrize(("grid", "board"), [pytest.param(*one, id=one[1]) for one in wall_pictures.boards()])
def test_every_page_looks_as_it_was_found_right(qapp: object, grid: Grid, board: str) -> None:
    lines = wall_pictures.SUMS.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if line.startswith(f"{board}-") and line.split()[0] in _names(grid, board)]
    assert list(wall_pictures.sums(grid, board)) == kept


def test_no_sum_is_kept_of_a_picture_that_there_is_not() -> None:
    names = {name for grid, board in wall_pictures.boards() for name in _names(grid, board)}
    assert {line.split()[0] for line in wall_pictures.SUMS.read_text(encoding="utf-8").splitlines()} == names


def _names(grid: Grid, board: str) -> set[str]:
    return {f"{board}-{name}" for name in wall_pictures.every(grid)}
