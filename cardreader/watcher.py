"""Watches all readers from a thread and a context of its own, and reports plain events.

It survives the card service: it says that it is down, tries again each second, then reports everything anew.
What an observation means is decided by the pure `changes`; nothing here talks to a card.
"""

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final, Protocol

from cardreader.failures import CardError, CardFailure
from cardreader.pcsc import Context, ReaderState

WAIT_MS: Final = 1000
RETRY_SECONDS: Final = 1.0
PAUSE_SECONDS: Final = 0.02
"""Between two looks: a reader that is listed but unknown to its own service must not make a busy loop."""


@dataclass(frozen=True, slots=True)
class CardInserted:
    """The only card was inserted (or is the only one left). `counter` tells insertions apart."""

    reader: str
    counter: int
    atr: bytes


@dataclass(frozen=True, slots=True)
class CardRemoved:
    """The card that stood in `reader` has left it, or the reader left with it."""

    reader: str
    counter: int


@dataclass(frozen=True, slots=True)
class CardMute:
    """Something is in `reader` that gives no answer to reset: a card turned over, or no chip card."""

    reader: str
    counter: int


@dataclass(frozen=True, slots=True)
class TooManyCards:
    """A further card was inserted beside one; none is reported as inserted until one alone is left."""

    readers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReaderFound:
    """A reader works: it was plugged in, was there at the start, or answers its driver again."""

    reader: str


@dataclass(frozen=True, slots=True)
class ReaderMissing:
    """No working reader is there (any more)."""


@dataclass(frozen=True, slots=True)
class ServiceDown:
    """The card service gives no answer, because of `failure`. What was reported before no longer counts."""

    failure: CardFailure


@dataclass(frozen=True, slots=True)
class ServiceBack:
    """The card service is there again; readers and cards are reported anew after this."""


ReaderEvent = (
    CardInserted | CardRemoved | CardMute | TooManyCards | ReaderFound | ReaderMissing | ServiceDown | ServiceBack
)


@dataclass(frozen=True, slots=True)
class Observation:
    """The readers as last seen, by name."""

    readers: dict[str, ReaderState] = field(default_factory=dict)

    def working(self) -> dict[str, ReaderState]:
        """Readers that answer their driver."""
        return {name: state for name, state in self.readers.items() if not state.out_of_order}

    def occupied(self) -> dict[str, ReaderState]:
        """Working readers with something in them, by name."""
        return {name: state for name, state in self.working().items() if state.present}


def changes(before: Observation | None, after: Observation) -> list[ReaderEvent]:
    """The events from one observation to the next: removals first, then readers, then what is inserted."""
    old = before if before is not None else Observation()
    events: list[ReaderEvent] = []
    staying = {name for name, state in old.occupied().items() if _same_card(state, after.occupied().get(name))}
    events += [CardRemoved(name, state.counter) for name, state in old.occupied().items() if name not in staying]
    events += [ReaderFound(name) for name in after.working() if name not in old.working()]
    if not after.working() and (before is None or old.working()):
        events.append(ReaderMissing())
    return events + _inserted(old.occupied(), after.occupied(), staying)


def _same_card(before: ReaderState, after: ReaderState | None) -> bool:
    return after is not None and before.counter == after.counter and before.mute == after.mute


def _inserted(
    before: dict[str, ReaderState], after: dict[str, ReaderState], staying: Iterable[str]
) -> list[ReaderEvent]:
    fresh = set(after).difference(staying)
    if len(after) > 1:
        return [TooManyCards(tuple(after))] if fresh else []
    became_alone = len(before) > 1
    return [
        CardMute(name, state.counter) if state.mute else CardInserted(name, state.counter, state.atr)
        for name, state in after.items()
        if name in fresh or became_alone
    ]


class WaitingContext(Protocol):
    """What the watcher needs of a PC/SC context."""

    def readers(self) -> tuple[str, ...]: ...

    def wait(self, known: list[ReaderState], timeout_ms: int) -> tuple[ReaderState, ...] | None: ...

    def cancel(self) -> None: ...

    def release(self) -> None: ...


class Watcher:
    """Reports each event by calling `report` in the watcher's own thread."""

    def __init__(
        self, report: Callable[[ReaderEvent], None], establish: Callable[[], WaitingContext] = Context
    ) -> None:
        self._report = report
        self._establish = establish
        self._stopping = threading.Event()
        self._context: WaitingContext | None = None
        self._thread = threading.Thread(target=self._run, name="card-watcher", daemon=True)

    def start(self) -> None:
        """Begin to watch; the first events tell what is there."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread and wait for it. A cancel that finds nobody waiting is lost, so it is repeated."""
        self._stopping.set()
        while self._thread.is_alive():
            context = self._context
            if context is not None:
                context.cancel()
            self._thread.join(0.02)

    def _run(self) -> None:
        down = False
        while not self._stopping.is_set():
            try:
                self._watch(self._establish(), came_back=down)
            except CardError as error:
                if self._context is not None or not down:
                    self._report(ServiceDown(error.failure))
                down = True
                self._release()
                self._stopping.wait(RETRY_SECONDS)
        self._release()

    def _watch(self, context: WaitingContext, came_back: bool) -> None:
        """Report changes until told to stop; raises CardError when the service is gone."""
        self._context = context
        if came_back:
            self._report(ServiceBack())
        seen: Observation | None = None
        while not self._stopping.is_set():
            observed = self._observe(context, seen)
            for event in changes(seen, observed):
                self._report(event)
            seen = observed

    def _release(self) -> None:
        context, self._context = self._context, None
        if context is not None:
            context.release()

    def _observe(self, context: WaitingContext, seen: Observation | None) -> Observation:
        """Wait for a change among the readers there are now; the first look does not wait."""
        known = seen.readers if seen is not None else {}
        asked = [known.get(name, ReaderState(name)) for name in context.readers()]
        if seen is None and not asked:
            return Observation()
        states = context.wait(asked, WAIT_MS)
        if states is None:
            self._stopping.wait(PAUSE_SECONDS)
        return Observation({state.name: state for state in (asked if states is None else states)})
