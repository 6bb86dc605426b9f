"""A card held open between pieces of work, for as long as somebody types; no piece may keep the caller for ever."""

import queue
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Final, TypeVar

from cardreader.failures import CardFailure, Failure
from cardreader.reader import NoteExchange, OpenCard, open_card
from cardreader.transport import TracedExchange

T = TypeVar("T")

ANSWER_SECONDS: Final = 5.0
"""So long without an answer, and a card counts as mute: a transmit that hangs cannot be cancelled, only abandoned."""
LET_GO_SECONDS: Final = 1.0


class CardInThread:
    """The card in `reader`, opened by the first piece of work in a thread of its own. A failure in place of a reader
    is what every piece of work gives.
    """

    def __init__(self, reader: str | CardFailure, allow_virtual: bool, note: NoteExchange | None) -> None:
        self._reader = reader
        self._allow_virtual = allow_virtual
        self._note = note
        self._card: OpenCard | None = None
        self._heard_at = 0.0
        self._work: queue.Queue[Callable[[], object] | None] = queue.Queue()
        self._thread = threading.Thread(target=self._run, name="hall-card", daemon=True)
        self._thread.start()

    def do(self, work: Callable[[OpenCard], T | CardFailure]) -> T | CardFailure:
        """Do a piece of work at the card; CARD_MUTE where an answer takes too long. A slow card may go on answering."""
        done: queue.Queue[T | CardFailure] = queue.Queue()
        self._work.put(lambda: done.put(self._open_and(work)))
        self._heard_at = time.monotonic()
        while (left := self._heard_at + ANSWER_SECONDS - time.monotonic()) > 0:
            with suppress(queue.Empty):
                return done.get(timeout=left)
        return CardFailure(Failure.CARD_MUTE, detail=f"no answer within {ANSWER_SECONDS:.0f} s")

    def let_go(self) -> None:
        """Power the card off. A thread that hangs at a mute card is left behind."""
        self._work.put(None)
        self._thread.join(LET_GO_SECONDS)

    def _hear(self, exchange: TracedExchange) -> None:
        self._heard_at = time.monotonic()
        if self._note is not None:
            self._note(exchange)

    def _run(self) -> None:
        while (work := self._work.get()) is not None:
            work()
        if self._card is not None:
            self._card.close()

    def _open_and(self, work: Callable[[OpenCard], T | CardFailure]) -> T | CardFailure:
        if self._card is None:
            if isinstance(self._reader, CardFailure):
                return self._reader
            card = open_card(self._reader, allow_virtual=self._allow_virtual, note=self._hear)
            if isinstance(card, CardFailure):
                return card
            self._card = card
        return work(self._card)
