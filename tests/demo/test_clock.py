"""The movable clock on a real program: the wall clock moves while it runs, monotonic time does not."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from demo.clock import movable, offset_to

PROGRAM = """
import json, sys, time, threading
for line in sys.stdin:
    before = time.monotonic()
    time.sleep(0.01)
    threading.Event().wait(0.01)
    now = time.monotonic()
    print(json.dumps({"wall": time.time(), "monotonic": now, "slept": now - before}), flush=True)
"""


def test_the_clock_of_a_running_program_moves_and_its_sleep_still_works(tmp_path: Path) -> None:
    clock = movable(tmp_path, timedelta(days=-40))
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **clock.environment()},
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        answers = []
        for offset in (timedelta(days=-40), timedelta(days=3, hours=2)):
            clock.move(offset)
            print(file=program.stdin, flush=True)
            answers.append(json.loads(program.stdout.readline()))
        program.stdin.close()
    moved = answers[1]["wall"] - answers[0]["wall"]
    assert abs(moved - timedelta(days=43, hours=2).total_seconds()) < 30
    assert 0 < answers[1]["monotonic"] - answers[0]["monotonic"] < 30
    assert all(0.02 <= answer["slept"] < 30 for answer in answers)


def test_the_offset_can_be_read_back(tmp_path: Path) -> None:
    clock = movable(tmp_path, timedelta(hours=-7, seconds=0.5))
    assert clock.offset() == timedelta(hours=-7, seconds=0.5)


def test_the_offset_leads_to_the_wanted_moment() -> None:
    now = datetime(2026, 11, 24, 12, tzinfo=UTC)
    assert now + offset_to(datetime(2000, 5, 23, 9, tzinfo=UTC), now) == datetime(2000, 5, 23, 9, tzinfo=UTC)
