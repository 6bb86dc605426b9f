"""`make bench`: runs the rooms' figures, repeats a disturbed run up to twice, writes build/bench.json.

Exit 0 when every target is reached, 1 when one is missed, 3 when the machine was never quiet enough.
"""

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from tests.benchmarks.boards import boards_figures
from tests.benchmarks.calibration import calibrate
from tests.benchmarks.card import card_figures, soak_figures
from tests.benchmarks.editor import editor_figures
from tests.benchmarks.figure import Figure
from tests.benchmarks.house import house_figures
from tests.benchmarks.matching import matching_figures
from tests.benchmarks.tables import tables_figures
from tests.benchmarks.technician import technician_figures
from tests.benchmarks.wall import WALL_PARTS, wall_soak_figures


@dataclass(frozen=True, slots=True)
class Room:
    """A room's figures, in parts that are each void where the machine was disturbed; `lasting` is for SOAK=1 alone."""

    parts: Mapping[str, Callable[[bool], list[Figure]]]
    lasting: Callable[[], list[Figure]] | None = None


def whole(timed: Callable[[bool], list[Figure]], lasting: Callable[[], list[Figure]] | None = None) -> Room:
    """A room that is measured in one piece."""
    return Room({"": timed}, lasting)


ROOMS = {
    "card": whole(lambda _: card_figures(), soak_figures),
    "house": whole(house_figures),
    "matching": whole(lambda _: matching_figures()),
    "boards": whole(lambda _: boards_figures()),
    "editor": whole(lambda _: editor_figures()),
    "tables": whole(lambda _: tables_figures()),
    "technician": whole(lambda _: technician_figures()),
    "wall": Room(WALL_PARTS, wall_soak_figures),
}
OUT = Path("build/bench.json")
TRIES = 3
LIBRARIES = (
    "PySide6-Essentials",
    "pyscard",
    "requests",
    "msgspec",
    "starlette",
    "uvicorn",
    "python-calamine",
    "openpyxl",
)


def measure(name: str, part: Callable[[bool], list[Figure]], soak: bool) -> list[Figure] | None:
    """The figures of one part of a room, or None if the machine was disturbed three times in a row."""
    for attempt in range(1, TRIES + 1):
        before = calibrate()
        figures = part(soak)
        after = calibrate()
        if not after.disturbed_since(before):
            return figures
        print(f"{name}: run {attempt} was disturbed ({before} -> {after}); void:")
        for figure in figures:
            show(figure)
    return None


def machine(load_before: float) -> dict[str, Any]:
    """What the figures were measured on."""
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    cpu = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())
    return {"cpu": cpu, "cores": os.cpu_count(), "load_before": load_before, "load_after": os.getloadavg()[0]}


def show(figure: Figure) -> None:
    """One line for the person who waits."""
    peer = f", {figure.peer} {figure.peer_value:.2f}" if figure.peer_value is not None else ""
    mark = "reached" if figure.reached else "MISSED"
    print(f"{mark:8} {figure.room}/{figure.name}: {figure.value:.2f} {figure.unit}{peer} ({figure.target})")
    if figure.note:
        print(f"         {figure.note}")


def main() -> int:
    """Measure, write, say."""
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("--only", choices=sorted(ROOMS))
    parser.add_argument("--part", help="of the room of --only, this part alone")
    parser.add_argument("--soak", action="store_true", help="the long runs too")
    arguments = parser.parse_args()
    load_before = os.getloadavg()[0]
    figures: list[Figure] = []
    for room in [arguments.only] if arguments.only else sorted(ROOMS):
        for part, timed in ROOMS[room].parts.items():
            if arguments.part not in (None, part):
                continue
            measured = measure(f"{room} {part}".strip(), timed, arguments.soak)
            if measured is None:
                print(f"{room}: disturbed {TRIES} times; try again when the machine is quiet")
                return 3
            figures += measured
        lasting = ROOMS[room].lasting
        if arguments.soak and lasting is not None:
            figures += lasting()
    versions = {"python": platform.python_version(), **{name: version(name) for name in LIBRARIES}}
    OUT.parent.mkdir(exist_ok=True)
    document = {"machine": machine(load_before), "versions": versions, "figures": [f.as_json() for f in figures]}
    OUT.write_text(json.dumps(document, ensure_ascii=False, indent=1), encoding="utf-8")
    for figure in figures:
        show(figure)
    return 0 if all(figure.reached for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
