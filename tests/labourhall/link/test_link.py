"""One link a machine: what it says of the line, and that a trouble of one desk closes no other."""

import queue
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from labourhall.contract.call import Call
from labourhall.contract.public_calls import GetChanges, GetSnapshot
from labourhall.contract.refusals import (
    Broken,
    ConnectionLost,
    Malformed,
    NoAnswer,
    NotFound,
    Trouble,
    UnknownDevice,
    VisitOver,
)
from labourhall.contract.visit_calls import EndVisit, GetRecords
from labourhall.link.link import Link
from labourhall.link.news import LineDown, LineUp, News
from tests.labourhall.link.cities import Channel, City


@contextmanager
def linked(fail: Callable[[Call[Any]], Trouble | None] = lambda _: None) -> Iterator[tuple[Link, queue.Queue[News]]]:
    told: queue.Queue[News] = queue.Queue()
    link = Link(lambda: Channel(City(), fail), told.put)
    try:
        yield link, told
    finally:
        assert link.close(10.0)


def all_of(told: queue.Queue[News]) -> list[News]:
    return [told.get() for _ in range(told.qsize())]


def test_a_channel_notes_whether_the_city_answers_and_lets_everything_through() -> None:
    troubles: list[Trouble | None] = [NoAnswer("x"), NotFound("x"), None]
    with linked(lambda _: troubles.pop(0)) as (link, told):
        channel = link.open()
        with pytest.raises(NoAnswer):
            channel.send(GetSnapshot())
        up_and_down = [link.is_up]
        with pytest.raises(NotFound):
            channel.send(GetSnapshot())
        assert channel.send(GetSnapshot()).vacancies == ()
        assert [*up_and_down, link.is_up] == [False, True]
        assert all_of(told) == [LineDown("L-204"), LineUp()]


@pytest.mark.parametrize("refusal", [UnknownDevice(), Malformed(), Broken(), NotFound()])
def test_a_refusal_says_that_the_city_is_there(refusal: Trouble) -> None:
    with linked(lambda _: refusal) as (link, told):
        with pytest.raises(type(refusal)):
            link.open().send(GetChanges("c0"))
        assert all_of(told) == [LineUp()]


def test_a_poll_that_broke_off_while_it_was_held_says_nothing() -> None:
    with linked(lambda call: NoAnswer("cut") if call.is_held else None) as (link, told):
        with pytest.raises(NoAnswer):
            link.open().send(GetChanges("c0", wait=45.0))
        assert link.is_up
        assert all_of(told) == []


def test_a_kept_connection_that_broke_says_nothing_for_a_new_one_will_tell() -> None:
    troubles: list[Trouble | None] = [ConnectionLost("reset"), None]
    with linked(lambda _: troubles.pop(0)) as (link, told):
        channel = link.open()
        with pytest.raises(ConnectionLost):
            channel.send(GetRecords())
        channel.send(GetSnapshot())
        assert LineDown("L-204") not in all_of(told)


def test_what_was_closed_on_purpose_is_no_line_that_is_cut() -> None:
    with linked(lambda _: NoAnswer("closed")) as (link, told):
        channel = link.open()
        channel.close()
        with pytest.raises(NoAnswer):
            channel.send(GetSnapshot())
        assert all_of(told) == []


def test_closing_closes_every_channel_and_those_that_come_late() -> None:
    made: list[Channel] = []

    def connect() -> Channel:
        made.append(Channel(City()))
        return made[-1]

    link = Link(connect, lambda news: None)
    first, second = link.open(), link.open()
    first.close()
    assert link.close(10.0)
    link.open()
    assert all(channel.is_closed for channel in made)
    with pytest.raises(NoAnswer):
        second.send(GetRecords(), "token")


def test_what_may_wait_is_told_when_the_line_is_back() -> None:
    troubles: list[Trouble | None] = [NoAnswer("cut"), None, VisitOver()]
    seen: queue.Queue[Call[Any]] = queue.Queue()

    def fail(call: Call[Any]) -> Trouble | None:
        seen.put(call)
        return troubles.pop(0)

    with linked(fail) as (link, told):
        link.tell(EndVisit(), "token")
        assert seen.get(timeout=10) == EndVisit()
        assert told.get(timeout=10) == LineDown("L-204")
        link.open().send(GetSnapshot())
        assert seen.get(timeout=10) == GetSnapshot()
        assert seen.get(timeout=10) == EndVisit()


def test_a_call_that_somebody_waits_for_is_not_told_behind_his_back() -> None:
    with linked() as (link, _), pytest.raises(ValueError, match="GetRecords"):
        link.tell(GetRecords(), "token")
