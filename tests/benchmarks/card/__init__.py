"""The figures of the card: what a reading costs, and, with SOAK=1, that it goes on for ever."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from cardreader.simulator.session import PrivateReader
from tests.benchmarks.card.cards import CardCase, cases
from tests.benchmarks.card.soak import soak_figures
from tests.benchmarks.figure import Figure, Target

__all__ = ["card_figures", "soak_figures"]

RUNS: Final = 5
ROUNDS: Final = 100
"""Readings in one run: each run is a fresh process at a freshly inserted card."""

PEER: Final = "a bare loop of SCardTransmit with the same commands"


def card_figures() -> list[Figure]:
    """Each card's count of SCardTransmit, and the time of a reading beside the bare exchanges."""
    figures = []
    with PrivateReader() as reader:
        for case in cases():
            runs = [_run(reader, case) for _ in range(RUNS)]
            figures += [_count(case, runs), _time(case, runs)]
    return figures


def _run(reader: PrivateReader, case: CardCase) -> dict[str, Any]:
    reader.present(case.image)
    said = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.card.exchanges", str(ROUNDS)],
        env={**os.environ, "PCSCLITE_CSOCK_NAME": str(reader.socket_path)},
        cwd=Path(__file__).parents[3],
        stdout=subprocess.PIPE,
        check=True,
    )
    reader.remove()
    run: dict[str, Any] = json.loads(said.stdout)
    return run


def _count(case: CardCase, runs: list[dict[str, Any]]) -> Figure:
    return Figure(
        name=f"SCardTransmit for all free fields, {case.name}",
        room="card",
        unit="calls",
        values=tuple(float(run["transmits"]) for run in runs),
        target=Target(float(case.most), of_ratio=False),
        runs=len(runs),
        note=" ".join(runs[-1]["commands"]),
    )


def _time(case: CardCase, runs: list[dict[str, Any]]) -> Figure:
    return Figure(
        name=f"time of all free fields, {case.name}",
        room="card",
        unit="ms",
        values=tuple(time for run in runs for time in run["ours"]),
        target=Target(1.3),
        peer=PEER,
        peer_values=tuple(time for run in runs for time in run["bare"]),
        runs=len(runs),
        note="from SELECT to the finished reading, the card already open; in turns with the peer, by the same handle",
    )
