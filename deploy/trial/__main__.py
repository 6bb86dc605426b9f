"""`python -m deploy.trial`: installs, starts, upgrades, takes back and removes the packages, without a network.

`make test-install` calls it after `make packages`. Needs root. QUICK=1: one release, all roles in one tree.
"""

import argparse
import json
import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from deploy import release, repository, tree
from deploy.packages import __main__ as packages
from deploy.packages import checkout, recipe
from deploy.packages.making import are_made, trial_tools
from deploy.release import RELEASES, Release
from deploy.tree import Tree, TreeFailed
from deploy.trial import emulated_stick, machines, steps, stick, versions
from deploy.trial.power_cuts import PowerCuts
from deploy.trial.steps import ROLES, TrialFailed
from installer.machine_role import InstalledRole

BUILD: Final = checkout.ROOT / "build"
SKIPPED: Final = "each role alone in a tree of its own (all five stand in one)"
"""What QUICK leaves out beside releases; it is printed."""


class Trial:
    """The steps of one release, told as they are done; what they saw goes into the report."""

    def __init__(self, one: Release, packages: Path, cache: Path, out: Path, say: Callable[[str], None]) -> None:
        self._release = one
        self._cache = cache
        self._out = out / one.codename
        self._say = say
        self._repository = cache / "trial" / one.codename
        shutil.rmtree(self._repository, ignore_errors=True)
        shutil.copytree(packages / one.codename, self._repository, copy_function=os.link)
        shutil.rmtree(self._out, ignore_errors=True)
        self.seen: dict[str, Any] = {}

    def run(self, alone: bool) -> None:
        """All of it; `alone`: each role by itself first. Raises TrialFailed, TreeFailed."""
        for role in ROLES if alone else ():
            self._one_role(role)
        self._whole_machine()
        offers = self._cache / "offers"
        self._done("next versions for machines", lambda: self._offered(offers))
        for kind in machines.KINDS:
            machines.tried(kind, self._machine((offers, machines.OFFERS)), self._cache, self._out, self._done)
        shutil.rmtree(offers)
        shutil.rmtree(self._repository)
        self._told()

    def stick(self, image: Path, is_emulated: bool) -> None:
        """The stick of this release; `is_emulated`: started in an emulated PC too. Raises TrialFailed, TreeFailed."""
        stick.tried(self._release, image, self._cache, self._done)
        for role in InstalledRole if is_emulated else ():
            work, out = self._cache / "trial" / f"emulated-{self._release.codename}", self._out / f"stick-{role.title}"
            emulated_stick.tried(role, image, work, out, self._done)
        self._told()

    def _told(self) -> None:
        report = json.dumps(self.seen, ensure_ascii=False, indent=1)
        (self._out / "report.json").write_text(report, encoding="utf-8")

    def _one_role(self, role: str) -> None:
        machine = self._machine()
        self._done(f"{role}: installed", lambda: steps.install(machine, role))
        self._done(f"{role}: no compiler", lambda: steps.no_compiler(machine))
        self._done(f"{role}: libraries", lambda: steps.libraries(machine))
        self._done(f"{role}: every module loads", lambda: steps.modules(machine))
        self._done(f"{role}: --help", lambda: steps.help_of(machine, [role]))
        self._done(f"{role}: removed", lambda: steps.removed(machine))
        self._done(f"{role}: purged", lambda: steps.purged(machine))
        shutil.rmtree(machine.root)

    def _whole_machine(self) -> None:
        machine = self._machine()
        done = self._done
        done("no network", lambda: steps.no_network(machine))
        done("all roles installed", lambda: steps.install(machine, *ROLES))
        done("no compiler", lambda: steps.no_compiler(machine))
        done("libraries", lambda: steps.libraries(machine))
        done("every module loads", lambda: steps.modules(machine))
        done("--help of every command", lambda: steps.help_of(machine, ROLES))
        done("--check of every program", lambda: steps.checks(machine))
        repository.use(machine, repository.PLACE, repository.TOOLS)
        done("a virtual screen and a software card", lambda: steps.install(machine, *recipe.read().trial_tools))
        done("first start", lambda: steps.first_start(machine, self._out / "first"))
        done("a session in a compositor", lambda: steps.session(machine, self._out / "session"))
        done("nothing changed by running", lambda: steps.verified(machine))
        versions.tried(machine, self._repository, self._cache / "repacked", self._out, done)
        cuts = PowerCuts(machine, self._repository, self._cache / "offer", self._cache)
        cuts.tried(done, self._out)
        done("removed", lambda: steps.removed(machine))
        done("purged", lambda: steps.purged(machine))
        shutil.rmtree(machine.root)

    def _offered(self, folder: Path) -> str:
        return f"{machines.offered(self._repository, folder, self._release, self._cache)} packages"

    def _machine(self, *more: tuple[Path, str]) -> Tree:
        shown = [
            (self._repository, repository.PLACE),
            (trial_tools(self._cache, self._release), repository.TOOLS),
            (checkout.ROOT / "deploy", steps.DEPLOY),
            *more,
        ]
        machine = tree.copied(self._release, self._cache, "machine", shown)
        repository.use(machine, repository.PLACE)
        return machine

    def _done(self, what: str, step: Callable[[], Any]) -> Any:
        begun = time.monotonic()
        try:
            saw = step()
        except (TrialFailed, TreeFailed) as error:
            raise TrialFailed(f"{self._release.codename}: {what}: {error}") from error
        seconds = time.monotonic() - begun
        self.seen[what] = {"seconds": round(seconds, 1), "saw": saw}
        self._say(f"{self._release.codename}: {what} ({seconds:.0f} s): {saw}")
        return saw


def main(argv: list[str] | None = None) -> int:
    """Try what was asked for; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m deploy.trial", description=__doc__, allow_abbrev=False)
    parser.add_argument(
        "--release", action="append", type=release.named, help="bookworm or trixie; both where none is named"
    )
    parser.add_argument("--packages", type=Path, default=BUILD / "packages", help="where make packages put them")
    parser.add_argument("--sticks", type=Path, default=BUILD / "stick", help="where make stick put them")
    parser.add_argument("--only-stick", action="store_true", help="the sticks alone, nothing of the packages")
    parser.add_argument("--emulated", action="store_true", help="sticks started in an emulated PC too: it takes hours")
    parser.add_argument("--quick", action="store_true", help="one release, all roles in one tree")
    asked = parser.parse_args(argv)
    if why := tree.trouble():
        print(f"packages cannot be tried here: {why}", file=sys.stderr)
        return 2
    begun = time.monotonic()

    def say(text: str) -> None:
        print(f"[{time.monotonic() - begun:4.0f} s] {text}", flush=True)

    releases = asked.release or (RELEASES[:1] if asked.quick else RELEASES)
    for one in releases:
        if not are_made(asked.packages, one):
            say(f"no packages for Debian {one.number} are there: they are made first")
            if made := packages.main(["--release", one.codename, "--out", str(asked.packages)]):
                return made
    out = BUILD / "trial"
    for one in releases:
        trial = Trial(one, asked.packages, BUILD / "cache", out, say)
        image = stick.image_of(one, asked.sticks)
        try:
            if not asked.only_stick:
                trial.run(alone=not asked.quick)
            if image is not None:
                trial.stick(image, asked.emulated)
            else:
                say(f"{one.codename}: no stick in {asked.sticks}, so none was tried (make stick)")
        except TrialFailed as error:
            print(error, file=sys.stderr)
            return 1
    if asked.quick:
        others = [f"Debian {one.number}" for one in RELEASES if one not in releases]
        say(f"left out by QUICK: {'; '.join([*others, SKIPPED])}")
    say(f"all as it has to be; reports and pictures in {out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
