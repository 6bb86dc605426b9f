"""What makes a row a repeat of another: its source's own id with employer and title, or every cell of it. Pure.

And when a repeat is judged anew: where it says what must wait for an officer, or no longer does.
"""

import hashlib
import re
from collections.abc import Mapping
from typing import Final

from backend.store.rows import KeptVacancy, NewVacancy, Verdict
from labourhall.market.vacancy import Status

_NO_ID: Final = re.compile(r"[-+]?\d(?:\.\d+)?E[+-]?\d+|[^\w]*|0+", re.IGNORECASE)
"""4.40106E+17 is what a spreadsheet leaves of an id of 18 digits: the same for thousands of vacancies."""


def is_id(text: str) -> bool:
    """Whether a cell holds an id that can tell vacancies apart."""
    return _NO_ID.fullmatch(text) is None


def identity(source: str, source_id: str, employer: str, title: str, original: Mapping[str, str]) -> str:
    """Equal for repeats, and for nothing else. `source` parts the ids of offices that all count from 1.

    An id that is none is "". Empty cells and the order of columns make no row another one.
    """
    if source_id:
        return _digest("id", source, source_id, _line(employer), _line(title))
    cells = sorted((name, _line(text)) for name, text in original.items() if text)
    return _digest("row", *(part for cell in cells for part in cell))


def is_to_be_judged(new: NewVacancy, kept: KeptVacancy, again: bool) -> bool:
    """Whether the row `new`, which repeats `kept`, takes its place. `again`: the same import had such a row before.

    What is shown is held where the row gives a reason that no officer has seen; what was released stays so while its
    row is the same. What waits is what its newest row says, but of two rows in one import the one that is held.
    """
    if new.vacancy.status not in (Status.OPEN, Status.HELD):
        return False
    if kept.vacancy.status is Status.HELD:
        return set(new.held) != set(kept.held) and (bool(new.held) or not again)
    is_same = new.original == kept.original
    is_released = kept.verdict is Verdict.RELEASED and is_same
    return kept.vacancy.status is Status.OPEN and not is_released and not set(new.held) <= set(kept.held)


def _line(text: str) -> str:
    return " ".join(text.split())


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1e".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
