"""The tour's folder: pictures with their sums, the letter, what card, server and board wrote down."""

import hashlib
import shutil
from pathlib import Path
from typing import Final

from demo.tour.findings import StepPicture
from demo.tour.options import MOST_BOARDS, BadArgument
from demo.tour.outcome import TourStep

WALLS: Final = ("wall", *(f"wall-{place}" for place in range(2, MOST_BOARDS + 1)))
OURS: Final = ("report.json", "card.apdu.jsonl", "http.jsonl", "letter.pdf", *WALLS, "pictures", "logs", "rejected.csv")
"""What a tour writes; only these are removed before the next one."""


class Evidence:
    """The folder that `OUT` names."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        _clear(self.folder)
        for name in ("wall", "pictures", "logs"):
            (self.folder / name).mkdir(parents=True)

    @property
    def report(self) -> Path:
        return self.folder / "report.json"

    @property
    def apdus(self) -> Path:
        return self.folder / "card.apdu.jsonl"

    @property
    def http(self) -> Path:
        return self.folder / "http.jsonl"

    @property
    def letter(self) -> Path:
        return self.folder / "letter.pdf"

    @property
    def wall(self) -> Path:
        return self.wall_of(0)

    def wall_of(self, place: int) -> Path:
        """Where the board at this place in the hall's order puts its pictures."""
        return self.folder / WALLS[place]

    @property
    def logs(self) -> Path:
        return self.folder / "logs"

    def picture_path(self, step: TourStep, detail: str = "") -> Path:
        """Where the picture of a step goes, in the order of the steps."""
        order = list(TourStep).index(step)
        return self.folder / "pictures" / f"{order:02d}-{step}{'-' + detail if detail else ''}.png"

    def picture(self, step: TourStep, path: Path) -> StepPicture:
        """A picture that was taken, with its sum."""
        return StepPicture(step, str(path.relative_to(self.folder)), sha256(path))


def sha256(path: Path) -> str:
    """The SHA-256 of a file in hex."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _clear(folder: Path) -> None:
    """Remove the last tour's files, and refuse a folder that holds somebody's own."""
    foreign = [entry.name for entry in folder.iterdir() if entry.name not in OURS] if folder.is_dir() else []
    if folder.exists() and not folder.is_dir():
        raise BadArgument("out_file", folder)
    if foreign:
        raise BadArgument("out_foreign", folder, foreign[0])
    if folder.is_dir():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
