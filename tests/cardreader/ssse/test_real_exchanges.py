"""Exchanges of real cards, byte for byte: the reader reads them, and the software card answers as they did."""

import json
from pathlib import Path
from typing import Any

import pytest

from cardreader.ssse import fields, number, tlv
from cardreader.ssse.algorithms import Algorithm, algorithm_of
from cardreader.ssse.card_reading import CardReading, Oddity
from cardreader.ssse.files import RID
from cardreader.ssse.reading import read_card
from cardreader.transport import Chained
from tests.cardreader.software import Direct, Scripted

Exchanges = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def exchanges(shared: Path) -> Exchanges:
    listed = json.loads((shared / "data" / "card-exchanges.json").read_text(encoding="utf-8"))
    return {each["id"]: each for each in listed}


def test_the_issuers_file_of_a_real_card_is_read_with_all_its_oddities(exchanges: Exchanges) -> None:
    answers = ["hn-select-t0", "hn-getresp", "hn-ef05", "hn-ef05-all"]
    script = Scripted([exchanges[each]["response"] for each in answers] + ["6A82", "6A82"])
    reading = read_card(Chained(script), atr=bytes.fromhex(exchanges["hn-atr"]["response"]), protocol="T=0")
    assert isinstance(reading, CardReading)
    decoded = exchanges["hn-ef05-all"]["decoded"]
    assert (reading.identification_code, reading.card_number) == (decoded["01"], decoded["07"])
    assert (reading.generation, reading.algorithm, reading.region) == ("2.00", Algorithm.TDES, "430299")
    assert {warning.code for warning in reading.warnings} == {Oddity.VERSION_PADDED, Oddity.ASCII_DATE, Oddity.MISSING}
    assert script.sent[:4] == [
        exchanges["hn-select-t0"]["request"],
        exchanges["hn-getresp"]["request"],
        "00A4020002EF05",
        exchanges["hn-ef05-all"]["request"],
    ]


def test_the_software_card_answers_as_that_card_did(exchanges: Exchanges) -> None:
    records = tlv.records(bytes.fromhex(exchanges["hn-ef05-all"]["response"])[:-2])
    assert records is not None
    files = {"SSSE/EF05": {"records": [[f"{each.tag:02X}", each.value.hex()] for each in records]}}
    card = Direct({"atr": exchanges["hn-atr"]["response"], "pin": "666666", "files": files}).card
    for name in ("hn-select-t0", "hn-getresp", "hn-ef05", "hn-6c40", "hn-ef05-all", "hn-verify-ok"):
        exchange = exchanges[name]
        assert card.answer(bytes.fromhex(exchange["request"])).hex().upper() == exchange["response"], name


def test_the_software_card_answers_as_a_card_of_3_00_did(exchanges: Exchanges) -> None:
    read = {
        name: bytes.fromhex(exchanges[name]["response"])[:-2] for name in ("c3-id", "c3-ver", "c3-no", "c3-nameext")
    }
    read |= {name: bytes.fromhex(exchanges[name]["response"])[:-2] for name in ("c3-ef06-id", "c3-ef06-name")}
    files = {
        "SSSE/EF05": {"cyclic": [read[each].hex() for each in ("c3-id", "c3-ver", "c3-no")]},
        "SSSE/EF06": {"cyclic": [read[each].hex() for each in ("c3-ef06-id", "c3-ef06-name", "c3-nameext")]},
    }
    atr, free = exchanges["c3-atr"]["response"], {"SSSE/EF06": "free"}
    document = {"atr": atr, "protocol": "T=1", "algorithm": "SM4", "files": files, "access": free}
    card = Direct(document).card
    for name in ("c3-select", "c3-ef05", "c3-id", "c3-ver", "c3-no"):
        assert card.answer(bytes.fromhex(exchanges[name]["request"])).hex().upper() == exchanges[name]["response"], name
    card.answer(bytes.fromhex("00A4020002EF06"))
    for name in ("c3-nameext", "c3-ef06-id", "c3-ef06-name"):
        assert card.answer(bytes.fromhex(exchanges[name]["request"])).hex().upper() == exchanges[name]["response"], name


def test_the_fci_of_a_card_of_3_00_names_sm4(exchanges: Exchanges) -> None:
    assert algorithm_of(bytes.fromhex(exchanges["c3-select"]["response"])[:-2], "519900") is Algorithm.SM4


def test_names_and_numbers_of_real_layout_are_decoded(exchanges: Exchanges) -> None:
    values = {
        name: tlv.record(bytes.fromhex(exchanges[name]["response"])[:-2]).value
        for name in ("c3-ef06-name", "c3-ef06-id", "c3-nameext")
    }
    assert fields.name(values["c3-ef06-name"], values["c3-nameext"]).value == "张三"
    assert fields.id_number(values["c3-ef06-id"]).value == values["c3-ef06-id"].decode()


def test_every_identification_code_has_its_region_and_registered_id(exchanges: Exchanges) -> None:
    codes = [each for each in exchanges.values() if each["kind"] == "idcode"]
    assert codes
    for each in codes:
        code = bytes.fromhex(each["response"])
        assert f"region {number.region(code[:3])}" == each["card"]
        assert code[3:8] == RID


def test_every_published_card_number_is_valid(exchanges: Exchanges) -> None:
    numbers = [each["request"] for each in exchanges.values() if each["kind"] == "checkdigit"]
    assert numbers
    assert all(number.card_number_valid(each) for each in numbers)
