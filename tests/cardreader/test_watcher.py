import threading
from collections.abc import Callable

import pytest

from cardreader.failures import CardError, CardFailure, Failure
from cardreader.pcsc import ReaderState
from cardreader.reader_choice import ReaderChoice
from cardreader.watcher import (
    ASLEEP_SECONDS,
    CardInserted,
    CardMute,
    CardRemoved,
    Observation,
    ReaderEvent,
    ReaderFound,
    ReaderMissing,
    ReadersChanged,
    SeenReader,
    ServiceBack,
    ServiceDown,
    TooManyCards,
    Watcher,
    Woken,
    changes,
    observed,
)

EMPTY, PRESENT, MUTE, UNAVAILABLE, EXCLUSIVE = 0x10, 0x20, 0x220, 0x08, 0x80
OUT_OF_ORDER = ReaderMissing(Failure.READER_OUT_OF_ORDER)


def state(word: int, counter: int = 0, name: str = "A") -> ReaderState:
    return ReaderState(name, counter << 16 | word, b"\x3b\x00" if word & PRESENT and word != MUTE else b"")


def seen(*states: ReaderState) -> Observation:
    return Observation({each.name: each for each in states})


INSERTED = CardInserted("A", 1, b"\x3b\x00")
ONE = ReadersChanged((SeenReader("A"),))
ONE_BROKEN = ReadersChanged((SeenReader("A", failure=Failure.READER_OUT_OF_ORDER),))


@pytest.mark.parametrize(
    ("before", "after", "events"),
    [
        (None, seen(), [ReaderMissing(), ReadersChanged(())]),
        (seen(), seen(), []),
        (None, seen(state(EMPTY)), [ReaderFound("A"), ONE]),
        (None, seen(state(PRESENT, 1)), [ReaderFound("A"), ONE, INSERTED]),
        (seen(state(EMPTY)), seen(state(PRESENT, 1)), [INSERTED]),
        (seen(state(PRESENT, 1)), seen(state(PRESENT | 0x100, 1)), []),
        (seen(state(PRESENT, 1)), seen(state(EMPTY, 2)), [CardRemoved("A", 1)]),
        (seen(state(EMPTY)), seen(state(MUTE, 1)), [CardMute("A", 1)]),
        (seen(state(PRESENT, 1)), seen(), [CardRemoved("A", 1), ReaderMissing(), ReadersChanged(())]),
        (seen(state(PRESENT, 1)), seen(state(UNAVAILABLE)), [CardRemoved("A", 1), OUT_OF_ORDER, ONE_BROKEN]),
        (seen(state(UNAVAILABLE)), seen(), [ReaderMissing(), ReadersChanged(())]),
        (seen(), seen(state(UNAVAILABLE)), [OUT_OF_ORDER, ONE_BROKEN]),
        (seen(state(PRESENT | EXCLUSIVE, 1)), seen(state(PRESENT, 1)), []),
        (seen(state(UNAVAILABLE)), seen(state(EMPTY)), [ReaderFound("A"), ONE]),
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


def test_what_is_left_of_three_cards_is_still_too_many() -> None:
    three = seen(state(PRESENT, 1), state(PRESENT, 1, "B"), state(PRESENT, 1, "C"))
    two = seen(state(EMPTY, 2), state(PRESENT, 1, "B"), state(PRESENT, 1, "C"))
    assert changes(three, two) == [CardRemoved("A", 1), TooManyCards(("B", "C"))]


def test_a_slot_that_never_answers_is_no_second_card() -> None:
    """One that cannot be powered says for ever that something mute is in it."""
    alone = seen(state(MUTE, 1), state(EMPTY, 0, "B"))
    beside = seen(state(MUTE, 1), state(PRESENT, 1, "B"))
    taken_out = seen(state(MUTE, 1), state(EMPTY, 2, "B"))
    assert changes(alone, beside) == [CardInserted("B", 1, b"\x3b\x00")]
    assert changes(beside, taken_out) == [CardRemoved("B", 1), CardMute("A", 1)]


def test_something_mute_beside_a_card_that_is_served_is_no_news() -> None:
    one = seen(state(EMPTY), state(PRESENT, 1, "B"))
    both = seen(state(MUTE, 1), state(PRESENT, 1, "B"))
    gone = seen(state(EMPTY, 2), state(PRESENT, 1, "B"))
    assert changes(one, both) == []
    assert changes(both, gone) == [CardRemoved("A", 1)]


def test_readers_are_told_whenever_one_comes_goes_or_breaks_though_another_works() -> None:
    one, two = seen(state(EMPTY)), seen(state(EMPTY), state(EMPTY, 0, "B"))
    broken = seen(state(EMPTY), state(UNAVAILABLE, 0, "B"))
    assert changes(one, two) == [ReaderFound("B"), ReadersChanged((SeenReader("A"), SeenReader("B")))]
    told = (SeenReader("A"), SeenReader("B", failure=Failure.READER_OUT_OF_ORDER))
    assert changes(two, broken) == [ReadersChanged(told)]
    assert changes(broken, one) == [ONE]
    ignoring = observed([state(EMPTY), state(PRESENT, 1, "B")], ReaderChoice(ignored=("b",)))
    assert changes(one, ignoring) == [ReadersChanged((SeenReader("A"), SeenReader("B", used=False)))]


class FakeContext:
    """Gives prepared observations, then blocks until it is cancelled or broken, as pcscd does."""

    def __init__(
        self, rounds: list[tuple[ReaderState, ...]], end: Failure | None = None, names: tuple[str, ...] = ("A",)
    ) -> None:
        self._rounds = rounds
        self._names = names
        self.asked: list[tuple[str, ...]] = []
        self._end = end
        self._cancelled = threading.Event()
        self.released = False

    def readers(self) -> tuple[str, ...]:
        return self._names

    def wait(self, known: list[ReaderState], timeout_ms: int) -> tuple[ReaderState, ...] | None:
        self.asked.append(tuple(each.name for each in known))
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
    again = [ServiceBack(), ReaderFound("A"), ONE, CardInserted("A", 5, b"\x3b\x00")]
    assert heard.events == [ReaderFound("A"), ONE, INSERTED, down, *again]
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


def test_a_service_that_died_and_comes_back_refusing_us_is_told_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cardreader.watcher.RETRY_SECONDS", 0.01)
    reasons = [Failure.SERVICE_DOWN, Failure.SERVICE_DOWN]

    def establish() -> FakeContext:
        raise CardError(reasons.pop(0) if reasons else Failure.ACCESS_REFUSED)

    heard = Heard()
    watcher = Watcher(heard, establish)
    watcher.start()
    heard.until(lambda events: len(events) == 2)
    watcher.stop()
    assert heard.events == [
        ServiceDown(CardFailure(Failure.SERVICE_DOWN)),
        ServiceDown(CardFailure(Failure.ACCESS_REFUSED)),
    ]


def test_a_service_that_takes_us_in_but_cannot_list_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cardreader.watcher.RETRY_SECONDS", 0.01)
    tried = threading.Semaphore(0)

    class Listless(FakeContext):
        def readers(self) -> tuple[str, ...]:
            tried.release()
            raise CardError(Failure.SERVICE_DOWN)

    heard = Heard()
    watcher = Watcher(heard, lambda: Listless([]))
    watcher.start()
    for _ in range(4):
        assert tried.acquire(timeout=10)
    watcher.stop()
    assert heard.events == [ServiceDown(CardFailure(Failure.SERVICE_DOWN))]


def test_a_machine_that_slept_gets_a_new_context_and_everything_anew() -> None:
    now = [100.0]

    class Sleeping(FakeContext):
        def wait(self, known: list[ReaderState], timeout_ms: int) -> tuple[ReaderState, ...] | None:
            if not self._rounds:
                now[0] += ASLEEP_SECONDS + 1
                return tuple(known)
            return super().wait(known, timeout_ms)

    contexts = [Sleeping([(state(PRESENT, 1),)]), FakeContext([(state(PRESENT, 1),)])]
    given = iter(contexts)
    heard = Heard()
    watcher = Watcher(heard, lambda: next(given), clock=lambda: now[0])
    watcher.start()
    heard.until(lambda events: events[-1:] == [INSERTED] and Woken() in events)
    watcher.stop()
    assert heard.events == [ReaderFound("A"), ONE, INSERTED, Woken(), ReaderFound("A"), ONE, INSERTED]
    assert all(each.released for each in contexts)


def test_a_reader_that_holds_no_workers_card_is_only_named() -> None:
    context = FakeContext([(state(PRESENT, 1),)], names=("A", "PSAM"))
    heard = Heard()
    watcher = Watcher(heard, lambda: context, choice=ReaderChoice(ignored=("PSAM",)))
    watcher.start()
    heard.until(lambda events: events[-1:] == [INSERTED])
    watcher.stop()
    both = ReadersChanged((SeenReader("A"), SeenReader("PSAM", used=False)))
    assert heard.events == [ReaderFound("A"), both, INSERTED]
    assert set(context.asked) == {("A",)}


def test_stopping_does_not_wait_for_a_service_that_hangs() -> None:
    goes_on = threading.Event()

    def establish() -> FakeContext:
        goes_on.wait()
        return FakeContext([])

    watcher = Watcher(lambda event: None, establish)
    watcher.start()
    assert not watcher.stop(seconds=0.05)
    goes_on.set()
    assert watcher.stop()
