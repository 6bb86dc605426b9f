"""Which atlas holds a size, and that it is the one this version was made with: `assets/glyphs` and its manifest."""

import mmap
import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Final

from display.glyphs.atlas import Atlas, AtlasDamaged
from labourhall.program.places import asset

SIZES: Final = (16, 24, 32, 40, 48, 64, 96, 192)
"""Heights of type on boards in pixels; the largest is a clock's and has ASCII alone."""
MANIFEST: Final = "manifest.toml"


class Shapes(StrEnum):
    """Whose shapes Han characters have; the value is what the names of further atlases end with."""

    MAINLAND = ""
    HONG_KONG = "-hk"


VARYING: Final = SIZES[1:-1]
"""Sizes that have an atlas of Hong Kong's shapes: it holds what differs, in equal advances."""


class AtlasUnusable(Exception):
    """A file of the glyphs is missing, damaged or another version's: which, and why."""

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(f"{file}: {reason}")
        self.file = file


def atlas(size: int) -> Atlas:
    """The atlas of a size, read the first time. Raises AtlasUnusable."""
    return _read(str(size))


def by_shapes(size: int, shapes: Shapes) -> tuple[Atlas, ...]:
    """The atlases of a size in the order in which a glyph is looked for. Raises AtlasUnusable."""
    if shapes is Shapes.MAINLAND or size not in VARYING:
        return (atlas(size),)
    return _read(f"{size}{shapes}"), atlas(size)


def need(shapes: Shapes) -> None:
    """Read every atlas that a board can draw from: later nothing is read while it paints. Raises AtlasUnusable."""
    for size in SIZES:
        by_shapes(size, shapes)


@cache
def _read(name: str) -> Atlas:
    wanted = _manifest().get(name)
    file = f"{name}.glyphs"
    try:
        found = Atlas.read(_mapped(asset("glyphs", file)))
    except OSError as error:
        raise AtlasUnusable(file, str(error.strerror)) from error
    except AtlasDamaged as error:
        raise AtlasUnusable(file, str(error)) from error
    if found.content != wanted:
        raise AtlasUnusable(file, "of another version")
    found.rest()
    return found


def _mapped(path: Path) -> bytes | mmap.mmap:
    """What a file holds, in the system's own memory and not once more in ours; an update puts another file there."""
    with path.open("rb") as file:
        try:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except ValueError:  # an empty file cannot be mapped
            return b""


@cache
def _manifest() -> Mapping[str, str]:
    """The sum of each atlas's content by its name."""
    try:
        listed = tomllib.loads(asset("glyphs", MANIFEST).read_text(encoding="utf-8"))
        return {name: entry["sha256"] for name, entry in listed["atlases"].items()}
    except OSError as error:
        raise AtlasUnusable(MANIFEST, str(error.strerror)) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise AtlasUnusable(MANIFEST, "not as it was written") from error
