"""What is right for a card, worked out from image and holders alone."""

from datetime import date
from typing import Any

import pytest

from demo.people import shipped
from demo.people.holders import holders
from demo.people.images import image
from demo.people.numbers import draw
from demo.people.person import Person
from demo.people.roster import LIANG, PEOPLE
from demo.people.tray import tray
from demo.tour.expectation import age, expect, masked, months, read_card

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


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("陈红", "陈*"),
        ("梁秀英", "梁*英"),
        ("欧阳娜", "欧阳*"),
        ("欧阳娜娜", "欧阳*娜"),
        ("阿依·买买提", "阿*·买*"),
        ("chan tai", "C*"),
    ],
)
def test_a_name_is_masked_as_the_glass_must_show_it(name: str, shown: str) -> None:
    assert masked(name) == shown


def test_an_age_is_full_years_by_either_sort_of_id_number() -> None:
    assert age("440102197411240028", TODAY) == 52
    assert age("440102197411250028", TODAY) == 51
    assert age("440102741124002", TODAY) == 52


@pytest.mark.parametrize(
    ("sam", "opens"),
    [
        ({}, False),
        ({"RKSSSE": "00" * 16}, False),
        ({"RKSSSE": "ab" * 16}, True),
        ({"RKSSSE_PROVINCE": "00" * 16}, True),
    ],
)
def test_a_card_of_the_third_generation_opens_to_a_module_with_its_key(sam: dict[str, str], opens: bool) -> None:
    card = CARDS["liang"]
    issuer = {**card["files"]["SSSE/EF05"], "03": b"3.00".hex()}
    keys = {**card["keys"], "RKSSSE": "AB" * 16}
    locked = {**card, "files": {**card["files"], "SSSE/EF05": issuer}, "keys": keys, "sam": sam}
    assert (read_card(locked).name is not None) is opens
    assert read_card({**locked, "algorithm": "SSF33"}).name is None


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


WRONG_CARDS = {
    "resident-id": "resident_id",
    "bank": "bank",
    "sim": "sim",
    "health": "health",
    "transport": "transport",
    "transport-union": "transport",
    "metro": "transport",
    "old-labour": "old_labour",
    "sam": "sam",
}


@pytest.mark.parametrize("name", WRONG_CARDS)
def test_a_wrong_card_must_be_called_by_its_name(name: str) -> None:
    expected = expect(shipped.image(name), shipped.holders(TODAY))
    assert (set(expected.refused_with), expected.kind) == ({"C-106"}, WRONG_CARDS[name])


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("card-locked", {"C-107"}),
        ("application-locked", {"C-108"}),
        ("mute", {"C-104", "K-501"}),
        ("nonsense-atr", {"C-106", "C-105", "C-104"}),
        ("dirty-unset", set()),
        ("2.00-with-bank", set()),
        ("blank", set()),
    ],
)
def test_what_a_kiosk_may_say_follows_from_the_image(name: str, codes: set[str]) -> None:
    expected = expect(shipped.image(name), shipped.holders(TODAY))
    assert (set(expected.refused_with), expected.kind) == (codes, "unknown" if name == "nonsense-atr" else "")


def test_a_card_that_says_another_version_or_another_number_is_to_be_refused() -> None:
    card = CARDS["liang"]

    def with_tag(tag: str, value: str) -> dict[str, Any]:
        issuer = {**card["files"]["SSSE/EF05"], tag: value}
        return {**card, "files": {**card["files"], "SSSE/EF05": {t: v for t, v in issuer.items() if v}}}

    assert expect(with_tag("03", b"9.00".hex()), []).refused_with == {"C-115"}
    assert expect(with_tag("01", "00" * 16), []).refused_with == {"C-105"}
    nameless = expect(with_tag("01", ""), [])
    assert (set(nameless.refused_with), nameless.kind) == ({"C-106"}, "sam")


def test_a_card_without_a_chip_is_never_seen() -> None:
    assert expect(shipped.image("no-chip"), []).card.unseen
    assert not expect(shipped.image("mute"), []).card.unseen


@pytest.mark.parametrize("name", ["1.00", "2.00", "2.00-contactless", "3.00", "3.00-with-module"])
def test_the_city_of_the_tour_knows_whose_the_shipped_cards_are(name: str) -> None:
    expected = expect(shipped.image(name), shipped.holders(TODAY))
    assert expected.holder is not None
    assert expected.genuine
    assert expected.card.name == (None if name == "3.00" else expected.holder["name"])
