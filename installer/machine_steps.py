"""The steps inside the machine's root: the role's packages from the stick, and the files that make it this machine."""

import os
import shutil
from pathlib import Path
from typing import Final

from installer import hall_folder
from installer.commands import Runs
from installer.stick_facts import HALL as HALL_ON_STICK
from installer.writing_plan import HALL, SEEN_AT, SOURCES, WritingPlan

INSTALL: Final = (
    "sh", "-c", 'exec "$@" 3>&1', "telling", "apt-get", "install", "--yes", "--quiet=2", "--no-install-recommends",
    "--option=Dpkg::Options::=--force-unsafe-io", "--option=APT::Status-Fd=3",
)  # fmt: skip
"""No sync a file: before the end nothing starts from this disk, and then all is brought to it at once.

How far it is (`writing.told_share`) comes by a channel of its own: what apt starts finds it shut.
"""
HELD_BACK: Final = "usr/sbin/policy-rc.d"
"""Has no service started while packages are installed."""


def install(plan: WritingPlan, run: Runs) -> None:
    """The role's packages, from the stick alone. Raises OSError, CommandFailed."""
    root = plan.target
    stick = root / SEEN_AT
    stick.mkdir(parents=True, exist_ok=True)
    run("mount", "-t", "proc", "proc", str(root / "proc"))
    run("mount", "-t", "sysfs", "sysfs", str(root / "sys"))
    run("mount", "--bind", "/dev", str(root / "dev"))
    run("mount", "-t", "tmpfs", "tmpfs", str(root / "run"))
    run("mount", "--bind", str(plan.folder), str(stick))
    _put(root / SOURCES, plan.files[SOURCES])
    run("chroot", str(root), "apt-get", "update", "--quiet=2", "--error-on=any")
    run("chroot", str(root), *INSTALL, *plan.answered.role.packages)
    run("umount", str(stick))


def name(plan: WritingPlan, run: Runs) -> None:
    """The machine's own files, and the hall's folder if the stick has one. Raises OSError."""
    root = plan.target
    for place, text in plan.files.items():
        _put(root / place, text)
    (root / HELD_BACK).unlink(missing_ok=True)
    source = plan.folder / HALL_ON_STICK
    if source.is_dir():
        shutil.rmtree(root / HALL, ignore_errors=True)
        shutil.copytree(source, root / HALL, copy_function=shutil.copyfile)
        run("chroot", str(root), "chown", "--recursive", f"root:{plan.answered.role.user}", f"/{HALL}")
        _shut(root / HALL)
    if hashed := hall_folder.login(plan.folder):
        run("chroot", str(root), "usermod", "--password", hashed, "root")


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)  # a link would lead out of the root
    path.write_text(text, encoding="utf-8")


def _shut(folder: Path) -> None:
    """For root, and for the user who makes the first start to read: codes that let a machine in lie there."""
    for path in (folder, *folder.rglob("*")):
        os.chmod(path, 0o750 if path.is_dir() else 0o640)
    os.chmod(folder.parent, 0o755)
