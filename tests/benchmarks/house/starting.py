"""Start to a touch that is answered, and what the program then weighs: the kiosk and Chromium in turns."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from demo.hall import kiosk
from demo.hall.asking import ask
from demo.hall.hall import Hall
from demo.hall.process import Program
from labourhall.program import words
from tests.benchmarks.figure import Figure, Target
from tests.benchmarks.house.chromium import NAME, chromium
from tests.benchmarks.house.memory import pss_mib

RUNS: Final = 5
SETTLE_SECONDS: Final = 3.0
"""Both have stopped loading by then."""

TOUCHED: Final = "large"
Reading = tuple[float, float]
"""Milliseconds to the answer, MiB."""


def starting_figures(hall: Hall) -> list[Figure]:
    """Both figures; needs a screen, and a hall whose own kiosk has ended."""
    ours, theirs = [], []
    for _ in range(RUNS):
        ours.append(_our_run(hall))
        theirs.append(_their_run())
    start = Figure(
        name="start to the finished attract screen",
        room="house",
        unit="ms",
        values=tuple(reading[0] for reading in ours),
        target=Target(0.6),
        peer=NAME,
        peer_values=tuple(reading[0] for reading in theirs),
        runs=RUNS,
        note="until a touch on the finished screen is answered; both with a fresh folder",
    )
    memory = Figure(
        name="memory",
        room="house",
        unit="MiB",
        values=tuple(reading[1] for reading in ours),
        target=Target(0.3),
        peer=NAME,
        peer_values=tuple(reading[1] for reading in theirs),
        runs=RUNS,
        note="PSS of all processes on the attract screen, after the touch",
    )
    return [start, memory]


@contextmanager
def fresh_kiosk(hall: Hall) -> Iterator[Program]:
    """The kiosk as in its first hour, its attract screen painted: an empty folder, the vacancies on the stick."""
    shutil.rmtree(hall.folder / "kiosk", ignore_errors=True)
    program = kiosk.start(hall)
    try:
        yield program
    finally:
        program.end()


def _our_run(hall: Hall) -> Reading:
    with fresh_kiosk(hall) as program:
        until = {"text": words.read("zh_CN").text("dock.normal")}
        answer = ask(hall.stage_socket, {"do": "tap", "item": TOUCHED, "until": until, "seconds": 20})
        assert answer.get("painted_ns"), f"the touch was not answered: {answer}"
        time.sleep(SETTLE_SECONDS)
        return (answer["painted_ns"] - program.started_ns) / 1e6, pss_mib(program.pid)


def _their_run() -> Reading:
    with chromium() as peer:
        peer.await_finished()
        peer.touch()
        answered_ns = time.monotonic_ns()
        time.sleep(SETTLE_SECONDS)
        return (answered_ns - peer.started_ns) / 1e6, pss_mib(peer.pid)
