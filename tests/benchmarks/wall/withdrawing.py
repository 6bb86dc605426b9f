"""From an officer's closing of a vacancy to 已招满 in its row: a real city, a real line, a board on the screen."""

import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from demo.hall import toml
from display.motion import RATE, SECOND_NS
from labourhall.contract.http import HttpSender
from labourhall.contract.officer_calls import SignIn
from labourhall.contract.staff_calls import CloseVacancy
from labourhall.program.hall_time import HALL_TIME
from tests.backend.cities import OFFICER, PASSWORD
from tests.benchmarks.city import serving, settings_file, settle
from tests.benchmarks.figure import Figure, Target
from tests.benchmarks.house.screen import virtual_screen
from tests.benchmarks.wall.board import KEY, playing
from tests.benchmarks.wall.hall import SCREEN

CLOSED: Final = 7
"""All but one of the rows of a page of eight, while it stands."""
PAUSE_SECONDS: Final = 1.1
SEEN_SECONDS: Final = 2.0


def withdrawing_figures() -> list[Figure]:
    """In frames inside the board, and in milliseconds from the city's answer."""
    today = datetime.now(UTC).astimezone(HALL_TIME).date()
    with tempfile.TemporaryDirectory(prefix="bench-withdrawing-") as name:
        folder = Path(name)
        settings = settings_file(folder / "city")
        settle(folder / "city", today)
        with virtual_screen(SCREEN), serving(settings) as port:
            answered, notes = _closed(folder, settings, f"http://127.0.0.1:{port}")
    news: dict[str, int] = dict(notes["news"])
    filled: dict[str, int] = {number: painted for number, (_, painted) in notes["filled"].items()}
    frames = [-(-(filled[number] - news[number]) * RATE // SECOND_NS) for number in answered]
    waited = [(filled[number] - then) / 1e6 for number, then in answered.items()]
    return [
        Figure(
            name="withdrawal to gone, inside the board",
            room="wall",
            unit="frames",
            values=tuple(map(float, frames)),
            target=Target(2.0, is_bar=True),
            runs=CLOSED,
            note="intervals begun from the news at the feed until 已招满 is painted in its row; the slowest counts",
            judged_at=100,
        ),
        Figure(
            name="withdrawal to gone",
            room="wall",
            unit="ms",
            values=tuple(waited),
            target=Target(2000.0, is_bar=True),
            runs=CLOSED,
            note="from the city's answer to the officer until that frame is painted; the slowest of all counts",
            judged_at=100,
        ),
    ]


def _closed(folder: Path, city: Path, url: str) -> tuple[dict[str, int], dict[str, Any]]:
    """When the city had answered for each vacancy that was closed, and the board's notes."""
    stick = folder / "stick.snapshot"
    command = [sys.executable, "-m", "backend", "snapshot", str(stick), "--settings", str(city)]
    subprocess.run(command, check=True, capture_output=True)
    values: dict[str, toml.Value] = {
        "backend_url": url,
        "data_folder": folder / "data",
        "stick_snapshot": stick,
        "demonstration": True,
    }
    answered: dict[str, int] = {}
    with playing(toml.write(folder / "board.toml", values)) as board, closing(HttpSender(url, KEY)) as sender:
        token = sender.send(SignIn(OFFICER.name, PASSWORD)).token
        board.first_page()
        for number in board.notes()["rows"][:CLOSED]:
            time.sleep(PAUSE_SECONDS)
            sender.send(CloseVacancy(number), token)
            answered[number] = time.monotonic_ns()
        time.sleep(SEEN_SECONDS)
        return answered, board.end()
