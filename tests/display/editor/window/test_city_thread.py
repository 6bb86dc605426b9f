"""The thread that asks the city: a call in, its answer or its trouble out, and cut at the end."""

import queue

from display.editor.window.city_thread import Answered, CityThread
from labourhall.contract.playlist_calls import SeeBoards, SeeVersions, Versions
from labourhall.contract.refusals import NoAnswer, NotYours
from tests.display.cities import Answering, Silent

CALL = SeeVersions("liwan")


def test_answers_and_troubles_come_out_in_the_order_of_the_calls() -> None:
    found: queue.SimpleQueue[Answered] = queue.SimpleQueue()
    city = Answering(Versions("liwan", 0, ()), NotYours())
    thread = CityThread("asking", lambda: city, found.put)
    thread.start()
    thread.ask(CALL)
    thread.ask(SeeBoards("liwan"))
    first, second = found.get(timeout=20), found.get(timeout=20)
    thread.stop(20)
    assert (first.call, first.answer) == (CALL, Versions("liwan", 0, ()))
    assert isinstance(second.answer, NotYours)
    assert city.closed


def test_a_call_under_way_is_cut_at_the_end_and_tells_nobody() -> None:
    told: list[Answered] = []
    city = Silent()
    thread = CityThread("asking", lambda: city, told.append)
    thread.start()
    thread.ask(CALL)
    thread.ask(CALL)
    assert city.is_asked.wait(20)
    thread.stop(20)
    assert city.is_cut.is_set()
    assert told == []


def test_a_thread_that_never_asked_ends_without_a_channel() -> None:
    opened: list[int] = []

    def connect() -> Silent:
        opened.append(1)
        raise NoAnswer

    thread = CityThread("asking", connect, lambda answered: None)
    thread.start()
    thread.stop(20)
    assert opened == []
