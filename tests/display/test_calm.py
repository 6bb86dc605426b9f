"""A board that falls again and again shows the safe page for a while, and tries again by itself."""

import pytest

from display.app import source_after
from display.calm import CALM_SECONDS
from display.faults import Faults
from display.interrupted import InterruptedPlayer
from display.player import Player
from display.schedule import SAFE
from display.showing import Data
from scripts.wall_pictures import NOW, programme, table
from tests.display.told import Told


@pytest.mark.expects_logs
def test_a_quiet_start_shows_the_safe_page_of_nothing_that_may_have_felled_it_and_goes_on_afterwards(
    player: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [1000.0]
    monkeypatch.setattr("display.app.time.monotonic", lambda: clock[0])
    asked: list[int] = []
    known = Data(programme(), {one.number: one for one in table()}, NOW)

    def data() -> Data:
        asked.append(1)
        return known

    told: list[tuple[str, ...]] = []
    calm = source_after(True, Told(data), Faults(told.append))
    board = InterruptedPlayer(player)
    showing = board.step(None, calm.data(), NOW, 0)
    assert showing.sheet == SAFE
    assert board.step(showing, calm.data(), NOW, 100).sheet == SAFE
    assert not calm.is_quiet()
    assert (asked, told) == ([], [("D-146",)])
    clock[0] += CALM_SECONDS
    assert not calm.is_quiet()
    assert calm.data() is known
    assert calm.data() is known
    assert calm.is_quiet()
    assert told == [("D-146",), ()]


def test_a_board_that_did_not_fall_knows_at_once_what_there_is() -> None:
    told: list[tuple[str, ...]] = []
    known = Told(Data)
    assert source_after(False, known, Faults(told.append)) is known
    assert told == []
