"""The deadline of a card is for each answer: a slow one is read in the end, a mute one is given up."""

import threading

from cardreader.failures import CardFailure, Failure
from cardreader.reader import OpenCard
from cardreader.ssse.card_reading import CardReading
from cardreader.ssse.reading import read_card
from cardreader.transport import Command, Response
from kiosk.workers.card_session import SLOW_SECONDS, CardSession
from kiosk.workers.timing import Timing
from tests.cardreader.software import Direct, image
from tests.kiosk.workers.held import Mute, Slot
from tests.kiosk.workers.passing import Passing


class Slow:
    """A card that needs a while for each answer."""

    def __init__(self, timing: Passing, seconds: float) -> None:
        self._timing = timing
        self._seconds = seconds
        self.direct = Direct(image())

    def send(self, command: Command) -> Response:
        self._timing.go(self._seconds)
        return self.direct.send(command)


class FallsMute(Slow):
    """One that gives so many answers and none after."""

    def __init__(self, timing: Passing, seconds: float, answers: int) -> None:
        super().__init__(timing, seconds)
        self.mute = Mute()
        self._answers = answers

    def send(self, command: Command) -> Response:
        if self._answers == 0:
            return self.mute.send(command)
        self._answers -= 1
        return super().send(command)


def session(card: Slow, timing: Passing, seconds: float = 8.0) -> CardSession:
    return CardSession("Reader", Slot(card), allow_virtual=False, seconds=seconds, timing=timing)


def read(card: OpenCard) -> CardReading | CardFailure:
    return read_card(card.transport, atr=b"", protocol="T=0")


def test_a_card_that_needs_a_second_and_a_half_for_each_command_is_read() -> None:
    timing, told = Passing(), threading.Semaphore(0)
    slow = Slow(timing, 1.5)
    made = session(slow, timing)
    began = timing.now()
    assert isinstance(made.call(read, told.release).result(10.0), CardReading)
    assert timing.now() - began > 8.0
    answers = len(slow.direct.sent)
    before = int(SLOW_SECONDS / 1.5) - 1
    assert all(told.acquire(blocking=False) for _ in range(answers - before))
    assert not told.acquire(blocking=False)
    assert made.end(5.0)
    assert timing.waiting == 0


def test_a_quick_card_is_not_called_slow() -> None:
    timing = Passing()
    told: list[str] = []
    made = session(Slow(timing, 0.1), timing)
    assert isinstance(made.call(read, lambda: told.append("slow")).result(10.0), CardReading)
    assert told == []
    assert made.end(5.0)


def test_one_answer_that_takes_too_long_is_the_end() -> None:
    timing = Passing()
    made = session(Slow(timing, 8.0), timing)
    assert made.call(read).result(10.0) == CardFailure(Failure.CARD_MUTE, detail="deadline")
    made.end()


def test_a_card_that_falls_mute_is_given_up_so_long_after_its_last_answer() -> None:
    timing = Passing()
    card = FallsMute(timing, 5.0, answers=2)
    made = session(card, timing)
    given = made.call(read)
    assert card.mute.asked.wait(10.0)
    timing.go(7.9)
    assert not given.done()
    timing.go(0.1)
    assert given.result(10.0) == CardFailure(Failure.CARD_MUTE, detail="deadline")
    card.mute.taken_out.set()
    assert made.end(5.0)


def test_the_machines_own_time_calls_once_or_not_at_all() -> None:
    called = threading.Event()
    Timing().after(0.0, called.set)
    assert called.wait(10.0)
    before = set(threading.enumerate())
    call_off = Timing().after(3600.0, called.clear)
    (waiting,) = set(threading.enumerate()) - before
    call_off()
    waiting.join(10.0)
    assert not waiting.is_alive()
    assert called.is_set()
