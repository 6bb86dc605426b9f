"""The rows and cards of a table in a cycle, parted where one round of its pool ends and the next begins. Pure.

Rows stand before cards; were both rounds mixed, whoever takes a card would wait while others come up twice.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

E = TypeVar("E")


@dataclass(slots=True)
class Part(Generic[E]):
    """What stands together: rows, then cards."""

    rows: list[E] = field(default_factory=list)
    cards: list[E] = field(default_factory=list)

    def of(self, is_row: bool) -> list[E]:
        """Those of a layout."""
        return self.rows if is_row else self.cards


class Parts(Generic[E]):
    """A table in the making; `lasts` says for how many frames so many rows and cards stand, `most` how long all may."""

    def __init__(self, lasts: Callable[[int, int], int], most: int) -> None:
        self._lasts = lasts
        self._most = most
        self._round: int | None = None
        self.parts: list[Part[E]] = []
        self.count = 0

    def add(self, entry: E, is_row: bool, round_number: int) -> bool:
        """Put an entry of that round to the others; False where there is no time for it any more."""
        part = Part[E]() if self._is_parted(round_number) else self.parts[-1]
        others = sum(self._lasts(len(one.rows), len(one.cards)) for one in self.parts if one is not part)
        if others + self._lasts(len(part.rows) + is_row, len(part.cards) + (not is_row)) > self._most:
            return False
        if not self.parts or part is not self.parts[-1]:
            self.parts.append(part)
        part.of(is_row).append(entry)
        self._round = round_number
        self.count += 1
        return True

    def _is_parted(self, round_number: int) -> bool:
        return not self.parts or (round_number != self._round and bool(self.parts[-1].cards))
