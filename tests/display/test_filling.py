"""The sheets of a table as they fill up: nobody of a round waits for those of the next."""

from copy import deepcopy

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from display import schedule
from display.filling import PAGE_MOST, Filling, layout_of
from display.motion import Pace
from display.pages.table import FittedVacancy
from display.planner import Planner
from display.schedule import TABLES, Sheet, SheetKind
from scripts.wall_pictures import table


def entry(planner: Planner, which: int = 0) -> FittedVacancy:
    return planner.facts(table()[which], False), ""


def test_sheets_come_layout_by_layout_and_each_is_full_but_the_last(planner: Planner) -> None:
    filling, one = planner.tabling(False, False).filling(), entry(planner)
    for kind in (SheetKind.CLEAR, *(SheetKind.ROWS,) * 9, SheetKind.CARDS):
        assert filling.add(kind, one)
    assert filling.count == 11
    assert [(kind, len(found)) for kind, found in filling.sheets()] == [
        (SheetKind.ROWS, 8), (SheetKind.ROWS, 1), (SheetKind.CARDS, 1), (SheetKind.CLEAR, 1),
    ]  # fmt: skip


def test_rows_of_the_next_round_wait_for_the_cards_of_this_one(planner: Planner) -> None:
    filling, rows, cards = planner.tabling(False, False).filling(), SheetKind.ROWS, SheetKind.CARDS
    entries = [entry(planner, which) for which in range(5)]
    for one, kind, round_number in zip(entries, (rows, cards, rows, rows, cards), (0, 0, 0, 1, 1), strict=True):
        assert filling.add(kind, one, round_number)
    assert list(filling.sheets()) == [
        (rows, (entries[0], entries[2])), (cards, (entries[1],)), (rows, (entries[3],)), (cards, (entries[4],)),
    ]  # fmt: skip


def test_rows_alone_fill_their_pages_over_the_end_of_a_round(planner: Planner) -> None:
    filling = planner.tabling(False, False).filling()
    assert filling.add(SheetKind.ROWS, entry(planner, 0), 0)
    assert filling.add(SheetKind.ROWS, entry(planner, 1), 1)
    assert [len(found) for _, found in filling.sheets()] == [2]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    some.lists(some.tuples(some.sampled_from(TABLES), some.integers(0, 7), some.booleans()), max_size=90),
    some.sampled_from(Pace),
)
def test_what_is_taken_stands_ten_minutes_at_most_and_what_is_not_would_stand_longer(
    planner: Planner, offered: list[tuple[SheetKind, int, bool]], pace: Pace
) -> None:
    filling, number = planner.tabling(False, False).filling(), 0
    filling.pace = pace
    for kind, which, is_next in offered:
        one, number = entry(planner, which), number + is_next
        endless = deepcopy(filling)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("display.filling.PAGE_MOST", 10**9)
            assert endless.add(kind, one, number)
        before = [*filling.sheets()]
        is_taken = filling.add(kind, one, number)
        assert [*filling.sheets()] == ([*endless.sheets()] if is_taken else before)
        assert is_taken == (lasting(endless, pace) <= PAGE_MOST)


def lasting(filling: Filling, pace: Pace) -> int:
    return sum(schedule.dwell(Sheet(layout_of(one)[0], entries=found), pace) for one, found in filling.sheets())
