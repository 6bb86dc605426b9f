"""The technician's figures: a kiosk PC from the packages, in a container without a network, by the trial's own means.

Needs root and the packages of Debian 12 (`make packages RELEASE=bookworm`); else nothing is measured.
"""

import json
import logging
import shutil
import time
from pathlib import Path
from typing import Any, Final

from deploy import repository, tree
from deploy.packages import checkout, recipe
from deploy.packages.making import are_made, trial_tools
from deploy.release import RELEASES
from deploy.tree import Tree
from deploy.trial import steps
from deploy.trial.booted import booted
from deploy.trial.machines import CHECKOUT, started
from deploy.trial.steps import DEPLOY, PYTHON
from tests.benchmarks.figure import Figure, Target

__all__ = ["technician_figures"]

log = logging.getLogger(__name__)

BUILD: Final = checkout.ROOT / "build"
ROOM: Final = "technician"
IDLE_SECONDS: Final = 240.0
INSTALLED: Final = ("labourhall-kiosk-machine", "labourhall-backend")
REPORT: Final = "root/idle.json"


def technician_figures() -> list[Figure]:
    """All of them."""
    release, packages = RELEASES[0], BUILD / "packages"
    why = tree.trouble() or ("" if are_made(packages, release) else "make packages RELEASE=bookworm first")
    if why:
        log.warning("%s: nothing is measured: %s", ROOM, why)
        return []
    shown = [
        (packages / release.codename, repository.PLACE),
        (trial_tools(BUILD / "cache", release), repository.TOOLS),
        (checkout.ROOT / "deploy", DEPLOY),
    ]
    machine = tree.copied(release, BUILD / "cache", "bench", shown)
    try:
        repository.use(machine, repository.PLACE)
        begun = time.monotonic()
        steps.install(machine, *INSTALLED)
        installed = time.monotonic() - begun
        repository.use(machine, repository.PLACE, repository.TOOLS)
        steps.install(machine, *recipe.read().trial_tools)
        console = BUILD / "bench-technician.txt"
        seen = _measured(machine, console)
        return figures(installed, started_seconds(machine, console), seen)
    finally:
        shutil.rmtree(machine.root)


def figures(installed: float, started: float, seen: dict[str, Any]) -> list[Figure]:
    """What was seen, against what is to be reached."""
    idle = seen["idle"]
    span = f"over {idle['seconds']:.0f} s"
    return [
        _figure("installation of a kiosk PC from the folder", "s", (installed,), 300.0, "empty tree, no network"),
        _figure("machine's start to attract screen", "s", (started,), 300.0, "user space alone, container"),
        _figure("unit's start to attract screen", "s", seen["ready"], 300.0),
        _figure("frozen program to attract screen", "s", seen["frozen"], 25.0),
        _figure("killed program to attract screen", "s", seen["killed"], 5.0),
        _figure("killed card service to its answer", "s", seen["card service killed"], 5.0),
        _figure("idle: processor", "% of one core", (idle["cpu_percent"],), 3.0, span),
        _figure("idle: written to the disk", "MB a day", (idle["megabytes_a_day"],), 20.0, span),
    ]  # fmt: skip


def _figure(name: str, unit: str, values: Any, limit: float, note: str = "") -> Figure:
    return Figure(name, ROOM, unit, tuple(values), Target(limit, is_bar=True), runs=len(values), note=note)


def _measured(machine: Tree, console: Path) -> dict[str, Any]:
    with booted(machine, console) as running:
        words = ("-m", "deploy.trial.idle", f"{IDLE_SECONDS:g}", f"/{REPORT}")
        running.run("env", f"PYTHONPATH={CHECKOUT}", PYTHON, *words)
    seen: dict[str, Any] = json.loads((machine.root / REPORT).read_text(encoding="utf-8"))
    return seen


def started_seconds(machine: Tree, console: Path) -> float:
    """The machine as it is now, started anew."""
    with booted(machine, console) as running:
        return started(running)
