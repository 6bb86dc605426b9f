"""A hall for figures: a city with a usual day's vacancies, two boards that play, an officer who is signed in.

Over a thin line where that is asked for: then boards begin by a stick, as they do in a hall.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from demo.hall import toml
from demo.hall.process import Program
from labourhall.contract.http import HttpSender
from labourhall.contract.officer_calls import SignIn
from labourhall.program.door import ask
from tests.backend.cities import OFFICER, PASSWORD
from tests.benchmarks.city import serving, settings_file, settle

BOARDS: Final = ("1", "2")
PATIENCE: Final = 60.0


@dataclass(frozen=True, slots=True)
class Hall:
    """`sender` is a machine's, `token` the officer's; into the folders `walls` the boards write their frames.

    `url` is the city as the hall's machines reach it; the sender stands beside the city.
    """

    sender: HttpSender
    token: str
    walls: tuple[Path, ...]
    url: str


@contextmanager
def hall(folder: Path, today: date, kbit: float = 0.0) -> Iterator[Hall]:
    """The hall, each program of it a process of its own, over real HTTP; with `kbit` over a line of so many kbit/s."""
    settings = settings_file(folder / "city")
    settle(folder / "city", today)
    stick = folder / "stick.snapshot"
    subprocess.run(
        [sys.executable, "-m", "backend", "snapshot", stick, "--settings", settings], check=True, capture_output=True
    )
    with serving(settings) as port, ExitStack() as stack:
        direct = f"http://127.0.0.1:{port}"
        url = f"http://127.0.0.1:{stack.enter_context(_line(folder, port, kbit))}" if kbit else direct
        places = [(board, folder / f"board-{board}") for board in BOARDS]
        walls = tuple(stack.enter_context(_board(place, board, url, stick)) for board, place in places)
        with closing(HttpSender(direct, "kiosk-key")) as sender:
            yield Hall(sender, sender.send(SignIn(OFFICER.name, PASSWORD)).token, walls, url)


@contextmanager
def _line(folder: Path, port: int, kbit: float) -> Iterator[int]:
    """The line as the demonstration has it; where the hall's machines connect."""
    door = folder / "line.sock"
    arguments: list[str | Path] = ["--to", f"127.0.0.1:{port}", "--control", door, "--kbit", f"{kbit:g}"]
    program = Program("line", "demo.line", arguments, folder / "line.log", os.environ)
    try:
        wait_for(door.exists)
        yield int(ask(door, {"do": "status"})["port"])
    finally:
        program.end()


@contextmanager
def _board(folder: Path, board: str, url: str, stick: Path) -> Iterator[Path]:
    """A board that plays; where it writes its frames."""
    wall = folder / "wall"
    wall.mkdir(parents=True)
    values: dict[str, toml.Value] = {
        "board": board,
        "backend_url": url,
        "data_folder": folder / "data",
        "stick_snapshot": stick,
        "wall": "frames",
        "frames_folder": wall,
        "demonstration": True,
    }
    settings, key = toml.write(folder / "board.toml", values), {"device_key": "kiosk-key"}
    program = Program("board", "display", ["--settings", settings], folder / "log", os.environ, key)
    try:
        wait_for(lambda: any(frame["rows"] for frame in frames(wall)))
        yield wall
    finally:
        program.end()


def frames(wall: Path) -> list[dict[str, Any]]:
    """What a board has written of its frames so far."""
    log = wall / "frames.jsonl"
    text = log.read_text(encoding="utf-8") if log.exists() else ""
    return [json.loads(line) for line in text.splitlines() if line.endswith("}")]


def wait_for(is_there: Callable[[], bool], every: float = 0.1) -> None:
    """Look every so many seconds until it is there."""
    until = time.monotonic() + PATIENCE
    while not is_there():
        assert time.monotonic() < until, "it never came"
        time.sleep(every)
