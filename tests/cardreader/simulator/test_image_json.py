import contextlib
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cardreader.simulator.image import RecordFile, TransparentFile
from cardreader.simulator.image_json import image_from, load_image, parse_image
from cardreader.simulator.refusal import Expected, ImageRefused
from tests.cardreader.software import image

DOCS = Path(__file__).parents[3] / "docs"
SCHEMA = json.loads((DOCS / "card-image.schema.json").read_text(encoding="utf-8"))
EXAMPLES = re.findall(r"```json\n(.*?)```", (DOCS / "card-images.md").read_text(encoding="utf-8"), re.DOTALL)

BASE: dict[str, Any] = {"atr": "3B00"}

WRONG: list[tuple[dict[str, Any] | list[Any], str, Expected]] = [
    ([], "the image", Expected.OBJECT),
    ({}, "atr", Expected.PRESENT),
    ({"atr": "3B"}, "atr", Expected.ATR),
    ({"atr": "3B0"}, "atr", Expected.ATR),
    ({"atr": 3}, "atr", Expected.ATR),
    ({**BASE, "pin_trys": 3}, "pin_trys", Expected.KNOWN),
    ({**BASE, "protocol": "T=2"}, "protocol", Expected.PROTOCOL),
    ({**BASE, "protocol": []}, "protocol", Expected.PROTOCOL),
    ({**BASE, "pin": "123"}, "pin", Expected.PIN),
    ({**BASE, "pin": 123456}, "pin", Expected.PIN),
    ({**BASE, "pin": "１２３４"}, "pin", Expected.PIN),
    ({**BASE, "pin_tries": 16}, "pin_tries", Expected.TRIES),
    ({**BASE, "pin_tries": True}, "pin_tries", Expected.TRIES),
    ({**BASE, "algorithm": "AES"}, "algorithm", Expected.ALGORITHM),
    ({**BASE, "algorithm": 3}, "algorithm", Expected.ALGORITHM),
    ({**BASE, "keys": {"IRK": "00"}}, "keys.IRK", Expected.KEY),
    ({**BASE, "keys": {"I R K": "00" * 16}}, "keys.I R K", Expected.KEY),
    ({**BASE, "keys": []}, "keys", Expected.OBJECT),
    ({**BASE, "state": "lost"}, "state", Expected.STATE),
    ({**BASE, "files": {"EF05": {}}}, "files: EF05", Expected.PATH),
    ({**BASE, "files": {"SSSE/EF05": []}}, "files: SSSE/EF05", Expected.OBJECT),
    ({**BASE, "files": {"SSSE/EF05": {"recrods": []}}}, "files: SSSE/EF05", Expected.FILE),
    ({**BASE, "files": {"SSSE/EF05": {"records": [["07"]]}}}, "files: SSSE/EF05.records[0]", Expected.RECORD),
    ({**BASE, "files": {"SSSE/EF05": {"records": {}}}}, "files: SSSE/EF05.records", Expected.LIST),
    ({**BASE, "files": {"SSSE/EF05": {"07": "4"}}}, "files: SSSE/EF05.07", Expected.RECORD),
    ({**BASE, "files": {"SSSE/EF05": {"07": "00" * 256}}}, "files: SSSE/EF05.07", Expected.RECORD),
    ({**BASE, "files": {"SSSE/EF05": {"cyclic": [""]}}}, "files: SSSE/EF05.cyclic[0]", Expected.CYCLIC),
    ({**BASE, "files": {"SSSE/EF07": {"transparent": "xx"}}}, "files: SSSE/EF07.transparent", Expected.HEX),
    ({**BASE, "applications": {}}, "applications", Expected.LIST),
    ({**BASE, "applications": [{}]}, "applications[0].aid", Expected.PRESENT),
    ({**BASE, "applications": [{"aid": "000000"}]}, "applications[0].aid", Expected.AID),
    ({**BASE, "applications": [{"aid": "3F00", "files": {"x": {}}}]}, "applications[0].files: x", Expected.FILE_ID),
    ({**BASE, "access": {"SSSE/EF06": "always"}}, "access: SSSE/EF06", Expected.ACCESS),
    ({**BASE, "access": {"EF06": "free"}}, "access: EF06", Expected.PATH),
    ({**BASE, "faults": {"mute_at": 0}}, "faults.mute_at", Expected.ORDINAL),
    ({**BASE, "faults": {"mute": 1}}, "mute", Expected.KNOWN),
    ({**BASE, "faults": {"slow_ms": 0}}, "faults.slow_ms", Expected.ORDINAL),
    ({**BASE, "faults": {"odd_at": 1, "odd_length": 65533}}, "faults.odd_length", Expected.ANSWER_LENGTH),
    ({**BASE, "faults": {"odd_length": True}}, "faults.odd_length", Expected.ANSWER_LENGTH),
    ({**BASE, "faults": {"empty_atr": "yes"}}, "faults.empty_atr", Expected.BOOLEAN),
    ({**BASE, "faults": {"mute_at_reset": 1}}, "faults.mute_at_reset", Expected.BOOLEAN),
]


def accepted_by_schema(document: object) -> bool:
    return jsonschema.Draft202012Validator(SCHEMA).is_valid(document)


@pytest.mark.parametrize(("document", "where", "expected"), WRONG)
def test_what_is_not_well_formed_is_refused_by_a_sentence_and_by_the_schema(
    document: dict[str, Any] | list[Any], where: str, expected: Expected
) -> None:
    with pytest.raises(ImageRefused) as caught:
        image_from(document)
    assert (caught.value.where, caught.value.expected) == (where, expected)
    assert caught.value.sentence(chinese=True).startswith(f"卡映像不能使用：{where} ")
    assert where in str(caught.value)
    assert not accepted_by_schema(document)


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_examples_of_the_documentation_are_accepted_by_both(example: str) -> None:
    parse_image(example)
    assert accepted_by_schema(json.loads(example))


@pytest.mark.parametrize(
    "document",
    [
        image(),
        {**BASE, "_why": 1, "$schema": "x", "note": []},
        {**BASE, "keys": {"IRK": "0a" * 16, "RKSSSE": "FF" * 16}, "sam": None, "faults": None},
        {**BASE, "files": {"DF0a/ef05": {}}},
        {**BASE, "applications": [{"aid": "7F20", "fci": None, "files": None}]},
        {**BASE, "pin": None, "algorithm": None, "pin_tries": 0},
    ],
)
def test_odd_but_well_formed_images_are_accepted_by_both(document: dict[str, Any]) -> None:
    image_from(document)
    assert accepted_by_schema(document)


def test_a_short_form_becomes_records_in_the_order_given() -> None:
    files = image_from(
        {**BASE, "files": {"SSSE/EF06": {"0A": "31", "08": "3434"}, "SSSE/EF07": {"transparent": "0102"}}}
    ).files
    assert files["SSSE/EF06"] == RecordFile((bytes.fromhex("0A0131"), bytes.fromhex("08023434")))
    assert files["SSSE/EF07"] == TransparentFile(b"\x01\x02")


def test_no_repr_of_an_image_tells_pin_keys_or_contents() -> None:
    shown = repr(image_from(image()))
    for secret in ("123456", "x01#Eg", "B00000131", "1974"):
        assert secret not in shown


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from(sorted(image_from.__globals__["KEYS"])), json_values)
def test_any_value_under_any_key_is_accepted_or_refused(key: str, value: object) -> None:
    with contextlib.suppress(ImageRefused):
        image_from({**BASE, key: value})


@pytest.mark.parametrize("write", [lambda p: None, lambda p: p.write_bytes(b"\xff\xfe{"), lambda p: p.write_text("{")])
def test_a_file_that_is_none_is_refused(tmp_path: Path, write: Callable[[Path], object]) -> None:
    write(tmp_path / "card.json")
    with pytest.raises(ImageRefused, match=r"card\.json"):
        load_image(tmp_path / "card.json")


def test_a_file_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    (tmp_path / "card.json").write_text(json.dumps(image()), encoding="utf-8-sig")
    assert load_image(tmp_path / "card.json").pin == "123456"
