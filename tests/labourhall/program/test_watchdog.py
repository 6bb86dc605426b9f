"""Whoever started a program is told that it lives, as often as asked, and only who asked."""

import os
import socket
from pathlib import Path

import pytest

from labourhall.program.watchdog import Watchdog, handed_on

OURS = str(os.getpid())


def test_without_anybody_to_tell_nobody_is_told_and_a_socket_that_is_gone_harms_nothing(tmp_path: Path) -> None:
    Watchdog({}).alive()
    assert not Watchdog({}).is_asked
    Watchdog({"NOTIFY_SOCKET": str(tmp_path / "gone")}).alive()
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind(f"\0{tmp_path}")
        heard.settimeout(10)
        asked = Watchdog({"NOTIFY_SOCKET": f"@{tmp_path}"})
        assert asked.is_asked
        for say in (asked.ready, asked.alive, asked.stopping):
            say()
        assert [heard.recv(100) for _ in range(3)] == [b"READY=1", b"WATCHDOG=1", b"STOPPING=1"]


@pytest.mark.parametrize(
    ("waits", "meant_for", "every"),
    [("20000000", None, 20 / 3), ("20000000", OURS, 20 / 3), ("20000000", "1", None), (None, OURS, None)],
    ids=("of anybody", "of us", "of another", "of nobody"),
)
def test_life_is_told_three_times_within_what_is_waited_for(
    waits: str | None, meant_for: str | None, every: float | None
) -> None:
    said = {"NOTIFY_SOCKET": "@x", "WATCHDOG_USEC": waits, "WATCHDOG_PID": meant_for}
    environment = {name: value for name, value in said.items() if value is not None}
    assert Watchdog(environment).every_seconds == every
    del environment["NOTIFY_SOCKET"]
    assert Watchdog(environment).every_seconds is None


@pytest.mark.parametrize("waits", ["", "0", "-1", "soon", "infinity", "²", "1.5"])
def test_what_is_no_time_is_not_waited_for(waits: str) -> None:
    assert Watchdog({"NOTIFY_SOCKET": "@x", "WATCHDOG_USEC": waits}).every_seconds is None


def test_a_program_that_is_started_by_ours_tells_life_in_its_place() -> None:
    asked = {"NOTIFY_SOCKET": "@x", "WATCHDOG_USEC": "20000000", "HOME": "/"}
    assert handed_on({**asked, "WATCHDOG_PID": OURS}) == asked
    assert handed_on(asked) == asked
    assert handed_on({**asked, "WATCHDOG_PID": "1"}) == {"NOTIFY_SOCKET": "@x", "HOME": "/"}
