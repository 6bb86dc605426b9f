"""A poll that waits: answered when something happens, by whomever, when its time is over, when the server ends."""

import threading
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from backend.store.rows import KeptVersion
from labourhall.contract import wire
from labourhall.contract.board_calls import GetBundle, Given
from labourhall.contract.call import Call
from labourhall.contract.http import HttpSender
from labourhall.contract.interrupt_calls import LiftInterrupt, RaiseEmergency
from labourhall.contract.playlist import Bundle, Slot, name_of
from labourhall.contract.playlist_calls import Version
from labourhall.contract.public_calls import Changes, GetChanges, GetSnapshot
from labourhall.contract.queue_calls import CallNumber, GetCalls, OpenWindow, TakeNumber
from labourhall.contract.refusals import CursorGone, NotFound, Trouble
from labourhall.contract.staff_calls import CloseVacancy
from tests.backend.cities import NOON, new, opened, take_in
from tests.contract.served import Served, serving


class Poll:
    """A poll on a thread of its own; it is under way when the constructor returns."""

    def __init__(self, served: Served, call: Call[Any]) -> None:
        self.answer: Any = None
        self._sender = HttpSender(served.url, "kiosk-key")
        self._thread = threading.Thread(target=self._ask, args=(call,), name="poll")
        waiting = len(served.server.server_state.tasks)
        self._thread.start()
        until = time.monotonic() + 10
        while len(served.server.server_state.tasks) <= waiting and time.monotonic() < until:
            time.sleep(0.002)

    def _ask(self, call: Call[Any]) -> None:
        try:
            self.answer = self._sender.send(call)
        except Trouble as trouble:
            self.answer = trouble

    def end(self) -> Any:
        self._thread.join(20)
        assert not self._thread.is_alive(), "the poll was not answered"
        self._sender.close()
        return self.answer


def test_a_poll_answers_when_a_vacancy_is_closed(served: Served) -> None:
    poll = Poll(served, GetChanges(served.send(GetSnapshot()).cursor, 60.0))
    served.staff(CloseVacancy("100001"))
    answer = poll.end()
    assert isinstance(answer, Changes)
    assert answer.gone == (("100001", "filled"),)


def test_a_poll_answers_when_another_process_commits(served: Served) -> None:
    poll = Poll(served, GetChanges(served.send(GetSnapshot()).cursor, 60.0))
    with opened(served.city.store._path) as another:
        take_in(another, served.city.clock(), new("丁"))
    answer = poll.end()
    assert [one.title for one in answer.upsert] == ["丁"]


def test_what_no_hall_cares_about_wakes_no_poll(served: Served) -> None:
    cursor = served.send(GetSnapshot()).cursor
    poll = Poll(served, GetChanges(cursor, 0.6))
    served.welcome()
    answer = poll.end()
    assert (answer.cursor, answer.upsert, answer.gone, answer.more) == (cursor, (), (), False)


def test_a_poll_that_is_behind_is_answered_at_once(served: Served) -> None:
    cursor = served.send(GetSnapshot()).cursor
    served.staff(CloseVacancy("100001"))
    assert served.send(GetChanges(cursor, 60.0)).gone == (("100001", "filled"),)


@pytest.mark.parametrize("cursor", ["of another city", "00000000-0"])
def test_a_poll_that_cannot_be_answered_is_refused_at_once(served: Served, cursor: str) -> None:
    with pytest.raises(CursorGone):
        served.send(GetChanges(cursor, 60.0))


def published(number: int, taken_back: bool = False) -> KeptVersion:
    """A version of the hall in its own words."""
    content = wire.encode(Bundle((), (Slot(str(number)),))).decode()
    return KeptVersion(
        "liwan",
        Version(number, name_of(content), 0, "王", NOON, published_at=NOON, taken_back_at=NOON if taken_back else None),
        content,
    )


def test_a_board_that_waits_hears_at_once_of_what_is_published_and_taken_back(served: Served) -> None:
    answer, names = served.send(GetBundle("1")), []
    for taken_back in (None, False, True):
        if taken_back is not None:
            poll = Poll(served, GetBundle("1", answer.tag, 60.0))
            with served.city.store.writing() as tables:
                tables.versions.move(published(1, taken_back))
            answer = poll.end()
        assert answer.bundle is not None
        names.append(answer.bundle.name)
    assert names[0] == names[2] != names[1]


def test_a_board_that_waits_hears_at_once_of_an_emergency_and_that_it_is_lifted(served: Served) -> None:
    tags = [served.send(GetBundle("1")).tag]
    for call in (RaiseEmergency("evacuation", served.city.clock().stamp), LiftInterrupt("liwan", 1)):
        poll = Poll(served, GetBundle("1", tags[-1], 60.0))
        served.staff(call)
        tags.append(poll.end().tag)
    assert tags[0] == tags[2] != tags[1]


def test_what_is_published_for_another_hall_and_vacancies_wake_no_board(served: Served) -> None:
    tag = served.send(GetBundle("1")).tag
    poll = Poll(served, GetBundle("1", tag, 0.6))
    with served.city.store.writing() as tables:
        tables.versions.move(replace(published(1), hall="guangzhou"))
    served.staff(CloseVacancy("100001"))
    answer = poll.end()
    assert isinstance(answer, Given)
    assert (answer.tag, answer.bundle) == (tag, None)


def test_a_board_that_is_behind_does_not_wait_and_an_unknown_one_neither(served: Served) -> None:
    assert served.send(GetBundle("1", "old", 60.0)).bundle is not None
    with pytest.raises(NotFound):
        served.send(GetBundle("99", "", 60.0))


def test_a_board_that_waits_hears_at_once_who_is_called_and_of_nothing_else(served: Served) -> None:
    served.staff(OpenWindow("liwan", "5"))
    cursor = served.send(GetCalls("1")).cursor
    quiet, poll = Poll(served, GetCalls("1", cursor, 0.6)), Poll(served, GetCalls("1", cursor, 60.0))
    served.send(TakeNumber("k1"))
    served.staff(CloseVacancy("100001"))
    assert (quiet.end().cursor, quiet.end().calls) == (cursor, ())
    served.staff(CallNumber("liwan", "5", "c1"))
    answer = poll.end()
    assert [(one.number, one.window) for one in answer.calls] == [("001", "5")]
    assert served.send(GetCalls("1", answer.cursor)).calls == ()


def test_a_board_that_missed_calls_does_not_wait_and_an_unknown_one_neither(served: Served) -> None:
    assert served.send(GetCalls("1", "", 60.0)).calls == ()
    with pytest.raises(NotFound):
        served.send(GetCalls("99", "", 60.0))


def test_a_server_that_ends_answers_its_polls(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        cursor = served.send(GetSnapshot()).cursor
        polls = [Poll(served, GetChanges(cursor, 60.0)) for _ in range(3)]
        board = Poll(served, GetBundle("1", served.send(GetBundle("1")).tag, 60.0))
        calls = Poll(served, GetCalls("1", served.send(GetCalls("1")).cursor, 60.0))
        served.server.stop()
        assert board.end().bundle is None
        assert calls.end().calls == ()
        assert {poll.end().cursor for poll in polls} == {cursor}


def test_twenty_polls_keep_no_visit_waiting(served: Served) -> None:
    cursor = served.send(GetSnapshot()).cursor
    polls = [Poll(served, GetChanges(cursor, 60.0)) for _ in range(20)]
    assert served.welcome().groups.fits.count == 3
    served.staff(CloseVacancy("100001"))
    assert all(poll.end().gone for poll in polls)
    with closing(HttpSender(served.url, "kiosk-key")) as late:
        assert late.send(GetChanges(cursor)).gone
