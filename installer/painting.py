"""A page as pixels, of the boards' own glyphs: 32 bits each, blue first. Pure; `frame_buffer` shows them."""

from collections.abc import Iterator
from functools import cache
from typing import Final

from display.glyphs import lettering
from installer.install_page import InstallPage

Colour = tuple[int, int, int]
PAPER: Final = (0xF7, 0xF5, 0xF0)
INK: Final = (0x1F, 0x24, 0x29)
QUIET: Final = (0x5B, 0x63, 0x6B)
BAND: Final = (0x0F, 0x4C, 0x5C)
ALARM: Final = (0x9B, 0x2C, 0x1F)
REST: Final = (0xD8, 0xD4, 0xCA)

TITLE: Final = 48
BODY: Final = 32
NOTE: Final = 24
"""Heights of type that the stick carries; on a screen of more than 2,200 lines each pixel of theirs is four."""
ASCENT: Final = 0.86
"""Where the baseline lies in a line's height of type."""
LEADING: Final = 1.5
MARGIN: Final = 64
SMALLEST: Final = (640, 480)
CLOSING: Final = frozenset("，。；：、！？）》”")
"""Never at the beginning of a line."""


class Pixels:
    """A picture of a size in pixels, row by row."""

    def __init__(self, width: int, height: int) -> None:
        self.width = width
        self.height = height
        self.rows = bytearray(_pixel(PAPER) * (width * height))

    def fill(self, x: int, y: int, width: int, height: int, colour: Colour) -> None:
        """A rectangle, as far as it lies in the picture."""
        left, right = max(0, x), min(self.width, x + width)
        row = _pixel(colour) * max(0, right - left)
        for line in range(max(0, y), min(self.height, y + height)):
            start = (line * self.width + left) * 4
            self.rows[start : start + len(row)] = row

    def text(self, x: int, y: int, words: str, size: int, colour: Colour, ground: Colour) -> None:
        """A line of text, its upper left corner at x, y; what does not fit at the right is left out."""
        baseline = y + round(size * ASCENT)
        for character in words:
            wide = lettering.advance(character, size)
            if x + wide > self.width:
                return
            self._character(x, baseline, character, size, colour, ground)
            x += wide

    def _character(self, x: int, baseline: int, character: str, size: int, colour: Colour, ground: Colour) -> None:
        glyph = lettering.glyph(character, size)
        if glyph is None:
            return
        cell = lettering.advance(character, size) - lettering.own_advance(character, size)
        left, stride = max(0, x + glyph.left + cell // 2), (glyph.width + 7) // 8
        for line in range(glyph.height):
            y = baseline + glyph.top + line
            bits = glyph.rows[line * stride : (line + 1) * stride]
            row = b"".join(_eight(byte, colour, ground) for byte in bits)[: glyph.width * 4]
            start = (y * self.width + left) * 4
            if 0 <= y < self.height and left + glyph.width <= self.width:
                self.rows[start : start + len(row)] = row

    def doubled(self, width: int, height: int) -> "Pixels":
        """Each pixel as four, in a picture of that size."""
        large = Pixels(width, height)
        for y in range(min(self.height, height // 2)):
            row = memoryview(self.rows)[y * self.width * 4 : (y + 1) * self.width * 4].cast("I")
            wide = bytearray(len(row) * 8)
            view = memoryview(wide).cast("I")
            view[::2] = row
            view[1::2] = row
            for line in (2 * y, 2 * y + 1):
                large.rows[line * width * 4 : line * width * 4 + len(wide)] = wide
        return large


def painted(page: InstallPage, width: int, height: int) -> Pixels:
    """The page for a screen of that size."""
    if height > 2_200:
        return painted(page, width // 2, height // 2).doubled(width, height)
    pixels = Pixels(width, height)
    band = ALARM if page.is_alarm else BAND
    pixels.fill(0, 0, width, TITLE * 2, band)
    pixels.text(MARGIN, TITLE // 2, page.title, TITLE, PAPER, band)
    foot = _foot(pixels, page)
    top = TITLE * 2 + MARGIN // 2
    size = BODY if _height(page, BODY, width) <= foot - top else NOTE
    y = _lines(pixels, page, size, top, foot)
    if page.typed is not None:
        _field(pixels, page.typed, size, y)
    if page.share is not None:
        _bar(pixels, page.share, size, y)
    return pixels


def wrapped(text: str, size: int, width: int) -> Iterator[str]:
    """A text in lines that fit a width: parted between Chinese characters, between Latin words only at a space."""
    line = ""
    for part in _parts(text):
        if line and lettering.measure(line + part, size) > width:
            yield line.rstrip()
            line = part.lstrip()
        else:
            line += part
    if line:
        yield line


def _parts(text: str) -> Iterator[str]:
    """What is not parted: a Latin word with its space, a Chinese character; with either what closes a sentence."""
    part = ""
    for character in text:
        if part and not _stays(part[-1], character):
            yield part
            part = ""
        part += character
    if part:
        yield part


def _stays(before: str, character: str) -> bool:
    if character in CLOSING or character == " ":
        return True
    return before.isascii() and character.isascii() and before != " "


def _rows(page: InstallPage, size: int, width: int) -> list[list[str]]:
    """The lines that each text takes in that size of type."""
    texts = [*page.lines, *(f"{digit}    {text}" for digit, text in page.choices)]
    return [list(wrapped(text, size, width - 2 * MARGIN)) for text in texts]


def _height(page: InstallPage, size: int, width: int) -> int:
    """What stands between heading and foot takes so much."""
    rows = _rows(page, size, width)
    below = 2 * size if page.typed is not None or page.share is not None else 0
    return sum(map(len, rows)) * round(size * LEADING) + len(rows) * (size // 2) + below


def _lines(pixels: Pixels, page: InstallPage, size: int, y: int, end: int) -> int:
    """Gives where the last of them ended; what does not fit above `end` is left out."""
    for rows in _rows(page, size, pixels.width):
        for row in rows:
            if y + size > end:
                return y
            pixels.text(MARGIN, y, row, size, INK, PAPER)
            y += round(size * LEADING)
        y += size // 2
    return y


def _field(pixels: Pixels, typed: str, size: int, y: int) -> None:
    wide = min(pixels.width - 2 * MARGIN, 26 * lettering.advance("M", size) + size)
    pixels.fill(MARGIN, y, wide, size * 2, BAND)
    pixels.fill(MARGIN + 3, y + 3, wide - 6, size * 2 - 6, PAPER)
    pixels.text(MARGIN + size // 2, y + size // 2, typed + "_", size, INK, PAPER)


def _bar(pixels: Pixels, share: float, size: int, y: int) -> None:
    wide = pixels.width - 2 * MARGIN
    pixels.fill(MARGIN, y, wide, size, REST)
    pixels.fill(MARGIN, y, round(wide * min(1.0, share)), size, BAND)


def _foot(pixels: Pixels, page: InstallPage) -> int:
    """Keys and what the stick is, at the bottom; gives where they begin."""
    wide = pixels.width - 2 * MARGIN
    rows = [line for text in page.foot for line in wrapped(text, NOTE, wide)]
    y = pixels.height - MARGIN // 2 - len(rows) * round(NOTE * LEADING)
    for place, row in enumerate(rows):
        pixels.text(MARGIN, y + place * round(NOTE * LEADING), row, NOTE, QUIET, PAPER)
    if not page.keys:
        return y - BODY // 2
    pixels.text(MARGIN, y - BODY * 2, page.keys, BODY, INK, PAPER)
    return y - BODY * 2 - BODY // 2


@cache
def _eight(byte: int, colour: Colour, ground: Colour) -> bytes:
    """Eight pixels of a glyph's row."""
    return b"".join(_pixel(colour if byte & (0x80 >> place) else ground) for place in range(8))


def _pixel(colour: Colour) -> bytes:
    red, green, blue = colour
    return bytes((blue, green, red, 0xFF))
