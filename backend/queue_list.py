"""A hall's queue of today as officers look at it: which windows are open, which numbers wait. Calling is elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from backend.queue_desk import shown
from backend.store.rows import QueueDay
from backend.store.store import Store


@dataclass(frozen=True, slots=True)
class QueueState:
    """The queue of a hall on a day: how many numbers were `taken`, which of them wait, which windows are open."""

    hall: str
    day: date
    taken: int
    waiting: tuple[str, ...]
    windows: tuple[str, ...]


def read_queue(store: Store, hall: str, day: date) -> QueueState:
    """The hall's queue of that day."""
    of = QueueDay(hall, day)
    with store.reading() as tables:
        waiting = tuple(shown(number) for number in tables.queues.waiting(of))
        return QueueState(hall, day, tables.queues.given(of), waiting, tuple(tables.queues.windows(of)))


def lines(found: QueueState) -> Iterator[str]:
    """One line an open window and one a number that waits, parted by tabs: `open` or `waits`, and its name."""
    yield from (f"open\t{window}" for window in found.windows)
    yield from (f"waits\t{number}" for number in found.waiting)
