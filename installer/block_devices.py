"""Disks and their parts as the kernel lists them below /sys/block. The only file that knows it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from installer.disks import Disk

LISTED: Final = Path("/sys/block")
KINDS: Final = ("sd", "nvme", "mmcblk", "vd", "xvd", "hd")
"""Disks by the beginning of their name: loops, optical drives and memory are none."""
SECTOR: Final = 512
"""The unit of every size there, whatever the disk's own."""


def disks(listed: Path = LISTED) -> tuple[Disk, ...]:
    """Every disk, sticks too, by name."""
    return tuple(_disk(folder) for folder in _folders(listed))


def parts(listed: Path = LISTED) -> tuple[str, ...]:
    """The node of every part of every disk; of a disk that is not divided, its own."""
    found: list[str] = []
    for folder in _folders(listed):
        found += [f"/dev/{part.name}" for part in _parts(folder)] or [f"/dev/{folder.name}"]
    return tuple(found)


def _folders(listed: Path) -> Iterator[Path]:
    for folder in sorted(listed.iterdir()):
        if folder.name.startswith(KINDS) and "boot" not in folder.name and "rpmb" not in folder.name:
            yield folder


def _parts(folder: Path) -> list[Path]:
    return sorted(one for one in folder.iterdir() if (one / "partition").is_file())


def _disk(folder: Path) -> Disk:
    return Disk(
        node=f"/dev/{folder.name}",
        size=int(_said(folder / "size") or 0) * SECTOR,
        model=_said(folder / "device/model") or _said(folder / "device/name"),
        serial=_said(folder / "device/serial") or _said(folder / "serial") or _page(folder / "device/vpd_pg80"),
        parts=len(_parts(folder)),
        is_removable=_said(folder / "removable") == "1",
        is_usb="/usb" in str(folder.resolve()),
    )


def _page(path: Path) -> str:
    """The serial number as a SATA disk gives it: SCSI's page of vital data, with four bytes before it."""
    try:
        return path.read_bytes()[4:].decode("ascii", "replace").strip(" \0")
    except OSError:
        return ""


def _said(path: Path) -> str:
    """What the kernel says there; nothing where it says nothing."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
