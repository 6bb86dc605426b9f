"""How a machine's disk is divided, and how its parts are found again. Pure."""

from dataclasses import dataclass
from typing import Final

BOOT_MEBIBYTES: Final = 512
BOOT_TYPE: Final = "C12A7328-F81F-11D2-BA4B-00A0C93EC93B"
ROOT_TYPE: Final = "4F68BCE3-E8CD-4DB1-96E7-FBCAF984B709"
"""EFI system partition, and root of x86-64 (UAPI's Discoverable Partitions Specification)."""


@dataclass(frozen=True, slots=True)
class Partitions:
    """The parts of a disk: the one that the firmware starts from, and the machine's root.

    `boot_id` is FAT's serial number (8 hexadecimal digits), `root_id` a UUID: new ones for each machine.
    """

    disk: str
    boot_id: str
    root_id: str

    @property
    def boot(self) -> str:
        """The node of the firmware's part."""
        return self._node(1)

    @property
    def root(self) -> str:
        """The node of the root."""
        return self._node(2)

    @property
    def script(self) -> str:
        """What sfdisk is told."""
        return (
            "label: gpt\n"
            f"start=1MiB, size={BOOT_MEBIBYTES}MiB, type={BOOT_TYPE}, name=boot\n"
            f"type={ROOT_TYPE}, name=root\n"
        )

    @property
    def table(self) -> str:
        """The machine's /etc/fstab."""
        boot_id = f"{self.boot_id[:4]}-{self.boot_id[4:]}".upper()
        return (
            f"UUID={self.root_id} / ext4 noatime,errors=remount-ro 0 1\n"
            f"UUID={boot_id} /boot/efi vfat umask=0077,nofail 0 2\n"
        )

    @property
    def boot_menu(self) -> str:
        """What the signed GRUB reads first: where the machine's own configuration lies."""
        return (
            f"search.fs_uuid {self.root_id} root\n"
            "set prefix=($root)'/boot/grub'\n"
            "configfile $prefix/grub.cfg\n"
        )  # fmt: skip

    def _node(self, number: int) -> str:
        between = "p" if self.disk[-1].isdigit() else ""
        return f"{self.disk}{between}{number}"
