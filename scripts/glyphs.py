"""Makes the board's glyphs as data, assets/glyphs/*.glyphs, and holds them against the sums in manifest.toml.

Which characters: all that Noto Sans CJK SC has but Korean, combining marks and format characters. At 16 px they come
from WenQuanYi Bitmap Song, and from Unifont what that lacks; what neither has is left out. The clock's 192 px are ASCII
and 〓. Atlases of Hong Kong's shapes hold the characters whose glyph is another one there.
"""

import argparse
import hashlib
import json
import sys
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, Final

from display.glyphs.atlas import Atlas, Glyph, packed
from display.glyphs.atlases import MANIFEST, SIZES, VARYING, Shapes
from display.glyphs.lettering import MISSING_SORT
from scripts.typefaces import Typeface

FOLDER: Final = Path(__file__).parents[1] / "assets" / "glyphs"
FONTS: Final = Path("/usr/share/fonts")
OUTLINE: Final = "opentype/noto/NotoSansCJK-Medium.ttc"
BITMAP: Final = "X11/misc/wenquanyi_12pt.pcf"
SUBSTITUTE: Final = "opentype/unifont/unifont.otf"
PACKAGES: Final = {OUTLINE: "fonts-noto-cjk-extra", BITMAP: "xfonts-wqy", SUBSTITUTE: "fonts-unifont"}
MAINLAND_FACE: Final = 2
HONG_KONG_FACE: Final = 4
BITMAP_SIZE: Final = 16
"""Bitmap Song's own size: it is never scaled."""
CLOCK_SIZE: Final = 192
REDRAWN: Final = frozenset("ς｟｠｡､￢￤￦")
"""Unifont drew these anew between Debian 12 and 13: left out at 16 px, where boards would differ."""
HEADING: Final = """\
# Made by `python -m scripts.glyphs --renew`: what the board's glyphs are made of, and the sum of each atlas's content.
# All machines make the same. A sum that differs means another font or another FreeType, which is Pillow's: look at the
# board's pictures before this file is renewed.
"""


class GlyphsError(Exception):
    """The atlases cannot be made, or are not those that the manifest names; the message is one sentence."""


def repertoire() -> tuple[str, ...]:
    """Every character that a board may be asked to draw."""
    return tuple(sorted(filter(_is_wanted, Typeface(FONTS / OUTLINE, 24, MAINLAND_FACE).characters)))


def _is_wanted(character: str) -> bool:
    name = unicodedata.name(character, "")
    return unicodedata.category(character)[0] not in "MC" and "HANGUL" not in name and "KOREAN" not in name


def outlines(size: int, shapes: Shapes) -> dict[str, Glyph]:
    """The glyphs of a size from 24 px."""
    face = Typeface(FONTS / OUTLINE, size, MAINLAND_FACE)
    if size == CLOCK_SIZE:
        return {character: face.glyph(character) for character in (*map(chr, range(0x20, 0x7F)), MISSING_SORT)}
    if shapes is Shapes.MAINLAND:
        return {character: face.glyph(character) for character in repertoire()}
    other = Typeface(FONTS / OUTLINE, size, HONG_KONG_FACE)
    varying = (one for one in repertoire() if other.characters[one] != face.characters[one])
    return {character: other.glyph(character) for character in varying}


def bitmaps() -> dict[str, Glyph]:
    """The glyphs of 16 px. Bitmap Song has empty ones too, which count as none."""
    song, substitute = Typeface(FONTS / BITMAP, BITMAP_SIZE), Typeface(FONTS / SUBSTITUTE, BITMAP_SIZE)
    found = {}
    for character in repertoire():
        glyph = song.glyph(character) if character in song.characters else None
        if glyph is not None and (glyph.rows or character.isspace()):
            found[character] = glyph
        elif character in substitute.characters and character not in REDRAWN:
            found[character] = substitute.glyph(character)
    return found


def make(size: int, shapes: Shapes) -> bytes:
    """The file of one atlas."""
    return packed(bitmaps() if size == BITMAP_SIZE else outlines(size, shapes))


def make_all() -> dict[str, bytes]:
    """All files by the atlas's name, a process a core, the longest first."""
    wanted = [(size, Shapes.MAINLAND) for size in SIZES] + [(size, Shapes.HONG_KONG) for size in VARYING]
    wanted.sort(key=lambda one: (one[0] == CLOCK_SIZE, -one[0]))
    with ProcessPoolExecutor() as pool:
        running = {f"{size}{shapes}": pool.submit(make, size, shapes) for size, shapes in wanted}
        return {name: made.result() for name, made in sorted(running.items(), key=_by_size)}


def _by_size(item: tuple[str, object]) -> tuple[int, str]:
    size, _, shapes = item[0].partition("-")
    return int(size), shapes


def fonts() -> dict[str, str]:
    """The sum of each font's file. Raises GlyphsError for one that is not there."""
    for font, package in PACKAGES.items():
        if not (FONTS / font).is_file():
            raise GlyphsError(f"{FONTS / font} is missing: install the Debian package {package}.")
    return {font: hashlib.sha256((FONTS / font).read_bytes()).hexdigest() for font in PACKAGES}


def check(atlases: Mapping[str, bytes], sums: Mapping[str, str], listed: Mapping[str, Any]) -> None:
    """Raise GlyphsError unless the atlases are those of the manifest."""
    other = [name for name, data in atlases.items() if content(data) != listed["atlases"].get(name, {}).get("sha256")]
    if not other:
        return
    unknown = [font for font, found in sums.items() if found not in listed["fonts"][font]["sha256"]]
    cause = f"the font {', '.join(unknown)}" if unknown else "Pillow or the rules"
    raise GlyphsError(
        f"{', '.join(other)} came out otherwise than {MANIFEST} says, by {cause}: look at the pictures, then --renew."
    )


def content(data: bytes) -> str:
    """The sum of an atlas's content out of its file."""
    return Atlas.read(data).content


def manifest(atlases: Mapping[str, bytes], sums: Mapping[str, str], listed: Mapping[str, Any]) -> str:
    """The manifest's text. A font keeps the sums it had as long as the one found is among them."""
    lines = [HEADING]
    for font, found in sums.items():
        entry = listed["fonts"][font]
        known = entry["sha256"] if found in entry["sha256"] else [found]
        lines += [f'[fonts."{font}"]', f'package = "{PACKAGES[font]}"', f'licence = "{entry["licence"]}"', "sha256 = ["]
        lines += [*(f'    "{one}",' for one in known), "]", ""]
    for name, data in atlases.items():
        made_of = [BITMAP, SUBSTITUTE] if name == str(BITMAP_SIZE) else [OUTLINE]
        lines += [f'[atlases."{name}"]', f"glyphs = {len(Atlas.read(data).characters)}", f'sha256 = "{content(data)}"']
        lines += [f"fonts = {json.dumps(made_of)}", ""]
    return "\n".join(lines)


def main(argv: Iterable[str] | None = None) -> int:
    """Make, check, write; 1 with one plain sentence where something is missing or differs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--renew", action="store_true", help="write the manifest anew instead of refusing")
    asked = parser.parse_args(None if argv is None else list(argv))
    listed = tomllib.loads((FOLDER / MANIFEST).read_text(encoding="utf-8"))
    try:
        sums = fonts()
        atlases = make_all()
        if not asked.renew:
            check(atlases, sums, listed)
    except GlyphsError as trouble:
        print(f"glyphs: {trouble}", file=sys.stderr)
        return 1
    if asked.renew:
        (FOLDER / MANIFEST).write_text(manifest(atlases, sums, listed), encoding="utf-8")
    for name, data in atlases.items():
        (FOLDER / f"{name}.glyphs").write_bytes(data)
    return 0


if __name__ == "__main__":
    sys.exit(main())
