"""The records' page and its chart, derived without Qt."""

from dataclasses import replace
from datetime import date

from kiosk.tasks.records.chart import Chart, MonthRun, chart_page
from kiosk.tasks.records.props import derive
from kiosk.tasks.records.states import ShowingRecords
from kiosk.visit.accommodations import Accommodations
from labourhall.market.insurance import Benefit, Insurance, Month, Records
from labourhall.market.records import year_rows
from scripts.samples import NOW, RECORDS, opened
from tests.kiosk.sight.seen import sight

PENSION = ShowingRecords(RECORDS, Insurance.PENSION)
SEEN = sight(opened(PENSION))
CHART = year_rows(RECORDS.intervals, Insurance.PENSION, NOW.date())


def runs(year: int) -> tuple[MonthRun, ...]:
    """The year's runs, paid or not, by month, without the row that they stand in."""
    page = chart_page(SEEN, CHART, 0)
    row, of_year = next((row, one) for row, one in enumerate(page.years) if one.year == year)
    found = [*of_year.runs, *(run for run in page.unpaid if run.row == row)]
    return tuple(replace(run, row=0) for run in sorted(found, key=lambda run: run.start))


def test_eight_years_with_the_newest_at_the_bottom() -> None:
    years = [row.year for row in chart_page(SEEN, CHART, 0).years]
    assert years == list(range(2019, 2027))
    assert [row.year for row in chart_page(SEEN, CHART, 8).years] == list(range(2013, 2019))
    assert chart_page(SEEN, CHART, 99) == Chart((), ())


def test_a_gap_of_three_or_more_bears_its_length() -> None:
    assert runs(2020)[1] == MonthRun(2, 4, "gap", "断 4 个月")


def test_a_gap_over_the_new_year_bears_the_sum_once() -> None:
    assert runs(2022)[1] == MonthRun(9, 3, "gap", "断 6 个月")
    assert runs(2023)[0] == MonthRun(0, 3, "gap", "接上年")


def test_a_gap_of_two_is_short_and_what_is_to_come_is_not_due() -> None:
    assert runs(2026) == (MonthRun(0, 8, "paid"), MonthRun(8, 2, "gap", "断 2"), MonthRun(10, 2, "not_due"))


def test_a_gap_of_one_bears_nothing() -> None:
    one = replace(RECORDS.intervals[0], first=Month(2024, 1), last=Month(2024, 2))
    other = replace(one, first=Month(2024, 4), last=Month(2026, 10))
    chart = year_rows((one, other), Insurance.PENSION, NOW.date())
    assert chart_page(SEEN, chart, 0).unpaid[0] == MonthRun(2, 1, "gap", "")


def test_pension_says_what_is_missing_by_today_s_rules() -> None:
    props = derive(SEEN, PENSION)
    assert (props.total, props.last, props.last_more) == ("152", "2026年8月", "华安电子厂")
    assert (props.third_caption, props.third, props.third_more) == ("离 15 年还差", "28", "按现在的规定")
    assert [pane.in_force for pane in props.panes] == [False, True, False, False, False]


def test_unemployment_says_the_months_of_benefit_and_others_nothing() -> None:
    task = ShowingRecords(RECORDS, Insurance.UNEMPLOYMENT)
    props = derive(SEEN, task)
    assert (props.third, props.third_more) == ("12", "已领 2 个月")
    injury = ShowingRecords(RECORDS, Insurance.INJURY)
    assert derive(SEEN, injury).third_caption == ""


def test_amounts_are_hidden_until_asked_for_and_always_beside_a_helper() -> None:
    shown = replace(PENSION, amounts_until=20.0)
    assert derive(SEEN, PENSION).amount == ""
    assert derive(SEEN, shown).amount == "48,215.36"
    helped = sight(opened(shown), looks=Accommodations(helped=True))
    assert derive(helped, shown).amount == ""


def test_records_without_a_month_of_a_kind_say_so() -> None:
    empty = ShowingRecords(Records((), (), Benefit(None, None, None), date(2026, 11, 20)), Insurance.MEDICAL)
    props = derive(SEEN, empty)
    assert (props.years, props.nothing, props.last, props.has_amount) == ((), "没有这一项的记录", "–", False)
    assert not props.earlier


def test_other_insurances_follow_in_a_circle() -> None:
    last = ShowingRecords(RECORDS, Insurance.MATERNITY)
    assert derive(SEEN, last).next_kind == Insurance.PENSION


def test_records_of_which_something_could_not_be_read_say_that_they_are_incomplete() -> None:
    assert "不完整" not in derive(SEEN, PENSION).note
    part = replace(PENSION, records=RECORDS.lacking(1))
    assert derive(sight(opened(part)), part).note == "数据到 11月20日 · 不完整"
