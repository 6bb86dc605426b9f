"""The enrolment codes of a batch: one a line, as the city's server wrote them. Which one a machine begins with. Pure."""

import hashlib
import re
from collections.abc import Sequence
from typing import Final

CODE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{3,63}")
MOST: Final = 1000


def read(text: str) -> tuple[str, ...] | None:
    """The codes; a `#` begins a remark, and after a code anything may stand. None where one cannot be a code."""
    lines = [line.split("#")[0].split() for line in text.splitlines()]
    codes = tuple(dict.fromkeys(words[0] for words in lines if words))
    fit = 0 < len(codes) <= MOST and all(CODE.fullmatch(code) for code in codes)
    return codes if fit else None


def in_turn(codes: Sequence[str], asset: str) -> tuple[str, ...]:
    """All codes, from where a machine of this number begins.

    Every machine of a batch has the same stick and none knows of the others: if all began at the first, the last one
    would ask the city twenty times.
    """
    if not codes:
        return ()
    first = int.from_bytes(hashlib.sha256(asset.encode()).digest()[:8], "big") % len(codes)
    return (*codes[first:], *codes[:first])
