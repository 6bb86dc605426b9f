"""An import in a city that serves lets go of processor and file while people swipe: what it writes can wait.

A swipe writes four times within some twenty milliseconds. An import that goes on meanwhile keeps most of them waiting
for its own transaction: some ten milliseconds each for a hundred rows, with the disk's share.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeVar

T = TypeVar("T")

LOOKED_EVERY: Final = 8
"""Rows from one look to the next: some three milliseconds."""
STILL_SECONDS: Final = 0.015
"""A visit that has not written for so long is over, or waits for a person."""
LONGEST_SECONDS: Final = 0.2


def giving_way(
    rows: Iterable[T],
    written: Callable[[], int],
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> Iterator[T]:
    """`rows` as they are, with a pause as soon as `written` says that others write, until they have done so.

    Whatever others do, an import is at work for half of the time.
    """
    last, due = written(), 0.0
    for count, row in enumerate(rows):
        if count % LOOKED_EVERY == 0 and clock() >= due and (now := written()) != last:
            since = clock()
            last = _still(now, since + LONGEST_SECONDS, written, clock, sleep)
            due = 2 * clock() - since
        yield row


def _still(
    last: int, until: float, written: Callable[[], int], clock: Callable[[], float], sleep: Callable[[float], None]
) -> int:
    """Wait until nobody writes any more, but not beyond `until`; gives the last that was written."""
    while clock() < until:
        sleep(STILL_SECONDS)
        if (now := written()) == last:
            break
        last = now
    return last
