"""Which disks a machine may be written to: its own, large enough, and never a stick. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from installer.failures import InstallFailure, InstallTrouble

SMALLEST: Final = 15_000_000_000
"""Bytes: what makers sell as 16 GB. A kiosk takes 4 of them, its journal, copy and updates the rest."""


@dataclass(frozen=True, slots=True)
class Disk:
    """A disk as the kernel shows it: its node (/dev/sda), size in bytes, make, serial number, how many parts it has."""

    node: str
    size: int
    model: str
    serial: str
    parts: int
    is_removable: bool
    is_usb: bool

    @property
    def gigabytes(self) -> str:
        """Its size as it is printed on it."""
        return f"{self.size / 1e9:.0f} GB"


def offered(found: Sequence[Disk]) -> tuple[Disk, ...] | InstallTrouble:
    """The disks that a technician may choose from, in the kernel's order, or why there is none.

    Whatever hangs on USB or can be taken out is none, so a stick is never erased: not this one, not another.
    """
    own = [disk for disk in found if not disk.is_removable and not disk.is_usb and disk.size]
    if not own:
        return InstallTrouble(InstallFailure.NO_DISK)
    if large := tuple(disk for disk in own if disk.size >= SMALLEST):
        return large
    return InstallTrouble(InstallFailure.SMALL_DISK, ", ".join(f"{disk.node} {disk.gigabytes}" for disk in own))
