"""The characters that do not stand at 16 px: some of their strokes merge or vanish there (docs/decisions/0034).

They are said in a larger size or stay where they are with a word about it; no text is refused for them.
"""

import tomllib
from functools import cache
from typing import Final

from display.glyphs.atlases import AtlasUnusable
from labourhall.program.places import asset

CLEAR: Final = 24
"""From this size on every character stands."""
CROWDED: Final = "crowded.toml"
FOLDER: Final = asset("glyphs")


def crowded(text: str, size: int) -> str:
    """The characters of a text that do not stand at that size, each once; "" where all do."""
    if size >= CLEAR:
        return ""
    known = all_crowded()
    return "".join(dict.fromkeys(character for character in text if character in known))


@cache
def all_crowded() -> frozenset[str]:
    """All of them, read the first time. Raises AtlasUnusable."""
    try:
        listed = tomllib.loads(asset("glyphs", CROWDED).read_text(encoding="utf-8"))
        return frozenset(listed["level_1"] + listed["level_2"])
    except OSError as error:
        raise AtlasUnusable(CROWDED, str(error.strerror)) from error
    except (ValueError, KeyError, TypeError) as error:
        raise AtlasUnusable(CROWDED, "not as it was written") from error
