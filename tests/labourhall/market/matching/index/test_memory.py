"""What an index keeps of a vacancy, and what a question leaves behind."""

import gc

from hypothesis import given

from labourhall.market.matching.index import Index
from labourhall.market.matching.score import facts
from labourhall.market.vacancy import Vacancy
from tests.labourhall.market.samples import LAW, RULES, SEWING, TODAY, seeker, vacancies, vacancy


@given(vacancies("000001"))
def test_a_row_gives_the_facts_of_its_vacancy(one: Vacancy) -> None:
    index = Index([one], RULES, LAW)
    assert [index._classes.facts(row, one) for row in index._rows.values()] == [facts(one, RULES)] * len(index)


def test_a_question_leaves_nothing_for_the_collector() -> None:
    """At a peak, whatever refers to itself would be looked for two hundred times a second."""
    index = Index([vacancy(f"{number:06d}") for number in range(2_000)], RULES, LAW)
    gc.collect()
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        index.group(seeker(age=57, occupations=(SEWING,)), TODAY, 20)
        gc.collect()
        left = [one for one in gc.garbage if type(one).__module__.startswith("labourhall")]
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
    assert not left
