"""Which of the kernel's modules a stick needs to find itself, a keyboard and any PC's disk. Pure."""

from collections.abc import Mapping
from typing import Final

WANTED: Final = (
    "arch/x86/crypto/", "crypto/", "lib/", "fs/ext4/", "fs/fat/", "fs/nls/",
    "drivers/ata/", "drivers/nvme/", "drivers/mmc/", "drivers/virtio/", "drivers/block/virtio_blk",
    "drivers/scsi/sd_mod", "drivers/scsi/virtio_scsi", "drivers/scsi/hv_storvsc",
    "drivers/usb/host/", "drivers/usb/storage/", "drivers/hid/", "drivers/input/keyboard/atkbd",
    "drivers/input/serio/", "drivers/pci/controller/vmd",
)  # fmt: skip
"""By the beginning of their place below `kernel/`. No graphics: the firmware's own screen stays."""
LEFT_OUT: Final = ("drivers/hid/amd-sfh", "drivers/hid/intel-", "lib/test", "drivers/hid/i2c-hid")


def needs(dependencies: str) -> dict[str, tuple[str, ...]]:
    """By module what it needs, from the file modules.dep."""
    rows = (line.partition(":") for line in dependencies.splitlines() if ":" in line)
    return {name: tuple(others.split()) for name, _, others in rows}


def chosen(dependencies: Mapping[str, tuple[str, ...]]) -> list[str]:
    """The modules of a stick by their place, those that they need among them."""
    found: set[str] = set()
    waiting = [name for name in dependencies if _is_wanted(name.removeprefix("kernel/"))]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += dependencies.get(name, ())
    return sorted(found)


def _is_wanted(place: str) -> bool:
    return place.startswith(WANTED) and not place.startswith(LEFT_OUT)
