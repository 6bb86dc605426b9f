"""A folder of package files as a repository that apt reads: its index, and all of Debian that the packages need."""

import gzip
import hashlib
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from deploy.tree import Tree

PLACE: Final = "/media/labourhall"
"""Where a tree sees the folder, as a stick is seen."""
TOOLS: Final = "/media/trial"
"""Where a tree sees what only a trial needs."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A package file: its control file, where it lies in the folder, its size and SHA-256."""

    control: str
    place: str
    size: int
    digest: str


def index(entries: Iterable[Entry]) -> str:
    """The Packages file."""
    return "\n".join(
        f"{one.control.strip()}\nFilename: ./{one.place}\nSize: {one.size}\nSHA256: {one.digest}\n"
        for one in sorted(entries, key=lambda each: each.place)
    )


def write_index(folder: Path) -> None:
    """Write the index of all package files below a folder. Raises CalledProcessError for one that is none.

    Files of another folder that are the same by a hard link stay as they are.
    """
    text = index(_entry(path, folder) for path in folder.rglob("*.deb")).encode()
    for name, content in (("Packages", text), ("Packages.gz", gzip.compress(text, mtime=0))):
        (folder / name).unlink(missing_ok=True)
        (folder / name).write_bytes(content)


def use(tree: Tree, *places: str, debian: bool = False) -> None:
    """Have apt in the tree know the repositories at these places; of others Debian's own, if `debian`."""
    ours = "".join(f"deb [trusted=yes] file:{place} ./\n" for place in places)
    listed = tree.root / "etc/apt/sources.list.d/labourhall.list"
    listed.write_text(ours, encoding="utf-8")
    if not debian:
        (tree.root / "etc/apt/sources.list").write_text("", encoding="utf-8")
    tree.run("apt-get", "update", "--quiet=2", alone=not debian)


def fetch_closure(tree: Tree, sets: Sequence[Sequence[str]], folder: Path) -> int:
    """Have in `folder` every package of Debian that these need and the minimal tree has not; gives their bytes.

    `sets` are packages that stand on a machine together. The tree knows Debian and our repository, and sees `folder` as
    its store of packages. What is no longer needed goes.
    """
    install = ["apt-get", "install", "--yes", "--quiet=2", "--no-install-recommends"]
    nothing = "/var/empty-archives"  # what lies in the store already would not be listed
    (tree.root / nothing.lstrip("/") / "partial").mkdir(parents=True, exist_ok=True)
    wanted: set[str] = set()
    for packages in sets:
        listing = [*install, f"--option=Dir::Cache::archives={nothing}", "--print-uris"]
        listed = tree.run(*listing, *packages).stdout.splitlines()
        wanted |= {line.split()[1] for line in listed if line.startswith("'") and "file:/" not in line}
        tree.run(*install, "--download-only", *packages)
    for path in folder.glob("*.deb"):
        if path.name not in wanted:
            path.unlink()
    if missing := wanted - {path.name for path in folder.glob("*.deb")}:
        raise ValueError(f"not fetched: {', '.join(sorted(missing))}")
    return sum(path.stat().st_size for path in folder.glob("*.deb"))


def _entry(path: Path, folder: Path) -> Entry:
    said = subprocess.run(["dpkg-deb", "--field", str(path)], check=True, capture_output=True, text=True).stdout
    content = path.read_bytes()
    return Entry(said, path.relative_to(folder).as_posix(), len(content), hashlib.sha256(content).hexdigest())
