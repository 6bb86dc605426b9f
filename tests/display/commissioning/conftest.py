"""A board that is commissioned, and one of which somebody is in already."""

from pathlib import Path

import pytest

from display.commissioning.access import form_mark
from display.player import Player
from tests.display.commissioning.a_board import CODE, TOKEN, ABoard

MARK = form_mark(TOKEN)


@pytest.fixture
def hall(player: Player, tmp_path: Path) -> ABoard:
    return ABoard(player, tmp_path)


@pytest.fixture
def inside(hall: ABoard) -> ABoard:
    assert hall.post("/in", code=CODE).token == TOKEN
    return hall
