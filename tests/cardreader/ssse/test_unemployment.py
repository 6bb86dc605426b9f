from datetime import date
from typing import Any

import pytest

from cardreader.failures import CardError, CardFailure, Failure
from cardreader.ssse.card_reading import CardReading, CardWarning, FieldStatus, Oddity, Told
from cardreader.ssse.pin import verify
from cardreader.ssse.reading import read_card
from cardreader.ssse.unemployment import AidCategory, Code, Unemployment, read_unemployment
from cardreader.transport import Chained, Command, Ins, Response
from tests.cardreader.software import Direct, holder, image, issuer, no_reset

REGISTERED = {
    "4C": "20180301",
    "4B": "3130303130",
    "4D": "440105",
    "60": "20240615",
    "4F": "313032303030",
    "50": "440103",
    "3A": "36313130313030",
}
CERTIFIED = {"55": "34343031303330303130303031323334", "56": "C0CDB6AFBED6", "96": "20240620", "97": "440103"}
AIDED = {"records": [["99", "10033034301104202406251203440103"], ["99", "10033132331104FFFFFFFF1203FFFFFF"]]}
DRAWN = {"98": "20240701", "63": "313332", "64": "313230", "65": "303138", "66": "303035"}


def card(version: str = "322E3030", **files: Any) -> dict[str, Any]:
    whole: dict[str, Any] = {
        "SSSE/EF05": issuer(t03=version),
        "SSSE/EF06": holder(),
        "DF02/EF06": REGISTERED,
        "DF02/EF09": CERTIFIED,
        "DF02/EF15": AIDED,
        "DF03/EF05": DRAWN,
    }
    changed = {**whole, **{name.replace("_", "/"): content for name, content in files.items()}}
    return image(files={path: content for path, content in changed.items() if content})


def unemployment(document: dict[str, Any], *, pin: bool = True) -> Unemployment:
    transport = Chained(Direct(document))
    reading = read_card(transport, atr=b"", protocol="T=0")
    assert isinstance(reading, CardReading)
    if pin:
        verify(transport, bytearray(b"123456"), no_reset)
    found = read_unemployment(transport, reading.generation, pin_verified=pin)
    assert isinstance(found, Unemployment)
    asked = transport.send(Command(0x00, Ins.VERIFY, 0x00, 0x00, le=0x00))
    assert asked.sw == (0x9000 if pin else 0x63C3), "SSSE is selected again, and the PIN stays as it was"
    return found


@pytest.mark.parametrize("protocol", ["T=0", "T=1"])
def test_all_of_it_is_read_after_the_pin(protocol: str) -> None:
    found = unemployment({**card(), "protocol": protocol})
    registration = found.registration
    assert registration.registered_on.value == date(2024, 6, 15)
    assert registration.type.value == Code("10", "失业登记")
    assert registration.reason.value == Code("20", "解除合同")
    assert (registration.cancellation.status, registration.region.value) == (FieldStatus.UNSET, "440103")
    assert registration.stands is True
    assert (found.certificate.number.value, found.certificate.issued_by.value) == ("4401030010001234", "劳动局")
    assert (found.certificate.certified_on.value, found.certificate.region.value) == (date(2024, 6, 20), "440103")
    assert found.aid.value == (
        AidCategory(Code("040", "低保长期失业"), date(2024, 6, 25), "440103"),
        AidCategory(Code("123", ""), None, None),
    )
    benefit = found.benefit
    assert (benefit.due_months.value, benefit.drawn_months.value) == (18, 5)
    assert (benefit.paid_months.value, benefit.counted_months.value) == (132, 120)
    assert benefit.claimed_on.value == date(2024, 7, 1)
    assert found.warnings == (CardWarning(Oddity.UNKNOWN_CODE, "DF02/EF15", 0x99),)


def test_without_the_pin_each_value_says_so() -> None:
    found = unemployment(card(), pin=False)
    values = (found.registration.registered_on, found.registration.reason, found.certificate.number, found.aid)
    assert {value.told for value in (*values, found.benefit.due_months)} == {Told.NEEDS_PIN}
    assert found.registration.stands is None


def test_what_stays_closed_after_the_pin_needs_a_key() -> None:
    found = unemployment(card("312E3030"))
    assert found.registration.type.told is Told.OK
    assert {found.benefit.due_months.told, found.benefit.claimed_on.told} == {Told.NEEDS_KEY}


def test_what_is_not_on_the_card_is_absent() -> None:
    found = unemployment(card(DF03_EF05=None, DF02_EF09=None))
    assert {found.benefit.drawn_months.told, found.certificate.number.told} == {Told.ABSENT}


def test_a_cancelled_registration_says_so() -> None:
    found = unemployment(card(DF02_EF06={**REGISTERED, "4F": "323032303330"}))
    assert found.registration.stands is False
    assert found.registration.cancellation.value == Code("30", "")


def test_unknown_codes_stay_codes_with_a_warning() -> None:
    found = unemployment(card(DF02_EF06={**REGISTERED, "4F": "313034370000"}))
    assert found.registration.reason.value == Code("47", "")
    assert found.registration.reason.warning is Oddity.UNKNOWN_CODE
    assert CardWarning(Oddity.UNKNOWN_CODE, "DF02/EF06", 0x4F) in found.warnings


def test_the_day_of_registration_stands_in_one_of_two_files() -> None:
    without = {tag: value for tag, value in REGISTERED.items() if tag != "60"}
    found = unemployment(card(DF02_EF06=without, DF03_EF05={**DRAWN, "60": "20240610"}))
    assert found.registration.registered_on.value == date(2024, 6, 10)
    assert all(warning.tag != 0x60 for warning in found.warnings)
    neither = unemployment(card(DF02_EF06=without))
    assert neither.registration.registered_on.told is Told.ABSENT
    assert CardWarning(Oddity.MISSING, "DF02/EF06", 0x60) in neither.warnings


def test_aid_that_was_never_given_is_unknown_and_nothing_odd() -> None:
    found = unemployment(card(DF02_EF15={"records": [["99", "FF" * 16]] * 4}))
    assert (found.aid.value, found.aid.told, found.aid.warning) == (None, Told.UNKNOWN, None)
    assert all(warning.tag != 0x99 for warning in found.warnings)


def test_an_aid_category_that_is_no_text_is_unknown_with_a_warning() -> None:
    found = unemployment(card(DF02_EF15={"records": [["99", "1003C8C8C8"]]}))
    assert (found.aid.value, found.aid.told, found.aid.warning) == (None, Told.UNKNOWN, Oddity.BAD_TEXT)


def test_an_aid_category_without_a_code_still_has_its_day() -> None:
    found = unemployment(card(DF02_EF15={"records": [["99", "10030000001104202406251203440103"]]}))
    assert found.aid.value == (AidCategory(None, date(2024, 6, 25), "440103"),)


@pytest.mark.parametrize("step", [1, 6, 12])
def test_a_card_that_leaves_meanwhile_has_left(step: int) -> None:
    class Leaving:
        def __init__(self) -> None:
            self.card, self.left = Direct(card()), step

        def send(self, command: Command) -> Response:
            self.left -= 1
            if self.left < 0:
                raise CardError(Failure.CARD_REMOVED)
            return self.card.send(command)

    assert read_unemployment(Chained(Leaving()), "2.00") == CardFailure(Failure.CARD_REMOVED)
