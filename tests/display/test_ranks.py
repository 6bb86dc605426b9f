"""Vacancies in the order of each selection, made in steps."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as some

from display import ranks
from display.steps import finished
from labourhall.contract.playlist import Selection
from labourhall.market.vacancy import Vacancy
from scripts.wall_pictures import table

FIRST = table()[0]


def posted(*days: int) -> list[Vacancy]:
    """A vacancy for each, posted so many days ago; numbers grow."""
    return [
        replace(FIRST, number=f"{place:06d}", posted_on=FIRST.posted_on - timedelta(day))
        for place, day in enumerate(days)
    ]


@given(some.lists(some.integers(0, 40), max_size=1_500))
def test_the_order_in_steps_is_the_order(days: list[int]) -> None:
    vacancies = posted(*days)
    assert finished(ranks.newest_first(vacancies)) == sorted(vacancies, key=ranks.newness, reverse=True)


def test_each_step_of_the_order_looks_at_few() -> None:
    looked = 0

    def watched() -> Iterator[Vacancy]:
        nonlocal looked
        for one in vacancies:
            looked += 1
            yield one

    vacancies = posted(*range(3_000))
    steps, before = ranks.newest_first(watched()), 0
    for _ in steps:
        assert looked - before <= ranks.RUN
        before = looked
    assert looked == len(vacancies)


def test_so_many_vacancies_take_so_many_steps() -> None:
    vacancies = posted(*range(1_600))
    assert len(list(ranks.newest_first(vacancies))) == 1_600 // ranks.LOOKS * 2 + 4


def test_each_selection_has_an_order_of_its_own() -> None:
    few, old, new = (replace(one, openings=many) for one, many in zip(posted(1, 9, 0), (2, 1, 5), strict=True))

    def ordered(selection: Selection) -> list[Vacancy]:
        return list(finished(ranks.in_order((few, old, new), ranks.RANKS.get(selection, ranks.newness))))

    assert ordered(Selection.NEWEST) == ordered(Selection.FAIR) == ordered(Selection.OWN_DISTRICT) == [new, few, old]
    assert ordered(Selection.HARD_TO_FILL) == [old, few, new]
    few, old, new = (replace(one, openings=many) for one, many in zip((few, old, new), (20, 30, 20), strict=True))
    assert ordered(Selection.MOST_OPENINGS) == [old, new, few]
