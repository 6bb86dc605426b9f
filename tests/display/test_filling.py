"""The sheets of a table as they fill up."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from display import schedule
from display.filling import PAGE_MOST
from display.motion import Pace
from display.pages.table import FittedVacancy
from display.planner import Planner
from display.schedule import TABLES, Sheet, SheetKind
from scripts.wall_pictures import table


def entry(planner: Planner, which: int = 0) -> FittedVacancy:
    return planner.facts(table()[which], False), ""


def test_sheets_come_layout_by_layout_and_each_is_full_but_the_last(planner: Planner) -> None:
    filling, one = planner.filling(), entry(planner)
    for kind in (SheetKind.CLEAR, *(SheetKind.ROWS,) * 9, SheetKind.CARDS):
        filling.take(kind, one)
    assert filling.count == 11
    assert [(kind, len(found)) for kind, found in filling.sheets()] == [
        (SheetKind.ROWS, 8), (SheetKind.ROWS, 1), (SheetKind.CARDS, 1), (SheetKind.CLEAR, 1),
    ]  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some.lists(some.tuples(some.sampled_from(TABLES), some.integers(0, 7)), max_size=60), some.sampled_from(Pace))
def test_there_is_time_exactly_as_long_as_all_sheets_stand_ten_minutes_at_most(
    planner: Planner, offered: list[tuple[SheetKind, int]], pace: Pace
) -> None:
    filling = planner.filling()
    filling.pace = pace
    for kind, which in offered:
        one = entry(planner, which)
        has_time = filling.has_time(kind, one)
        filling.take(kind, one)
        lasting = sum(schedule.dwell(Sheet(kind, entries=found), pace) for kind, found in filling.sheets())
        assert has_time == (lasting <= PAGE_MOST)
