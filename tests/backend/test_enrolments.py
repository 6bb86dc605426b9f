"""The enrolment desk: codes made, machines that come with them, officers who approve, and what the audit says."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from backend.asker import Asker, Officer
from backend.audit import CODES, MACHINE
from backend.enrolments import MOST_CHANGES
from backend.upkeep import tidy
from labourhall.contract.enrolment_calls import (
    DecideEnrolment,
    MachineRole,
    MakeCodes,
    SeeEnrolments,
    WithdrawCodes,
)
from labourhall.contract.enrolment_refusals import AssetTaken, MachineKnown, NothingToReplace, UnknownCode, UsedCode
from labourhall.contract.officer_calls import Role
from labourhall.contract.refusals import Malformed, NotFound, NotYours, TooOften
from tests.backend.cities import City, opened
from tests.backend.enrolling import anybody, codes, comes, desk_of, known


@pytest.fixture
def city(tmp_path: Path) -> Iterator[City]:
    with opened(tmp_path / "city.db") as store:
        yield City(store)


def audited(city: City, record: str) -> list[tuple[str, str, str, str]]:
    """Device, officer, subject and outcome of each row of that class."""
    with city.store.reading() as tables:
        rows = [row for row in tables.audit.rows() if row.record == record]
    return [(row.device, row.officer, row.subject, row.outcome) for row in rows]


def test_whoever_comes_with_an_approved_code_is_enrolled_at_once(city: City) -> None:
    (code,) = codes(city)
    answer = desk_of(city).enrol(comes("a", code), anybody(city))
    assert (answer.is_enrolled, answer.hall, answer.asset, answer.check_number) == (True, "liwan", "荔-07", "")
    assert known(city.store, "a") == "荔-07"
    assert audited(city, CODES) == [("kiosk", "officer", "liwan kiosk 1", "made")]
    assert audited(city, MACHINE) == [("荔-07", "", "liwan 荔-07", "enrolled")]


def test_a_code_is_read_however_it_was_typed(city: City) -> None:
    (code,) = codes(city)
    typed = code.lower().replace("-", " ")
    assert desk_of(city).enrol(comes("a", typed), anybody(city)).is_enrolled


def test_who_comes_with_another_waits_until_an_officer_approves(city: City) -> None:
    desk, (code,) = desk_of(city), codes(city, approved=False)
    call = comes("a", code)
    first = desk.enrol(call, anybody(city))
    city.clock.pass_by(60.0)
    assert desk.enrol(call, anybody(city)) == first
    (one,) = desk.see(SeeEnrolments("liwan"), city.staff()).waiting
    assert (one.asset, one.check_number, one.replaces) == ("荔-07", first.check_number, False)
    assert one.since == city.clock().stamp - timedelta(seconds=60)
    assert known(city.store, "a") == ""
    desk.decide(DecideEnrolment("liwan", "荔-07", first.check_number, approve=True), city.staff())
    assert known(city.store, "a") == "荔-07"
    assert desk.enrol(call, anybody(city)).is_enrolled
    assert audited(city, MACHINE) == [
        ("荔-07", "", "liwan 荔-07", "waiting"),
        ("kiosk", "officer", "liwan 荔-07", "enrolled"),
    ]


def test_who_waits_writes_once(city: City) -> None:
    desk, (code,) = desk_of(city), codes(city, approved=False)
    desk.enrol(comes("a", code), anybody(city))
    before = city.store.version()
    for _ in range(3):
        desk.enrol(comes("a", code), anybody(city))
    assert city.store.version() == before


def test_a_machine_that_changes_its_mind_all_day_has_to_wait_and_fills_no_disk(city: City) -> None:
    desk, (code,) = desk_of(city), codes(city, approved=False)
    for place in range(MOST_CHANGES):
        desk.enrol(comes("a", code, f"荔-{place}"), anybody(city))
    with pytest.raises(TooOften):
        desk.enrol(comes("a", code, "荔-99"), anybody(city))
    desk.enrol(comes("a", code, f"荔-{MOST_CHANGES - 1}"), anybody(city))
    assert len(audited(city, MACHINE)) == MOST_CHANGES
    city.clock.pass_by(3601.0)
    assert desk.enrol(comes("a", code, "荔-99"), anybody(city)).asset == "荔-99"


def test_what_a_machine_asks_for_meanwhile_has_another_check_number(city: City) -> None:
    desk, (code,) = desk_of(city), codes(city, approved=False)
    first = desk.enrol(comes("a", code), anybody(city))
    other = desk.enrol(comes("a", code, "荔-08"), anybody(city))
    place = desk.enrol(comes("a", code, "kiosk", replaces=True), anybody(city))
    assert len({first.check_number, other.check_number, place.check_number}) == 3
    for stale in (first, other):
        with pytest.raises(NotFound):
            desk.decide(DecideEnrolment("liwan", stale.asset, stale.check_number, approve=True), city.staff())
    desk.decide(DecideEnrolment("liwan", "kiosk", place.check_number.replace(" ", ""), approve=True), city.staff())
    assert known(city.store, "a") == "kiosk"


def test_two_that_wait_by_one_number_are_told_apart_and_the_second_one_comes_too_late(city: City) -> None:
    desk, (one, other) = desk_of(city), codes(city, 2, approved=False)
    first, second = desk.enrol(comes("a", one), anybody(city)), desk.enrol(comes("b", other), anybody(city))
    desk.decide(DecideEnrolment("liwan", "荔-07", second.check_number, approve=True), city.staff())
    assert (known(city.store, "a"), known(city.store, "b")) == ("", "荔-07")
    with pytest.raises(AssetTaken):
        desk.decide(DecideEnrolment("liwan", "荔-07", first.check_number, approve=True), city.staff())
    with pytest.raises(AssetTaken):
        desk.enrol(comes("a", one), anybody(city))


def test_what_was_refused_is_refused_however_often_and_not_approved_any_more(city: City) -> None:
    desk, (code,) = desk_of(city), codes(city, approved=False)
    number = desk.enrol(comes("a", code), anybody(city)).check_number
    for _ in range(2):
        assert not desk.decide(DecideEnrolment("liwan", "荔-07", number, approve=False), city.staff()).approved
    with pytest.raises(NotFound):
        desk.decide(DecideEnrolment("liwan", "荔-07", number, approve=True), city.staff())
    assert [row[-1] for row in audited(city, MACHINE)] == ["waiting", "refused"]


def test_a_machine_takes_the_place_of_another_whose_key_is_no_good_any_more(city: City) -> None:
    desk, (first, second) = desk_of(city), codes(city, 2, replacing=True)
    desk.enrol(comes("old", first), anybody(city))
    with pytest.raises(AssetTaken):
        desk.enrol(comes("new", second), anybody(city))
    assert desk.enrol(comes("new", second, replaces=True), anybody(city)).is_enrolled
    assert (known(city.store, "old"), known(city.store, "new")) == ("", "荔-07")
    with pytest.raises(UsedCode):
        desk.enrol(comes("old", first), anybody(city))
    with pytest.raises(UsedCode):
        desk.enrol(comes("old", first, replaces=True), anybody(city))
    assert desk.enrol(comes("new", second, replaces=True), anybody(city)).is_enrolled
    assert [row[-1] for row in audited(city, MACHINE)] == ["enrolled", "replaced"]


def test_a_code_that_allows_no_replacement_waits_for_an_officer_with_it(city: City) -> None:
    desk, (first, second) = desk_of(city), codes(city, 2)
    desk.enrol(comes("old", first), anybody(city))
    waiting = desk.enrol(comes("new", second, replaces=True), anybody(city))
    assert not waiting.is_enrolled
    assert known(city.store, "old") == "荔-07", "the old one works until it is approved"
    desk.decide(DecideEnrolment("liwan", "荔-07", waiting.check_number, approve=True), city.staff())
    assert (known(city.store, "old"), known(city.store, "new")) == ("", "荔-07")


def test_whom_it_replaces_may_be_gone_when_the_officer_comes(city: City) -> None:
    desk, (code,) = desk_of(city), codes(city, approved=False)
    number = desk.enrol(comes("new", code, "other", replaces=True), anybody(city)).check_number
    with city.store.writing() as tables:
        tables.keys.retire_device("liwan", "other")
    with pytest.raises(NothingToReplace):
        desk.decide(DecideEnrolment("liwan", "other", number, approve=True), city.staff())


def test_a_machine_that_is_enrolled_uses_up_no_further_code(city: City) -> None:
    desk, (first, second) = desk_of(city), codes(city, 2)
    desk.enrol(comes("a", first), anybody(city))
    assert desk.enrol(comes("a", second), anybody(city)).is_enrolled
    assert desk.enrol(comes("b", second, "荔-08"), anybody(city)).is_enrolled


def test_one_key_is_one_machine_in_one_hall(city: City) -> None:
    desk, (first, second) = desk_of(city), codes(city, 2)
    desk.enrol(comes("a", first), anybody(city))
    with pytest.raises(MachineKnown) as caught:
        desk.enrol(comes("a", second, "荔-08"), anybody(city))
    assert caught.value.named == ("荔-07",)
    assert known(city.store, "a") == "荔-07"


@pytest.mark.parametrize(
    "changes",
    [
        {"fingerprint": "AB" * 32},
        {"fingerprint": "ab" * 31},
        {"fingerprint": ""},
        {"asset": ""},
        {"asset": " 07"},
        {"asset": "0\n7"},
        {"asset": "七" * 41},
    ],
)
def test_what_no_machine_of_ours_sends_is_malformed(city: City, changes: dict[str, str]) -> None:
    (code,) = codes(city)
    with pytest.raises(Malformed):
        desk_of(city).enrol(comes("a", code, **changes), anybody(city))


@pytest.mark.parametrize("changes", [{"count": 0}, {"count": 201}, {"count": -1}, {"days": 0}, {"days": 367}])
def test_codes_are_made_within_bounds(city: City, changes: dict[str, Any]) -> None:
    with pytest.raises(Malformed):
        desk_of(city).make(replace(MakeCodes("liwan", MachineRole.KIOSK, 1), **changes), city.staff())


def test_only_who_is_on_duty_in_the_hall_makes_withdraws_and_decides(city: City) -> None:
    desk = desk_of(city)
    checker = Officer("checker", frozenset({"liwan"}), frozenset({Role.CHECKER}))
    elsewhere = Officer("elsewhere", frozenset({"wailai"}), frozenset(Role))
    for officer in (checker, elsewhere):
        asker = Asker(city.clock(), officer=officer)
        with pytest.raises(NotYours):
            desk.make(MakeCodes("liwan", MachineRole.KIOSK, 1), asker)
        with pytest.raises(NotYours):
            desk.withdraw(WithdrawCodes("liwan"), asker)
        with pytest.raises(NotYours):
            desk.decide(DecideEnrolment("liwan", "荔-07", "1", approve=True), asker)
    assert desk.see(SeeEnrolments("liwan"), Asker(city.clock(), officer=checker)).waiting == ()
    with pytest.raises(NotYours):
        desk.see(SeeEnrolments("liwan"), Asker(city.clock(), officer=elsewhere))


def test_a_hall_that_left_the_file_is_named_by_its_id(city: City) -> None:
    (code,) = codes(city)
    del city.halls["liwan"]
    assert desk_of(city).enrol(comes("a", code), anybody(city)).hall_name == "liwan"


def test_codes_that_were_withdrawn_are_nobodys_and_who_has_come_stays(city: City) -> None:
    desk, (used, lost) = desk_of(city), codes(city, 2)
    desk.enrol(comes("a", used), anybody(city))
    assert desk.withdraw(WithdrawCodes("liwan"), city.staff()).count == 1
    with pytest.raises(UnknownCode):
        desk.enrol(comes("b", lost, "荔-08"), anybody(city))
    assert known(city.store, "a") == "荔-07"
    assert desk.withdraw(WithdrawCodes("liwan"), city.staff()).count == 0
    assert [row[2:] for row in audited(city, CODES)] == [("liwan kiosk 2", "made"), ("liwan 1", "withdrawn")]


def test_a_code_is_forgotten_long_after_its_end_and_the_machine_is_not(city: City) -> None:
    (code,) = codes(city)
    desk_of(city).enrol(comes("a", code), anybody(city))
    city.clock.pass_by(86_400.0 * (30 + city.settings.codes_kept_days + 1))
    tidy(city.store, city.clock(), city.settings)
    with pytest.raises(UnknownCode):
        desk_of(city).enrol(comes("b", code), anybody(city))
    assert known(city.store, "a") == "荔-07"


def test_no_code_and_no_key_stands_in_the_database(city: City) -> None:
    (code,) = codes(city)
    desk_of(city).enrol(comes("a", code), anybody(city))
    path = city.store._path
    city.store.close()
    kept = b"".join(one.read_bytes() for one in path.parent.glob(f"{path.name}*"))
    assert "荔-07".encode() in kept
    assert not [one for one in (code, code.replace("-", ""), "key of a") if one.encode() in kept]
