"""Days, months and times are values as soon as an answer is read, and have one form on the wire."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from labourhall.contract import wire
from labourhall.contract.device_calls import StaffCard
from labourhall.contract.openapi import openapi
from labourhall.contract.playlist import Bundle
from labourhall.contract.public_calls import Health, Snapshot
from labourhall.contract.refusals import Malformed
from labourhall.market.insurance import Insurance, Interval, Month, Summary
from labourhall.market.referral import Referral
from tests.labourhall.contract.calls import KINDS

HALL = timezone(timedelta(hours=8))
NINE = datetime(2026, 11, 23, 9, 0, tzinfo=HALL)
SCHEMAS: dict[str, Any] = openapi(KINDS)["components"]["schemas"]
STRETCH = Interval(Insurance.PENSION, Month(2009, 3), Month(2026, 8), 1, 1, 1, "厂", "正常")


def test_a_month_is_a_text_on_the_wire_and_a_month_in_the_house() -> None:
    body = wire.encode(STRETCH)
    assert b'"first":"2009-03","last":"2026-08"' in body
    assert wire.decode(body, Interval) == STRETCH


def test_an_insurance_that_nobody_paid_has_no_last_month() -> None:
    nothing = Summary(Insurance.INJURY, 0, None, None)
    assert wire.decode(wire.encode(nothing), Summary) == nothing


def test_a_letter_has_a_time_and_a_day() -> None:
    letter = Referral("2026-1", "ACDEFH", "100001", NINE, date(2026, 11, 30), False)
    body = wire.encode(letter)
    assert b'"issued_at":"2026-11-23T09:00:00+08:00","valid_until":"2026-11-30"' in body
    assert wire.decode(body, Referral) == letter


@pytest.mark.parametrize("month", ['"2009"', '"2009-13"', '"2009-3"', '"2009-03-01"', '""', "200903", "null"])
def test_what_is_no_month_is_refused_at_the_boundary(month: str) -> None:
    body = wire.encode(STRETCH).replace(b'"2009-03"', month.encode())
    with pytest.raises(Malformed):
        wire.decode(body, Interval)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (Health, '{"version":"1","now":%s}'),
        (Snapshot, '{"cursor":"1","vacancies":[],"taken_at":%s}'),
        (Bundle, '{"playlists":[],"slots":[],"valid_until":%s}'),
        (
            Referral,
            '{"number":"1","check_code":"","vacancy":"1","valid_until":"2026-11-30","provisional":false,"issued_at":%s}',
        ),
    ],
    ids=["health", "snapshot", "bundle", "letter"],
)
def test_a_time_says_its_offset(kind: type[Any], body: str) -> None:
    for good in ("2026-11-23T09:00:00+08:00", "2026-11-23T01:00:00Z", "2026-11-23T01:00:00.000Z"):
        wire.decode((body % f'"{good}"').encode(), kind)
    for bad in ("2026-08-01", "2026-11-23T09:00:00", "soon", "2026-11-31T09:00:00Z"):
        with pytest.raises(Malformed):
            wire.decode((body % f'"{bad}"').encode(), kind)


def test_two_ways_to_write_one_time_are_one_time() -> None:
    found = wire.decode(b'{"version":"1","now":"2026-11-23T01:00:00Z"}', Health)
    assert found.now == NINE == datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


def test_a_staff_card_has_a_last_day() -> None:
    card = StaffCard("44", "何", date(2026, 11, 30))
    assert b'"valid_until":"2026-11-30"' in wire.encode(card)
    assert wire.decode(wire.encode(card), StaffCard) == card


def test_the_document_says_which_form_they_have() -> None:
    month = {"type": "string", "pattern": r"^[0-9]{4}-(0[1-9]|1[0-2])$", "description": "A calendar month."}
    moment, day = {"type": "string", "format": "date-time"}, {"type": "string", "format": "date"}
    assert SCHEMAS["Interval"]["properties"]["first"] == month
    assert SCHEMAS["Summary"]["properties"]["last_month"] == {"anyOf": [month, {"type": "null"}]}
    assert SCHEMAS["Records"]["properties"]["as_of"] == day
    assert SCHEMAS["Referral"]["properties"]["issued_at"] == moment
    assert SCHEMAS["Referral"]["properties"]["valid_until"] == day
    assert SCHEMAS["StaffCard"]["properties"]["valid_until"] == day
    for name, item in (("Snapshot", "taken_at"), ("Changes", "taken_at"), ("Health", "now")):
        assert SCHEMAS[name]["properties"][item] == moment
