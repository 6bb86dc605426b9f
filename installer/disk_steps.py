"""The steps that touch the disk as a whole: the old system gone, parts made, closed, and marked done last of all."""

import os
import time
from pathlib import Path
from typing import Final

from installer.commands import CommandFailed, Runs
from installer.stick_facts import BASE
from installer.writing_plan import WritingPlan

CLEARED: Final = 1 << 20
"""Bytes at either end of a disk: a table of parts, and its copy."""
PATIENCE: Final = 20.0
LOADERS: Final = "EFI/BOOT"
FIRST: Final = "BOOTX64.EFI"
"""What a firmware looks for. Without it nothing starts from a disk, and the stick is asked again."""


def forget(plan: WritingPlan, run: Runs) -> None:
    """From here on no old system starts from this disk. Raises OSError, CommandFailed."""
    let_go(plan.target, run)
    disk = plan.partitions.disk
    with open(disk, "r+b") as file:
        size = file.seek(0, os.SEEK_END)
        for start in (0, max(0, size - CLEARED)):
            file.seek(start)
            file.write(bytes(min(CLEARED, size)))
        file.flush()
        os.fsync(file.fileno())
    run("blockdev", "--rereadpt", disk)


def divide(plan: WritingPlan, run: Runs) -> None:
    """The disk's new parts, as the kernel sees them. Raises CommandFailed."""
    disk = plan.partitions.disk
    run("sfdisk", "--quiet", "--lock", "--wipe", "always", "--wipe-partitions", "always", disk,
        told=plan.partitions.script)  # fmt: skip
    end = time.monotonic() + PATIENCE
    while not all(Path(node).exists() for node in (plan.partitions.boot, plan.partitions.root)):
        if time.monotonic() > end:
            raise CommandFailed(f"{disk}: the kernel does not see its new parts")
        run("partx", "--update", disk)
        time.sleep(0.2)
    run("udevadm", "settle", "--timeout=20")


def make_file_systems(plan: WritingPlan, run: Runs) -> None:
    """FAT for the firmware, ext4 for the root. Raises CommandFailed."""
    parts = plan.partitions
    run("mkfs.vfat", "-F", "32", "-n", "BOOT", "-i", parts.boot_id, parts.boot)
    run("mkfs.ext4", "-q", "-F", "-L", "root", "-U", parts.root_id, parts.root)


def unpack(plan: WritingPlan, run: Runs) -> None:
    """The base system on the root, which stays mounted. Raises OSError, CommandFailed."""
    plan.target.mkdir(parents=True, exist_ok=True)
    run("mount", plan.partitions.root, str(plan.target))
    run("tar", "--extract", "--zstd", f"--file={plan.folder / BASE}", f"--directory={plan.target}",
        "--numeric-owner", "--xattrs", "--xattrs-include=*")  # fmt: skip


def start(plan: WritingPlan, run: Runs) -> None:
    """Everything that starts the machine, but the first file that a firmware looks for. Raises CommandFailed."""
    run("chroot", str(plan.target), "update-grub")
    boot = plan.partitions.boot
    for folder in ("EFI", LOADERS, "EFI/debian"):
        run("mmd", "-i", boot, f"::/{folder}")
    for loader in ("GRUBX64.EFI", "MMX64.EFI"):
        run("mcopy", "-i", boot, str(plan.folder / LOADERS / loader), f"::/{LOADERS}/{loader}")
    run("mcopy", "-i", boot, "-", "::/EFI/debian/grub.cfg", told=plan.partitions.boot_menu)


def close(plan: WritingPlan, run: Runs) -> None:
    """All of it on the disk, and nothing mounted. Raises CommandFailed, also for what the disk did not take."""
    run("sync", "--file-system", str(plan.target))
    let_go(plan.target, run)
    run("e2fsck", "-f", "-n", plan.partitions.root)


def finish(plan: WritingPlan, run: Runs) -> None:
    """The mark that all before it is done: the loader, written under another name, then renamed.

    Both names are short ones, so that the renaming is one sector: a power cut leaves either no loader or a whole one.
    """
    boot = plan.partitions.boot
    run("mcopy", "-o", "-i", boot, str(plan.folder / LOADERS / FIRST), f"::/{LOADERS}/NEW.EFI")
    _to_the_disk(boot)
    run("mren", "-i", boot, f"::/{LOADERS}/NEW.EFI", FIRST)
    _to_the_disk(boot)


def let_go(target: Path, run: Runs) -> None:
    """Nothing is mounted below the target: an attempt before this one may have left it so. Raises CommandFailed."""
    while os.path.ismount(target):
        run("umount", "--recursive", str(target))


def _to_the_disk(node: str) -> None:
    with open(node, "r+b") as file:
        os.fsync(file.fileno())
