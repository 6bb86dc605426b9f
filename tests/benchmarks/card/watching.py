"""The product's watcher and reading, driven from one thread: what came, and what the card said."""

import queue
import time
from types import TracebackType
from typing import Final, TypeVar

from cardreader.failures import CardFailure
from cardreader.reader import open_card
from cardreader.ssse.card_reading import CardReading
from cardreader.ssse.reading import read_card
from cardreader.watcher import ReaderEvent, Watcher

E = TypeVar("E", bound=ReaderEvent)

PATIENCE: Final = 10.0


class Watch:
    """A watcher for as long as this lasts."""

    def __init__(self) -> None:
        self._events: queue.Queue[ReaderEvent] = queue.Queue()
        self._watcher = Watcher(self._events.put)

    def __enter__(self) -> "Watch":
        self._watcher.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._watcher.stop()

    def await_event(self, kind: type[E], patience: float = PATIENCE) -> E | None:
        """The next event of this kind; None where it does not come in time. Others before it are passed over."""
        until = time.monotonic() + patience
        while (left := until - time.monotonic()) > 0:
            try:
                event = self._events.get(timeout=left)
            except queue.Empty:
                return None
            if isinstance(event, kind):
                return event
        return None

    def pending(self, kind: type[E]) -> int:
        """How many events of this kind nobody has asked for; they are passed over."""
        count = 0
        while not self._events.empty():
            count += isinstance(self._events.get(), kind)
        return count


def read_in(reader: str) -> CardReading | CardFailure:
    """Open the card in this reader, read it, close it."""
    card = open_card(reader, allow_virtual=True)
    if isinstance(card, CardFailure):
        return card
    with card:
        return read_card(card.transport, atr=card.atr, protocol=card.protocol)
