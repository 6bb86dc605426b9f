"""A kiosk PC and a board PC: installed, started by their own systemd, tried (`units`), restarted at their own wish."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from deploy import repository
from deploy.packages import recipe
from deploy.packages.checkout import project
from deploy.release import Release
from deploy.tree import Tree
from deploy.trial import offers, steps
from deploy.trial.booted import Booted, booted
from deploy.trial.steps import DEPLOY, PYTHON, TrialFailed

KINDS: Final = ("kiosk", "board")
VERSIONS: Final = ("100.0", "100.1", "100.2")
"""Two come at night; the third is fetched, and installed by the next start."""
OFFERS: Final = "/media/offers"
REPORT: Final = "/root/units.json"
CHECKOUT: Final = DEPLOY.removesuffix("/deploy")
ASKING: Final = "/var/lib/labourhall/kiosk/order"
Done = Callable[[str, Callable[[], Any]], Any]


def offered(packages: Path, folder: Path, release: Release, cache: Path) -> int:
    """The next versions, each a folder that a city serves; gives how many packages."""
    version = str(project()["version"])
    return sum(
        offers.offer(packages, version, one, folder / one / release.codename, release, cache) for one in VERSIONS
    )


def tried(kind: str, machine: Tree, cache: Path, out: Path, done: Done) -> None:
    """One kind of machine, from the packages to its units. Raises TrialFailed, TreeFailed."""
    out.mkdir(parents=True, exist_ok=True)
    offers.trust(machine, cache)
    name = f"labourhall-{kind}-machine"
    done(f"{kind} machine: installed", lambda: steps.install(machine, name, "labourhall-backend"))
    done(f"{kind} machine: no compiler", lambda: steps.no_compiler(machine))
    repository.use(machine, repository.PLACE, repository.TOOLS)
    steps.install(machine, *recipe.read().trial_tools)
    with booted(machine, out / f"{kind}-console.txt") as running:
        done(f"{kind} machine: units", lambda: _units(kind, machine, running, out))
        if kind == "kiosk":
            done(f"{kind} machine: new versions at night", lambda: _nights(machine, running, out))
            done(f"{kind} machine: asks for a restart", lambda: _restarts(machine, running))
    if kind == "kiosk":
        with booted(machine, out / f"{kind}-console.txt") as running:
            done(f"{kind} machine: started again", lambda: _starts_by_itself(running))
    offers.distrust(machine)
    done(f"{kind} machine: removed", lambda: steps.removed(machine))
    done(f"{kind} machine: purged", lambda: steps.purged(machine))
    shutil.rmtree(machine.root)


def _units(kind: str, machine: Tree, running: Booted, out: Path) -> dict[str, Any]:
    try:
        running.run("env", f"PYTHONPATH={CHECKOUT}", PYTHON, "-m", "deploy.trial.units", kind, REPORT)
    finally:
        journal = running.run("journalctl", "--no-pager", check=False).stdout
        (out / f"{kind}-journal.txt").write_text(journal, encoding="utf-8")
    said: dict[str, Any] = json.loads((machine.root / REPORT.lstrip("/")).read_text(encoding="utf-8"))
    return said


def _nights(machine: Tree, running: Booted, out: Path) -> dict[str, Any]:
    report = "/root/nights.json"
    try:
        running.run("env", f"PYTHONPATH={CHECKOUT}", PYTHON, "-m", "deploy.trial.nights", *VERSIONS, report)
    finally:
        journal = running.run("journalctl", "--no-pager", check=False).stdout
        (out / "nights-journal.txt").write_text(journal, encoding="utf-8")
    said: dict[str, Any] = json.loads((machine.root / report.lstrip("/")).read_text(encoding="utf-8"))
    return said


def _restarts(machine: Tree, running: Booted) -> str:
    """The program ends with 11, for the first time in an hour."""
    (machine.root / ASKING.lstrip("/")).write_text("11", encoding="utf-8")
    if not running.restarts_itself():
        raise TrialFailed("the machine did not restart itself")
    (machine.root / ASKING.lstrip("/")).unlink()
    return "it does"


def started(running: Booted) -> float:
    """Seconds from the start of user space until the kiosk's attract screen was shown. Raises TrialFailed."""
    kiosk = _monotonic(running, "ActiveEnterTimestampMonotonic", "labourhall-kiosk.service")
    return round((kiosk - _monotonic(running, "UserspaceTimestampMonotonic")) / 1e6, 1)


def _monotonic(running: Booted, name: str, *unit: str) -> int:
    said = running.run("systemctl", "show", f"--property={name}", "--value", *unit).stdout.strip()
    if not int(said or 0):
        raise TrialFailed(f"{name} of {unit or 'the machine'} never came")
    return int(said)


def _starts_by_itself(running: Booted) -> str:
    """Nobody enabled a unit by hand, or starts one."""
    for unit in ("labourhall-kiosk.service", "labourhall-backend.service"):
        state = running.run("systemctl", "is-active", unit, check=False).stdout.strip()
        if state != "active":
            raise TrialFailed(f"{unit} is {state} after the start of the machine")
    version = running.run("dpkg-query", "-W", "-f", "${Version}", "labourhall-kiosk").stdout
    if not version.startswith(f"{VERSIONS[-1]}~"):
        raise TrialFailed(f"what was fetched was not installed at the start: labourhall-kiosk is {version}")
    return f"kiosk {version} and city are there; its unit was ready {started(running)} s after user space began"
