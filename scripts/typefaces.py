"""The fonts that the board's atlases are made of: which characters they have, and each as bits. Pillow is spoken here.

Its wheel brings a FreeType of its own, pinned with it: the machine's, which Qt uses, differs between Debian's versions.
"""

import struct
from collections.abc import Mapping
from functools import cached_property
from math import ceil
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from display.glyphs.atlas import Glyph

EM: Final = 1000
"""A size at which hinting changes no advance: units of the outline."""
PCF_ENCODINGS: Final = 1 << 5
PCF_BIG_ENDIAN: Final = 1 << 2
NO_GLYPH: Final = 0xFFFF


class Typeface:
    """One face of a font file at one size."""

    def __init__(self, path: Path, size: int, face: int = 0) -> None:
        self._path, self._face, self._size = path, face, size
        self._font = _font(path, size, face)
        self._scratch = Image.new("1", (6 * size, 4 * size))
        self._draw = ImageDraw.Draw(self._scratch)

    @cached_property
    def characters(self) -> Mapping[str, int]:
        """Each character that the face has, with the glyph's index in the file."""
        data = self._path.read_bytes()
        found = _pcf_encodings(data) if data.startswith(b"\x01fcp") else _cmap(data, self._face)
        return {chr(code): index for code, index in found.items()}

    def glyph(self, character: str) -> Glyph:
        """The character as bits, hinted for one bit a pixel and never antialiased."""
        pen = x, y = 2 * self._size, 2 * self._size
        self._scratch.paste(0, (0, 0, *self._scratch.size))
        self._draw.text(pen, character, fill=1, font=self._font, anchor="ls")
        box = self._scratch.getbbox()
        if box is None:
            return Glyph(self._advance(character), 0, 0, 0, 0, b"")
        left, top, right, bottom = box
        bits = self._scratch.crop(box).tobytes()
        return Glyph(self._advance(character), left - x, top - y, right - left, bottom - top, bits)

    def _advance(self, character: str) -> int:
        """In whole pixels; an outline's space is rounded up, for it alone parts two words."""
        if character == " " and self._path.suffix != ".pcf":
            return ceil(_font(self._path, EM, self._face).getlength(" ", "1") * self._size / EM)
        return round(self._font.getlength(character, "1"))


def _font(path: Path, size: int, face: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, size, index=face, layout_engine=ImageFont.Layout.BASIC)


def _cmap(data: bytes, face: int) -> dict[int, int]:
    """Glyphs by code point out of an OpenType font's table `cmap`, format 12."""
    start = struct.unpack_from(">I", data, 12 + 4 * face)[0] if data.startswith(b"ttcf") else 0
    tables = struct.unpack_from(">H", data, start + 4)[0]
    directory = (struct.unpack_from(">4sIII", data, start + 12 + 16 * index) for index in range(tables))
    (table,) = (offset for tag, _, offset, _ in directory if tag == b"cmap")
    maps = (struct.unpack_from(">HHI", data, table + 4 + 8 * i)[2] for i in range(_number(data, table + 2)))
    wanted = next(table + offset for offset in maps if _number(data, table + offset) == 12)
    found = {}
    for index in range(struct.unpack_from(">I", data, wanted + 12)[0]):
        first, last, glyph = struct.unpack_from(">III", data, wanted + 16 + 12 * index)
        found.update({code: glyph + code - first for code in range(first, last + 1)})
    return found


def _number(data: bytes, offset: int) -> int:
    return int(struct.unpack_from(">H", data, offset)[0])


def _pcf_encodings(data: bytes) -> dict[int, int]:
    """Glyphs by code point out of a PCF font's table of encodings."""
    count = struct.unpack_from("<I", data, 4)[0]
    tables = (struct.unpack_from("<IIII", data, 8 + 16 * index) for index in range(count))
    (start,) = (offset for kind, _, _, offset in tables if kind == PCF_ENCODINGS)
    order = ">" if struct.unpack_from("<I", data, start)[0] & PCF_BIG_ENDIAN else "<"
    low_first, low_last, high_first, high_last = struct.unpack_from(f"{order}4h", data, start + 4)
    codes = [high << 8 | low for high in range(high_first, high_last + 1) for low in range(low_first, low_last + 1)]
    indices = struct.unpack_from(f"{order}{len(codes)}H", data, start + 14)
    return {code: index for code, index in zip(codes, indices, strict=True) if index != NO_GLYPH}
