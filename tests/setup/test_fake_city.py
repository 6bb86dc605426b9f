"""The fake city against the reference server's own desk: the same machines, asked the same, are told the same."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from labourhall.contract.enrolment_calls import DecideEnrolment, Enrol, Enrolment, MachineRole, SeeEnrolments
from labourhall.contract.refusals import Refusal
from setup.device_key import Identity
from setup.fake_city import FakeCity, FakeCode
from tests.backend.cities import City, opened
from tests.backend.enrolling import anybody, codes, desk_of
from tests.setup.machines import ME, OTHER


@dataclass
class Both:
    """A real desk and a fake city with the same codes; `tell` asks both."""

    city: City
    fake: FakeCity

    def make(self, approved: bool = True, replacing: bool = False, days: int = 30) -> str:
        (code,) = codes(self.city, approved=approved, replacing=replacing, days=days)
        self.fake.codes[code] = FakeCode(approved=approved, replacing=replacing)
        return code

    def tell(self, call: Enrol) -> str:
        """What both say, in a word; the test fails where they differ."""
        said = [_said(lambda: desk_of(self.city).enrol(call, anybody(self.city))), _said(lambda: self.fake.send(call))]
        assert said[0] == said[1]
        return said[0]

    def decide(self, asset: str, approve: bool) -> None:
        desk = desk_of(self.city)
        (one,) = desk.see(SeeEnrolments("liwan"), self.city.staff()).waiting
        desk.decide(DecideEnrolment("liwan", asset, one.check_number, approve), self.city.staff())
        (self.fake.approve if approve else self.fake.refuse)(asset)


def _said(ask: Callable[[], Enrolment]) -> str:
    try:
        answer = ask()
    except Refusal as refusal:
        return f"{refusal.urn} {refusal.named}"
    return f"{'enrolled' if answer.is_enrolled else 'waiting'} {answer.hall} {answer.hall_name} {answer.asset}"


@pytest.fixture
def both(tmp_path: Path) -> Iterator[Both]:
    with opened(tmp_path / "city.db") as store:
        yield Both(City(store), FakeCity())


def call(code: str, me: Identity = ME, asset: str = "07", **changes: Any) -> Enrol:
    return replace(Enrol(code, asset, MachineRole.KIOSK, me.fingerprint), **changes)


def test_approved_beforehand_used_by_another_and_elsewhere(both: Both) -> None:
    code = both.make()
    assert both.tell(call("2345-6789-ABCT")).startswith("unknown-code")
    assert both.tell(call(code, hall="wailai")).startswith("other-hall")
    assert both.tell(call(code, role=MachineRole.EDITOR)).startswith("other-role")
    assert both.tell(call(code, replaces=True)).startswith("nothing-to-replace")
    assert both.tell(call(code)) == both.tell(call(code)) == "enrolled liwan 荔湾区劳动力市场 07"
    assert both.tell(call(code, OTHER)) == "used-code ('07',)"
    assert both.tell(call(code, asset="08")) == "machine-known ('07',)"


def test_waiting_until_approved_or_refused(both: Both) -> None:
    code, other = both.make(approved=False), both.make(approved=False)
    assert both.tell(call(code)).startswith("waiting")
    assert both.tell(call(code, asset="06")).startswith("waiting")
    both.decide("06", approve=True)
    assert both.tell(call(code, asset="06")).startswith("enrolled")
    assert both.tell(call(other, OTHER)).startswith("waiting")
    both.decide("07", approve=False)
    assert both.tell(call(other, OTHER)).startswith("machine-refused")
    assert both.tell(call(other)).startswith("used-code")


def test_taking_another_ones_place(both: Both) -> None:
    first, second, third = both.make(), both.make(), both.make(replacing=True)
    assert both.tell(call(first)).startswith("enrolled")
    assert both.tell(call(second, OTHER)).startswith("asset-taken")
    assert both.tell(call(second, OTHER, replaces=True)).startswith("waiting")
    assert both.tell(call(third, OTHER, replaces=True)).startswith("enrolled")
    assert both.tell(call(third, OTHER, replaces=True)).startswith("enrolled")
    assert both.tell(call(first)).startswith("used-code")


def test_a_code_that_ran_out(both: Both) -> None:
    code = both.make(days=1)
    both.city.clock.pass_by(2 * 86_400)
    both.fake.codes[code].until = "2026-11-25"
    assert both.tell(call(code)) == "expired-code ('2026-11-25',)"
