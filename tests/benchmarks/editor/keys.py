"""From a key or a drop until preview, remarks and list are painted anew, in a process of its own (`typist`)."""

import json
import statistics
import subprocess
import sys
from typing import Final

from tests.benchmarks.figure import Figure, Target

BARE: Final = "key in a bare text field"
ALONE: Final = ": planner and press"
BAR_MS: Final = 50.0


def key_figures() -> list[Figure]:
    """A figure for each kind of key, at its 95th percentile."""
    worker = [sys.executable, "-m", "tests.benchmarks.editor.typist"]
    done = subprocess.run(worker, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    found: dict[str, list[float]] = json.loads(done.stdout)
    names = [name for name in found if name != BARE and not name.endswith(ALONE)]
    return [_figure(name, found) for name in names]


def _figure(name: str, found: dict[str, list[float]]) -> Figure:
    alone = found.get(name + ALONE)
    planned = f"the page planned and drawn for one board: {statistics.median(alone):.1f} ms; " if alone else ""
    return Figure(
        name=name,
        room="editor",
        unit="ms",
        values=tuple(found[name]),
        target=Target(BAR_MS, is_bar=True),
        peer="the same key in a bare QPlainTextEdit with 5,000 characters",
        peer_values=tuple(found[BARE]),
        judged_at=95,
        note=f"{planned}median {statistics.median(found[name]):.1f} ms; 200 pages, 10,000 vacancies, three boards",
    )
