"""Which Han characters do not stand at 16 px: their strokes merge or vanish there against their own 48 px form.

Keeps `assets/glyphs/crowded.toml`. What it reckons is a proposal: of GB 2312 level 1 each proposed character was
looked at, and what was decided by eye stands in the file. `--sheet` draws them for that.
"""

import argparse
import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Final, TypeAlias

from PIL import Image

from display.glyphs.atlases import atlas
from display.glyphs.crowded import CROWDED, FOLDER

Bits: TypeAlias = list[list[int]]

SMALL: Final = 16
LARGE: Final = 48
TIMES: Final = LARGE // SMALL
DENSE: Final = 5
"""Only lines that cross so many strokes are compared: fewer have room for the eye to tell what is meant."""
COUNTER: Final = 16
"""An enclosed ground of so many pixels at 48 px takes about two at 16 px; smaller ones are where strokes cross."""
COUNTER_WEIGHT: Final = 2
LOOKED_AT: Final = 5
"""From this loss on a character is proposed; below it were the near misses that were looked at as well."""
LEVEL_1: Final = (0xB0, 0xD7)
LEVEL_2: Final = (0xD8, 0xF7)
HEADING: Final = """\
# Characters whose strokes merge or vanish at 16 px. Kept by `python -m scripts.crowded --renew`; the method is in
# docs/decisions/0034. `stands` and `added` were decided by eye, of GB 2312 level 1: proposed but plain to read, and
# missed by the reckoning but not plain. Level 2 is as it was reckoned. Characters beyond GB 2312 are not judged.
"""


def level(first: int, last: int) -> str:
    """The characters of the rows `first` to `last` of GB 2312."""
    codes = (bytes((row, cell)) for row in range(first, last + 1) for cell in range(0xA1, 0xFF))
    return b"".join(codes).decode("gb2312", "ignore")


def bits(character: str, size: int) -> Bits:
    """A character's ink box as rows of 0 and 1; no rows where the atlas does not have it."""
    glyph = atlas(size).glyph(character)
    if glyph is None:
        return []
    wide = (glyph.width + 7) // 8
    rows = (glyph.rows[place * wide : (place + 1) * wide] for place in range(glyph.height))
    return [[row[x // 8] >> (7 - x % 8) & 1 for x in range(glyph.width)] for row in rows]


def loss(small: Bits, large: Bits) -> int:
    """How much of the large form the small one has lost: crossings along dense lines, and enclosed grounds."""
    across = _crossings_lost(small, large)
    down = _crossings_lost(_turned(small), _turned(large))
    return across + down + COUNTER_WEIGHT * max(0, counters(large, COUNTER) - counters(small, 1))


def _crossings_lost(small: Bits, large: Bits) -> int:
    """By rank, not by place, for the two faces put the same stroke elsewhere: the densest line against the densest."""
    few = sorted(map(_strokes, small), reverse=True)
    many = sorted(map(_strokes, large), reverse=True)[1::TIMES]
    few += [0] * (len(many) - len(few))
    return sum(max(0, much - little) for little, much in zip(few, many, strict=False) if much >= DENSE)


def _strokes(line: Sequence[int]) -> int:
    """How many strokes a line crosses: its runs of ink."""
    return sum(one > before for before, one in zip((0, *line), line, strict=False))


def _turned(rows: Bits) -> Bits:
    return [list(column) for column in zip(*rows, strict=True)]


def counters(rows: Bits, least: int) -> int:
    """How many grounds of at least so many pixels the ink encloses; ink is closed where it touches by a corner."""
    wide = len(rows[0]) + 2 if rows else 2
    taken = [[1] * wide, *([1, *row, 1] for row in rows), [1] * wide]
    outside = [[0] * wide, *([0, *row, 0] for row in rows), [0] * wide]
    _filled(outside, 0, 0)
    inner = [
        [1 if one else ground for one, ground in zip(*pair, strict=True)] for pair in zip(taken, outside, strict=True)
    ]
    found = (_filled(inner, y, x) for y, row in enumerate(inner) for x, one in enumerate(row) if not one)
    return sum(size >= least for size in found if size)


def _filled(rows: Bits, y: int, x: int) -> int:
    """Fill the ground that holds a place; how many pixels it had."""
    size, places = 0, [(y, x)]
    while places:
        y, x = places.pop()
        if not (0 <= y < len(rows) and 0 <= x < len(rows[0])) or rows[y][x]:
            continue
        rows[y][x] = 1
        size += 1
        places += [(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)]
    return size


def lost(character: str) -> int:
    """The loss of a character; 0 where it lacks one of the two forms."""
    small, large = bits(character, SMALL), bits(character, LARGE)
    return loss(small, large) if small and large else 0


def proposed(characters: Iterable[str]) -> Iterator[str]:
    """Those of the characters whose loss is too much, in their order; a process a core."""
    wanted = list(characters)
    with ProcessPoolExecutor() as pool:
        for character, size in zip(wanted, pool.map(lost, wanted, chunksize=200), strict=True):
            if size >= LOOKED_AT:
                yield character


def listed(stands: str, added: str) -> str:
    """The text of the file, reckoned anew with what was decided by eye."""
    first, second = level(*LEVEL_1), level(*LEVEL_2)
    of_first = [one for one in proposed(first) if one not in stands]
    found = {"level_1": sorted({*of_first, *added}), "level_2": list(proposed(second))}
    lines = [HEADING, f'stands = "{stands}"', f'added = "{added}"']
    return "\n".join([*lines, *(f'{name} = "{"".join(some)}"' for name, some in found.items())]) + "\n"


def sheet(characters: Sequence[str], columns: int = 7) -> Image.Image:
    """Both forms of each, the small one six times and the large one twice as large."""
    cell = (SMALL * 6 + LARGE * 2 + 16, SMALL * 6 + 8)
    image = Image.new("1", (columns * cell[0], -(-len(characters) // columns) * cell[1]))
    for place, character in enumerate(characters):
        left, top = place % columns * cell[0], place // columns * cell[1] + 4
        for size, x, times in ((SMALL, left, 6), (LARGE, left + SMALL * 6 + 8, 2)):
            for down, row in enumerate(bits(character, size)):
                for across, one in enumerate(row):
                    corner = x + across * times, top + down * times
                    image.paste(one, (*corner, corner[0] + times - 1, corner[1] + times - 1))
    return image


def main(argv: Iterable[str] | None = None) -> int:
    """Reckon and compare, or write; 1 where the file is not what comes out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--renew", action="store_true", help="write the file anew instead of comparing")
    parser.add_argument("--sheet", metavar="CHARACTERS", help="draw these into --out instead")
    parser.add_argument("--out", type=Path, default=Path("build/crowded.png"))
    asked = parser.parse_args(None if argv is None else list(argv))
    if asked.sheet:
        sheet(asked.sheet).save(asked.out)
        return 0
    path = FOLDER / CROWDED
    before = path.read_text(encoding="utf-8")
    kept = tomllib.loads(before)
    text = listed(kept["stands"], kept["added"])
    if asked.renew:
        path.write_text(text, encoding="utf-8")
        return 0
    if text != before:
        print(f"crowded: {CROWDED} is not what comes out: look at what differs, then --renew.", file=sys.stderr)
    return int(text != before)


if __name__ == "__main__":
    sys.exit(main())
