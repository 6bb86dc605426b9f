"""How even frames come: a board and a bare precise timer by turns, on one screen; the small board, then the large."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final

from tests.benchmarks.figure import Figure, Target, percentile
from tests.benchmarks.house.screen import virtual_screen
from tests.benchmarks.wall.board import ROOT, playing
from tests.benchmarks.wall.hall import LARGE, SCREEN, SHORT, SMALL, USUAL, Boards

PAIRS: Final = 10
SECONDS: Final = 13.0
"""Two cycles of a page of six seconds, and a little: ten times that is twenty turns."""
READING_SECONDS: Final = 15.0
"""The copy is read whole by then."""
WAKING_NS: Final = 500_000_000
"""After it was held the board has to come back into step."""
LATE_NS: Final = 25_000_000
"""One and a half intervals."""
IN_TIME_NS: Final = 50_000_000
"""What the X server was told so long before it showed it, it was not told late."""
AROUND_NS: Final = 500_000_000
"""A turn is what happens up to half a second before and after it."""
DRAWS: Final = 2000
BARE: Final = Path(__file__).with_name("bare.py")


def pacing_figures(boards: Boards) -> list[Figure]:
    """Late frames of all, and those around the turns of cycles: of the small board and of the large one."""
    return [*_paced(boards, SMALL, 100_000), *_paced(boards, LARGE, USUAL)]


def _paced(boards: Boards, size: tuple[int, int], count: int) -> list[Figure]:
    folder = boards.folder
    with virtual_screen(SCREEN), playing(boards.settings(size, count, SHORT)) as board:
        time.sleep(READING_SECONDS)
        spans, bare = [], []
        for _ in range(PAIRS):
            begun = time.monotonic_ns()
            time.sleep(SECONDS)
            spans.append((begun, time.monotonic_ns()))
            os.kill(board.pid, signal.SIGSTOP)  # both on the processor at once would be no pair
            bare.append(_bare(folder))
            os.kill(board.pid, signal.SIGCONT)
            time.sleep(2 * WAKING_NS / 1e9)
        notes = board.end()
    ours = [_lates([one for one in notes["painted"] if first < one < last]) for first, last in spans]
    upper = _upper([_lates(moments) for moments in bare])
    turns = [turn for turn in notes["turns"] if any(first < turn < last for first, last in spans)]
    around = [_lates([one for one in notes["painted"] if abs(one - turn) < AROUND_NS]) for turn in turns]
    named = f"{size[0]}x{size[1]}, {count:,} vacancies"
    alone = sum(_late_by_itself(first, last, notes["painted"], notes["told"]) for first, last in spans)
    by_server = f"{alone} of them told in time and late by the X server's own clock"
    return [
        _figure(f"late frames, {named}", ours, upper, f"{by_server}; {PAIRS} pairs of {SECONDS:g} s by turns"),
        _figure(
            f"late frames around turns of a cycle, {named}", around, upper, f"half a second around each of {len(turns)}"
        ),
    ]


def _figure(name: str, ours: Sequence[tuple[int, int]], upper: float, note: str) -> Figure:
    late, count = sum(late for late, _ in ours), sum(count for _, count in ours)
    return Figure(
        name=name,
        room="wall",
        unit="of 1000",
        values=(1000 * late / count,),
        target=Target(1.0),
        peer="a bare precise timer, upper end of the 95 % interval (bootstrap over runs)",
        peer_values=(1000 * upper,),
        runs=len(ours),
        note=f"{late} of {count} later than 1.5 intervals; {note}",
    )


def _lates(moments: Sequence[int]) -> tuple[int, int]:
    """How many frames came late, and of how many."""
    gaps = [later - one for one, later in pairwise(moments)]
    return sum(gap > LATE_NS for gap in gaps), len(gaps)


def _late_by_itself(first: int, last: int, moments: Sequence[int], told: Sequence[int]) -> int:
    """How many the X server showed late that it was told in time, between these two moments."""
    frames = [one for one in zip(moments, told, strict=True) if first < one[0] < last]
    late = [one for before, one in pairwise(frames) if one[0] - before[0] > LATE_NS]
    return sum(moment - when > IN_TIME_NS for moment, when in late)


def _upper(runs: Sequence[tuple[int, int]]) -> float:
    """The upper end of the interval of the late share."""
    source = random.Random(1)
    shares = []
    for _ in range(DRAWS):
        drawn = source.choices(runs, k=len(runs))
        shares.append(sum(late for late, _ in drawn) / sum(count for _, count in drawn))
    return percentile(shares, 97.5)


def _bare(folder: Path) -> list[int]:
    """When a bare timer was called, over as long a time."""
    path = folder / "bare.json"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen([sys.executable, str(BARE), str(path)], env=environment) as process:
        time.sleep(SECONDS + WAKING_NS / 1e9)
        process.terminate()
    moments: list[int] = json.loads(path.read_text(encoding="ascii"))["painted"]
    return [moment for moment in moments if moment > moments[0] + WAKING_NS]
