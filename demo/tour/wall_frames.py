"""The board's frames as it wrote them: `wall/frames.jsonl` and a PNG each. What stood where, and when."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PIL import Image

from demo.tour.evidence import sha256

OPEN: Final = "open"
FILLED: Final = "filled"
GONE_RED: Final = (255, 48, 0)
"""已招满 and its frame; no other lamp of an ordinary page has this colour."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame that differs from the one before. `rows` are (number, state) from top to bottom."""

    n: int
    monotonic_ns: int
    sha256: str
    picture: Path
    rows: tuple[tuple[str, str], ...]

    def state(self, number: str) -> str | None:
        """What the frame says of a vacancy; None if it does not show it."""
        return dict(self.rows).get(number)

    @property
    def shows_red(self) -> bool:
        """Whether any lamp is lit in the colour of 已招满."""
        with Image.open(self.picture) as image:
            colours = image.convert("RGB").getcolors(1 << 24) or []
        return any(colour == GONE_RED for _, colour in colours)

    @property
    def is_genuine(self) -> bool:
        """Whether the picture is the one that was written down."""
        return self.picture.is_file() and sha256(self.picture) == self.sha256


class Frames:
    """Reads on while the board writes; a line that is not whole yet is left for the next time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read_to = 0
        self.seen: list[Frame] = []

    def look(self) -> list[Frame]:
        """The frames that came since the last look."""
        path = self._folder / "frames.jsonl"
        if not path.is_file():
            return []
        with path.open("rb") as file:
            file.seek(self._read_to)
            whole, newline, _ = file.read().rpartition(b"\n")
        if not newline:
            return []
        self._read_to += len(whole) + 1
        fresh = [self._frame(json.loads(line)) for line in whole.splitlines()]
        self.seen += fresh
        return fresh

    def _frame(self, line: dict[str, object]) -> Frame:
        rows = line["rows"]
        assert isinstance(rows, list)
        return Frame(
            int(str(line["n"])),
            int(str(line["monotonic_ns"])),
            str(line["sha256"]),
            self._folder / str(line["file"]),
            tuple((row["number"], row["state"]) for row in rows),
        )


def same_middle(one: Path, other: Path) -> bool:
    """Whether two pictures of a page are the same between head and foot, which tell the time, and not all black."""
    with Image.open(one) as first, Image.open(other) as second:
        width, height = first.size
        middle = (0, height // 4, width, height * 3 // 4)
        left, right = (found.convert("RGB").crop(middle) for found in (first, second))
        return first.size == second.size and left.getbbox() is not None and left.tobytes() == right.tobytes()
