"""Paints what a technician sees of the installer, on screens of several sizes: build/pictures/installer."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from deploy.trial.frame_buffer import Picture
from installer import install_page
from installer.conversation import AskDisk, AskErase, AskNumber, AskRole
from installer.disks import Disk
from installer.failures import InstallFailure, InstallTrouble
from installer.install_page import InstallPage
from installer.machine_role import InstalledRole
from installer.painting import painted
from installer.stick_facts import StickFacts
from labourhall.program import words as words_file

OUT: Final = Path(__file__).parents[1] / "build" / "pictures" / "installer"
SCREENS: Final = ((800, 600), (1280, 800), (1080, 1920), (3840, 2160))
NOW: Final = datetime(2026, 11, 29, tzinfo=UTC)
FACTS: Final = StickFacts("0123456789abcdef", "0.1.0", "bookworm", date(2026, 8, 1), 0, True)
DISKS: Final = (
    Disk("/dev/sda", 64_000_000_000, "SSD 870", "S5Y1NX0M", 3, False, False),
    Disk("/dev/nvme0n1", 512_000_000_000, "NVMe 980", "", 0, False, False),
)
LAST: Final = "apt-get: E: Sub-process /usr/bin/dpkg returned an error code (1)"


def pages() -> dict[str, InstallPage]:
    """Every kind of page by its name."""
    words, role, number = words_file.read("zh_CN"), InstalledRole.KIOSK, "TH-0107"
    found = {
        "looking": install_page.looking(words),
        "role": install_page.of_question(AskRole(), words),
        "number": install_page.of_question(AskNumber(role, "TH-01-", is_wrong=True), words),
        "disk": install_page.of_question(AskDisk(role, number, DISKS), words),
        "erase": install_page.of_question(AskErase(role, number, DISKS[0], DISKS), words),
        "working": install_page.working(words, "install", 0.6),
        "done": install_page.done(words, role, number),
    }
    for failure in InstallFailure:
        found[failure.code] = install_page.of_trouble(InstallTrouble(failure, LAST), words)
    return {name: install_page.with_foot(page, FACTS, NOW, words) for name, page in found.items()}


def main() -> None:
    """Paint them all."""
    OUT.mkdir(parents=True, exist_ok=True)
    for width, height in SCREENS:
        for name, page in pages().items():
            picture = Picture(width, height, bytes(painted(page, width, height).rows))
            (OUT / f"{name}-{width}x{height}.png").write_bytes(picture.png())
    print(f"pictures in {OUT}")


if __name__ == "__main__":
    main()
