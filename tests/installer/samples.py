"""A stick, its disks and its answers, as the tests of the installer use them."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from installer.conversation import InstallAnswers
from installer.disks import Disk
from installer.machine_role import InstalledRole
from installer.partitions import Partitions
from installer.stick_facts import StickFacts
from installer.writing_plan import WritingPlan

NOW: Final = datetime(2026, 11, 29, 12, tzinfo=UTC)
FACTS: Final = StickFacts("0123456789abcdef", "0.1.0", "bookworm", date(2026, 11, 1), 1_795_900_000, False)
SSD: Final = Disk("/dev/sda", 64_000_000_000, "Samsung SSD", "S5Y1", 3, False, False)
NVME: Final = Disk("/dev/nvme0n1", 512_000_000_000, "", "", 0, False, False)
STICK: Final = Disk("/dev/sdb", 32_000_000_000, "DataTraveler", "", 1, True, True)
MARK: Final = "::/EFI/BOOT/NEW.EFI BOOTX64.EFI"
"""The words of the program that marks a disk done."""


def planned(folder: Path) -> WritingPlan:
    """What is to be written onto a disk of 4 MiB full of an old system, its parts beside it, from an empty stick."""
    disk = folder / "disk"
    for path in (disk, folder / "disk1", folder / "disk2"):
        path.write_bytes(b"old!" * (1 << 20))
    (folder / "stick").mkdir()
    (folder / "target/usr/sbin").mkdir(parents=True)
    (folder / "target/usr/sbin/policy-rc.d").touch()
    parts = Partitions(str(disk), "0a1b2c3d", "11111111-2222-4333-8444-555555555555")
    answered = InstallAnswers(InstalledRole.KIOSK, "TH-7", SSD)
    return WritingPlan(answered, FACTS, folder / "stick", folder / "target", parts, NOW)


def nothing(_: str, __: float) -> None:
    """Nobody looks on."""
