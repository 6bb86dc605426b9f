"""What a virtual screen shows: the file that Xvfb keeps (X11's XWD, version 7) read, judged, and written as PNG."""

import struct
import zlib
from dataclasses import dataclass

HEADER_WORDS = 25


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels in rows of 4 bytes each: blue, green, red, unused."""

    width: int
    height: int
    pixels: bytes

    @property
    def colours(self) -> int:
        """How many different ones there are: a dark screen has one, a page hundreds."""
        return len({self.pixels[at : at + 3] for at in range(0, len(self.pixels), 4)})

    @property
    def lit(self) -> float:
        """The share of pixels that are not black."""
        dark = sum(self.pixels[at : at + 3] == b"\0\0\0" for at in range(0, len(self.pixels), 4))
        return 1 - dark / (self.width * self.height)

    def png(self) -> bytes:
        """The picture as PNG."""
        rows = []
        for y in range(self.height):
            row = self.pixels[y * self.width * 4 : (y + 1) * self.width * 4]
            plain = bytearray(self.width * 3)
            plain[0::3], plain[1::3], plain[2::3] = row[2::4], row[1::4], row[0::4]
            rows.append(b"\0" + bytes(plain))
        head = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        body = zlib.compress(b"".join(rows))
        return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def read(content: bytes) -> Picture:
    """The picture in an XWD file of 32 bits a pixel. Raises ValueError for any other, also one that is not whole."""
    if len(content) < HEADER_WORDS * 4:
        raise ValueError(f"no picture: {len(content)} bytes")
    words = struct.unpack_from(f">{HEADER_WORDS}I", content)
    size, version, width, height, bits, stride, colours = (words[at] for at in (0, 1, 4, 5, 11, 12, 19))
    if version != 7 or bits != 32 or stride != width * 4:
        raise ValueError(f"no picture of 32 bits a pixel: version {version}, {bits} bits, {stride} bytes a row")
    begin = size + colours * 12
    pixels = content[begin : begin + stride * height]
    if len(pixels) != stride * height:
        raise ValueError(f"no whole picture: {len(pixels)} bytes of {stride * height}")
    return Picture(width, height, pixels)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
