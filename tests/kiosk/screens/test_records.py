"""The records' page and its chart, derived without Qt."""

from dataclasses import replace
from datetime import date

from kiosk.screens.chart import Run, chart_page
from kiosk.screens.records import derive_records
from kiosk.visit.accommodations import Accommodations
from kiosk.visit.states import ShowingRecords
from labourhall.market.insurance import Benefit, Kind, Month, Records
from labourhall.market.records import year_rows
from scripts.samples import NOW, RECORDS, opened
from tests.kiosk.screens.seen import sight

PENSION = ShowingRecords(RECORDS, Kind.PENSION)
SEEN = sight(opened(PENSION))
CHART = year_rows(RECORDS.intervals, Kind.PENSION, NOW.date())


def runs(year: int) -> tuple[Run, ...]:
    return next(row.runs for row in chart_page(SEEN, CHART, 0) if row.year == year)


def test_eight_years_with_the_newest_at_the_bottom() -> None:
    years = [row.year for row in chart_page(SEEN, CHART, 0)]
    assert years == list(range(2019, 2027))
    assert [row.year for row in chart_page(SEEN, CHART, 8)] == list(range(2013, 2019))
    assert chart_page(SEEN, CHART, 99) == ()


def test_a_gap_of_three_or_more_bears_its_length() -> None:
    assert runs(2020)[1] == Run(2, 4, "gap", "断 4 个月")


def test_a_gap_over_the_new_year_bears_the_sum_once() -> None:
    assert runs(2022)[1] == Run(9, 3, "gap", "断 6 个月")
    assert runs(2023)[0] == Run(0, 3, "gap", "接上年")


def test_a_gap_of_two_is_short_and_what_is_to_come_is_not_due() -> None:
    assert runs(2026) == (Run(0, 8, "paid"), Run(8, 2, "gap", "断 2"), Run(10, 2, "not_due"))


def test_a_gap_of_one_bears_nothing() -> None:
    one = replace(RECORDS.intervals[0], first=Month(2024, 1), last=Month(2024, 2))
    other = replace(one, first=Month(2024, 4), last=Month(2026, 10))
    chart = year_rows((one, other), Kind.PENSION, NOW.date())
    assert chart_page(SEEN, chart, 0)[0].runs[1] == Run(2, 1, "gap", "")


def test_pension_says_what_is_missing_by_today_s_rules() -> None:
    props = derive_records(SEEN, opened(PENSION), PENSION)
    assert (props.total, props.last, props.last_more) == ("152", "2026年8月", "华安电子厂")
    assert (props.third_caption, props.third, props.third_more) == ("离 15 年还差", "28", "按现在的规定")
    assert [pane.in_force for pane in props.panes] == [False, True, False, False, False]


def test_unemployment_says_the_months_of_benefit_and_others_nothing() -> None:
    task = ShowingRecords(RECORDS, Kind.UNEMPLOYMENT)
    props = derive_records(SEEN, opened(task), task)
    assert (props.third, props.third_more) == ("12", "已领 2 个月")
    injury = ShowingRecords(RECORDS, Kind.INJURY)
    assert derive_records(SEEN, opened(injury), injury).third_caption == ""


def test_amounts_are_hidden_until_asked_for_and_always_beside_a_helper() -> None:
    shown = replace(PENSION, amounts_until=20.0)
    assert derive_records(SEEN, opened(PENSION), PENSION).amount == ""
    assert derive_records(SEEN, opened(shown), shown).amount == "48,215.36"
    helped = sight(opened(shown), looks=Accommodations(helped=True))
    assert derive_records(helped, opened(shown), shown).amount == ""


def test_records_without_a_month_of_a_kind_say_so() -> None:
    empty = ShowingRecords(Records((), (), Benefit(None, None, None), date(2026, 11, 20)), Kind.MEDICAL)
    props = derive_records(SEEN, opened(empty), empty)
    assert (props.years, props.nothing, props.last, props.has_amount) == ((), "没有这一项的记录", "–", False)
    assert not props.earlier


def test_other_insurances_follow_in_a_circle() -> None:
    last = ShowingRecords(RECORDS, Kind.MATERNITY)
    assert derive_records(SEEN, opened(last), last).next_kind == Kind.PENSION
