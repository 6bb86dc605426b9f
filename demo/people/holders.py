"""HOLDERS: the people as the city knows them, for `hall-backend import-holders`."""

from datetime import date, timedelta
from typing import Any

from demo.people.numbers import draw
from demo.people.person import Person
from demo.people.records import intervals
from demo.people.roster import PEOPLE


def holders(today: date) -> list[dict[str, Any]]:
    """All twelve as of `today`."""
    return [holder(person, today) for person in PEOPLE]


def holder(person: Person, today: date) -> dict[str, Any]:
    """One of the twelve."""
    numbers = draw(person, today)
    return entry(
        person,
        today,
        card_number=numbers.card_number,
        identification_code=numbers.identification_code,
        id_number=numbers.id_number,
        card_key=numbers.keys["IRK"],
    )


def entry(
    person: Person, today: date, *, card_number: str, identification_code: str, id_number: str, card_key: str
) -> dict[str, Any]:
    """A person with the numbers of their card; `card_key` is its final IRK."""
    return {
        "card_number": card_number,
        "identification_code": identification_code,
        "id_number": id_number,
        "name": person.name,
        "education": person.education,
        "occupations": [
            {"code": trade.code, "years": trade.years, "last_wage": trade.last_wage} for trade in person.trades
        ],
        "wishes": {
            "occupations": list(person.wishes),
            "districts": list(person.districts),
            "wage_floor": person.wage_floor,
            "shifts": list(person.shifts),
        },
        "registered_on": (today - timedelta(days=person.registered)).isoformat(),
        "card_key": card_key,
        "insurance": intervals(person, today),
        "balances_fen": dict(person.balances),
        "benefit": {"due": person.due, "drawn": person.drawn},
    }
