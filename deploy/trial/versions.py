"""The next version, and back: settings, audit, proof of play and the hall's copy outlive it; what is older refuses."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from deploy import repository
from deploy.packages.checkout import project
from deploy.tree import Tree
from deploy.trial import next_version, steps
from deploy.trial.steps import ROLES, TrialFailed, kept, lost

FOLLOWING: Final = "99.0"
REFUSALS: Final = {
    "hall-backend": ("backend", ("serve",)),
    "hall-kiosk": ("kiosk", ()),
    "hall-display": ("display", ()),
}
Done = Callable[[str, Callable[[], Any]], Any]


def tried(machine: Tree, folder: Path, work: Path, out: Path, done: Done) -> None:
    """n to n + 1, a start there, back to n, which refuses, and n + 1 again. Raises TrialFailed, TreeFailed."""
    version = str(project()["version"])
    done("the next version is made", lambda: f"{next_version.make(folder, version, FOLLOWING, work)} packages")
    repository.write_index(folder)
    repository.use(machine, repository.PLACE, repository.TOOLS)
    done("upgraded", lambda: _to(machine, FOLLOWING))
    done("a start after the upgrade", lambda: steps.first_start(machine, out / "upgraded", "--again"))
    done("taken back", lambda: _to(machine, version))
    done("an older program refuses a newer store", lambda: _refusals(machine))
    done("upgraded again", lambda: _to(machine, FOLLOWING))
    done("a start after all", lambda: steps.first_start(machine, out / "again", "--again"))


def _to(machine: Tree, version: str) -> str:
    """Install this version of the programs; the machine's settings and data are byte for byte as before."""
    before = kept(machine)
    wanted = [f"{name}={version}{machine.release.ending}" for name in ("labourhall", *ROLES)]
    steps.install(machine, *wanted)
    if not before:
        raise TrialFailed("there are no settings and data that could be lost")
    if gone := lost(before, kept(machine)):
        raise TrialFailed(f"it took or changed {', '.join(gone)}")
    return f"{len(before)} files of settings and data as they were; {_moved(machine)}"


def _moved(machine: Tree) -> str:
    said = machine.run(
        "dpkg-query", "-W", "-f", "${Package} ${Version}\n", "labourhall-runtime", "labourhall-kiosk"
    ).stdout
    return ", ".join(said.split("\n")).strip(", ")


def _refusals(machine: Tree) -> dict[str, str]:
    """Each program says in one sentence that a newer one made its store, and changes nothing of it."""
    before = kept(machine)
    said = {command: _sentence(machine, command, role, words) for command, (role, words) in REFUSALS.items()}
    if gone := lost(before, kept(machine)):
        raise TrialFailed(f"refusing, it changed {', '.join(gone)}")
    return said


def _sentence(machine: Tree, command: str, role: str, words: Sequence[str]) -> str:
    user = ["setpriv", f"--reuid=hall-{role}", f"--regid=hall-{role}", "--clear-groups"]
    options = ["--settings", f"/etc/labourhall/{steps.SETTINGS[command]}.toml"]
    done = machine.run(
        "timeout",
        "60",
        *user,
        command,
        *words,
        *options,
        alone=True,
        check=False,
        environment={"QT_QPA_PLATFORM": "offscreen"},
    )
    lines = done.stdout.strip().splitlines()
    if done.returncode in {0, 124} or len(lines) != 1:
        raise TrialFailed(f"{command} ended with {done.returncode}: {done.stdout[-1500:]}")
    return lines[0]
