"""A board has a grid that its far row can read, or a reason."""

import pytest

from display import grids
from display.canvas import Told
from display.failures import BoardFailure
from display.legibility import Sight
from display.legible_grid import legible_grid


def test_a_usual_board_has_its_grid() -> None:
    assert legible_grid(640, 320, Sight(10.0, 25.0)) == grids.LARGE_S


@pytest.mark.parametrize(
    ("size", "far_row", "told"),
    [
        ((8, 320), 25.0, Told(BoardFailure.TOO_SMALL, ("8×320",))),
        ((640, 320), 300.0, Told(BoardFailure.ILLEGIBLE, ("300",))),
    ],
)
def test_one_that_cannot_be_shown_has_a_reason(size: tuple[int, int], far_row: float, told: Told) -> None:
    assert legible_grid(*size, Sight(10.0, far_row)) == told
