"""The lives of the invented people hold together: no first job of a child, no benefit for a pensioner."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from demo.people import shipped
from demo.people.numbers import draw
from demo.people.person import Job, Person
from demo.people.roster import LIANG, PEOPLE
from labourhall.market import identity
from tests.demo.lives import contradictions, statutory_month

TODAY = date(2026, 11, 24)
DAYS = [TODAY, date(2000, 5, 23), *(date(2026 + month // 12, month % 12 + 1, 1) for month in range(24))]


def births() -> Iterator[tuple[str, date]]:
    for name in shipped.HOLDERS:
        number = bytes.fromhex(shipped.image(name)["files"]["SSSE/EF06"]["08"]).decode("ascii")
        born = identity.birth(number)
        assert born
        yield name, born


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.key)
def test_the_life_of_one_of_the_twelve_holds_together_on_any_day(person: Person) -> None:
    found = {day.isoformat(): contradictions(person, draw(person, day).born, day) for day in DAYS}
    assert {day: said for day, said in found.items() if said} == {}


@pytest.mark.parametrize(("name", "born"), [*births()])
def test_the_life_of_a_shipped_cards_holder_holds_together(name: str, born: date) -> None:
    person = shipped.HOLDERS[name]
    assert person.age == identity.age_on(f"449999{born:%Y%m%d}000X", TODAY)
    assert contradictions(person, born, TODAY) == []


def test_the_statutory_age_rises_by_birth_month_and_track() -> None:
    def reached(track: str, born: date) -> tuple[int, int]:
        return divmod(statutory_month(track, born) - born.year * 12 - born.month + 1, 12)

    assert reached("men", date(1964, 12, 31)) == (60, 0)
    assert reached("men", date(1965, 1, 1)) == (60, 1)
    assert reached("men", date(1976, 9, 1)) == (63, 0)
    assert reached("women_55", date(1981, 9, 1)) == (58, 0)
    assert reached("women_50", date(1975, 3, 1)) == (50, 2)
    assert reached("women_50", date(1990, 3, 1)) == (55, 0)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"jobs": (Job("甲厂", 450, 448, 2000),)}, "before the age of 16"),
        ({"jobs": (Job("甲厂", 5, 9, 2000),)}, "ends before it begins"),
        ({"track": "women_50"}, "past the statutory age"),
        ({"draws_pension": True}, "draws a pension before"),
        ({"track": "women_50", "due": None, "jobs": (Job("甲厂", 240, 60, 1),)}, "draws no pension"),
        ({"due": 23}, "months of benefit are due where"),
        ({"drawn": 10}, "has drawn 10 months"),
        ({"balances": (("pension", 100),)}, "the pension account holds"),
        ({"trades": ()}, "more months are paid"),
        ({"age": 30}, "worked 24 years"),
        ({"track": "men"}, "retires by the track men"),
        ({"registered": 400}, "was looking for work before"),
    ],
)
def test_each_contradiction_is_found(changes: dict[str, Any], said: str) -> None:
    person = replace(LIANG, **changes)
    assert any(said in sentence for sentence in contradictions(person, draw(LIANG, TODAY).born, TODAY))
