"""What keeps the stick from making a machine: each with its code, and what the technician does."""

from dataclasses import dataclass
from enum import Enum


class InstallFailure(Enum):
    """Why a disk is not written, or not to its end: code, cause, remedy."""

    NO_STICK = (
        "I-601",
        "The stick that this PC was started from is not found: pulled out, or another stick is in its place.",
        "Put that stick back, directly into the PC, and press Enter.",
    )
    TORN = (
        "I-602",
        "A file of the stick is missing or is not as it was written; the disk was not touched.",
        "Write the stick anew from its image, and look at its hash; if it happens again, take another stick.",
    )
    FOREIGN = (
        "I-603",
        "The list of the stick's files is not signed by a key that its starting part knows; the disk was not touched.",
        "Take a stick from whoever keeps the key (docs/repository-key.md).",
    )
    HALL_TORN = (
        "I-604",
        "A file in the stick's folder hall is missing or not as hall-setup wrote it; the disk was not touched.",
        "Write the hall's folder anew (hall-setup stick).",
    )
    UNPROVED = (
        "I-605",
        "The program that looks at the list's signature is not there or was killed; the disk was not touched.",
        "Start over; if it happens again, write the stick anew; then it is the PC: have its memory looked at.",
    )
    NO_DISK = (
        "I-611",
        "The PC shows no disk of its own: none built in, or its controller is not known.",
        "Look at the disk's cable and at the firmware's settings (AHCI, not RAID), then press Enter.",
    )
    SMALL_DISK = (
        "I-612",
        "No disk of the PC is large enough.",
        "Build in a disk of 16 GB or more.",
    )
    DISK_FAILED = (
        "I-621",
        "The disk could not be divided, formatted or written.",
        "Start over; if it happens again, change the disk.",
    )
    NOT_UNPACKED = (
        "I-622",
        "The base system did not get onto the disk whole.",
        "Start over; if it happens again, change the stick, then the disk.",
    )
    NOT_INSTALLED = (
        "I-623",
        "The packages of the role were not installed.",
        "Start over; if it happens again, note the last line and take a newer stick.",
    )
    NOT_NAMED = (
        "I-624",
        "The machine's own files (number, hall, disks) were not written.",
        "Start over; if it happens again, change the disk.",
    )
    NO_BOOT = (
        "I-625",
        "What starts the machine from its disk was not written.",
        "Start over; if it happens again, change the disk.",
    )

    def __init__(self, code: str, cause: str, remedy: str) -> None:
        self.code = code
        self.cause = cause
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class InstallTrouble:
    """A failure, and which file, disk or last line it is about."""

    failure: InstallFailure
    detail: str = ""
