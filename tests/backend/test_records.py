"""The holder's records: counted by the rules, granted to a visit alone, and in the audit before they are out."""

from datetime import date

import pytest

from backend.desks import Desks
from labourhall.contract.refusals import VisitOver
from labourhall.contract.visit_calls import GetRecords
from labourhall.market.insurance import Insurance, Month
from tests.backend.cities import HOLDER, City, open_visit
from tests.backend.test_visits import audited


@pytest.fixture
def desks(city: City) -> Desks:
    city.register()
    return city.desks()


def test_months_are_distinct_and_only_paid_ones_count(desks: Desks, city: City) -> None:
    found = desks.records.show(GetRecords(), city.asker(open_visit(city, desks)))
    by_kind = {one.kind: one for one in found.summaries}
    assert (by_kind[Insurance.PENSION].months, by_kind[Insurance.PENSION].last_month) == (25, Month(2022, 1))
    assert by_kind[Insurance.PENSION].balance_fen == 6842310
    assert (by_kind[Insurance.UNEMPLOYMENT].months, by_kind[Insurance.UNEMPLOYMENT].balance_fen) == (60, None)
    assert (by_kind[Insurance.MEDICAL].months, by_kind[Insurance.MEDICAL].last_month) == (0, None)
    assert len(found.intervals) == len(HOLDER["insurance"])


def test_benefit_is_earned_by_the_rule_and_due_and_drawn_as_the_city_says(desks: Desks, city: City) -> None:
    benefit = desks.records.show(GetRecords(), city.asker(open_visit(city, desks))).benefit
    assert (benefit.earned, benefit.due, benefit.drawn) == (6, 6, 2)


def test_records_are_as_of_the_day_on_which_the_city_took_them(desks: Desks, city: City) -> None:
    city.clock.pass_by(3 * 86_400)
    assert desks.records.show(GetRecords(), city.asker(open_visit(city, desks))).as_of == date(2026, 11, 24)


def test_without_a_visit_nothing_is_shown(desks: Desks, city: City) -> None:
    with pytest.raises(VisitOver):
        desks.records.show(GetRecords(), city.asker("made-up"))
    assert audited(city) == []


def test_whoever_looked_is_in_the_audit(desks: Desks, city: City) -> None:
    desks.records.show(GetRecords(), city.asker(open_visit(city, desks)))
    last = audited(city)[-1]
    assert (last.at, last.device, last.record, last.outcome) == (city.clock().text, "kiosk", "records", "granted")
    assert last.subject == last.holder != ""


def test_what_cannot_be_written_into_the_audit_is_not_shown(
    desks: Desks, city: City, monkeypatch: pytest.MonkeyPatch
) -> None:
    asker = city.asker(open_visit(city, desks))
    monkeypatch.setattr(
        "backend.store.sqlite.audit.AuditTable.add", lambda self, row: (_ for _ in ()).throw(OSError("disk full"))
    )
    with pytest.raises(Exception, match="disk full"):
        desks.records.show(GetRecords(), asker)
