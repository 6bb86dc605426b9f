"""Where a table's header is: titles and dates may stand above it, and it may have a second line below its groups."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final, Generic, Protocol, TypeVar

from labourhall.tables.columns import SUB

HEADER_ROWS: Final = 10
"""So many lines may stand above the header, counting itself: offices put a title and a date there."""
_DIGIT: Final = re.compile(r"\d")
_NAME_LIMIT: Final = 20


class Row(Protocol):
    """A row of whatever table: the line on which it ends, and its cells."""

    @property
    def line(self) -> int:
        """From 1."""
        ...

    @property
    def cells(self) -> tuple[str, ...]:
        """As text."""
        ...


R = TypeVar("R", bound=Row)


@dataclass(frozen=True, slots=True)
class Header(Generic[R]):
    """The names of the columns, the line they stand on (from 1), and the rows that were read beyond it."""

    names: tuple[str, ...]
    line: int
    rest: tuple[R, ...]


def find_header(rows: Iterator[R], knows: Callable[[Sequence[str]], bool]) -> Header[R] | tuple[R, ...]:
    """The header, the rows in `rows` standing behind it and `rest`; the rows looked at where none of them is one."""
    above: list[R] = []
    for row in islice(rows, HEADER_ROWS):
        above.append(row)
        if knows(row.cells):
            following = next(rows, None)
            if following is None:
                return Header(row.cells, row.line, ())
            if _is_second_line(row.cells, following.cells):
                return Header(_joined(row.cells, following.cells), following.line, ())
            return Header(row.cells, row.line, (following,))
    return tuple(above)


def _is_second_line(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether it names the columns below groups: a name where the first line has none, and nothing but such names.

    Below names of their own there is nothing, or the same name once more where cells are merged downwards.
    """
    own = {index: cell for index, cell in enumerate(second) if cell and cell != _at(first, index)}
    is_group = {index for index in range(len(first)) if first[index] and not _at(first, index + 1)}
    if not any(not _at(first, index) for index in own) or all(index in own for index, name in enumerate(first) if name):
        return False
    return all(
        len(cell) <= _NAME_LIMIT and not _DIGIT.search(cell) and (not _at(first, index) or index in is_group)
        for index, cell in own.items()
    )


def _joined(first: Sequence[str], second: Sequence[str]) -> tuple[str, ...]:
    names, group = [], ""
    for index in range(max(len(first), len(second))):
        above, below = _at(first, index), _at(second, index)
        group = above or group
        names.append(f"{group}{SUB}{below}" if below and below != group else above)
    return tuple(names)


def _at(cells: Sequence[str], index: int) -> str:
    return cells[index] if index < len(cells) else ""
