"""The power goes while an upgrade is installed, ten times: the next start mends it, nothing of the hall's is lost."""

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from deploy.packages.checkout import project
from deploy.tree import Tree
from deploy.trial import offers, steps
from deploy.trial.next_version import STAYING
from deploy.trial.steps import PYTHON, TRIAL, TrialFailed, kept, lost

CUTS: Final = 10
SEED: Final = 13
MOST_TOO_LATE: Final = 5
"""So many of the cuts may come when dpkg was done already: its time is that of the run before."""
OFFER: Final = "/media/offer"
UPGRADE: Final = ("hall-upgrade", "install", "--from", OFFER, "--patience", "0")
MEND: Final = "/usr/lib/labourhall/mend"
FIRST: Final = "99.1"
Done = Callable[[str, Callable[[], Any]], Any]


class PowerCuts:
    """A machine that has its programs, and the folder in which it sees what is offered."""

    def __init__(self, machine: Tree, packages: Path, offer: Path, cache: Path) -> None:
        self._machine = Tree(machine.root, machine.release, (*machine.shown, (offer, OFFER)))
        self._packages = packages
        self._offer = offer
        self._cache = cache
        self._version = str(project()["version"])

    def tried(self, done: Done, out: Path) -> None:
        """One upgrade whole, ten that are cut off, and a start after all. Raises TrialFailed, TreeFailed."""
        offers.trust(self._machine, self._cache)
        done("what needs another runtime", self._kept_back)
        seconds = done("an upgrade by hall-upgrade", self._whole)
        done("power cuts", lambda: self._cuts(seconds))
        done("nothing changed by cuts", lambda: steps.verified(self._machine))
        done("a start after power cuts", lambda: steps.first_start(self._machine, out / "cuts", "--again"))
        offers.distrust(self._machine)
        shutil.rmtree(self._offer)

    def _kept_back(self) -> str:
        """A version that wants libraries that are not there is refused, and said."""
        self._offered(FIRST, "labourhall-runtime-another")
        done = self._machine.run(*UPGRADE, alone=True, check=False)
        if "P-324" not in done.stdout or self._installing():
            raise TrialFailed(f"not refused: {done.stdout}")
        return done.stdout.strip().splitlines()[-1]

    def _whole(self) -> float:
        """How long dpkg works where nobody disturbs it."""
        self._offered(FIRST)
        seen = self._upgrade(-1)
        self._need(FIRST)
        return float(seen["seconds"])

    def _cuts(self, seconds: float) -> dict[str, Any]:
        """Within the shortest time that dpkg took so far: it hangs on the machine's other work."""
        chance, shortest = random.Random(SEED), seconds
        seen: list[dict[str, Any]] = []
        for number in range(CUTS):
            seen.append(self._cut(f"99.{number + 2}", chance.uniform(0.0, shortest)))
            shortest = shortest if seen[-1]["cut"] else min(shortest, seen[-1]["seconds"])
        if sum(not one["cut"] for one in seen) > MOST_TOO_LATE:
            raise TrialFailed(f"too many came too late: {seen}")
        return {"seed": SEED, "whole": seconds, "cuts": seen}

    def _cut(self, version: str, moment: float) -> dict[str, Any]:
        """Cut off, and mended by what a start does first."""
        self._offered(version)
        before = kept(self._machine)
        seen = self._upgrade(moment)
        left = self._machine.run("dpkg", "--audit", alone=True, check=False).stdout
        said = self._machine.run(MEND, alone=True).stdout.strip().splitlines()
        if audit := self._machine.run("dpkg", "--audit", alone=True).stdout:
            raise TrialFailed(f"{version} at {moment:.2f} s: not mended: {audit}")
        self._need(version)
        if not before:
            raise TrialFailed("there are no settings and data that could be lost")
        if gone := lost(before, kept(self._machine)):
            raise TrialFailed(f"{version} at {moment:.2f} s: it took or changed {', '.join(gone)}")
        return {**seen, "packages left half done": left.count("\n "), "mended": said[-1] if said else "nothing to do"}

    def _installing(self) -> bool:
        return (self._machine.root / "var/lib/labourhall/upgrade/installing").exists()

    def _offered(self, version: str, wanted: str = "") -> None:
        release = self._machine.release
        offers.offer(self._packages, self._version, version, self._offer, release, self._cache, wanted)

    def _upgrade(self, moment: float) -> dict[str, Any]:
        done = self._machine.run(PYTHON, "-I", f"{TRIAL}/cut_off.py", f"{moment:.3f}", *UPGRADE, alone=True)
        seen: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return seen

    def _need(self, version: str) -> None:
        """Every package of ours that has versions of its own has this one, and is whole."""
        wanted = f"{version}{self._machine.release.ending}"
        asked = ("dpkg-query", "-W", "-f", "${Package} ${db:Status-Status} ${Version}\n", "labourhall*")
        rows = [line.split() for line in self._machine.run(*asked).stdout.splitlines()]
        there = [row for row in rows if row[1] != "not-installed" and row[0] not in STAYING]
        if wrong := [row for row in there if row[1:] != ["installed", wanted]] or not there:
            raise TrialFailed(f"not {wanted} and whole: {wrong}")
