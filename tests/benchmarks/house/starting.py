"""Start to a touch that is answered, and what the program then weighs: the kiosk and Chromium in turns."""

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PIL import Image, ImageGrab

from demo.hall import kiosk
from demo.hall.hall import RunningHall
from demo.hall.process import Program
from labourhall.program import words
from labourhall.program.door import ask
from tests.benchmarks.figure import Figure, Target
from tests.benchmarks.house.chromium import NAME, chromium
from tests.benchmarks.house.memory import pss_mib

RUNS: Final = 5
SETTLE_SECONDS: Final = 3.0
"""Both have stopped loading by then."""
SHOWN_SECONDS: Final = 20.0
COLOURS: Final = 500
"""An empty screen has one colour, a plain ground a few; the attract screen's letters and drawings have thousands."""

TOUCHED: Final = "large"


def starting_figures(hall: RunningHall) -> list[Figure]:
    """Both figures; needs a screen, and a hall whose own kiosk has ended."""
    with tempfile.TemporaryDirectory(prefix="bench-chromium-", ignore_cleanup_errors=True) as folder:
        profile = Path(folder)
        with fresh_kiosk(hall):
            pass  # the first hour of both fills what each keeps for its next start
        _their_start(profile)
        starts = [(_our_start(hall), _their_start(profile)) for _ in range(RUNS)]
        weights = [(_our_weight(hall), _their_weight(profile)) for _ in range(RUNS)]
    start = Figure(
        name="start to the finished attract screen",
        room="house",
        unit="ms",
        values=tuple(ours for ours, _ in starts),
        target=Target(1.15),
        peer=NAME,
        peer_values=tuple(theirs for _, theirs in starts),
        runs=RUNS,
        note="until a touch on the finished screen is answered; both with the folder of an earlier start",
    )
    memory = Figure(
        name="memory",
        room="house",
        unit="MiB",
        values=tuple(ours for ours, _ in weights),
        target=Target(0.3),
        peer=NAME,
        peer_values=tuple(theirs for _, theirs in weights),
        runs=RUNS,
        note="PSS of all processes on the attract screen; hall-kiosk alone, without the finger that touches it",
    )
    return [start, memory]


@contextmanager
def fresh_kiosk(hall: RunningHall) -> Iterator[Program]:
    """The kiosk as in its first hour, its attract screen painted: an empty folder, the vacancies on the stick."""
    shutil.rmtree(hall.site.folder / "kiosk", ignore_errors=True)
    program = kiosk.start(hall.site, hall.run)
    try:
        yield program
    finally:
        program.end()


def _our_start(hall: RunningHall) -> float:
    program = kiosk.start(hall.site, hall.run)
    try:
        until = {"text": words.read("zh_CN").text("dock.normal")}
        answer = ask(hall.site.stage_socket, {"do": "tap", "item": TOUCHED, "until": until, "seconds": 20})
        assert answer.get("painted_ns"), f"the touch was not answered: {answer}"
        return float(answer["painted_ns"] - program.started_ns) / 1e6
    finally:
        program.end()


def _their_start(profile: Path) -> float:
    with chromium(profile) as peer:
        peer.await_finished()
        peer.touch()
        return (time.monotonic_ns() - peer.started_ns) / 1e6


def _our_weight(hall: RunningHall) -> float:
    program = kiosk.begun(hall.site, hall.run, "kiosk")
    try:
        program.await_sign(_something_shown, SHOWN_SECONDS)
        time.sleep(SETTLE_SECONDS)
        return pss_mib(program.pid)
    finally:
        program.end()


def _their_weight(profile: Path) -> float:
    with chromium(profile) as peer:
        peer.await_finished()
        time.sleep(SETTLE_SECONDS)
        return pss_mib(peer.pid)


def _something_shown() -> bool:
    screen: Image.Image = ImageGrab.grab()
    return len(screen.getcolors(screen.width * screen.height) or ()) > COLOURS
