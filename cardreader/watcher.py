"""Watches all readers from a thread and a context of its own, and reports plain events.

It survives the card service and the machine's sleep: it says so, takes a new context, reports everything anew.
What an observation means is decided by the pure `changes`; nothing here talks to a card.
"""

import threading
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from typing import Final, Protocol

from cardreader.failures import CardError, CardFailure, Failure
from cardreader.pcsc import Context, ReaderState
from cardreader.reader_choice import EVERY, ReaderChoice

WAIT_MS: Final = 1000
RETRY_SECONDS: Final = 1.0
ASLEEP_SECONDS: Final = 10.0
"""More than this between two looks, of which each waits a second at most: the machine slept, or we stood still."""
STOP_SECONDS: Final = 2.0
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
    """No working reader is there (any more): none is connected, or none answers its driver."""

    failure: Failure = Failure.NO_READER


@dataclass(frozen=True, slots=True)
class SeenReader:
    """A reader in the service's list. `used` unless it is ignored, `failure` where it does not answer its driver."""

    name: str
    used: bool = True
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class ReadersChanged:
    """All readers as they are now, used or not: one came or went, or works or does not."""

    readers: tuple[SeenReader, ...]


@dataclass(frozen=True, slots=True)
class ServiceDown:
    """The card service gives no answer, because of `failure`. What was reported before no longer counts.

    Reported again where the reason changes, such as from dead to come back and refusing us.
    """

    failure: CardFailure


@dataclass(frozen=True, slots=True)
class ServiceBack:
    """The card service is there again; readers and cards are reported anew after this."""


@dataclass(frozen=True, slots=True)
class Woken:
    """The machine slept. What was reported before no longer counts; everything is reported anew after this."""


ReaderEvent = (
    CardInserted
    | CardRemoved
    | CardMute
    | TooManyCards
    | ReaderFound
    | ReaderMissing
    | ReadersChanged
    | ServiceDown
    | ServiceBack
    | Woken
)


@dataclass(frozen=True, slots=True)
class Observation:
    """The readers as last seen, by name, and the names of those that are ignored."""

    readers: dict[str, ReaderState] = field(default_factory=dict)
    ignored: tuple[str, ...] = ()

    def working(self) -> dict[str, ReaderState]:
        """Readers that answer their driver."""
        return {name: state for name, state in self.readers.items() if not state.out_of_order}

    def occupied(self) -> dict[str, ReaderState]:
        """Working readers with something in them, by name."""
        return {name: state for name, state in self.working().items() if state.present}

    def counting(self) -> dict[str, ReaderState]:
        """Of these what may be a person's card: what gives no answer counts only where nothing else does."""
        occupied = self.occupied()
        return {name: state for name, state in occupied.items() if not state.mute} or occupied

    def seen(self) -> tuple[SeenReader, ...]:
        """All of them, the ignored ones last."""
        broken = Failure.READER_OUT_OF_ORDER
        used = [SeenReader(name, True, broken if each.out_of_order else None) for name, each in self.readers.items()]
        return (*used, *(SeenReader(name, used=False) for name in self.ignored))


def observed(states: Iterable[ReaderState], choice: ReaderChoice) -> Observation:
    """What is seen where the readers are so; those that `choice` leaves out are known by name alone."""
    states = tuple(states)
    used = {state.name: state for state in states if choice.takes(state.name)}
    return Observation(used, tuple(state.name for state in states if state.name not in used))


def changes(before: Observation | None, after: Observation) -> list[ReaderEvent]:
    """The events from one observation to the next: removals first, then readers, then what is inserted."""
    old = before if before is not None else Observation()
    events: list[ReaderEvent] = []
    staying = {name for name, state in old.occupied().items() if _same_card(state, after.occupied().get(name))}
    events += [CardRemoved(name, state.counter) for name, state in old.occupied().items() if name not in staying]
    events += [ReaderFound(name) for name in after.working() if name not in old.working()]
    if not after.working() and (before is None or old.working() or bool(old.readers) != bool(after.readers)):
        events.append(ReaderMissing(Failure.READER_OUT_OF_ORDER if after.readers else Failure.NO_READER))
    if before is None or old.seen() != after.seen():
        events.append(ReadersChanged(after.seen()))
    return events + _inserted(old.counting(), after.counting(), staying)


def _same_card(before: ReaderState, after: ReaderState | None) -> bool:
    """pcscd sets the state before the count: a look between them (rare) has one card read twice, never two as one."""
    return after is not None and before.counter == after.counter and before.mute == after.mute


def _inserted(
    before: dict[str, ReaderState], after: dict[str, ReaderState], staying: Collection[str]
) -> list[ReaderEvent]:
    """A card that a mute thing only stood beside is no news when that leaves."""
    known = {name for name in before if name in staying}
    if len(after) > 1:
        return [TooManyCards(tuple(after))] if known != set(after) or len(before) != len(after) else []
    became_alone = len(before) > 1
    return [
        CardMute(name, state.counter) if state.mute else CardInserted(name, state.counter, state.atr)
        for name, state in after.items()
        if name not in known or became_alone
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
        self,
        report: Callable[[ReaderEvent], None],
        establish: Callable[[], WaitingContext] = Context,
        *,
        choice: ReaderChoice = EVERY,
        clock: Callable[[], float] = lambda: time.clock_gettime(time.CLOCK_BOOTTIME),
    ) -> None:
        """`choice` leaves out readers that hold no worker's card, such as a security module's.

        `clock` are seconds that go on while the machine sleeps.
        """
        self._report = report
        self._establish = establish
        self._choice = choice
        self._clock = clock
        self._stopping = threading.Event()
        self._down: CardFailure | None = None
        self._context: WaitingContext | None = None
        self._thread = threading.Thread(target=self._run, name="card-watcher", daemon=True)

    def start(self) -> None:
        """Begin to watch; the first events tell what is there."""
        self._thread.start()

    def stop(self, seconds: float = STOP_SECONDS) -> bool:
        """End the thread; whether it ended within `seconds`: a card service that hangs may hold it for good.

        A cancel that finds nobody waiting is lost, so it is repeated.
        """
        self._stopping.set()
        until = time.monotonic() + seconds
        while self._thread.is_alive() and time.monotonic() < until:
            context = self._context
            if context is not None:
                context.cancel()
            self._thread.join(0.02)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._watch(self._establish())
            except CardError as error:
                if self._down is None or self._down.failure is not error.failure.failure:
                    self._report(ServiceDown(error.failure))
                self._down = error.failure
                self._stopping.wait(RETRY_SECONDS)
            finally:
                self._release()

    def _watch(self, context: WaitingContext) -> None:
        """Report changes until told to stop or the machine has slept; raises CardError when the service is gone."""
        self._context = context
        seen: Observation | None = None
        looked_at = self._clock()
        while not self._stopping.is_set():
            now = self._observe(context, seen)
            if self._clock() - looked_at > ASLEEP_SECONDS:
                self._report(Woken())
                return
            looked_at = self._clock()
            if self._down is not None:
                self._down = None
                self._report(ServiceBack())
            for event in changes(seen, now):
                self._report(event)
            seen = now

    def _release(self) -> None:
        context, self._context = self._context, None
        if context is not None:
            context.release()

    def _observe(self, context: WaitingContext, seen: Observation | None) -> Observation:
        """Wait for a change among the readers there are now; the first look does not wait."""
        known = seen.readers if seen is not None else {}
        names = context.readers()
        ignored = tuple(name for name in names if not self._choice.takes(name))
        asked = [known.get(name, ReaderState(name)) for name in names if name not in ignored]
        if seen is None and not asked:
            return Observation(ignored=ignored)
        states = context.wait(asked, WAIT_MS)
        if states is None:
            self._stopping.wait(PAUSE_SECONDS)
        return Observation({state.name: state for state in (asked if states is None else states)}, ignored)
