"""How far an import is, on a terminal only: the only import of tqdm."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from tqdm import tqdm

T = TypeVar("T")

tqdm.monitor_interval = 0  # no thread of its own: rows come often enough to keep the bar moving


def shown(rows: Iterable[T], name: str) -> Iterator[T]:
    """`rows` as they are, counted on standard error while somebody looks at it."""
    if not sys.stderr.isatty():  # tqdm starts a thread of its own even where it shows nothing
        yield from rows
        return
    yield from tqdm(rows, desc=name, unit="", file=sys.stderr, leave=False)
