"""Processor time of programs: all processes of each, from /proc."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.benchmarks.house.memory import family

TICK_MS: Final = 1000 / os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Spent:
    """Milliseconds of processor by process, as they stood at a moment."""

    by_process: dict[int, float]

    def since(self, before: "Spent") -> float:
        """Milliseconds that went by meanwhile; what ended in between is left out, what began counts whole."""
        return sum(spent - before.by_process.get(pid, 0.0) for pid, spent in self.by_process.items())


def of_all(root: int) -> Spent:
    """The program `root` with all that belongs to it."""
    return Spent({pid: spent for pid in family(root) if (spent := _spent(pid)) is not None})


def of_one(pid: int) -> Spent:
    """One process alone."""
    spent = _spent(pid)
    return Spent({} if spent is None else {pid: spent})


def _spent(pid: int) -> float | None:
    """`stat` has after the name in brackets state, parent, …; user and system time are its 12th and 13th."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except (FileNotFoundError, ProcessLookupError):
        return None
    fields = text.rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * TICK_MS
