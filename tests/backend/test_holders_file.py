"""HOLDERS: taken whole or refused with entry and field; a person's values are never said."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from backend import office
from backend.failures import Failure, Stopped
from backend.holders_file import read_holders, schema, schema_text
from demo.people.holders import holders
from labourhall.market.seeker import Wishes
from tests.backend.cities import HOLDER, NO_KEY, TODAY, City

DOCS = Path(__file__).parents[2] / "docs"
INTERVAL: dict[str, Any] = {"kind": "pension", "from": "2020-01", "to": "2020-02", "status": "正常"}
WRONG: list[tuple[dict[str, Any], str]] = [
    ({"card_number": ""}, "card_number"),
    ({"card_number": 7}, "card_number"),
    ({"identification_code": "4401"}, "identification_code"),
    ({"id_number": "44999919740308002"}, "id_number"),
    ({"name": ""}, "name"),
    ({"name": None}, "name"),
    ({"education": "博士后"}, "education"),
    ({"education": 9}, "education"),
    ({"registered_on": "2026-9-23"}, "registered_on"),
    ({"card_key": "00"}, "card_key"),
    ({"nickname": "x"}, "-"),
    ({"occupations": [{"years": 1}]}, "occupations[1]"),
    ({"occupations": [{"code": "61101", "years": -1}]}, "occupations[1].years"),
    ({"wishes": {"districts": ["荔湾"]}}, "wishes.districts[1]"),
    ({"wishes": {"wage_floor": "4000"}}, "wishes.wage_floor"),
    ({"insurance": [INTERVAL, INTERVAL | {"kind": "housing"}]}, "insurance[2].kind"),
    ({"insurance": [INTERVAL | {"from": "2020-13"}]}, "insurance[1].from"),
    ({"insurance": [INTERVAL | {"from": "0000-01"}]}, "insurance[1].from"),
    ({"insurance": [INTERVAL | {"to": "2019-12"}]}, "insurance[1]"),
    ({"insurance": [INTERVAL | {"base_fen": 1.5}]}, "insurance[1].base_fen"),
    ({"insurance": [INTERVAL | {"base_fen": -1}]}, "insurance[1].base_fen"),
    ({"balances_fen": {"housing": 1}}, "balances_fen"),
    ({"benefit": {"due": -1}}, "benefit.due"),
]


def refused(body: bytes) -> tuple[Any, ...]:
    with pytest.raises(Stopped) as caught:
        read_holders(body, TODAY)
    assert caught.value.failure is Failure.HOLDERS_WRONG
    return caught.value.args


@pytest.mark.parametrize(("change", "field"), WRONG, ids=lambda value: json.dumps(value, ensure_ascii=False)[:60])
def test_a_wrong_field_is_named_with_its_entry(change: dict[str, Any], field: str) -> None:
    args = refused(json.dumps([NO_KEY, HOLDER | change]).encode())
    assert args[:2] == (2, field)
    assert HOLDER["id_number"] not in str(args)
    assert HOLDER["name"] not in str(args)


@pytest.mark.parametrize("missing", ["card_number", "identification_code", "id_number", "name"])
def test_what_must_be_given_must_be_given(missing: str) -> None:
    args = refused(json.dumps([{key: value for key, value in HOLDER.items() if key != missing}]).encode())
    assert missing in args[2]


@pytest.mark.parametrize("body", [b"", b"{}", b"[", b"\xff\xfe", b"[1]", b"null", b"[" * 100_000])
def test_what_is_no_list_of_holders_is_refused(body: bytes) -> None:
    refused(body)


def test_the_same_card_twice_is_refused() -> None:
    assert refused(json.dumps([HOLDER, NO_KEY, HOLDER]).encode())[:2] == (1, "card_number")


def test_a_byte_order_mark_is_no_trouble() -> None:
    assert len(read_holders(b"\xef\xbb\xbf" + json.dumps([HOLDER]).encode(), TODAY)) == 1


@pytest.mark.parametrize(
    ("given", "rank"),
    [
        (None, None),
        ("", None),
        ("不限", None),
        ("初中", 2),
        ("中专", 3),
        ("大专", 4),
        (5, 5),
        ("6", 6),
        ("40", 3),
        (70, 2),
    ],
)
def test_schooling_is_taken_as_a_rank_a_name_or_a_code(given: object, rank: int | None) -> None:
    (person,) = read_holders(json.dumps([HOLDER | {"education": given}]).encode(), TODAY)
    assert person.holder.education == rank


def test_names_and_employers_are_cleaned() -> None:
    stretch = INTERVAL | {"employer": "甲\u200b厂", "status": "正常\x07"}
    (found,) = read_holders(json.dumps([HOLDER | {"name": "\u202e梁\u3000Ａ", "insurance": [stretch]}]).encode(), TODAY)
    assert found.holder.name == "梁 A"
    assert [(one.employer, one.status) for one in found.insured.intervals] == [("甲厂", "正常")]


def test_only_four_fields_are_needed() -> None:
    few = {name: HOLDER[name] for name in ("card_number", "identification_code", "id_number", "name")}
    (person,) = read_holders(json.dumps([few]).encode(), TODAY)
    assert (person.holder.card_key, person.holder.wishes, person.holder.benefit_due) == (None, Wishes(), None)


def test_an_old_id_number_of_15_digits_is_completed() -> None:
    (person,) = read_holders(json.dumps([HOLDER | {"id_number": "449999740308002"}]).encode(), TODAY)
    assert len(person.holder.id_number) == 18


def test_the_demonstrations_people_are_of_the_agreed_form() -> None:
    people = holders(TODAY)
    assert len(read_holders(json.dumps(people).encode(), TODAY)) == len(people) == 12
    jsonschema.Draft202012Validator(schema()).validate(people)


def test_the_published_schema_is_the_codes_own() -> None:
    assert (DOCS / "holders.schema.json").read_text(encoding="utf-8") == schema_text()


@pytest.mark.parametrize(
    "change", [change for change, field in WRONG if field not in ("education", "insurance[1]")], ids=str
)
def test_the_published_schema_refuses_what_the_importer_refuses(change: dict[str, Any]) -> None:
    strict = jsonschema.Draft202012Validator(schema(), format_checker=jsonschema.FormatChecker())
    assert not strict.is_valid([HOLDER | change])


def test_a_file_with_one_wrong_entry_changes_nothing(city: City, tmp_path: Path) -> None:
    path = tmp_path / "holders.json"
    path.write_text(json.dumps([HOLDER, NO_KEY | {"name": ""}]), encoding="utf-8")
    with pytest.raises(Stopped):
        office.import_holders(city.store, path, city.clock())
    with city.store.reading() as tables:
        assert tables.holders.holder(HOLDER["card_number"]) is None


def test_a_file_that_is_not_there_is_said(city: City, tmp_path: Path) -> None:
    with pytest.raises(Stopped) as caught:
        office.import_holders(city.store, tmp_path / "nothing.json", city.clock())
    assert caught.value.failure is Failure.FILE_UNUSABLE
