"""Rows out of delimited text: what parts the cells, and quotes that never end. Reads no file by itself.

A quote that swallows the rows below it is taken for a character; which line it stands on is told.
"""

import csv
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from typing import Final

CELL_LIMIT: Final = 1_000_000
"""Characters in one cell; the csv library's own limit (131,072) is below what real tables hold."""
CELL_LINES: Final = 1_000
"""A cell of more lines is no cell but an open quote."""
_DELIMITERS: Final = (",", "\t", ";", "，")
_SAMPLE_ROWS: Final = 50
_TABLE: Final = 3
"""Lines of fewer cells say little about being rows."""
_END: Final = "\x1e"
"""Put below a record: a row of its own where no quote above it is open. The text may hold it too."""


def delimiter(sample: str) -> str:
    """What parts the cells: the mark that gives the most lines of `sample` the same number of the most cells.

    That lines agree weighs more than that they have many: one long line of prose agrees with no other.
    """
    lines = sample.lstrip("\ufeff").splitlines()[:_SAMPLE_ROWS]
    return max(_DELIMITERS, key=lambda mark: _weight(lines, mark))


def _weight(lines: list[str], mark: str) -> int:
    widths = Counter(len(cells) for cells in csv.reader(lines, delimiter=mark) if len(cells) > 1)
    return max(((width - 1) * count**2 for width, count in widths.items()), default=0)


def rows(lines: Iterable[str], mark: str, open_quote: Callable[[int], None]) -> Iterator[tuple[int, list[str]]]:
    """The line that each row ends on (from 1) and its cells. `open_quote` hears the line of each quote without end."""
    csv.field_size_limit(CELL_LIMIT)
    waiting, source, widths, line = deque[str](), iter(lines), Counter[int](), 0
    while (first := waiting.popleft() if waiting else next(source, None)) is not None:
        record, cells = [first], _cells([first], mark)
        while cells is None:
            following = waiting.popleft() if waiting else next(source, None)
            if following is None or len(record) == CELL_LINES or sum(map(len, record)) > CELL_LIMIT:
                waiting.extendleft(reversed([*record[1:], *([] if following is None else [following])]))
                break
            record.append(following)
            cells = _cells(record, mark) if '"' in following else None
        if cells is None or _swallowed(record, mark, widths):
            if cells is not None:
                waiting.extendleft(reversed(record[1:]))
            record, cells = [first], next(csv.reader([first], delimiter=mark, quoting=csv.QUOTE_NONE), [])
            open_quote(line + 1)
        line += len(record)
        widths[len(cells)] += 1
        yield line, cells


def _cells(record: list[str], mark: str) -> list[str] | None:
    """The cells of a whole record; None where a quote is still open at its end."""
    if len(record) == 1 and '"' not in record[0]:
        return next(csv.reader(record, delimiter=mark), [])
    found = list(csv.reader([*record[:-1], record[-1].rstrip("\r\n") + "\n", _END], delimiter=mark))
    return found[0] if found[-1] == [_END] and len(found) == 2 else None


def _swallowed(record: list[str], mark: str, widths: Counter[int]) -> bool:
    """Whether a cell of several lines is an open quote that some later quote happened to close.

    Its lines are then whole rows by themselves, each as wide as most rows of the table. Where the later quote closes by
    the rules (RFC 4180), two such lines must stand below the first for it to be believed.
    """
    width = max(widths, key=lambda one: widths[one], default=0)
    if len(record) < 2 or width < _TABLE or any(_width(one, mark) != width for one in record):
        return False
    return not _by_the_rules(record, mark) or (len(record) > 2 and width > _TABLE)


def _width(line: str, mark: str) -> int:
    """How many cells a line has by itself; an open quote in it is a character."""
    cells = _cells([line], mark)
    return len(next(csv.reader([line], delimiter=mark, quoting=csv.QUOTE_NONE), []) if cells is None else cells)


def _by_the_rules(record: list[str], mark: str) -> bool:
    try:
        list(csv.reader(record, delimiter=mark, strict=True))
    except csv.Error:
        return False
    return True
