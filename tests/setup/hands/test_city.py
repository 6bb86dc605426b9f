"""A machine asks the city by a code of its stick and the key that was made here."""

import json
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path

from labourhall.contract.call import Sender
from labourhall.contract.enrolment_calls import Enrol, MachineRole
from labourhall.contract.http import HttpSender
from labourhall.contract.refusals import NoAnswer
from setup import kept
from setup.enrolling import Enrolled, Unheard, Waiting
from setup.fake_city import FakeCity, FakeCode
from setup.first_start.vocabulary import CityAnswered, Identityless
from setup.hands import city
from tests.setup.installed import answers, installed
from tests.setup.sticks import CODES


def line(fake: FakeCity) -> city.Line:
    def reached() -> AbstractContextManager[Sender]:
        return nullcontext(fake)

    return reached


def test_the_machine_is_known_with_the_key_that_is_on_the_disk(tmp_path: Path) -> None:
    places, made = installed(tmp_path)
    fake = FakeCity({code: FakeCode() for code in CODES})
    secrets = places.own / kept.SECRETS
    found = city.asked(made, line(fake), secrets, answers(made), False, places.machine_id)
    assert isinstance(found, CityAnswered)
    assert isinstance(found.outcome, Enrolled)
    assert fake.calls[-1].hall == "liwan"
    assert json.loads(secrets.read_bytes())["device_key"]


def test_codes_that_are_other_machines_are_passed_over_and_an_answer_that_got_lost_does_no_harm(tmp_path: Path) -> None:
    places, made = installed(tmp_path)
    other = Enrol(CODES[0], "TH-0001", MachineRole.KIOSK, "f" * 64)
    fake = FakeCity({CODES[0]: FakeCode(asked=other), CODES[1]: FakeCode(), CODES[2]: FakeCode(asked=other)})
    fake.lost = [NoAnswer()]
    first, second = (
        city.asked(made, line(fake), places.own / "s", answers(made), False, places.machine_id) for _ in range(2)
    )
    assert isinstance(first, CityAnswered)
    assert isinstance(first.outcome, Unheard)
    assert isinstance(second, CityAnswered)
    assert isinstance(second.outcome, Enrolled)
    assert fake.calls[-1].code == CODES[1]


def test_one_that_waits_is_asked_again(tmp_path: Path) -> None:
    places, made = installed(tmp_path)
    fake = FakeCity({code: FakeCode(approved=False) for code in CODES})
    found = city.asked(made, line(fake), places.own / "s", answers(made), False, places.machine_id)
    assert isinstance(found, CityAnswered)
    assert isinstance(found.outcome, Waiting)
    fake.approve("TH-0107")
    again = city.asked_again(line(fake), replace(found.outcome, again_at=0.0))
    assert isinstance(again.outcome, Enrolled)


def test_without_a_machine_id_nobody_is_asked(tmp_path: Path) -> None:
    places, made = installed(tmp_path)
    fake = FakeCity()
    found = city.asked(made, line(fake), places.own / "s", answers(made), False, tmp_path / "nowhere")
    assert found == Identityless("S-110")
    assert fake.calls == []


def test_the_city_is_reached_by_the_sticks_address_and_authority(tmp_path: Path) -> None:
    places, made = installed(tmp_path)
    with city.line_of(made, places.hall)() as sender:
        assert isinstance(sender, HttpSender)


def test_an_address_that_no_city_can_have_is_no_answer(tmp_path: Path) -> None:
    places, made = installed(tmp_path)
    made = replace(made, facts=replace(made.facts, city_url="nonsense"))
    found = city.asked(made, city.line_of(made, places.hall), places.own / "s", answers(made), False, places.machine_id)
    assert isinstance(found, CityAnswered)
    assert isinstance(found.outcome, Unheard)
