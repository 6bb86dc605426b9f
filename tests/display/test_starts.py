"""A board that falls again and again shows the safe page for a while, and tries again by itself."""

import json
from pathlib import Path

import pytest

from display.app import data_after
from display.calm import CALM_SECONDS
from display.faults import Faults
from display.interrupted import InterruptedPlayer
from display.player import Player
from display.schedule import SAFE
from display.showing import Data
from display.starts import MOST, WITHIN_SECONDS, Starts
from scripts.wall_pictures import NOW, programme, table


def test_after_some_falls_in_a_short_time_the_next_start_is_a_quiet_one(tmp_path: Path) -> None:
    clock = [100.0]
    starts = Starts(tmp_path / "starts.json", lambda: clock[0])
    found = []
    for _ in range(MOST + 2):
        found.append(starts.begin())
        clock[0] += 20.0
    assert found == [False] * MOST + [True, True]


def test_falls_that_are_long_past_and_those_before_the_machines_start_count_no_more(tmp_path: Path) -> None:
    path = tmp_path / "starts.json"
    path.write_text(json.dumps([90_000.0, 1.0, 2.0, 3.0]), encoding="utf-8")
    assert not Starts(path, lambda: 4.0 + WITHIN_SECONDS).begin()


def test_an_end_in_order_forgets_what_was_before(tmp_path: Path) -> None:
    starts = Starts(tmp_path / "starts.json", lambda: 100.0)
    for _ in range(MOST):
        starts.begin()
    starts.end()
    starts.end()
    assert not starts.begin()


@pytest.mark.parametrize("content", [b"", b"{", b"[null]", b"7", b'["x"]'])
def test_a_file_that_is_damaged_keeps_no_board_dark(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "starts.json"
    path.write_bytes(content)
    assert not Starts(path, lambda: 100.0).begin()
    assert json.loads(path.read_bytes()) == [100.0]


def test_a_disk_that_takes_nothing_keeps_no_board_dark(tmp_path: Path) -> None:
    starts = Starts(tmp_path / "nowhere" / "starts.json", lambda: 100.0)
    assert not starts.begin()
    (tmp_path / "folder").mkdir()
    Starts(tmp_path / "folder", lambda: 100.0).end()


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
    calm = data_after(True, data, Faults(told.append))
    board = InterruptedPlayer(player)
    showing = board.step(None, calm(), NOW, 0)
    assert showing.sheet == SAFE
    assert board.step(showing, calm(), NOW, 100).sheet == SAFE
    assert (asked, told) == ([], [("D-146",)])
    clock[0] += CALM_SECONDS
    assert calm() is known
    assert calm() is known
    assert told == [("D-146",), ()]


def test_a_board_that_did_not_fall_knows_at_once_what_there_is() -> None:
    told: list[tuple[str, ...]] = []
    known = Data()
    assert data_after(False, lambda: known, Faults(told.append))() is known
    assert told == []
