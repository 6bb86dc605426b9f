"""The checkout as it is packed: its tracked files in a folder of their own, its version, when it last changed."""

import os
import shutil
import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Checkout:
    """A copy of the checkout at `folder`; `epoch` is the time that every file of a package gets."""

    folder: Path
    version: str
    epoch: int

    @property
    def extras(self) -> dict[str, list[str]]:
        """The project's extras, as it declares them."""
        declared = self._project()["optional-dependencies"]
        assert isinstance(declared, dict)
        return declared

    @property
    def commands(self) -> dict[str, str]:
        """By command, its module and function."""
        declared = self._project()["scripts"]
        assert isinstance(declared, dict)
        return declared

    def files(self) -> list[str]:
        """Every file by its path, in order; those made meanwhile too, bytecode not."""
        every = (path for path in self.folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
        return sorted(path.relative_to(self.folder).as_posix() for path in every)

    def _project(self) -> dict[str, object]:
        return project(self.folder)


def project(folder: Path = ROOT) -> dict[str, object]:
    """What pyproject.toml says of the project."""
    found = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert isinstance(found, dict)
    return found


def copied(folder: Path, version: str | None = None) -> Checkout:
    """The tracked files as they are now, in `folder`, which is emptied first. Raises CalledProcessError without git."""
    shutil.rmtree(folder, ignore_errors=True)
    for name in _git("ls-files", "-z").split("\0"):
        source = ROOT / name
        if name and source.is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, folder / name)
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or _git("log", "-1", "--format=%ct"))
    return Checkout(folder, version or str(project()["version"]), epoch)


def _git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=ROOT, check=True, capture_output=True, text=True).stdout
