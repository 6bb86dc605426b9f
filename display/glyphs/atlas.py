"""An atlas: the characters of one size of type as bits. `scripts/glyphs.py` writes its file, which looks so:

- head: `HEAD`, that is magic, SHA-256 of all that follows it, number of glyphs, bytes of the directory, SHA-256 of the
  content. Numbers are big-endian.
- directory, by zlib: the number of bytes of the characters (u32), the characters in UTF-8 by code point, for each a
  `RECORD`, and for each block its bytes in the file (u32).
- blocks, each by zlib: the bits of `BLOCK` glyphs.

A record is advance, left, top, width, height and where the bits begin. Left and top lead from the pen on the baseline
to the ink box's corner, top is negative above the baseline; all in pixels. Bits are the rows of that box from the top,
each from the left, most significant bit first, filled up to a byte. The content is characters, records and bits: zlib
makes other bytes of them from version to version, so that machines compare the content's sum.
"""

import zlib
from bisect import bisect_left
from dataclasses import dataclass
from hashlib import sha256
from itertools import accumulate
from mmap import MADV_DONTNEED, mmap
from struct import Struct
from typing import Final, Self

MAGIC: Final = b"glyphs 1\n"
HEAD: Final = Struct(">9s32sII32s")
SUMMED: Final = 9 + 32
"""From here on a file is summed up."""
RECORD: Final = Struct(">HhhHHI")
COUNT: Final = Struct(">I")
BLOCK: Final = 8
"""Glyphs that are unpacked together: 64 would save a twentieth of the files and cost a page six times the time."""


class AtlasDamaged(Exception):
    """What was read is no atlas, or not the whole of one."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character: how far the pen goes, where its ink box stands from the pen, and the bits in that box."""

    advance: int
    left: int
    top: int
    width: int
    height: int
    rows: bytes


class Atlas:
    """The glyphs of a size. `content` is the sum by which it is known on every machine."""

    def __init__(self, content: str, characters: str, records: bytes, body: memoryview, ends: tuple[int, ...]) -> None:
        self.content = content
        self.characters = characters
        self._records = records
        self._body = body
        self._ends = ends  # of the directory, then of each block

    @classmethod
    def read(cls, data: bytes | mmap) -> Self:
        """The atlas in the bytes of a file, or in the file as the system has it mapped. Raises AtlasDamaged."""
        if len(data) < HEAD.size:
            raise AtlasDamaged("too short")
        magic, total, count, length, content = HEAD.unpack_from(data)
        if magic != MAGIC or sha256(memoryview(data)[SUMMED:]).digest() != total:
            raise AtlasDamaged("not as it was written")
        body = memoryview(data)[HEAD.size :]
        directory = zlib.decompress(body[:length])
        names_end = COUNT.size + COUNT.unpack_from(directory)[0]
        records_end = names_end + count * RECORD.size
        lengths = (number for (number,) in COUNT.iter_unpack(directory[records_end:]))
        ends = tuple(accumulate(lengths, initial=length))
        characters = directory[COUNT.size : names_end].decode()
        return cls(content.hex(), characters, directory[names_end:records_end], body, ends)

    def rest(self) -> None:
        """Hold no more of a mapped file in memory than what is looked at from now on; all of it was read once."""
        if isinstance(self._body.obj, mmap):
            self._body.obj.madvise(MADV_DONTNEED)

    def __contains__(self, character: str) -> bool:
        return self._place(character) is not None

    def advance(self, character: str) -> int | None:
        """How far the pen goes for a character; None if the atlas does not have it."""
        place = self._place(character)
        return None if place is None else int(RECORD.unpack_from(self._records, place * RECORD.size)[0])

    def glyph(self, character: str) -> Glyph | None:
        """A character's glyph; None if the atlas does not have it."""
        place = self._place(character)
        if place is None:
            return None
        advance, left, top, width, height, start = RECORD.unpack_from(self._records, place * RECORD.size)
        block = place // BLOCK
        first = RECORD.unpack_from(self._records, block * BLOCK * RECORD.size)[-1]
        bits = zlib.decompress(self._body[self._ends[block] : self._ends[block + 1]])
        rows = bits[start - first : start - first + (width + 7) // 8 * height]
        return Glyph(advance, left, top, width, height, rows)

    def _place(self, character: str) -> int | None:
        place = bisect_left(self.characters, character)
        return place if self.characters[place : place + 1] == character else None


def packed(glyphs: dict[str, Glyph]) -> bytes:
    """The file of an atlas."""
    characters = "".join(sorted(glyphs))
    records, every = bytearray(), bytearray()
    blocks: list[bytearray] = []
    for place, character in enumerate(characters):
        glyph = glyphs[character]
        records += RECORD.pack(glyph.advance, glyph.left, glyph.top, glyph.width, glyph.height, len(every))
        every += glyph.rows
        if place % BLOCK == 0:
            blocks.append(bytearray())
        blocks[-1] += glyph.rows
    names = characters.encode()
    content = sha256(names + records + every).digest()
    pressed = [zlib.compress(block) for block in blocks]
    lengths = b"".join(COUNT.pack(len(block)) for block in pressed)
    directory = zlib.compress(COUNT.pack(len(names)) + names + records + lengths)
    head = HEAD.pack(MAGIC, b"", len(characters), len(directory), content)
    following = head[SUMMED:] + directory + b"".join(pressed)
    return MAGIC + sha256(following).digest() + following
