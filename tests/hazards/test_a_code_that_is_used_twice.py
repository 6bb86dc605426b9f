"""A one-time code is good for one machine, however it comes: twice, by another, at once, late, guessed, cut off."""

import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from labourhall.contract import wire
from labourhall.contract.device_calls import GetConfiguration
from labourhall.contract.enrolment_calls import Enrol, MachineRole
from labourhall.contract.enrolment_refusals import AssetTaken, ExpiredCode, OtherHall, OtherRole, UnknownCode, UsedCode
from labourhall.contract.http import HttpSender
from labourhall.contract.refusals import NoAnswer, Refusal, TooOften
from labourhall.contract.typed_code import new_code
from tests.backend.cities import City, opened
from tests.backend.enrolling import anybody, codes, comes, desk_of, key_of, known
from tests.contract.served import Served, serving
from tests.labourhall.contract import servers


@pytest.fixture
def city(tmp_path: Path) -> Iterator[City]:
    with opened(tmp_path / "city.db") as store:
        yield City(store)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with serving(tmp_path) as found:
        yield found


def test_by_the_same_machine_it_is_answered_alike_and_the_city_knows_one_machine(city: City) -> None:
    (code,), desk = codes(city), desk_of(city)
    answers = [desk.enrol(comes("a", code), anybody(city)) for _ in range(3)]
    assert len(set(answers)) == 1
    with city.store.reading() as tables:
        assert len([row for row in tables.audit.rows() if row.outcome == "enrolled"]) == 1


def test_by_another_machine_it_is_used_and_says_by_whom(city: City) -> None:
    (code,), desk = codes(city), desk_of(city)
    desk.enrol(comes("a", code), anybody(city))
    for asset in ("荔-07", "荔-08"):
        with pytest.raises(UsedCode) as caught:
            desk.enrol(comes("b", code, asset), anybody(city))
        assert caught.value.named == ("荔-07",)
    assert (known(city.store, "a"), known(city.store, "b")) == ("荔-07", "")


def test_by_another_machine_while_the_first_one_waits(city: City) -> None:
    (code,), desk = codes(city, approved=False), desk_of(city)
    desk.enrol(comes("a", code), anybody(city))
    with pytest.raises(UsedCode):
        desk.enrol(comes("b", code, "荔-08"), anybody(city))


def test_by_eight_machines_at_the_same_moment_one_gets_it(served: Served) -> None:
    (code,) = codes(served.city)
    started = threading.Barrier(8)

    def ask(machine: int) -> str:
        with closing(HttpSender(served.url)) as sender:
            started.wait(20.0)
            try:
                answer = sender.send(comes(f"m{machine}", code, f"荔-0{machine}"))
            except Refusal as refusal:
                return refusal.urn
            return "enrolled" if answer.is_enrolled else "waiting"

    with ThreadPoolExecutor(8) as pool:
        told = list(pool.map(ask, range(8)))
    assert sorted(told) == ["enrolled", *["used-code"] * 7]
    assert len([name for machine in range(8) if (name := known(served.city.store, f"m{machine}"))]) == 1


def test_by_the_same_machine_eight_times_at_the_same_moment_it_is_one_machine(served: Served) -> None:
    (code,) = codes(served.city)
    started = threading.Barrier(8)

    def ask(_: int) -> bool:
        with closing(HttpSender(served.url)) as sender:
            started.wait(20.0)
            return sender.send(comes("a", code)).is_enrolled

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(ask, range(8)))
    with served.city.store.reading() as tables:
        assert len([row for row in tables.audit.rows() if row.outcome == "enrolled"]) == 1


def test_by_two_that_replace_one_machine_at_the_same_moment_both_are_told_and_one_key_is_good(served: Served) -> None:
    first, *others = codes(served.city, 3, replacing=True)
    desk_of(served.city).enrol(comes("old", first), anybody(served.city))
    started = threading.Barrier(2)

    def ask(machine: str, code: str) -> bool:
        with closing(HttpSender(served.url)) as sender:
            started.wait(20.0)
            return sender.send(comes(machine, code, replaces=True)).is_enrolled

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(ask, ("b", "c"), others)) == [True, True]
    assert sorted(known(served.city.store, one) for one in ("old", "b", "c")) == ["", "", "荔-07"]


def test_it_is_good_on_its_last_day_and_then_for_nobody_who_had_not_come(city: City) -> None:
    (used, last, late), desk = codes(city, 3, days=1), desk_of(city)
    desk.enrol(comes("a", used), anybody(city))
    city.clock.pass_by(86_400.0)
    assert desk.enrol(comes("c", last, "荔-09"), anybody(city)).is_enrolled
    city.clock.pass_by(86_400.0)
    with pytest.raises(ExpiredCode) as caught:
        desk.enrol(comes("b", late, "荔-08"), anybody(city))
    assert caught.value.named == ("2026-11-25",)
    assert desk.enrol(comes("a", used), anybody(city)).is_enrolled


def test_a_clock_that_goes_back_makes_no_used_code_good_again(city: City) -> None:
    (code,), desk = codes(city), desk_of(city)
    desk.enrol(comes("a", code), anybody(city))
    city.clock.pass_by(-40 * 86_400.0)
    with pytest.raises(UsedCode):
        desk.enrol(comes("b", code, "荔-08"), anybody(city))
    assert desk.enrol(comes("a", code), anybody(city)).is_enrolled


def test_in_another_hall_and_for_another_kind_of_machine(city: City) -> None:
    (code,), desk = codes(city), desk_of(city)
    with pytest.raises(OtherHall):
        desk.enrol(comes("a", code, hall="wailai"), anybody(city))
    with pytest.raises(OtherRole):
        desk.enrol(comes("a", code, role=MachineRole.DISPLAY), anybody(city))
    assert desk.enrol(comes("a", code), anybody(city)).is_enrolled, "the code is not used up by it"


def test_guessed_a_thousand_times_all_wait_and_nothing_is_kept_of_it(city: City) -> None:
    (code,), desk = codes(city), desk_of(city)
    before, told = city.store.version(), []
    for guess in range(1000):
        with pytest.raises(Refusal) as caught:
            desk.enrol(comes(f"thief {guess}", new_code()), anybody(city))
        told.append(caught.type)
    most = city.settings.wrong_codes_per_minute
    assert told == [UnknownCode] * most + [TooOften] * (1000 - most)
    assert city.store.version() == before, "a guess writes nothing"
    with pytest.raises(TooOften) as caught_owner:
        desk.enrol(comes("a", code), anybody(city))
    assert 0 < caught_owner.value.retry_after <= 61
    city.clock.pass_by(61.0)
    assert desk.enrol(comes("a", code), anybody(city)).is_enrolled


def test_codes_of_a_batch_that_others_used_are_no_guesses(city: City) -> None:
    (code,), desk = codes(city), desk_of(city)
    desk.enrol(comes("a", code), anybody(city))
    for other in range(2 * city.settings.wrong_codes_per_minute):
        with pytest.raises(UsedCode):
            desk.enrol(comes(f"m{other}", code, "荔-08"), anybody(city))


def test_a_line_that_breaks_after_the_city_kept_it_is_asked_again_without_harm(served: Served) -> None:
    (code,) = codes(served.city)
    cuts = [True, False]

    def break_once(connection: socket.socket, request: bytes) -> None:
        """Hand on what was asked; the first answer never comes back."""
        with closing(HttpSender(served.url)) as onward:
            answer = onward.send(wire.read(Enrol, {}, (), request.partition(b"\r\n\r\n")[2]))
        if cuts.pop(0):
            connection.shutdown(socket.SHUT_RDWR)
        else:
            connection.sendall(servers.answer(wire.encode(answer)))

    with servers.serving(break_once) as line:
        with closing(HttpSender(line.url)) as machine, pytest.raises(NoAnswer):
            machine.send(comes("a", code))
        assert known(served.city.store, "a") == "荔-07"
        with closing(HttpSender(line.url)) as machine:
            assert machine.send(comes("a", code)).is_enrolled
    with closing(HttpSender(served.url)) as other, pytest.raises(UsedCode):
        other.send(comes("b", code))


def test_the_same_asset_number_with_another_code_is_asked_about_and_the_code_stays_good(city: City) -> None:
    (first, second), desk = codes(city, 2), desk_of(city)
    desk.enrol(comes("a", first), anybody(city))
    with pytest.raises(AssetTaken):
        desk.enrol(comes("b", second), anybody(city))
    assert desk.enrol(comes("b", second, "荔-08"), anybody(city)).is_enrolled


def test_the_city_starts_anew_in_between(tmp_path: Path) -> None:
    with opened(tmp_path / "city.db") as store:
        city = City(store)
        (code, waiting) = (*codes(city), *codes(city, approved=False))
        desk_of(city).enrol(comes("a", code), anybody(city))
        number = desk_of(city).enrol(comes("b", waiting, "荔-08"), anybody(city)).check_number
    with opened(tmp_path / "city.db") as store:
        city = City(store)
        assert desk_of(city).enrol(comes("a", code), anybody(city)).is_enrolled
        assert desk_of(city).enrol(comes("b", waiting, "荔-08"), anybody(city)).check_number == number
        with pytest.raises(UsedCode):
            desk_of(city).enrol(comes("c", code, "荔-09"), anybody(city))


def test_neither_code_nor_key_is_in_anything_that_the_city_writes(tmp_path: Path) -> None:
    with serving(tmp_path, http_log=tmp_path / "requests.log") as served:
        (code, unused) = codes(served.city, 2)
        with closing(HttpSender(served.url, key_of("a"))) as machine:
            machine.send(comes("a", code))
            machine.send(GetConfiguration())
            with pytest.raises(UsedCode):
                machine.send(comes("b", code))
    written = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"/v1/enrolments" in written
    assert "荔-07".encode() in written
    assert not [one for one in (code, unused, key_of("a")) if one.encode() in written]
