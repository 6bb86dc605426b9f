"""The PC's screen as the kernel shows it: /dev/fb0. The only file that knows it."""

import fcntl
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from installer.install_page import InstallPage
from installer.painting import SMALLEST, painted

DEVICE: Final = Path("/dev/fb0")
FIXED: Final = 0x4602
"""FBIOGET_FSCREENINFO: of its answer, a row's bytes."""
LINE_LENGTH: Final = struct.Struct("16sLIIIIHHHI")
VARIABLE: Final = 0x4600
"""FBIOGET_VSCREENINFO: of its answer, width, height and bits a pixel."""


@dataclass(frozen=True, slots=True)
class FrameBuffer:
    """A screen of 32 bits a pixel; `stride` is a row's bytes."""

    device: Path
    width: int
    height: int
    stride: int

    @classmethod
    def opened(cls, device: Path = DEVICE, ask: Callable[[int, int, bytearray], object] = fcntl.ioctl) -> Self | None:
        """The screen; None where there is none that pages can be painted on."""
        try:
            with device.open("rb") as file:
                variable, fixed = bytearray(160), bytearray(LINE_LENGTH.size + 40)
                ask(file.fileno(), VARIABLE, variable)
                ask(file.fileno(), FIXED, fixed)
        except OSError:
            return None
        width, height, _, _, _, _, bits = struct.unpack_from("7I", variable)
        stride = LINE_LENGTH.unpack_from(fixed)[-1]
        if bits != 32 or width < SMALLEST[0] or height < SMALLEST[1]:
            return None
        return cls(device, width, height, stride)

    def show(self, page: InstallPage) -> None:
        """Paint the page over the whole screen."""
        pixels = painted(page, self.width, self.height)
        wide = self.width * 4
        rows = bytes(pixels.rows)
        if self.stride != wide:
            rows = b"".join(rows[start : start + wide].ljust(self.stride, b"\0") for start in range(0, len(rows), wide))
        with self.device.open("r+b", buffering=0) as file:
            file.write(rows)
