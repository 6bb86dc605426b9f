"""A picture for a board as it travels: a PNG whose pixels are colour roles, not colours. Packed, read, bounded. Pure.

What each role looks like is the board's own palette. Of PNG only one sort is written and read (ISO/IEC 15948: indexed,
four bits, not interlaced, no filter), so that city, board and editor need no library for it and nothing can unfold.
"""

import struct
import zlib
from functools import lru_cache
from typing import Final

ROLES: Final = (
    "ground",
    "text",
    "answer",
    "label",
    "called",
    "gone",
    "rest",
    "mark",
    "divider",
    "signal-blue",
    "signal-orange",
)
"""The role of each index: `display.picture.Ink` has the same words. More may be put behind them, none moved."""
COLOURS: Final = (
    (0, 0, 0),
    (225, 220, 200),
    (255, 200, 0),
    (0, 190, 200),
    (0, 225, 70),
    (255, 48, 0),
    (140, 136, 124),
    (120, 92, 0),
    (0, 100, 106),
    (0, 120, 255),
    (255, 120, 0),
)
"""What a full-colour board makes of each index, for whoever opens the PNG elsewhere (look: the table of colours)."""
WIDEST: Final = 2560
HIGHEST: Final = 1280
MOST_BYTES: Final = 24_000
"""Of one fitted picture: 3 s on a line of 64 kbit/s."""
MOST_OF_A_BUNDLE: Final = 120_000
"""Of all pictures of a bundle: 15 s on such a line, and as base64 160,000 of the 262,144 bytes that a call may have."""
MOST_FITS: Final = 8
_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_DEPTH, _INDEXED = 4, 3
_KEPT: Final = 64


class NoPicture(Exception):
    """The bytes are no such PNG; the argument says why."""


def packed(width: int, height: int, indexes: bytes) -> bytes:
    """The PNG of these indexes, one byte a pixel, row by row from the top. Indexes are below `len(ROLES)`."""
    rows = (indexes[start : start + width] for start in range(0, width * height, width))
    lines = b"".join(b"\0" + bytes.fromhex(row.hex()[1::2].ljust(2 * _stride(width), "0")) for row in rows)
    palette = b"".join(bytes(colour) for colour in COLOURS)
    header = struct.pack(">IIBBBBB", width, height, _DEPTH, _INDEXED, 0, 0, 0)
    parts = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(kind, content) for kind, content in parts)


@lru_cache(_KEPT)
def unpacked(png: bytes) -> tuple[int, int, bytes]:
    """Width, height and the index of each pixel. Raises NoPicture."""
    if len(png) > MOST_BYTES:
        raise NoPicture(f"more than {MOST_BYTES} bytes")
    chunks = _chunks(png)
    try:
        width, height, depth, sort, *methods = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
        if (depth, sort, methods) != (_DEPTH, _INDEXED, [0, 0, 0]):
            raise NoPicture("not indexed with four bits")
        if not (0 < width <= WIDEST and 0 < height <= HIGHEST):
            raise NoPicture(f"{width}×{height}: at most {WIDEST}×{HIGHEST}")
        return width, height, _indexes(chunks[b"IDAT"], width, height)
    except (KeyError, struct.error, zlib.error) as error:
        raise NoPicture("a part of it is missing or damaged") from error


def fault(png: bytes) -> str:
    """What is wrong with the PNG; "" for a sound one."""
    try:
        unpacked(png)
    except NoPicture as trouble:
        return str(trouble)
    return ""


def _indexes(packed_lines: bytes, width: int, height: int) -> bytes:
    line = 1 + _stride(width)
    reader = zlib.decompressobj()
    lines = reader.decompress(packed_lines, line * height + 1)
    if len(lines) != line * height or not reader.eof:
        raise NoPicture("more or fewer pixels than it says")
    if any(lines[::line]):
        raise NoPicture("filtered lines")
    digits = (lines[start + 1 : start + line].hex()[:width] for start in range(0, len(lines), line))
    found = "".join(digits).translate(_FROM_HEX).encode("latin-1")
    if max(found) >= len(ROLES):
        raise NoPicture("a colour that no board has")
    return found


_FROM_HEX: Final = {ord(f"{value:x}"): value for value in range(16)}


def _stride(width: int) -> int:
    """The bytes of a line of pixels."""
    return (width + 1) // 2


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _chunks(png: bytes) -> dict[bytes, bytes]:
    """The contents of its chunks by their kinds, as far as they are whole; there is one of each."""
    found: dict[bytes, bytes] = {}
    place = len(_SIGNATURE)
    while png.startswith(_SIGNATURE) and place + 12 <= len(png):
        (length,) = struct.unpack_from(">I", png, place)
        kind, content = png[place + 4 : place + 8], png[place + 8 : place + 8 + length]
        if png[place + 8 + length : place + 12 + length] != struct.pack(">I", zlib.crc32(kind + content)):
            break
        found.setdefault(kind, content)
        place += 12 + length
    return found
