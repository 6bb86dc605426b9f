"""However a hall ends, none of its programs goes on, and what it wrote for itself is gone."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from demo.hall.hall import Hall
from demo.hall.plan import Board, Plan
from demo.hall.process import Refused
from demo.people.holders import holders
from demo.vacancies import generated
from tests.end_to_end.harm import ROWS, today

SECONDS = 20.0


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


def tour(folder: Path) -> "subprocess.Popen[str]":
    """A tour as a person starts it, its temporary files below `folder`."""
    table = folder / "vacancies.csv"
    generated.write(table, today(), ROWS)
    (folder / "tmp").mkdir()
    return subprocess.Popen(
        [sys.executable, "-m", "demo", "tour", f"VACANCIES={table}", f"OUT={folder / 'out'}"],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "TMPDIR": str(folder / "tmp")},
        stderr=subprocess.DEVNULL,
        text=True,
    )


@pytest.mark.parametrize("way", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=lambda way: way.name)
def test_a_tour_that_is_stopped_leaves_nothing_running(tmp_path: Path, way: signal.Signals) -> None:
    started = tour(tmp_path)
    try:
        assert eventually(lambda: (tmp_path / "out" / "wall" / "frames.jsonl").exists())
        assert programs(tmp_path / "tmp")
        started.send_signal(way)
        started.wait(SECONDS)
    finally:
        started.kill()
        started.wait()
    assert eventually(lambda: not programs(tmp_path / "tmp"))
    if way is not signal.SIGKILL:
        assert not list((tmp_path / "tmp").iterdir())


def test_a_hall_that_cannot_start_leaves_nothing_running(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    table = tmp_path / "vacancies.csv"
    generated.write(table, today(), ROWS)
    too_small = Board(8, 8, tmp_path / "wall")
    plan = Plan(table, holders=tuple(holders(today())), board=too_small, logs=tmp_path / "logs")
    (tmp_path / "wall").mkdir()
    hall = Hall(plan)
    with pytest.raises(Refused, match="8"), hall:
        pass
    assert hall.folder.parent == tmp_path / "tmp"
    assert eventually(lambda: not programs(tmp_path / "tmp"))
    assert not list((tmp_path / "tmp").iterdir())
