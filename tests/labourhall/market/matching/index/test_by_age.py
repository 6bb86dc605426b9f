"""Counts of all limits of age as one number: they add up, and each can be told from the others."""

from hypothesis import given
from hypothesis import strategies as st

from labourhall.market.matching.index import by_age

ROWS = st.lists(st.integers(0, 40))


@given(ROWS, ROWS)
def test_numbers_add_up_and_a_mask_tells_limits_apart(one: list[int], other: list[int]) -> None:
    number = sum(map(by_age.one, one)) + sum(map(by_age.one, other))
    assert by_age.total(number) == len(one) + len(other)
    assert by_age.total(number & by_age.mask([0, 7, 40])) == sum(age in (0, 7, 40) for age in one + other)


def test_a_limit_of_many_rows_runs_into_no_other() -> None:
    number = 3_000_000_000 * by_age.one(1) + by_age.one(2)
    assert [by_age.total(number & by_age.mask([age])) for age in range(4)] == [0, 3_000_000_000, 1, 0]
    assert by_age.total(number) == 3_000_000_001
