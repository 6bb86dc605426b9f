"""What the tour reads of the records on the glass."""

import json
from datetime import date

from demo.people.holders import holders
from demo.tour.expectation import months
from demo.tour.steps.proving import summaries
from labourhall.contract import wire
from labourhall.market.insurance import Insurance, Month, Summary


def test_an_insurance_of_which_no_month_was_ever_paid_has_no_last_month() -> None:
    holder = holders(date(2026, 11, 29))[10]
    paid, never = months(holder, "pension"), months(holder, "unemployment")
    assert paid[0]
    assert never == (0, "")
    shown = (
        Summary(Insurance.PENSION, paid[0], Month(*map(int, paid[1].split("-"))), None),
        Summary(Insurance.UNEMPLOYMENT, 0, None, None),
    )
    found = summaries({"summaries": json.loads(wire.encode(shown))})
    assert {kind: (item["months"], item["last_month"]) for kind, item in found.items()} == {
        "pension": paid,
        "unemployment": never,
    }
