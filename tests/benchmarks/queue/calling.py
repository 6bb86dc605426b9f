"""From the city's answer to whoever calls until the strip is on two boards: programs of their own, over real HTTP."""

import json
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final

from demo.hall import toml
from demo.hall.process import Program
from labourhall.contract.http import HttpSender
from labourhall.contract.officer_calls import SignIn
from labourhall.contract.queue_calls import CallNumber, OpenWindow, TakeNumber
from tests.backend.cities import DEVICE, OFFICER, PASSWORD
from tests.benchmarks.city import serving, settings_file, settle
from tests.benchmarks.figure import Figure, Target

BOARDS: Final = ("1", "2")
CALLS: Final = 10
WINDOW: Final = "5"
PATIENCE: Final = 60.0


def calling_figure(folder: Path, today: date) -> Figure:
    """Ten calls on two boards, each when the strip of the one before is gone."""
    settings = settings_file(folder / "city")
    settle(folder / "city", today)
    with serving(settings) as port, ExitStack() as boards:
        url = f"http://127.0.0.1:{port}"
        walls = [boards.enter_context(_board(folder / f"board-{board}", board, url)) for board in BOARDS]
        with closing(HttpSender(url, "kiosk-key")) as sender:
            took = list(_calls(sender, walls))
    return Figure(
        name="call to strip",
        room="queue",
        unit="ms",
        values=tuple(took),
        target=Target(300.0, of_ratio=False),
        note=f"the slowest {max(took):.0f} ms; {CALLS} calls on {len(BOARDS)} boards at 60 frames a second",
    )


@contextmanager
def _board(folder: Path, board: str, url: str) -> Iterator[Path]:
    """A board that plays; where it writes its frames."""
    frames = folder / "wall"
    frames.mkdir(parents=True)
    values: dict[str, toml.Value] = {
        "board": board,
        "backend_url": url,
        "data_folder": folder / "data",
        "wall": "frames",
        "frames_folder": frames,
        "demonstration": True,
    }
    settings, key = toml.write(folder / "board.toml", values), {"device_key": "kiosk-key"}
    program = Program("board", "display", ["--settings", settings], folder / "log", os.environ, key)
    try:
        _await(lambda: any(frame["rows"] for frame in _frames(frames)))
        yield frames
    finally:
        program.end()


def _calls(sender: HttpSender, walls: Sequence[Path]) -> Iterator[float]:
    """Milliseconds from the city's answer to the caller until the strip's frame, on each wall."""
    token = sender.send(SignIn(OFFICER.name, PASSWORD)).token
    sender.send(OpenWindow(DEVICE.hall, WINDOW), token)
    for one in range(CALLS):
        sender.send(TakeNumber(f"person {one}"))
        called = sender.send(CallNumber(DEVICE.hall, WINDOW, f"call {one}"), token)
        answered = time.monotonic_ns()
        said = f"{called.number} {called.window}"
        for wall in walls:
            yield (_first(wall, said) - answered) / 1e6
        for wall in walls:
            _await(partial(_is_free, wall))
        time.sleep(0.1 + 0.037 * one)  # another place between two looks of the city, and between two frames


def _first(wall: Path, said: str) -> int:
    """When the first frame that bears the call was due, in monotonic nanoseconds."""
    _await(lambda: any(frame["called"] == said for frame in _frames(wall)))
    return next(int(frame["monotonic_ns"]) for frame in _frames(wall) if frame["called"] == said)


def _is_free(wall: Path) -> bool:
    return not _frames(wall)[-1]["called"]


def _frames(wall: Path) -> list[dict[str, Any]]:
    log = wall / "frames.jsonl"
    text = log.read_text(encoding="utf-8") if log.exists() else ""
    return [json.loads(line) for line in text.splitlines() if line.endswith("}")]


def _await(is_there: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not is_there():
        assert time.monotonic() < until, "it never came"
        time.sleep(0.1)
