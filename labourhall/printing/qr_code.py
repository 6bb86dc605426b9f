"""QR codes as modules: drawing them, and what stands in them, is for whoever shows them. The only import of qrcode."""

from functools import lru_cache
from typing import Final, TypeAlias

import qrcode
from qrcode.constants import ERROR_CORRECT_M

Modules: TypeAlias = tuple[tuple[bool, ...], ...]

LARGEST_VERSION: Final = 10
CAPACITY_BYTES: Final = 213
"""Of version 10 at level M in byte mode (ISO/IEC 18004, table 7)."""

QUIET_ZONE: Final = 4
"""Modules that must stay light on each side (ISO/IEC 18004 §6.3.8)."""


@lru_cache(maxsize=8)
def modules(text: str) -> Modules:
    """The code of `text` at level M, row by row, True is dark; without the quiet zone.

    Raises ValueError for a text that does not fit `LARGEST_VERSION`.
    """
    if len(text.encode()) > CAPACITY_BYTES:
        raise ValueError(f"{len(text.encode())} bytes do not fit a code that can be scanned from the glass")
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text.encode(), optimize=0)
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def runs(line: tuple[bool, ...]) -> list[tuple[int, int]]:
    """The dark stretches of a row: where each begins and how long it is."""
    found: list[tuple[int, int]] = []
    for place, dark in enumerate(line):
        if dark and found and sum(found[-1]) == place:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        elif dark:
            found.append((place, 1))
    return found
