"""Whatever the records are: every paid month can be reached by turning pages, and no page is blank."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kiosk.slices.outcome import Stay
from kiosk.tasks.records.actions import RecordsAction
from kiosk.tasks.records.props import RecordsProps, derive
from kiosk.tasks.records.states import ShowingRecords
from kiosk.tasks.records.steps import step
from kiosk.visit.vocabulary import Touched
from labourhall.market.insurance import Benefit, Insurance, Interval, Month, Records
from labourhall.market.records import paid_months
from scripts.samples import HOLDER, opened
from tests.kiosk.sight.seen import sight
from tests.kiosk.visit.play import a_scene

FIRST, LAST = Month(1980, 1).ordinal, Month(2027, 12).ordinal


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    start = draw(st.integers(FIRST, LAST))
    end = draw(st.integers(start, min(LAST, start + 400)))
    status = draw(st.sampled_from(["正常", "正常", "补缴", "欠缴", "中断"]))
    kind = draw(st.sampled_from([Insurance.PENSION, Insurance.MEDICAL]))
    return Interval(kind, Month.at(start), Month.at(end), 0, 0, 0, "", status)


records = st.builds(
    lambda some, day: Records((), tuple(some), Benefit(None, None, None), day),
    st.lists(intervals(), max_size=5),
    st.dates(date(2024, 1, 1), date(2027, 12, 31)),
)


def pages(shown: ShowingRecords) -> list[RecordsProps]:
    """Every page that can be reached by touching 更早 as often as it is offered."""
    found = [derive(sight(opened(shown)), shown)]
    while found[-1].earlier:
        turned = earlier(shown)
        assert turned.offset > shown.offset
        shown = turned
        found.append(derive(sight(opened(shown)), shown))
    assert earlier(shown) == shown
    return found


def earlier(shown: ShowingRecords) -> ShowingRecords:
    outcome = step(shown, Touched(RecordsAction.EARLIER), a_scene(HOLDER))
    assert isinstance(outcome, Stay)
    assert isinstance(outcome.task, ShowingRecords)
    return outcome.task


@given(records)
def test_every_paid_month_can_be_reached_and_no_page_is_blank(some: Records) -> None:
    found = pages(ShowingRecords(some, Insurance.PENSION))
    paid = paid_months(some.intervals, Insurance.PENSION)
    assert sum(row.paid for page in found for row in page.years) == len(paid)
    assert all(page.years for page in found) or (not paid and len(found) == 1)
    years = [row.year for page in reversed(found) for row in page.years]
    assert years == sorted(set(years))
