"""The long runs of SOAK=1, each a process with a private reader of its own (`long_run`).

Several run side by side: pcscd looks at a slot every 400 ms, so that a cycle is mostly waiting.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from tests.benchmarks.card.cycles import SETTLING
from tests.benchmarks.figure import Figure, Target

CYCLES: Final = 1000
SIDE_BY_SIDE: Final = 2
KILLS: Final = 50
SEED: Final = 20000523
MEMORY_MIB: Final = 1.0
"""What a process of Python may move to and fro without growing."""


def soak_figures() -> list[Figure]:
    """All of them; about eight minutes."""
    share = CYCLES // SIDE_BY_SIDE
    jobs = [_start("cycles", share, SEED + place * share) for place in range(SIDE_BY_SIDE)]
    killing = _start("kills", KILLS, SEED)
    cycled = [_end(job) for job in jobs]
    killed = _end(killing)
    figures = _cycle_figures(cycled)
    lost = len(killed["missed"]) + len(killed["wrong"])
    note = f"seed {SEED}; {_first_of([killed])}"
    figures.append(_figure(f"cards not read after pcscd was killed {KILLS} times", "cards", [lost], 0.0, note))
    return figures


def _cycle_figures(tallies: list[dict[str, Any]]) -> list[Figure]:
    note = f"{SIDE_BY_SIDE} processes side by side, each with a pcscd of its own; {_first_of(tallies)}"
    missed = sum(len(tally["missed"]) for tally in tallies)
    wrong = sum(len(tally["wrong"]) for tally in tallies)
    grown = {
        name: [tally["ended"][name] - tally["settled"][name] for tally in tallies]
        for name in ("descriptors", "threads", "memory_kib")
    }
    memory = [kib / 1024 for kib in grown["memory_kib"]]
    since = f"from the {SETTLING}th cycle to the last"
    return [
        _figure(f"missed in {CYCLES} cycles of insert, read, remove", "cards", [missed], 0.0, note),
        _figure(f"read wrong in {CYCLES} cycles of insert, read, remove", "cards", [wrong], 0.0, note),
        _figure("descriptors gained", "descriptors", grown["descriptors"], 0.0, since),
        _figure("threads gained", "threads", grown["threads"], 0.0, since),
        _figure("memory gained", "MiB", memory, MEMORY_MIB, since),
    ]


def _figure(name: str, unit: str, values: list[Any], most: float, note: str) -> Figure:
    """The worst of the processes is what counts."""
    worst = (float(max(values)),)
    return Figure(name, "card", unit, worst, Target(most, of_ratio=False), runs=len(values), note=note)


def _first_of(tallies: list[dict[str, Any]]) -> str:
    said = [line for tally in tallies for line in (*tally["missed"], *tally["wrong"])]
    return "; ".join(said[:3]) or "none lost"


def _start(work: str, count: int, seed: int) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.card.long_run", work, str(count), str(seed)],
        cwd=Path(__file__).parents[3],
        stdout=subprocess.PIPE,
        text=True,
    )


def _end(process: "subprocess.Popen[str]") -> dict[str, Any]:
    said, _ = process.communicate()
    assert process.returncode == 0, "a soak run ended with an error, see above"
    tally: dict[str, Any] = json.loads(said)
    return tally
