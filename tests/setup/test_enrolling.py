"""What comes of asking, as values: enrolled, waiting, refused with a reason, or nobody who answers."""

from dataclasses import replace
from typing import Any

import pytest

from labourhall.contract.enrolment_calls import MachineRole
from labourhall.contract.enrolment_refusals import NothingToReplace
from labourhall.contract.public_calls import GetHealth
from labourhall.contract.refusals import Distrust, Distrusted, Malformed, NoAnswer, Overheard, TooOften, Trouble
from setup.device_key import Identity
from setup.enrolling import (
    RETRY_SECONDS,
    Enrolled,
    EnrolmentRefused,
    Outcome,
    Unheard,
    Waiting,
    asset_number,
    enrol_with_one_of,
    tick,
)
from setup.fake_city import ASK_AGAIN, FakeCity, FakeCode
from tests.setup.machines import CODE, ME, OTHER, SECOND, ask

WHO = Enrolled("liwan", "荔湾区劳动力市场", "荔-07")


def city(*troubles: Trouble, approved: bool = True, replacing: bool = False) -> FakeCity:
    """A city that knows CODE."""
    return FakeCity({CODE: FakeCode(approved=approved, replacing=replacing)}, troubles=list(troubles))


def waits() -> tuple[FakeCity, Waiting]:
    found = city(approved=False)
    waiting = ask(found)
    assert isinstance(waiting, Waiting)
    return found, waiting


def test_a_machine_is_enrolled_and_only_its_fingerprint_is_sent() -> None:
    found = city()
    assert ask(found, CODE.lower(), " 荔-０７ ", hall="liwan") == WHO
    (call,) = found.calls
    assert (call.code, call.asset, call.hall, call.fingerprint) == (CODE, "荔-07", "liwan", ME.fingerprint)
    assert ME.key not in repr(call)


@pytest.mark.parametrize(
    ("code", "told"),
    [("", "S-101"), (CODE + "2", "S-101"), (CODE.replace("2", "0"), "S-102"), (CODE[:-1] + "2", "S-103")],
)
def test_a_misread_code_is_said_at_the_machine_and_nobody_is_asked(code: str, told: str) -> None:
    found = city()
    assert ask(found, code) == EnrolmentRefused(told)
    assert not found.calls


@pytest.mark.parametrize("asset", ["", "  ", "\u200b", "七" * 41])
def test_what_is_no_asset_number_is_said_at_the_machine(asset: str) -> None:
    found = city()
    assert ask(found, asset=asset) == EnrolmentRefused("S-104")
    assert not found.calls


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("K-07", "K-07"), (" K  07\n", "K 07"), ("Ｋ－０７", "K-07"), ("七" * 40, "七" * 40), ("K\u202e7", "K7")],
)
def test_an_asset_number_is_kept_as_it_is_read(typed: str, kept: str) -> None:
    assert asset_number(typed) == kept


def test_a_taken_number_asks_whether_to_replace() -> None:
    found = city(replacing=True)
    found.machines[("liwan", "荔-07")] = OTHER.fingerprint
    refused = ask(found)
    assert refused == EnrolmentRefused("L-265", "荔-07", ("荔-07",))
    assert isinstance(refused, EnrolmentRefused)
    assert refused.may_replace
    assert not refused.takes_another_code
    assert ask(found, replaces=True) == WHO
    assert found.machines == {("liwan", "荔-07"): ME.fingerprint}


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"code": SECOND}, EnrolmentRefused("L-260", "nobody made that code")),
        ({"role": MachineRole.DISPLAY}, EnrolmentRefused("L-264", "kiosk", ("kiosk",))),
        ({"hall": "wailai"}, EnrolmentRefused("L-263", "liwan", ("liwan",))),
        ({"replaces": True}, EnrolmentRefused(NothingToReplace.code, "荔-07", ("荔-07",))),
    ],
)
def test_a_refusal_is_a_value_with_its_code_and_what_it_names(changes: dict[str, Any], told: EnrolmentRefused) -> None:
    assert ask(city(), **changes) == told


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (NoAnswer("cut"), Unheard("L-204", "cut")),
        (Overheard("http"), Unheard("L-206", "http")),
        (Distrusted(Distrust.NOT_YET, "x"), Unheard("L-205", "not_yet: x")),
        (TooOften("later", 40), EnrolmentRefused("L-216", "later", (), 40)),
        (Malformed("a city without this call"), EnrolmentRefused("L-218", "a city without this call")),
    ],
)
def test_trouble_is_a_value_too(trouble: Trouble, told: Outcome) -> None:
    found = city(trouble)
    outcome = ask(found)
    assert outcome == told
    if isinstance(trouble, Distrusted):
        assert isinstance(outcome, Unheard)
        assert outcome.distrusted is trouble
    assert ask(found) == WHO, "asked again"


def test_an_answer_that_was_lost_is_had_again() -> None:
    found = city()
    found.lost.append(NoAnswer("cut while it answered"))
    assert isinstance(ask(found), Unheard)
    assert ask(found) == WHO
    assert ask(found, me=OTHER) == EnrolmentRefused("L-261", "荔-07", ("荔-07",))


def test_who_waits_is_asked_again_when_it_is_time() -> None:
    found, waiting = waits()
    assert (waiting.hall, waiting.check_number, waiting.unheard) == ("liwan", "482 915", "")
    assert waiting.again_at == 100.0 + ASK_AGAIN
    assert tick(found, waiting, 104.9) is waiting
    later = tick(found, waiting, 105.0)
    assert later == replace(waiting, again_at=105.0 + ASK_AGAIN)
    found.approve("荔-07")
    assert tick(found, waiting, 110.0) == WHO
    assert len(found.calls) == 3


def test_who_waits_still_waits_where_nobody_answers_or_too_many_ask() -> None:
    found, waiting = waits()
    found.troubles = [NoAnswer("cut"), TooOften("later", 40)]
    cut = tick(found, waiting, 105.0)
    assert cut == replace(waiting, again_at=105.0 + RETRY_SECONDS, unheard="L-204")
    assert isinstance(cut, Waiting)
    late = tick(found, cut, 120.0)
    assert late == replace(waiting, again_at=160.0, unheard="L-216")
    assert isinstance(late, Waiting)
    again = tick(found, late, 160.0)
    assert again == replace(waiting, again_at=160.0 + ASK_AGAIN)


def test_who_waited_may_be_refused() -> None:
    found, waiting = waits()
    found.refuse("荔-07")
    outcome = tick(found, waiting, 105.0)
    assert isinstance(outcome, EnrolmentRefused)
    assert outcome.code == "L-267"


def from_a_stick(city: FakeCity, me: Identity, asset: str) -> Outcome:
    """What comes of asking with the stick's codes."""
    return enrol_with_one_of(
        city, [CODE, SECOND], asset, MachineRole.KIOSK, replaces=False, identity=me, now=100.0, hall="liwan"
    )


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_of_a_sticks_codes_each_machine_takes_one_and_comes_back_to_its_own(order: tuple[int, int]) -> None:
    machines = sorted((Identity(f"key {place}") for place in range(8)), key=lambda one: int(one.fingerprint, 16) % 2)
    found = FakeCity({code: FakeCode() for code in (CODE, SECOND)})
    for place in order:
        assert isinstance(from_a_stick(found, (machines[0], machines[-1])[place], f"K-{place}"), Enrolled)
    assert [call.code for call in found.calls] == [(CODE, SECOND)[place] for place in order], "each begins elsewhere"
    assert from_a_stick(found, machines[0], "K-0") == replace(WHO, asset="K-0")


def test_two_that_begin_at_one_code_take_two() -> None:
    found = FakeCity({code: FakeCode() for code in (CODE, SECOND)})
    machines = [one for one in map(Identity, map(str, range(9))) if int(one.fingerprint, 16) % 2][:2]
    for place, me in enumerate(machines):
        assert from_a_stick(found, me, f"K-{place}") == replace(WHO, asset=f"K-{place}")
    assert from_a_stick(found, machines[1], "K-1") == replace(WHO, asset="K-1")


def test_a_stick_whose_codes_are_all_used_says_so() -> None:
    found = FakeCity({code: FakeCode() for code in (CODE, SECOND)})
    for place in range(2):
        ask(found, (CODE, SECOND)[place], f"K-{place}", me=Identity(f"key {place}"))
    outcome = enrol_with_one_of(found, [CODE, SECOND], "K-9", MachineRole.KIOSK, replaces=False, identity=ME, now=100.0)
    assert isinstance(outcome, EnrolmentRefused)
    assert outcome.takes_another_code


def test_the_fake_city_does_nothing_else() -> None:
    with pytest.raises(NotImplementedError):
        city().send(GetHealth())
