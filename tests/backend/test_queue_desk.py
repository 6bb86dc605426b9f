"""A hall's queue: numbers in order, called to windows that are open, told to boards with their age, each day anew."""

from dataclasses import replace
from typing import Any

import pytest

from backend.asker import Asker, acting
from backend.desks import Desks
from backend.queue_desk import MOST_NUMBERS, NUMBERS_A_MINUTE, TOLD
from backend.queue_list import lines, read_queue
from backend.store.rows import QueueDay, Sending
from backend.upkeep import tidy
from labourhall.contract.queue_calls import (
    Called,
    CallNumber,
    CloseWindow,
    GetCalls,
    OpenWindow,
    TakeNumber,
    Ticket,
)
from labourhall.contract.refusals import (
    Malformed,
    NobodyWaits,
    NotFound,
    NotYours,
    TooOften,
    UnknownNumber,
    WindowClosed,
)
from tests.backend.cities import DEVICE, OFFICER, OTHER, TODAY, City

DAY = 24 * 3600.0


@pytest.fixture
def desks(city: City) -> Desks:
    """With window 5 open."""
    desks = city.desks()
    desks.queue.open(OpenWindow("liwan", "5"), city.staff())
    return desks


def take(desks: Desks, city: City, *keys: str) -> list[Ticket]:
    return [desks.queue.take(TakeNumber(key), city.asker()) for key in keys]


def call(desks: Desks, city: City, key: str, number: str = "", window: str = "5") -> Called:
    return desks.queue.call(CallNumber("liwan", window, key, number), city.staff())


def heard(desks: Desks, city: City, have: str = "") -> list[tuple[str, float]]:
    return [(one.number, one.age) for one in desks.queue.give(GetCalls("1", have), city.asker()).calls]


def outcomes(city: City) -> list[tuple[str, str]]:
    with city.store.reading() as tables:
        return [(row.subject, row.outcome) for row in tables.audit.rows() if row.record == "window"]


def test_a_number_tells_how_many_wait_before_it_and_which_windows_are_open(desks: Desks, city: City) -> None:
    for window in ("12", "A3"):
        desks.queue.open(OpenWindow("liwan", window), city.staff())
    assert take(desks, city, "k1", "k2") == [Ticket("001", 0, ("5", "12", "A3")), Ticket("002", 1, ("5", "12", "A3"))]
    call(desks, city, "c1")
    assert take(desks, city, "k3", "k1") == [Ticket("003", 1, ("5", "12", "A3")), Ticket("001", 0, ("5", "12", "A3"))]


def test_the_one_who_waited_longest_is_called_first(desks: Desks, city: City) -> None:
    take(desks, city, "k1", "k2")
    assert call(desks, city, "c1") == Called(1, "001", "5", 1, 1)
    assert call(desks, city, "c2") == Called(2, "002", "5", 1, 0)
    with pytest.raises(NobodyWaits):
        call(desks, city, "c3")


def test_a_number_is_called_once_more_by_its_name_and_out_of_its_turn(desks: Desks, city: City) -> None:
    take(desks, city, "k1", "k2", "k3")
    call(desks, city, "c1")
    assert call(desks, city, "c2", "1") == Called(2, "001", "5", times=2, waiting=2)
    assert call(desks, city, "c3", "003").waiting == 1
    assert call(desks, city, "c4").number == "002", "who was called out of turn is not called again"
    for number in ("000", "004", "037", "A001", "٣", "1\n"):
        with pytest.raises(UnknownNumber):
            call(desks, city, f"c {number}", number)


def test_what_is_sent_twice_under_a_key_is_answered_as_it_was_and_no_other_call(desks: Desks, city: City) -> None:
    take(desks, city, "k1", "k2")
    first = call(desks, city, "c1")
    desks.queue.close(CloseWindow("liwan", "5"), city.staff())
    assert call(desks, city, "c1") == call(desks, city, "c1", "001") == first
    for number, window in (("002", "5"), ("", "6")):
        with pytest.raises(Malformed):
            call(desks, city, "c1", number, window)
    assert desks.queue.take(TakeNumber("k1"), city.asker(device=OTHER)).number == "003", "another machine's key"
    for key in ("", "k" * 201):
        with pytest.raises(Malformed):
            take(desks, city, key)


def test_a_window_that_is_closed_calls_nobody_and_opens_again(desks: Desks, city: City) -> None:
    take(desks, city, "k1")
    for _ in range(2):
        assert not desks.queue.close(CloseWindow("liwan", "5"), city.staff()).is_open
    with pytest.raises(WindowClosed):
        call(desks, city, "c1")
    assert take(desks, city, "k2")[0].windows == ()
    for _ in range(2):
        assert desks.queue.open(OpenWindow("liwan", "5"), city.staff()).is_open
    assert call(desks, city, "c1").number == "001"
    assert outcomes(city) == [
        ("liwan 5", "opened"), ("liwan 5", "closed"), ("liwan 5", "opened"), ("liwan 5", "called 001"),
    ]  # fmt: skip


def test_only_officers_of_the_hall_serve_its_windows_and_no_name_is_one(desks: Desks, city: City) -> None:
    stranger = Asker(city.clock(), DEVICE, acting(replace(OFFICER, halls=("guangzhou",))))
    away = Asker(city.clock(), DEVICE, acting(replace(OFFICER, halls=("liwan", "gone"))))
    acts: list[tuple[Any, type[Any]]] = [(desks.queue.open, OpenWindow), (desks.queue.close, CloseWindow)]
    for act, kind in acts:
        with pytest.raises(NotYours):
            act(kind("liwan", "5"), stranger)
        with pytest.raises(NotFound):
            act(kind("gone", "5"), away)
        for name in ("", "王芳", "WANG", "12345", "5\n", "a3"):
            with pytest.raises(Malformed):
                act(kind("liwan", name), city.staff())
    with pytest.raises(NotYours):
        desks.queue.call(CallNumber("liwan", "5", "c"), stranger)
    with pytest.raises(NotFound):
        desks.queue.take(TakeNumber("k"), city.asker(device=replace(DEVICE, hall="gone")))


def test_a_board_hears_of_what_it_had_not_heard_with_its_age(desks: Desks, city: City) -> None:
    take(desks, city, "k1", "k2")
    call(desks, city, "c1")
    city.clock.pass_by(7.5)
    first = desks.queue.give(GetCalls("1"), city.asker())
    assert [(one.turn, one.number, one.window, one.age) for one in first.calls] == [(1, "001", "5", 7.5)]
    assert desks.queue.is_current(GetCalls("1", first.cursor, 60.0), city.asker())
    call(desks, city, "c2")
    assert not desks.queue.is_current(GetCalls("1", first.cursor, 60.0), city.asker())
    assert heard(desks, city, first.cursor) == [("002", 0.0)]
    for board in ("99", ""):
        with pytest.raises(NotFound):
            desks.queue.give(GetCalls(board), city.asker())


def test_a_board_hears_the_last_few_at_most_and_of_no_other_hall(desks: Desks, city: City) -> None:
    take(desks, city, *(f"k{one}" for one in range(TOLD + 3)))
    for one in range(TOLD + 3):
        call(desks, city, f"c{one}")
    assert [number for number, _ in heard(desks, city)] == [f"{one:03d}" for one in range(4, TOLD + 4)]
    other = city.asker(device=replace(DEVICE, hall="guangzhou"))
    assert desks.queue.give(GetCalls("1"), other).calls == ()


@pytest.mark.parametrize("have", ["", "nonsense", "00000000-1", "{epoch}-9", "{epoch}-1x"])
def test_a_cursor_that_this_city_never_gave_begins_anew(desks: Desks, city: City, have: str) -> None:
    take(desks, city, "k1")
    call(desks, city, "c1")
    have = have.format(epoch=city.store.epoch)
    assert not desks.queue.is_current(GetCalls("1", have, 60.0), city.asker())
    assert heard(desks, city, have) == [("001", 0.0)]


def test_a_call_from_before_the_machines_last_start_is_told_to_nobody(desks: Desks, city: City) -> None:
    take(desks, city, "k1")
    call(desks, city, "c1")
    city.clock.moment = replace(city.clock.moment, seconds=3.0)
    assert heard(desks, city) == []
    assert desks.queue.is_current(GetCalls("1", f"{city.store.epoch}-1"), city.asker())


def test_numbers_and_windows_begin_anew_each_day_and_the_old_ones_are_forgotten(desks: Desks, city: City) -> None:
    take(desks, city, "k1", "k2")
    call(desks, city, "c1")
    city.clock.pass_by(DAY)
    assert take(desks, city, "k1") == [Ticket("001", 0, ())]
    with pytest.raises(WindowClosed):
        call(desks, city, "c1")
    desks.queue.open(OpenWindow("liwan", "5"), city.staff())
    cursor = desks.queue.give(GetCalls("1"), city.asker()).cursor
    tidy(city.store, city.clock(), city.settings)
    assert heard(desks, city) == []
    assert desks.queue.is_current(GetCalls("1", cursor), city.asker())
    assert call(desks, city, "c1").turn == 2, "turns only grow"
    assert heard(desks, city, cursor) == [("001", 0.0)]
    with city.store.reading() as tables:
        assert tables.queues.given(QueueDay("liwan", TODAY)) == 0


def test_a_machine_that_presses_by_itself_does_not_use_up_the_day(desks: Desks, city: City) -> None:
    take(desks, city, *(f"k{one}" for one in range(NUMBERS_A_MINUTE)))
    with pytest.raises(TooOften) as caught:
        take(desks, city, "one more")
    assert caught.value.retry_after > 0
    assert take(desks, city, "k0")[0].number == "001", "what it has it has"
    assert desks.queue.take(TakeNumber("k"), city.asker(device=OTHER)).number == "061"


def test_a_day_has_as_many_numbers_as_a_ticket_has_room_for(desks: Desks, city: City) -> None:
    with city.store.writing() as tables:
        for one in range(MOST_NUMBERS):
            tables.queues.take(QueueDay("liwan", TODAY), Sending("d", str(one)))
    with pytest.raises(TooOften):
        take(desks, city, "k1")
    assert call(desks, city, "c", "9999").number == "9999"


def test_the_list_says_what_is_open_and_who_waits(desks: Desks, city: City) -> None:
    take(desks, city, "k1", "k2")
    call(desks, city, "c1")
    found = read_queue(city.store, "liwan", TODAY)
    assert (found.taken, found.waiting, found.windows) == (2, ("002",), ("5",))
    assert list(lines(found)) == ["open\t5", "waits\t002"]


def test_nothing_that_is_kept_of_a_queue_has_room_for_a_person(city: City) -> None:
    with city.store.writing():
        columns = {
            name: {row[1] for row in city.store._writer.execute(f"PRAGMA table_info({name})")}
            for name in ("queue_windows", "queue_numbers", "queue_calls")
        }
    assert set().union(*columns.values()) == {
        "hall", "day", "window", "number", "called", "turn", "times", "at_s", "device", "idempotency_key",
    }  # fmt: skip
