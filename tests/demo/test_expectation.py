"""What is right for a card, worked out from image and holders alone."""

from datetime import date

import pytest

from demo.people.holders import holders
from demo.people.images import image
from demo.people.numbers import draw
from demo.people.person import Person
from demo.people.roster import LIANG, PEOPLE
from demo.people.tray import tray
from demo.tour.expectation import expect, months, read_card

TODAY = date(2026, 11, 24)
CARDS = {card.key: card.image for card in tray(TODAY)}


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.key)
def test_the_card_of_each_of_the_twelve_says_its_holder(person: Person) -> None:
    numbers = draw(person, TODAY)
    expected = expect(image(person, numbers), holders(TODAY))
    assert (expected.card.name, expected.card.id_number, expected.card.number) == (
        person.name,
        numbers.id_number,
        numbers.card_number,
    )
    assert expected.holder is not None
    assert expected.holder["name"] == person.name
    assert expected.genuine
    assert set(expected.secrets) == {person.name, numbers.id_number, numbers.card_number}


def test_a_stranger_s_card_is_in_order_but_nobody_knows_it() -> None:
    expected = expect(CARDS["stranger"], holders(TODAY))
    assert expected.card.usable
    assert expected.holder is None


@pytest.mark.parametrize("key", ["bank", "locked", "application_locked"])
def test_the_other_cards_are_to_be_refused(key: str) -> None:
    assert not expect(CARDS[key], holders(TODAY)).card.usable


def test_a_card_with_a_key_that_is_not_the_city_s_is_to_be_refused() -> None:
    card = CARDS["liang"]
    forged = {**card, "keys": {**card["keys"], "IRK": "00" * 16}}
    assert not expect(forged, holders(TODAY)).genuine


def test_records_written_as_a_list_of_pairs_say_the_same() -> None:
    card = CARDS["liang"]
    pairs = {path: {"records": [list(pair) for pair in file.items()]} for path, file in card["files"].items()}
    assert read_card({**card, "files": pairs}).name == LIANG.name


def test_months_are_distinct_and_only_paid_ones_count() -> None:
    def interval(first: str, last: str, status: str) -> dict[str, object]:
        return {"kind": "pension", "from": first, "to": last, "status": status}

    holder = {
        "insurance": [
            interval("2020-11", "2021-02", "正常"),
            interval("2021-02", "2021-03", "补缴"),
            interval("2021-04", "2021-09", "欠缴"),
        ]
    }
    assert months(holder, "pension") == (5, "2021-03")
    assert months(holder, "medical") == (0, "")


def test_a_card_of_the_third_generation_keeps_its_holder_to_itself() -> None:
    card = CARDS["liang"]
    issuer = {**card["files"]["SSSE/EF05"], "03": b"3.00".hex()}
    locked = {**card, "files": {**card["files"], "SSSE/EF05": issuer}}
    assert read_card(locked).name is None
    assert expect(locked, holders(TODAY)).masked == "梁*英"
    assert read_card({**locked, "access": {"SSSE/EF06": "free"}}).name == LIANG.name
