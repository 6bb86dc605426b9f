"""A wall without a screen: plays in real time and writes each picture that differs from the last as a PNG file.

`frames.jsonl` beside them has a line for each: n, monotonic_ns, file, sha256 of that file, rows, called (number
and window). A line is written only when its picture is whole on the disk.
"""

import hashlib
import json
import logging
import time
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from display.ahead import nobody_knows
from display.canvas import Placement, Standing
from display.nudge import Nudge
from display.picture import Picture
from display.read_back import Blind, Eye
from display.strips.press import Press
from display.walls.wall import Between, Foreseen, Pace, Pictures, Then
from display.whole_lines import append

log = logging.getLogger(__name__)

LOG = "frames.jsonl"


class FramesWall:
    """Writes into `folder`, which must exist."""

    def __init__(self, folder: Path, press: Press) -> None:
        self._folder = folder
        self._press = press
        self._pace = Pace(self._show)
        self._picture: Pictures | None = None
        self._last: Picture | None = None
        self._last_sum = ""
        self._is_failing = False

    @property
    def eye(self) -> Eye:
        """Nobody looks at files."""
        return Blind()

    @property
    def has_screen(self) -> bool:
        """Files are always there."""
        return True

    @property
    def has_painted(self) -> bool:
        """Whether there is a file."""
        return self._last is not None

    def stands(self, at: Placement | None) -> Standing | None:
        """Files stand on no screen."""
        return None

    def place(self, placement: Placement) -> None:
        """Nothing moves."""

    def play(
        self, picture: Pictures, between: Between, ahead: Foreseen = nobody_knows, nudge: Nudge | None = None
    ) -> None:
        """Begin to play; see `Wall`. Each frame is asked for: there is a line of each that differs."""
        self._picture = picture
        self._pace.start(lambda: between().until)

    def stop(self) -> None:
        self._pace.stop()

    def _show(self, frame: int) -> Then:
        assert self._picture is not None
        picture = self._picture(frame)
        shown_ns = time.monotonic_ns()
        if picture != self._last:  # equal descriptions have equal pixels: no need to draw and hash them
            self._last = picture
            self._keep(frame, shown_ns, picture)
        return Then(frame + 1)

    def _keep(self, frame: int, shown_ns: int, picture: Picture) -> None:
        """Write the picture. A folder that takes none costs the pictures until it takes one again: the wall goes on."""
        try:
            self._write(frame, shown_ns, picture)
        except OSError as error:
            if not self._is_failing:
                log.warning("pictures cannot be written; the wall goes on: %s", error.strerror)
            self._is_failing = True
            return
        self._is_failing = False

    def _write(self, frame: int, shown_ns: int, picture: Picture) -> None:
        png = png_of(self._press, picture)
        total = hashlib.sha256(png).hexdigest()
        if total == self._last_sum:
            return
        name = f"frame-{frame:07d}.png"
        (self._folder / name).write_bytes(png)
        rows = [{"number": row.number, "trade": row.trade, "state": row.state.value} for row in picture.rows]
        line = {
            "n": frame,
            "monotonic_ns": shown_ns,
            "file": name,
            "sha256": total,
            "rows": rows,
            "called": picture.called,
        }
        append(self._folder / LOG, (json.dumps(line, ensure_ascii=False) + "\n").encode())
        self._last_sum = total


def png_of(press: Press, picture: Picture) -> bytes:
    """The picture as a PNG file's bytes."""
    return png(press.image(picture))


def png(image: QImage) -> bytes:
    """The image as a PNG file's bytes."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(held.data())
