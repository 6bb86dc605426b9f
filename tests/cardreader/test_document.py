import json
from typing import Any

import pytest

from cardreader.document import failure_document, reading_document, tries_left
from cardreader.failures import CardFailure, CardKind, Failure
from cardreader.simulator.image import CardImage
from cardreader.simulator.image_json import load_image
from cardreader.simulator.inserted import inserted
from cardreader.simulator.library import find, names
from cardreader.ssse.card_reading import CardReading
from cardreader.ssse.files import FILES
from cardreader.ssse.pin import PinBlocked, PinNotSet, PinReady, PinStatus, pin_status, verify
from cardreader.ssse.reading import read_card
from cardreader.ssse.survey import read_other_files
from cardreader.transport import Chained, Command, Response
from tests.cardreader.software import ID_NUMBER, NAME, Direct, holder, image, issuer, no_reset

KEYS = (
    *("kind", "generation", "algorithm", "atr", "protocol", "card_number", "region"),
    *("files", "holder", "pin", "warnings"),
)


@pytest.mark.parametrize("name", names())
def test_every_image_that_ships_has_a_document(name: str) -> None:
    stored = load_image(find(name))
    transport = Chained(Plain(stored))
    reading = read_card(transport, atr=stored.atr, protocol=stored.protocol)
    if isinstance(reading, CardFailure):
        said = json.loads(json.dumps(failure_document(reading, stored.atr, stored.protocol)))
        assert said["kind"] is not None or reading.failure is Failure.CARD_LOCKED
        assert (said["atr"], said["protocol"]) == (stored.atr.hex().upper(), stored.protocol)
        return
    others = read_other_files(transport, reading)
    assert not isinstance(others, CardFailure)
    said = json.loads(json.dumps(reading_document(reading, others)))
    assert [*said["files"]] == [file.path for file in FILES]
    statuses = {item["status"] for file in said["files"].values() for item in file.values()}
    assert {"ok"} <= statuses <= {"ok", "unknown", "needs_pin", "needs_key", "absent"}


class Plain:
    """A transport to whatever an image is in a slot."""

    def __init__(self, stored: CardImage) -> None:
        self._card = inserted(stored)

    def send(self, command: Command) -> Response:
        return Response.decode(self._card.answer(bytes(command.encode())))


def document(files: dict[str, Any], *, pin: bool = False) -> dict[str, Any]:
    transport = Chained(Direct(image(files=files)))
    reading = read_card(transport, atr=b"\x3b\x00", protocol="T=0")
    assert isinstance(reading, CardReading)
    status = pin_status(transport, no_reset)
    if pin:
        verify(transport, bytearray(b"123456"), no_reset)
    others = read_other_files(transport, reading, pin_verified=pin)
    assert not isinstance(others, CardFailure)
    found: dict[str, Any] = json.loads(json.dumps(reading_document(reading, others, status)))
    return found


def test_a_reading_has_every_file_and_what_each_of_its_items_asks_for() -> None:
    found = document({"SSSE/EF05": issuer(), "SSSE/EF06": holder(), "DF02/EF06": {"60": "20240615"}})
    assert set(KEYS) <= found.keys()
    assert found["files"]["SSSE/EF06"]["09"]["value"] == NAME
    assert {item["status"] for item in found["files"]["SSSE/EF06"].values()} == {"ok"}
    assert found["files"]["DF02/EF06"]["60"] == {
        "name": "unemployed_on",
        "value": None,
        "raw": "",
        "status": "needs_pin",
        "warning": None,
    }
    assert found["files"]["DF02/EF09"]["55"]["status"] == "absent"
    assert found["holder"] == {
        "name": NAME,
        "id_number": ID_NUMBER,
        "sex": "2",
        "ethnicity": "01",
        "birth_date": "1974-03-15",
        "status": "ok",
    }
    assert (found["pin"], found["warnings"]) == ({"tries_left": 3}, [])


def test_a_bad_field_is_unknown_with_its_bytes_and_a_warning_that_names_its_place() -> None:
    found = document({"SSSE/EF05": issuer(t05="32303132"), "SSSE/EF06": holder(t0D="FFFFFFFF")})
    assert found["files"]["SSSE/EF05"]["05"] == {
        "name": "issued_on",
        "value": None,
        "raw": "32303132",
        "status": "unknown",
        "warning": "ascii_date",
    }
    assert found["files"]["SSSE/EF06"]["0D"]["status"] == "unknown"
    assert found["warnings"] == [
        {"code": "ascii_date", "path": "SSSE/EF05", "tag": "05"},
        {"code": "unset", "path": "SSSE/EF06", "tag": "0D"},
    ]


def test_on_3_00_the_name_needs_a_key() -> None:
    found = document({"SSSE/EF05": issuer(t03="332E3030"), "SSSE/EF06": holder()})
    assert (found["holder"]["name"], found["holder"]["status"]) == (None, "needs_key")
    assert {item["status"] for item in found["files"]["SSSE/EF06"].values()} == {"needs_key"}
    assert found["card_number"] == "B00000131"


def test_what_is_odd_in_other_files_is_a_warning_and_their_being_closed_is_none() -> None:
    odd = {"60": "20241399", "4F": "313032303030"}
    files = {"SSSE/EF05": issuer(), "SSSE/EF06": holder(), "DF02/EF06": odd}
    assert document(files)["warnings"] == []
    opened = document(files, pin=True)
    assert {"code": "bad_date", "path": "DF02/EF06", "tag": "60"} in opened["warnings"]
    assert opened["files"]["DF02/EF06"]["4F"]["value"] == "102000"


def test_records_inside_records_and_repeated_ones_are_lists_of_objects() -> None:
    aid = {"records": [["99", "10033034301104202406251203440103"]]}
    files = {"SSSE/EF05": issuer(), "SSSE/EF06": holder(), "DF02/EF15": aid}
    assert document(files, pin=True)["files"]["DF02/EF15"]["99"]["value"] == [
        {"category": "040", "recognised_on": "2024-06-25", "recognised_at": "440103"}
    ]


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (CardFailure(Failure.WRONG_CARD, CardKind.BANK), "bank"),
        (CardFailure(Failure.APPLICATION_LOCKED), "social_security"),
        (CardFailure(Failure.CARD_REMOVED), None),
    ],
)
def test_a_failure_has_the_same_keys_and_the_kind_of_the_card(failure: CardFailure, kind: str | None) -> None:
    found = json.loads(json.dumps(failure_document(failure)))
    assert set(KEYS) <= found.keys()
    assert (found["kind"], found["failure"]["code"]) == (kind, failure.code)


@pytest.mark.parametrize(
    ("status", "left"),
    [(PinReady(3), 3), (PinReady(None), None), (PinBlocked(), 0), (PinNotSet(), None), (None, None)],
)
def test_the_tries_of_a_pin(status: PinStatus | None, left: int | None) -> None:
    assert tries_left(status) == left


def test_what_a_security_module_could_not_do_stands_in_the_reading() -> None:
    class Module:
        def unlock(self, transport: object, card: object) -> CardFailure:
            return CardFailure(Failure.MODULE_LACKS_KEY)

    three = image(files={"SSSE/EF05": issuer(t03="332E3030"), "SSSE/EF06": holder()})
    reading = read_card(Chained(Direct(three)), atr=b"\x3b\x00", protocol="T=0", security_module=Module())
    assert isinstance(reading, CardReading)
    module = reading_document(reading)["security_module"]
    assert isinstance(module, dict)
    assert module["code"] == "C-119"
