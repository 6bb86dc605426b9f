"""The twelve: their numbers are valid in form and nobody's, their cards and the city's records belong together."""

from collections import Counter
from datetime import date

import pytest

from cardreader.simulator.image_json import image_from
from cardreader.ssse.number import card_number_valid, id_number_birth_date, id_number_valid
from demo.people.holders import holders
from demo.people.images import image
from demo.people.numbers import draw
from demo.people.person import Person
from demo.people.roster import PEOPLE
from demo.people.tray import TrayCard, tray
from labourhall.market.insurance import Insurance, Month

TODAY = date(2026, 11, 24)
EVERYBODY = pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.key)


@EVERYBODY
def test_an_id_number_is_valid_in_form_and_its_area_was_never_assigned(person: Person) -> None:
    numbers = draw(person, TODAY)
    assert id_number_valid(numbers.id_number)
    assert id_number_birth_date(numbers.id_number) == numbers.born
    assert numbers.id_number[2:6] == "9999"
    assert int(numbers.id_number[16]) % 2 == (1 if person.sex == "1" else 0)


@EVERYBODY
def test_a_person_has_the_stated_age_on_the_day(person: Person) -> None:
    for today in (date(2026, 1, 1), TODAY, date(2028, 2, 29)):
        born = draw(person, today).born
        assert today.year - born.year - ((today.month, today.day) < (born.month, born.day)) == person.age


@EVERYBODY
def test_a_card_number_bears_its_check_digit(person: Person) -> None:
    assert card_number_valid(draw(person, TODAY).card_number)


@EVERYBODY
def test_a_card_image_is_well_formed_and_bears_the_key_that_the_city_knows(person: Person) -> None:
    numbers = draw(person, TODAY)
    read = image_from(image(person, numbers))
    [known] = [entry for entry in holders(TODAY) if entry["card_number"] == numbers.card_number]
    assert read.keys["IRK"].hex().upper() == known["card_key"]
    assert known["identification_code"] == numbers.identification_code


def test_everything_is_drawn_alike_every_time() -> None:
    assert holders(TODAY) == holders(TODAY)
    assert [card.image for card in tray(TODAY)] == [card.image for card in tray(TODAY)]


def test_nobody_shares_a_number_or_a_key() -> None:
    drawn = [draw(person, TODAY) for person in PEOPLE]
    for values in (
        [numbers.id_number for numbers in drawn],
        [numbers.card_number for numbers in drawn],
        [numbers.identification_code for numbers in drawn],
        [numbers.keys["IRK"] for numbers in drawn],
    ):
        assert Counter(values).most_common(1)[0][1] == 1


def test_the_old_region_stands_on_a_card_only() -> None:
    [old] = [person for person in PEOPLE if person.card.region == "440102"]
    assert "440102" not in old.districts
    assert not draw(old, TODAY).id_number.startswith("440102")


def test_both_generations_both_protocols_and_a_card_without_pin_are_on_the_tray() -> None:
    assert {person.card.generation for person in PEOPLE} == {"1.00", "2.00"}
    assert {person.card.protocol for person in PEOPLE} == {"T=0", "T=1"}
    assert None in {person.card.pin for person in PEOPLE}


@pytest.mark.parametrize("card", tray(TODAY), ids=lambda card: card.key)
def test_every_card_on_the_tray_is_well_formed(card: TrayCard) -> None:
    assert len(image_from(card.image).atr) >= 2


@EVERYBODY
def test_the_months_of_one_insurance_never_overlap_and_end_before_today(person: Person) -> None:
    [known] = [entry for entry in holders(TODAY) if entry["name"] == person.name]
    assert bool(known["insurance"]) == bool(person.jobs)
    for kind in Insurance:
        months = [
            ordinal
            for interval in known["insurance"]
            if interval["kind"] == kind
            for ordinal in range(Month.parse(interval["from"]).ordinal, Month.parse(interval["to"]).ordinal + 1)
        ]
        assert len(months) == len(set(months))
        assert all(ordinal < TODAY.year * 12 + TODAY.month - 1 for ordinal in months)
