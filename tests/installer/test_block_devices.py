from pathlib import Path

import pytest

from installer import block_devices
from installer.disks import Disk


def put(folder: Path, **said: str) -> None:
    """A device as the kernel lists it."""
    for name, text in said.items():
        path = folder / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    """A PC with a disk of three parts, one without any, a stick, a card with its boot parts, and what is no disk."""
    devices, block = tmp_path / "devices", tmp_path / "block"
    block.mkdir()
    put(devices / "pci/ata1/sda", size="125000000", removable="0", device__model="SSD 870 ")
    (devices / "pci/ata1/sda/device/vpd_pg80").write_bytes(b"\0\x80\0\x08    S5Y1")
    for part in ("sda1", "sda2", "sda3"):
        put(devices / "pci/ata1/sda" / part, partition="1")
    put(devices / "pci/nvme0n1", size="1000", removable="0", serial="N1")
    put(devices / "pci/usb2/2-1/sdb", size="60000000", removable="1", device__model="Stick")
    put(devices / "pci/usb2/2-1/sdb/sdb1", partition="1")
    put(devices / "soc/mmcblk0", size="30000000", removable="0", device__name="eMMC")
    others = ("soc/mmcblk0boot0", "soc/mmcblk0rpmb", "virtual/loop0", "pci/sr0", "virtual/zram0")
    for path in ("pci/ata1/sda", "pci/nvme0n1", "pci/usb2/2-1/sdb", "soc/mmcblk0", *others):
        put(devices / path, **({"size": "8"} if path in others else {}))
        (block / path.rpartition("/")[2]).symlink_to(devices / path)
    return block


def test_disks_are_told_with_all_that_tells_them_apart(listed: Path) -> None:
    assert block_devices.disks(listed) == (
        Disk("/dev/mmcblk0", 15_360_000_000, "eMMC", "", 0, False, False),
        Disk("/dev/nvme0n1", 512_000, "", "N1", 0, False, False),
        Disk("/dev/sda", 64_000_000_000, "SSD 870", "S5Y1", 3, False, False),
        Disk("/dev/sdb", 30_720_000_000, "Stick", "", 1, True, True),
    )


def test_a_stick_is_looked_for_in_every_part_and_on_what_is_not_divided(listed: Path) -> None:
    assert block_devices.parts(listed) == (
        "/dev/mmcblk0", "/dev/nvme0n1", "/dev/sda1", "/dev/sda2", "/dev/sda3", "/dev/sdb1",
    )  # fmt: skip
