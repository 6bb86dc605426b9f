"""A question that is asked over and over: held, cut by a stop, never spinning, quick after news that is urgent."""

import threading

import pytest

from display import long_poll
from display.long_poll import HELD_SECONDS, Heard, LongPoll
from labourhall.contract.call import Channel
from labourhall.contract.public_calls import GetHealth
from labourhall.contract.refusals import NoAnswer
from tests.display.cities import Answering, Silent


def poll_of(city: Channel, *heard: Heard, is_urgent: bool = False) -> tuple[LongPoll, list[float]]:
    """A poll that hears these in turn, the last for ever; and the waits with which it asked."""
    waits: list[float] = []

    def ask(channel: Channel, wait: float) -> Heard:
        channel.send(GetHealth())
        waits.append(wait)
        return heard[min(len(waits), len(heard)) - 1]

    return LongPoll("poll", lambda: city, ask, 60.0, is_urgent), waits


def asked(poll: LongPoll, city: Answering, times: int) -> None:
    """Start, and go on until it was asked so often."""
    poll.start()
    for _ in range(times):
        assert city.asked.acquire(timeout=20)
        poll.ask_now()
    assert poll.stop(20.0)


def test_after_an_answer_it_is_held_after_none_it_is_asked_at_once() -> None:
    city = Answering("answer")
    poll, waits = poll_of(city, Heard.QUIET, Heard.NOTHING, Heard.NEWS)
    asked(poll, city, 4)
    assert waits[:4] == [0.0, HELD_SECONDS, 0.0, HELD_SECONDS]


@pytest.mark.parametrize(
    ("heard", "is_urgent", "took", "least", "most"),
    [
        (Heard.NEWS, True, 0.0, 0.0, 0.0),
        (Heard.NEWS, False, 0.2, 0.8, 0.8),
        (Heard.QUIET, True, 0.0, 1.0, 1.0),
        (Heard.QUIET, False, 45.0, 0.0, 0.0),
        (Heard.NOTHING, True, 45.0, 1.0, 60.0),
    ],
)
def test_it_rests_as_what_came_of_it_asks_for(
    heard: Heard, is_urgent: bool, took: float, least: float, most: float
) -> None:
    poll, _ = poll_of(Answering("answer"), heard, is_urgent=is_urgent)
    assert least <= round(poll._rest(heard, took), 6) <= most


def test_urgent_news_is_followed_by_the_next_question_without_a_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long_poll, "LEAST_SECONDS", 3600.0)
    city = Answering("answer")
    poll, waits = poll_of(city, Heard.NEWS, Heard.NEWS, Heard.QUIET, is_urgent=True)
    poll.start()
    for _ in range(3):
        assert city.asked.acquire(timeout=20)
    assert poll.stop(20.0)
    assert len(waits) == 3


def test_a_stop_that_comes_between_two_questions_is_not_slept_over() -> None:
    class Waking(threading.Event):
        """Has the thread stopped the moment it begins to think of the next question."""

        def clear(self) -> None:
            poll._channels.cut()
            self.set()
            super().clear()

    poll, _ = poll_of(Answering(NoAnswer()), Heard.NOTHING)
    poll._wake = Waking()
    poll._wake.set()
    poll.start()
    poll._thread.join(10)
    assert not poll._thread.is_alive()


def test_stopping_cuts_a_question_that_is_under_way() -> None:
    city = Silent()
    poll, _ = poll_of(city, Heard.QUIET)
    poll.start()
    assert city.is_asked.wait(10)
    assert poll.stop(10.0)
    assert city.is_cut.is_set()
    assert not poll._thread.is_alive()


def test_after_a_stop_nothing_is_asked() -> None:
    city = Answering(NoAnswer())
    poll, _ = poll_of(city, Heard.NOTHING)
    poll._channels.cut()
    assert poll.ask_once(0.0) is Heard.NOTHING
    assert city.calls == []


@pytest.mark.expects_logs
def test_that_nobody_answers_is_said_once_and_once_that_somebody_does(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    city = Answering(NoAnswer("cut"), NoAnswer("cut"), NoAnswer("cut"), "answer", "answer")
    poll, _ = poll_of(city, Heard.QUIET)
    for _ in range(5):
        poll.ask_once(0.0)
    assert caplog.messages == [f"poll: no answer ({NoAnswer.code}), the last goes on", "poll: answered again"]
