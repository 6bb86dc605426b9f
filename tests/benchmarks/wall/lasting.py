"""What a board gains in memory over ten thousand pages."""

import json
import os
import subprocess
import sys
from typing import Final

from tests.benchmarks.figure import Figure, Target
from tests.benchmarks.house.screen import virtual_screen
from tests.benchmarks.wall.board import ROOT
from tests.benchmarks.wall.hall import SCREEN, SMALL, Boards

CHANGES: Final = 10_000
MOST_MIB: Final = 1.0


def lasting_figures(boards: Boards, changes: int = CHANGES) -> list[Figure]:
    """Some minutes: every page of it is turned row by row."""
    command = [sys.executable, "-m", "tests.benchmarks.wall.enduring", str(boards.settings(SMALL)), str(changes)]
    with virtual_screen(SCREEN):
        said = subprocess.run(
            command, check=True, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(ROOT)}
        ).stdout
    early, late = json.loads(said)
    return [
        Figure(
            name=f"memory gained over {changes:,} pages",
            room="wall",
            unit="MiB",
            values=(late - early,),
            target=Target(MOST_MIB, of_ratio=False),
            note=f"PSS from the {changes // 10:,}th page ({early:.1f} MiB) to the last ({late:.1f} MiB)",
        )
    ]
