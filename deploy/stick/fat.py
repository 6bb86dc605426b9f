"""What lies on a stick that any office PC reads: FAT32's names and sizes, and how large the stick gets. Pure."""

from collections.abc import Mapping
from typing import Final

LARGEST: Final = (1 << 32) - 1
"""Bytes of a file on FAT32."""
FORBIDDEN: Final = frozenset('"*:<>?\\|')
CLUSTER: Final = 16 * 1024
MEBIBYTE: Final = 1 << 20
HALL_ROOM: Final = 512 * MEBIBYTE
"""Left free for the folder that hall-setup writes: settings, codes, the city's vacancies."""


def objections(sizes: Mapping[str, int]) -> list[str]:
    """What FAT32 or Windows would not take, a sentence each; `sizes` are the files' bytes by their place."""
    said = [f"{place}: larger than 4 GiB" for place, size in sizes.items() if size > LARGEST]
    seen: dict[str, str] = {}
    for place in sizes:
        if other := seen.get(place.casefold()):
            said.append(f"{place}: the same name as {other}")
        seen[place.casefold()] = place
        said += [f"{place}: {name!r} is no name there" for name in place.split("/") if not _is_name(name)]
    return said


def image_size(sizes: Mapping[str, int]) -> int:
    """Bytes of the whole image, in mebibytes: files in whole clusters, two tables, folders, the hall's room."""
    clusters = sum(-(-size // CLUSTER) for size in sizes.values()) + 64
    content = clusters * CLUSTER + HALL_ROOM
    tables = 2 * 4 * (content // CLUSTER)
    return (-(-(content + tables) // MEBIBYTE) + 3) * MEBIBYTE


def _is_name(name: str) -> bool:
    is_plain = name.isascii() and name.isprintable() and not FORBIDDEN & set(name)
    return bool(name) and is_plain and not name.endswith((".", " "))
