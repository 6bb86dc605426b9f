"""The environment under /opt/labourhall, made in a build tree: libraries by hash, Qt by list, bytecode by hash."""

import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from deploy.packages.lock import Pin
from deploy.packages.qt import QtChoice, kept, linked
from deploy.packages.wheels import SOURCE_ONLY
from deploy.tree import Tree
from display.walls.binding import BINDING

HOME: Final = "/opt/labourhall"
STRAY: Final = (
    "__pycache__", "include", "*.pyi", "py.typed", "RECORD", "INSTALLER", "REQUESTED", "direct_url.json", "tests",
    ".gitignore",
)  # fmt: skip
"""What no program reads: recorded paths, types, headers, other people's tests."""
COMPILED: Final = ("--invalidation-mode", "unchecked-hash", "-q", "-j1")
"""By hash and never looked at again: dpkg puts both there together, and a start reads one file of two."""


def install(tree: Tree, pins: Sequence[Pin], home: str = HOME) -> Path:
    """Install the pins at `home` in the tree, which sees the wheels at /wheels; gives its modules' folder.

    What has no wheel is built there first.
    """
    python = f"/usr/bin/python{tree.release.python}"
    tree.run(python, "-m", "venv", "--without-pip", home)
    wheels = [pin for pin in pins if pin.name not in SOURCE_ONLY]
    (tree.root / "requirements.txt").write_text("\n".join(pin.requirement for pin in wheels) + "\n", encoding="utf-8")
    inside = [python, "-m", "pip", "--quiet", "--python", f"{home}/bin/python", "install"]
    offline = ["--no-index", "--no-deps", "--no-compile", "--no-warn-script-location"]
    tree.run(
        *inside, *offline, "--find-links=/wheels", "--require-hashes", "--requirement", "/requirements.txt", alone=True
    )
    for pin in pins:
        if pin.name in SOURCE_ONLY:
            tree.run(*inside, *offline, _built(tree, pin), alone=True)
    return tree.root / home.lstrip("/") / f"lib/python{tree.release.python}/site-packages"


def _built(tree: Tree, pin: Pin) -> str:
    """The wheel of a library that comes as source, by the tree's own compiler; its path in the tree."""
    source = f"/wheels/{pin.name}-{pin.version}.tar.gz"
    command = [f"/usr/bin/python{tree.release.python}", "-m", "pip", "--quiet", "wheel", "--no-index", "--no-deps"]
    flags = {"CFLAGS": "-g0", "LDFLAGS": "-s", "SOURCE_DATE_EPOCH": "315532800"}
    tree.run(*command, "--no-build-isolation", "--wheel-dir", "/built", source, alone=True, environment=flags)
    return next(f"/built/{path.name}" for path in (tree.root / "built").iterdir() if path.name.startswith(pin.name))


def choose_qt(tree: Tree, site: Path, choice: QtChoice) -> Mapping[str, tuple[str, ...]]:
    """Take away of Qt what nothing asks for; gives what the files that stay are linked with."""
    found = (path for room in ("PySide6", "shiboken6") for path in (site / room).rglob("*"))
    every = {path.relative_to(site).as_posix(): path for path in found if path.is_file()}
    (tree.root / "libraries").write_text("\n".join(name for name in every if ".so" in name) + "\n", encoding="utf-8")
    inside = "/" + site.relative_to(tree.root).as_posix()
    said = tree.run("sh", "-c", f"cd {inside} && xargs readelf --dynamic --wide < /libraries", check=False)
    links = linked(said.stdout)
    stays = kept(choice, every, links)
    for name, path in every.items():
        if name not in stays:
            path.unlink()
    return {name: links.get(name, ()) for name in stays}


BUNDLED: Final = """
import json
from cryptography.hazmat.backends.openssl import backend
from PySide6.QtCore import QLibraryInfo
print(json.dumps({
    "cryptography": {"openssl": backend.openssl_version_text().split()[1]},
    "pyside6-essentials": {"qt": QLibraryInfo.version().toString()},
}))
"""
"""Asks the libraries themselves which others' work they carry."""


def bundled(tree: Tree, site: Path) -> dict[str, dict[str, str]]:
    """By library of the environment, name and version of what is inside it and has security news of its own."""
    said = tree.run(f"{HOME}/bin/python", "-I", "-c", BUNDLED, alone=True)
    found: dict[str, dict[str, str]] = json.loads(said.stdout)
    for path in (site / "PySide6/Qt/lib").glob("libicuuc.so.*"):
        found["pyside6-essentials"]["icu"] = path.name.rpartition(".")[2]
    return found


def tidy(home: Path, python: str) -> None:
    """Take away what no program reads, and folders that are empty then; of the commands only Python stays."""
    for pattern in STRAY:
        for path in sorted(home.rglob(pattern)):
            _gone(path)
    for path in (home / "bin").iterdir():
        if path.name not in {"python", "python3", f"python{python}"}:
            _gone(path)
    for path in sorted((each for each in home.rglob("*") if each.is_dir() and not each.is_symlink()), reverse=True):
        if not any(path.iterdir()):
            path.rmdir()


def compiled(tree: Tree, root: Path, place: str, seen_at: str, epoch: int) -> None:
    """Bytecode beside all modules of `place` in `root`, a folder that the tree sees at `seen_at`."""
    strip = ["-s", seen_at, "-p", "/"] if seen_at != "/" else []
    python = f"/usr/bin/python{tree.release.python}"
    if (root / place).is_dir():
        where = f"{seen_at.rstrip('/')}/{place}"
        tree.run(
            python,
            "-m",
            "compileall",
            *COMPILED,
            *strip,
            where,
            alone=True,
            environment={"SOURCE_DATE_EPOCH": str(epoch)},
        )


def kept_code(tree: Tree, root: Path, place: str, seen_at: str) -> None:
    """What each room in `place` compiles at its start, beside its bytecode; by the tree's runtime and checkout.

    A folder without modules of its own above (the editor's, in the board's room) is part of another package's room. Of
    the runtime it is Qt's binding alone.
    """
    rooms = {path.parent.name for path in (root / place).glob("*/__init__.py")}
    found = sorted(rooms & {BINDING} or rooms)
    if found:
        script = [f"{HOME}/bin/python", "-B", "-m", "scripts.kept_code", "--into", f"{seen_at.rstrip('/')}/{place}"]
        tree.run(*script, *found, alone=True, environment={"PYTHONPATH": "/source"})


def _gone(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
