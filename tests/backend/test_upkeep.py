"""What is forgotten in time of questions to employers."""

import pytest

from backend.desks import Desks
from backend.upkeep import tidy
from labourhall.contract.staff_calls import CloseVacancy
from labourhall.contract.visit_calls import SeeOutcomes
from tests.backend.asking import DAY, answered, asked, asking_desks, kept, welcome
from tests.backend.cities import City


@pytest.fixture
def desks(city: City) -> Desks:
    return asking_desks(city)


def test_a_question_is_forgotten_after_its_days_and_what_may_be_told_as_soon_as_it_ended(
    desks: Desks, city: City
) -> None:
    asked(city, desks, "100001", "100002")
    answered(city, desks, takes=True)
    tidy(city.store, city.clock(), city.settings)
    assert [(ask.number, ask.age, ask.occupation) for ask in kept(city)] == [
        ("100001", None, ""),
        ("100002", 52, "61101"),
    ]
    desks.officers.close(CloseVacancy("100002"), city.staff())
    tidy(city.store, city.clock(), city.settings)
    assert [ask.age for ask in kept(city)] == [None, None]
    city.clock.pass_by(city.settings.asks_kept_days * DAY)
    tidy(city.store, city.clock(), city.settings)
    assert len(kept(city)) == 2
    city.clock.pass_by(DAY)
    tidy(city.store, city.clock(), city.settings)
    assert kept(city) == []


def test_what_was_told_before_the_tidying_can_be_seen_after_it(desks: Desks, city: City) -> None:
    asked(city, desks, "100001")
    answered(city, desks, takes=True)
    token = welcome(city, desks).token
    tidy(city.store, city.clock(), city.settings)
    assert desks.asks.see(SeeOutcomes(("100001",)), city.asker(token)).count == 1
