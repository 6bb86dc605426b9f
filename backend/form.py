"""Where a file's plain values are not of the agreed form: the field and what is wrong, never what stands there."""

import re
from typing import Final

from labourhall.market.text import cleaned

LONGEST: Final = 120


def at_fault(error: Exception) -> tuple[str, str]:
    """The field ("" for the whole) with places counted from 1, and what is wrong with it, out of msgspec's words."""
    if isinstance(error, RecursionError):
        return "", "it is nested too deeply"
    fault, _, path = cleaned(str(error)).partition(" - at `$")
    field = re.sub(r"\[(\d+)\]", lambda index: f"[{int(index[1]) + 1}]", path.rstrip("`").removeprefix("."))
    return field, fault if len(fault) <= LONGEST else f"{fault[:LONGEST]}…"
