"""What is tried in a tree, a function a step: each gives what it saw, or raises TrialFailed with the reason."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from deploy.tree import Tree
from deploy.trial import next_version

PYTHON: Final = "/opt/labourhall/bin/python"
COMPILERS: Final = ("gcc", "g++", "cc", "c++", "clang", "tcc", "make", "as", "ld")
DEPLOY: Final = "/checkout/deploy"
"""Where a tree sees this room: the scripts that run inside it."""
TRIAL: Final = f"{DEPLOY}/trial"
COMMANDS: Final = {
    "labourhall-kiosk": "hall-kiosk",
    "labourhall-display": "hall-display",
    "labourhall-editor": "hall-editor",
    "labourhall-backend": "hall-backend",
    "labourhall-setup": "hall-setup",
    "labourhall-card": "hall-card",
    "labourhall-upgrade": "hall-upgrade",
}
ROLES: Final = tuple(COMMANDS)
CHECKED: Final = {
    "hall-kiosk": frozenset({"reader", "backend"}),
    "hall-display": frozenset({"backend"}),
    "hall-editor": frozenset({"backend"}),
    "hall-upgrade": frozenset(),
}
"""What an empty machine lacks, by command: ids of `--check`."""
SETTINGS: Final = {
    "hall-kiosk": "kiosk",
    "hall-display": "display-1",
    "hall-backend": "backend",
    "hall-upgrade": "upgrade",
}
"""By command, what its first settings are called."""
NOT_KEPT: Final = frozenset({"qml", "upgrade"})


class TrialFailed(Exception):
    """A step did not come out as it has to; the text says what was seen."""


def install(tree: Tree, *packages: str) -> str:
    """Install by apt from the folder alone."""
    options = ["--yes", "--quiet=2", "--no-install-recommends", "--allow-downgrades"]
    tree.run("apt-get", "install", *options, *packages, alone=True)
    return f"{tree.run('sh', '-c', 'dpkg-query -W | wc -l').stdout.strip()} packages on the machine"


def no_compiler(tree: Tree) -> str:
    """`which gcc` is empty, and so are its kin."""
    found = tree.run("sh", "-c", f"command -v {' '.join(COMPILERS)}", check=False).stdout.split()
    if found:
        raise TrialFailed(f"there is a compiler: {' '.join(found)}")
    return "none"


def no_network(tree: Tree) -> str:
    """A machine of the trial has no way out."""
    said = tree.run("cat", "/proc/net/route", alone=True).stdout.splitlines()
    if len(said) > 1:
        raise TrialFailed("\n".join(said))
    return "no route"


def libraries(tree: Tree) -> str:
    """Every library that ours are linked with is there."""
    script = r"find /opt/labourhall -name '*.so*' -type f -exec ldd {} + 2>&1 | grep 'not found' | sort -u"
    if missing := tree.run("sh", "-c", script, alone=True, check=False).stdout.strip():
        raise TrialFailed(missing)
    return "all found"


def modules(tree: Tree) -> str:
    """Every module of every room that is installed loads."""
    done = tree.run(
        PYTHON, "-I", f"{TRIAL}/imports.py", alone=True, check=False, environment={"QT_QPA_PLATFORM": "offscreen"}
    )
    if done.returncode:
        raise TrialFailed(done.stdout[-4000:])
    return f"{json.loads(done.stdout)['loaded']} modules"


def help_of(tree: Tree, packages: Sequence[str]) -> str:
    """Each command says what it takes."""
    for package in packages:
        done = tree.run(COMMANDS[package], "--help", alone=True, check=False)
        if done.returncode or "usage" not in done.stdout:
            raise TrialFailed(done.stdout[-2000:])
    return ", ".join(COMMANDS[each] for each in packages)


def checks(tree: Tree) -> dict[str, str]:
    """`--check` finds nothing wrong but what an empty machine without a city cannot have."""
    return {command: _check(tree, command, missing) for command, missing in CHECKED.items()}


def _check(tree: Tree, command: str, missing: frozenset[str]) -> str:
    options = ["--settings", f"/etc/labourhall/{SETTINGS[command]}.toml"] if command in SETTINGS else []
    screen = {"QT_QPA_PLATFORM": "offscreen"}
    done = tree.run(command, *options, "--check", "--json", alone=True, check=False, environment=screen)
    try:
        found: list[dict[str, Any]] = json.loads(done.stdout)
    except ValueError:
        raise TrialFailed(f"{command} --check: {done.stdout[-2000:]}") from None
    wrong = {one["id"]: one["text"] for one in found if not one["ok"]}
    if wrong.keys() != missing:
        raise TrialFailed(f"{command} --check: {wrong}")
    return f"{len(found)} things looked at; missing, as it has to be: {', '.join(sorted(wrong))}"


def verified(tree: Tree) -> str:
    """Nothing of ours was changed by running it: dpkg's sums fit, and no file lies there that no package brought."""
    names = _ours(tree, "installed")
    if said := tree.run("dpkg", "--verify", *names, check=False).stdout.strip():
        raise TrialFailed(said)
    listed = set(tree.run("dpkg-query", "-L", *names).stdout.splitlines())
    there = {"/" + path.relative_to(tree.root).as_posix() for path in (tree.root / "opt/labourhall").rglob("*")}
    if strange := sorted(there - listed):
        raise TrialFailed(f"no package brought {', '.join(strange[:5])}")
    return f"{len(there)} files as they came"


def first_start(tree: Tree, report: Path, *words: str) -> dict[str, Any]:
    """City, kiosk with the software card and board, each by its command and user."""
    tree.run(PYTHON, "-I", f"{TRIAL}/first_start.py", "/root/start.json", *words, alone=True)
    report.mkdir(parents=True, exist_ok=True)
    for name in ("start.json", "kiosk.png", "board.png"):
        shutil.copy(tree.root / "root" / name, report / name)
    found: dict[str, Any] = json.loads((report / "start.json").read_text(encoding="utf-8"))
    return found


def session(tree: Tree, report: Path) -> dict[str, Any]:
    """The kiosk in a real compositor, held by `hall-session`: exit codes, life, faults, and the out-of-service page."""
    tree.run(PYTHON, "-I", f"{TRIAL}/session.py", "/root/session.json", alone=True)
    report.mkdir(parents=True, exist_ok=True)
    for name in ("session.json", "session.png", "out-of-service.png"):
        shutil.copy(tree.root / "root" / name, report / name)
    found: dict[str, Any] = json.loads((report / "session.json").read_text(encoding="utf-8"))
    return found


def kept(tree: Tree) -> dict[str, bytes]:
    """Settings and data of the machine: what has to outlive upgrade, downgrade and removal.

    Not the upgrade's own, nor what Qt keeps of compiled pages.
    """
    folders = (tree.root / "etc/labourhall", tree.root / "var/lib/labourhall")
    files = (path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file())
    named = {path.relative_to(tree.root): path for path in files}
    return {name.as_posix(): path.read_bytes() for name, path in named.items() if not NOT_KEPT & set(name.parts)}


def lost(before: dict[str, bytes], after: dict[str, bytes]) -> list[str]:
    """What of `before` is gone or another afterwards."""
    return [name for name, content in before.items() if after.get(name) != content]


def removed(tree: Tree) -> str:
    """Removed: programs gone, settings and data as they were."""
    before = kept(tree)
    next_version.forget_bytecode(tree.root)
    tree.run("apt-get", "remove", "--yes", "--quiet=2", *_ours(tree, "installed"), alone=True)
    if gone := lost(before, kept(tree)):
        raise TrialFailed(f"removal took {', '.join(gone)}")
    if (tree.root / "opt/labourhall").exists():
        raise TrialFailed("removal left /opt/labourhall")
    return f"{len(before)} files of settings and data kept"


def purged(tree: Tree) -> str:
    """Purged: nothing of ours is left, nor what a first start put there for all roles."""
    removed = _ours(tree, "config-files")
    if "labourhall" in removed:
        for name in ("layers/city.toml", "layers/hall.toml", "machine.toml", "city-ca.pem"):
            path = tree.root / "etc/labourhall" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
    tree.run("apt-get", "purge", "--yes", "--quiet=2", *removed, alone=True)
    places = ("etc/labourhall", "var/lib/labourhall", "opt/labourhall", "usr/share/labourhall")
    if left := [place for place in places if (tree.root / place).exists()]:
        raise TrialFailed(f"a purge left {', '.join(left)}")
    return "nothing left"


def _ours(tree: Tree, *states: str) -> list[str]:
    """Our packages in one of these states, as dpkg calls them; names that others only provide have none of them."""
    shown = "dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' 'labourhall*' 2> /dev/null"
    said = tree.run("sh", "-c", f"{shown} || test $? -eq 1").stdout  # 1: it knows none
    return [name for state, name in (line.split() for line in said.splitlines()) if state in states]
