"""A stick, its disks and its answers, as the tests of the installer use them."""

from datetime import UTC, date, datetime
from typing import Final

from installer.disks import Disk
from installer.stick_facts import StickFacts

NOW: Final = datetime(2026, 11, 29, 12, tzinfo=UTC)
FACTS: Final = StickFacts("0123456789abcdef", "0.1.0", "bookworm", date(2026, 11, 1), 1_795_900_000, False)
SSD: Final = Disk("/dev/sda", 64_000_000_000, "Samsung SSD", "S5Y1", 3, False, False)
NVME: Final = Disk("/dev/nvme0n1", 512_000_000_000, "", "", 0, False, False)
STICK: Final = Disk("/dev/sdb", 32_000_000_000, "DataTraveler", "", 1, True, True)
