"""An employer's answer: for whom it is a yes."""

from datetime import date

import pytest

from labourhall.market.answer import EmployerAnswer

DAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("answer", "ages"),
    [
        (EmployerAnswer(False, DAY), []),
        (EmployerAnswer(True, DAY), [17, 18, 60, 61, None]),
        (EmployerAnswer(True, DAY, 60), [17, 18, 60, None]),
        (EmployerAnswer(True, DAY, 60, 18), [18, 60, None]),
        (EmployerAnswer(True, DAY, at_least=18), [18, 60, 61, None]),
    ],
)
def test_a_yes_is_for_the_ages_that_it_names_and_for_those_that_nobody_knows(
    answer: EmployerAnswer, ages: list[int | None]
) -> None:
    assert [age for age in (17, 18, 60, 61, None) if answer.admits(age)] == ages
