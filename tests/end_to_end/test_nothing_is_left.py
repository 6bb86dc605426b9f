"""However a hall ends, none of its programs goes on, and what it wrote for itself is gone."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from demo.hall.hall import RunningHall
from demo.hall.plan import Board, Plan
from demo.hall.process import InputRefused
from demo.people.holders import holders
from demo.vacancies import generated
from tests.end_to_end.harm import ROWS, today

SECONDS = 120.0
"""Nothing is waited for so long, except on a machine that does a lot besides."""


def programs(folder: Path) -> list[int]:
    """Processes whose argument vector or working files lie below `folder`, which is where a hall keeps its own."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                if str(folder) in (entry / "cmdline").read_text(errors="replace"):
                    found.append(int(entry.name))
            except OSError:
                continue
    return found


def eventually(true: Callable[[], bool]) -> bool:
    until = time.monotonic() + SECONDS
    while not true() and time.monotonic() < until:
        time.sleep(0.05)
    return true()


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a hall keeps everything: a folder with a short path, because sockets stand in it."""
    made = tmp_path_factory.mktemp("hall")
    (made / "tmp").mkdir()
    return made


def tour(folder: Path) -> "subprocess.Popen[str]":
    """A tour as a person starts it, its temporary files below `folder`."""
    table = folder / "vacancies.csv"
    generated.write(table, today(), ROWS)
    return subprocess.Popen(
        [sys.executable, "-m", "demo", "tour", f"VACANCIES={table}", f"OUT={folder / 'out'}"],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "TMPDIR": str(folder / "tmp")},
        stderr=subprocess.DEVNULL,
        text=True,
    )


@pytest.mark.parametrize("way", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=lambda way: way.name)
def test_a_tour_that_is_stopped_leaves_nothing_running(folder: Path, way: signal.Signals) -> None:
    started = tour(folder)
    try:
        frames = folder / "out" / "wall" / "frames.jsonl"
        assert eventually(lambda: frames.exists() or started.poll() is not None)
        assert started.poll() is None
        assert programs(folder / "tmp")
        started.send_signal(way)
        started.wait(SECONDS)
    finally:
        started.kill()
        started.wait()
    assert eventually(lambda: not programs(folder / "tmp"))
    if way is not signal.SIGKILL:
        assert not list((folder / "tmp").iterdir())


def test_a_hall_that_cannot_start_leaves_nothing_running(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(folder / "tmp"))
    table = folder / "vacancies.csv"
    generated.write(table, today(), ROWS)
    too_small = Board(8, 8, folder / "wall")
    plan = Plan(table, holders=tuple(holders(today())), boards=(too_small,), logs=folder / "logs")
    (folder / "wall").mkdir()
    hall = RunningHall(plan)
    with pytest.raises(InputRefused, match="8"), hall:
        pass
    assert hall.folder.parent == folder / "tmp"
    assert eventually(lambda: not programs(folder / "tmp"))
    assert not list((folder / "tmp").iterdir())
