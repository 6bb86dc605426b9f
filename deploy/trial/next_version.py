"""The next version of the programs' packages, made of these: the same but for a number, and newer stores.

Libraries, clips and glyphs stay as they are, and so do their packages: that is what an upgrade over the line is like.
"""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Final

STAYING: Final = ("labourhall-runtime", "labourhall-clips", "labourhall-glyphs")


def newer_copy(text: str) -> str:
    """The hall's copy in a schema that this version does not know."""
    return re.sub(r"(?m)^SCHEMA: Final = (\d+)", lambda found: f"SCHEMA: Final = {int(found[1]) + 1}", text, count=1)


def newer_city(text: str) -> str:
    """The city's database one step further, a step that changes nothing."""
    return re.sub(r"(?m)^(STEPS: Final.*?\n)\)$", r"\1    lambda database: None,\n)", text, count=1, flags=re.DOTALL)


def newer_control(text: str, version: str, following: str, wanted: str = "") -> str:
    """A control file of the version `following`, with one more dependency, if one is wanted."""
    text = text.replace(f"{version}~", f"{following}~")
    return re.sub(r"(?m)^Depends: ", f"Depends: {wanted}, ", text, count=1) if wanted else text


CHANGED: Final[dict[str, Callable[[str], str]]] = {
    "labourhall/link/copy_file.py": newer_copy,
    "backend/store/sqlite/schema.py": newer_city,
}


def forget_bytecode(root: Path) -> None:
    """Take away what Python wrote for the changed modules, whose bytecode is in no package of the next version.

    A program that root runs writes it; in a real version it is there already, and nothing is written.
    """
    for ending in CHANGED:
        module = Path(ending)
        for written in root.glob(f"opt/labourhall/lib/*/site-packages/{module.parent}/__pycache__/{module.stem}.*.pyc"):
            written.unlink()


def make(folder: Path, version: str, following: str, work: Path, out: Path | None = None, wanted: str = "") -> int:
    """Put beside the packages of `version` those of `following`, or into `out`; gives how many.

    `wanted`: what each of them needs besides. Raises CalledProcessError.
    """
    made = 0
    for path in sorted(folder.glob(f"labourhall*_{version}~*.deb")):
        if not path.name.startswith(tuple(f"{name}_" for name in STAYING)):
            _remade(path, version, following, work, out or folder, wanted)
            made += 1
    return made


def _remade(path: Path, version: str, following: str, work: Path, out: Path, wanted: str) -> None:
    shutil.rmtree(work, ignore_errors=True)
    subprocess.run(["dpkg-deb", "--raw-extract", str(path), str(work)], check=True)
    control = work / "DEBIAN/control"
    control.write_text(newer_control(control.read_text(encoding="utf-8"), version, following, wanted), encoding="utf-8")
    (work / "DEBIAN/md5sums").unlink()
    for ending, change in CHANGED.items():
        for module in work.glob(f"opt/labourhall/lib/*/site-packages/{ending}"):
            before = module.read_text(encoding="utf-8")
            after = change(before)
            if after == before:
                raise ValueError(f"{ending} has no place for the change that makes its store newer")
            module.write_text(after, encoding="utf-8")
            for bytecode in module.parent.glob(f"__pycache__/{module.stem}.*.pyc"):
                bytecode.unlink()
    name = path.name.replace(f"_{version}~", f"_{following}~")
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", str(work), str(out / name)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    shutil.rmtree(work)
