import threading
from collections.abc import Callable

import pytest

from cardreader.failures import CardError, CardFailure, Failure
from cardreader.pcsc import ReaderState
from cardreader.watcher import (
    CardInserted,
    CardMute,
    CardRemoved,
    Observation,
    ReaderEvent,
    ReaderFound,
    ReaderMissing,
    ServiceBack,
    ServiceDown,
    TooManyCards,
    Watcher,
    changes,
)

EMPTY, PRESENT, MUTE, UNAVAILABLE = 0x10, 0x20, 0x220, 0x08


def state(word: int, counter: int = 0, name: str = "A") -> ReaderState:
    return ReaderState(name, counter << 16 | word, b"\x3b\x00" if word & PRESENT and word != MUTE else b"")


def seen(*states: ReaderState) -> Observation:
    return Observation({each.name: each for each in states})


INSERTED = CardInserted("A", 1, b"\x3b\x00")


@pytest.mark.parametrize(
    ("before", "after", "events"),
    [
        (None, seen(), [ReaderMissing()]),
        (seen(), seen(), []),
        (None, seen(state(EMPTY)), [ReaderFound("A")]),
        (None, seen(state(PRESENT, 1)), [ReaderFound("A"), INSERTED]),
        (seen(state(EMPTY)), seen(state(PRESENT, 1)), [INSERTED]),
        (seen(state(PRESENT, 1)), seen(state(PRESENT | 0x100, 1)), []),
        (seen(state(PRESENT, 1)), seen(state(EMPTY, 2)), [CardRemoved("A", 1)]),
        (seen(state(EMPTY)), seen(state(MUTE, 1)), [CardMute("A", 1)]),
        (seen(state(PRESENT, 1)), seen(), [CardRemoved("A", 1), ReaderMissing()]),
        (seen(state(PRESENT, 1)), seen(state(UNAVAILABLE)), [CardRemoved("A", 1), ReaderMissing()]),
        (seen(state(UNAVAILABLE)), seen(state(EMPTY)), [ReaderFound("A")]),
    ],
)
def test_what_happens_at_one_reader(before: Observation | None, after: Observation, events: list[ReaderEvent]) -> None:
    assert changes(before, after) == events


def test_a_swap_too_quick_to_be_seen_is_a_removal_and_an_insertion() -> None:
    events = changes(seen(state(PRESENT, 17)), seen(state(PRESENT, 19)))
    assert events == [CardRemoved("A", 17), CardInserted("A", 19, b"\x3b\x00")]


def test_a_second_card_is_too_many_until_one_alone_is_left() -> None:
    one = seen(state(PRESENT, 1), state(EMPTY, 0, "B"))
    two = seen(state(PRESENT, 1), state(PRESENT, 1, "B"))
    other = seen(state(EMPTY, 2), state(PRESENT, 1, "B"))
    assert changes(one, two) == [TooManyCards(("A", "B"))]
    assert changes(two, two) == []
    assert changes(two, other) == [CardRemoved("A", 1), CardInserted("B", 1, b"\x3b\x00")]


class FakeContext:
    """Gives prepared observations, then blocks until it is cancelled or broken, as pcscd does."""

    def __init__(self, rounds: list[tuple[ReaderState, ...]], end: Failure | None = None) -> None:
        self._rounds = rounds
        self._end = end
        self._cancelled = threading.Event()
        self.released = False

    def readers(self) -> tuple[str, ...]:
        return tuple(each.name for each in self._rounds[0]) if self._rounds else ("A",)

    def wait(self, known: list[ReaderState], timeout_ms: int) -> tuple[ReaderState, ...] | None:
        if self._rounds:
            return self._rounds.pop(0)
        if self._end is not None:
            raise CardError(self._end)
        self._cancelled.wait(timeout_ms / 1000)
        return None

    def cancel(self) -> None:
        self._cancelled.set()

    def release(self) -> None:
        self.released = True


class Heard:
    """Collects events and lets a test wait for one."""

    def __init__(self) -> None:
        self.events: list[ReaderEvent] = []
        self._changed = threading.Condition()

    def __call__(self, event: ReaderEvent) -> None:
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    def until(self, there: Callable[[list[ReaderEvent]], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: there(self.events), timeout=10), self.events


def test_a_service_that_dies_and_comes_back_is_told_and_everything_reported_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("cardreader.watcher.RETRY_SECONDS", 0.01)
    first = FakeContext([(state(PRESENT, 1),)], end=Failure.SERVICE_DOWN)
    second = FakeContext([(state(PRESENT, 5),)])
    answers: list[FakeContext | CardError] = [first, CardError(Failure.SERVICE_DOWN), second]

    def establish() -> FakeContext:
        answer = answers.pop(0)
        if isinstance(answer, CardError):
            raise answer
        return answer

    heard = Heard()
    watcher = Watcher(heard, establish)
    watcher.start()
    heard.until(lambda events: isinstance(events[-1], CardInserted) and events[-1].counter == 5 if events else False)
    watcher.stop()
    down = ServiceDown(CardFailure(Failure.SERVICE_DOWN))
    again = [ServiceBack(), ReaderFound("A"), CardInserted("A", 5, b"\x3b\x00")]
    assert heard.events == [ReaderFound("A"), INSERTED, down, *again]
    assert first.released
    assert second.released


def test_a_service_that_was_never_there_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cardreader.watcher.RETRY_SECONDS", 0.01)
    tried = threading.Semaphore(0)

    def establish() -> FakeContext:
        tried.release()
        raise CardError(Failure.ACCESS_REFUSED)

    heard = Heard()
    watcher = Watcher(heard, establish)
    watcher.start()
    heard.until(bool)
    for _ in range(3):
        assert tried.acquire(timeout=10)
    watcher.stop()
    assert heard.events == [ServiceDown(CardFailure(Failure.ACCESS_REFUSED))]
