"""A hall for figures: a city with a usual day's vacancies, two boards that play, an officer who is signed in."""

import json
import os
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
from tests.backend.cities import OFFICER, PASSWORD
from tests.benchmarks.city import serving, settings_file, settle

BOARDS: Final = ("1", "2")
PATIENCE: Final = 60.0


@dataclass(frozen=True, slots=True)
class Hall:
    """`sender` is a machine's, `token` the officer's; into the folders `walls` the boards write their frames."""

    sender: HttpSender
    token: str
    walls: tuple[Path, ...]


@contextmanager
def hall(folder: Path, today: date) -> Iterator[Hall]:
    """The hall, each program of it a process of its own, over real HTTP."""
    settings = settings_file(folder / "city")
    settle(folder / "city", today)
    with serving(settings) as port, ExitStack() as boards:
        url = f"http://127.0.0.1:{port}"
        walls = tuple(boards.enter_context(_board(folder / f"board-{board}", board, url)) for board in BOARDS)
        with closing(HttpSender(url, "kiosk-key")) as sender:
            yield Hall(sender, sender.send(SignIn(OFFICER.name, PASSWORD)).token, walls)


@contextmanager
def _board(folder: Path, board: str, url: str) -> Iterator[Path]:
    """A board that plays; where it writes its frames."""
    wall = folder / "wall"
    wall.mkdir(parents=True)
    values: dict[str, toml.Value] = {
        "board": board,
        "backend_url": url,
        "data_folder": folder / "data",
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
