"""Whose turn it is: a call waits for more urgent ones, for no others, and not for ever."""

import threading
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any, ClassVar

import pytest

from labourhall.contract.call import Call, Lane
from labourhall.contract.device_calls import GetConfiguration
from labourhall.contract.public_calls import GetChanges, GetSnapshot
from labourhall.contract.refusals import NoAnswer
from labourhall.contract.visit_calls import GetRecords, WriteReferral
from labourhall.link.lanes import Lanes

LETTER = WriteReferral("100001", "A1", "k")


@dataclass(frozen=True, slots=True)
class Hasty(Call[None]):
    """A call that waits for nobody."""

    lane: ClassVar[Lane] = Lane.TELEMETRY
    deadline: ClassVar[float] = 0.0


class Waiting:
    """Takes its turn in a thread of its own; `order` is who came first."""

    def __init__(self, lanes: Lanes, call: Call[Any], order: list[Call[Any]]) -> None:
        self._lanes, self._call, self._order = lanes, call, order
        self.troubles: list[NoAnswer] = []
        self._thread = threading.Thread(target=self._run, name="waiting")
        self._thread.start()

    def _run(self) -> None:
        try:
            with self._lanes.turn(self._call):
                self._order.append(self._call)
        except NoAnswer as trouble:
            self.troubles.append(trouble)

    def join(self) -> None:
        self._thread.join(10.0)
        assert not self._thread.is_alive()


def waits(lanes: Lanes, count: int) -> None:
    """Return when so many calls are there."""
    while sum(lanes._there.values()) < count:
        threading.Event().wait(0.001)


def test_the_more_urgent_call_goes_first_whoever_came_first() -> None:
    lanes, order = Lanes(), list[Call[Any]]()
    with lanes.turn(GetRecords()):
        waiting = []
        for count, call in enumerate((GetSnapshot(), LETTER, GetConfiguration()), start=2):
            waiting.append(Waiting(lanes, call, order))
            waits(lanes, count)
        assert order == []
    for one in waiting:
        one.join()
    assert order == [GetConfiguration(), LETTER, GetSnapshot()]


def test_a_more_urgent_call_and_one_of_the_same_lane_wait_for_nobody() -> None:
    lanes = Lanes()
    with ExitStack() as held:
        for call in (GetSnapshot(), LETTER, LETTER, GetRecords(), GetRecords()):
            held.enter_context(lanes.turn(call))


def test_a_poll_that_the_city_holds_keeps_nobody_waiting_and_waits_its_turn() -> None:
    lanes, order = Lanes(), list[Call[Any]]()
    with lanes.turn(GetChanges("c", wait=45.0)), lanes.turn(Hasty()):
        pass
    with lanes.turn(GetChanges("c")), pytest.raises(NoAnswer), lanes.turn(Hasty()):
        pass
    with lanes.turn(GetRecords()):
        poll = Waiting(lanes, GetChanges("c", wait=45.0), order)
        assert order == []
    poll.join()
    assert order == [GetChanges("c", wait=45.0)]


def test_a_call_waits_no_longer_than_its_deadline_and_leaves_no_trace() -> None:
    lanes = Lanes()
    with lanes.turn(GetRecords()), pytest.raises(NoAnswer, match="urgent"), lanes.turn(Hasty()):
        pass
    assert not sum(lanes._there.values())


def test_an_error_in_a_turn_ends_it() -> None:
    lanes = Lanes()
    with pytest.raises(KeyError), lanes.turn(GetRecords()):
        raise KeyError
    with lanes.turn(Hasty()):
        pass


def test_closing_lets_nobody_wait_and_nobody_in() -> None:
    lanes, order = Lanes(), list[Call[Any]]()
    with lanes.turn(GetRecords()):
        one = Waiting(lanes, GetSnapshot(), order)
        waits(lanes, 2)
        lanes.close()
        one.join()
    assert (order, len(one.troubles)) == ([], 1)
    with pytest.raises(NoAnswer), lanes.turn(GetRecords()):
        pass
