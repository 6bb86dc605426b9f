"""What a program weighs: the proportional set size of all its processes, shared pages shared out."""

from pathlib import Path
from typing import Final

PROC: Final = Path("/proc")


def pss_mib(root: int) -> float:
    """PSS in MiB of `root`, of everything below it and of its session (a helper may leave its parent)."""
    total = 0
    for pid in family(root):
        try:
            lines = (PROC / str(pid) / "smaps_rollup").read_text(encoding="ascii").splitlines()
        except (FileNotFoundError, ProcessLookupError):
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def family(root: int) -> set[int]:
    """The processes that `pss_mib` counts; `stat` has after the name in brackets: state, parent, group, session."""
    parents, found = {}, {root}
    for entry in PROC.iterdir():
        if not entry.name.isdigit():
            continue
        try:
            fields = (entry / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        parents[int(entry.name)] = int(fields[1])
        if int(fields[3]) == root:
            found.add(int(entry.name))
    while more := {pid for pid, parent in parents.items() if parent in found} - found:
        found |= more
    return found
