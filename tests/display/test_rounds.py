"""Vacancies newest first, and round after round through them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import islice

from hypothesis import given
from hypothesis import strategies as some

from display import rounds
from display.steps import finished
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
    assert finished(rounds.newest_first(vacancies)) == sorted(vacancies, key=rounds.place_of, reverse=True)


def test_each_step_of_the_order_looks_at_few() -> None:
    looked = 0

    def watched() -> Iterator[Vacancy]:
        nonlocal looked
        for one in vacancies:
            looked += 1
            yield one

    vacancies = posted(*range(3_000))
    steps, before = rounds.newest_first(watched()), 0
    for _ in steps:
        assert looked - before <= rounds.RUN
        before = looked
    assert looked == len(vacancies)


def test_so_many_vacancies_take_so_many_steps() -> None:
    vacancies = posted(*range(1_600))
    assert len(list(rounds.newest_first(vacancies))) == 1_600 // rounds.LOOKS * 2 + 4


def test_all_come_once_from_the_one_after_the_last() -> None:
    newest = finished(rounds.newest_first(posted(3, 2, 1, 0)))
    order = [one.number for one in newest]
    assert order == ["000003", "000002", "000001", "000000"]
    assert [one.number for one in rounds.onward(newest, None)] == order
    assert [one.number for one in rounds.onward(newest, rounds.place_of(newest[1]))] == order[2:] + order[:2]
    assert [one.number for one in rounds.onward(newest, rounds.place_of(newest[3]))] == order
    assert list(rounds.onward((), rounds.place_of(newest[0]))) == []


def test_a_place_whose_vacancy_is_gone_is_still_a_place() -> None:
    newest = finished(rounds.newest_first(posted(0, 1, 2, 3)))
    left = [newest[0], *newest[2:]]
    assert next(rounds.onward(left, rounds.place_of(newest[1]))) == newest[2]
    assert len(list(islice(rounds.onward(left, rounds.place_of(newest[1])), 9))) == 3
