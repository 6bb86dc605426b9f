"""A program that falls again and again is left alone for a while, and then has one try after the other."""

import json
from pathlib import Path

import pytest

from labourhall.program.starts import FallLimit, Starts

LIMIT = FallLimit(3, 600.0)


class Machine:
    """A clock since the machine's start, and a file that outlives the program."""

    def __init__(self, path: Path) -> None:
        self.now = 100.0
        self.starts = Starts(path, lambda: self.now, LIMIT)

    def begins(self, times: int, every: float = 20.0) -> list[bool]:
        """Starts one after the other, none of which ends in order; whether each is a quiet one."""
        found = []
        for _ in range(times):
            found.append(self.starts.begin())
            self.now += every
        return found


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path / "starts.json")


def test_after_some_falls_in_a_short_time_the_next_start_is_a_quiet_one(machine: Machine) -> None:
    assert machine.begins(5) == [False, False, False, True, True]


def test_falls_that_are_far_apart_never_count_together(machine: Machine) -> None:
    assert machine.begins(8, every=LIMIT.seconds / 2) == [False] * 8


def test_falls_that_are_long_past_and_those_before_the_machines_start_count_no_more(tmp_path: Path) -> None:
    path = tmp_path / "starts.json"
    path.write_text(json.dumps([90_000.0, 1.0, 2.0, 3.0]), encoding="utf-8")
    assert not Starts(path, lambda: 4.0 + LIMIT.seconds, LIMIT).begin()


def test_after_the_quiet_time_one_try_is_enough_for_the_next_one(machine: Machine) -> None:
    machine.begins(4)
    machine.now += LIMIT.seconds
    machine.starts.once_more()
    assert machine.begins(2) == [False, True]


def test_a_try_that_holds_for_long_makes_all_as_before(machine: Machine) -> None:
    machine.begins(4)
    machine.starts.once_more()
    assert machine.begins(1, every=LIMIT.seconds + 1.0) == [False]
    assert machine.begins(4) == [False, False, False, True]


def test_an_end_in_order_forgets_what_was_before(machine: Machine) -> None:
    machine.begins(3)
    machine.starts.end()
    machine.starts.end()
    assert not machine.starts.begin()


@pytest.mark.parametrize("content", [b"", b"{", b"[null]", b"7", b'["x"]', b"[" * 100_000])
def test_a_file_that_is_damaged_keeps_nothing_dark(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "starts.json"
    path.write_bytes(content)
    assert not Starts(path, lambda: 100.0, LIMIT).begin()
    assert json.loads(path.read_bytes()) == [100.0]


def test_a_disk_that_takes_nothing_keeps_nothing_dark(tmp_path: Path) -> None:
    starts = Starts(tmp_path / "nowhere" / "starts.json", lambda: 100.0, LIMIT)
    assert not starts.begin()
    starts.once_more()
    (tmp_path / "folder").mkdir()
    Starts(tmp_path / "folder", lambda: 100.0, LIMIT).end()
