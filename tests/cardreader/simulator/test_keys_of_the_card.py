"""EXTERNAL AUTHENTICATE at the software card: what a key opens, and when it no longer counts."""

from typing import Any

import pytest

from cardreader.simulator.card import SoftwareCard
from cardreader.simulator.image_json import image_from
from cardreader.simulator.key_rules import opening, presented
from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.files import SSSE_AID
from cardreader.ssse.keys import cryptogram
from tests.cardreader.software import IRK, holder, issuer
from tests.cardreader.ssse.modules import RKSSSE, counting, third

SELECT_SSSE = "00A404000F" + SSSE_AID.hex().upper()
READ_HOLDER = ("00A4020002EF06", "00B20A0003")
SEX = "0A01329000"
BANK = "A000000333010101"


def card(**changes: Any) -> SoftwareCard:
    return SoftwareCard(image_from(third(**changes)), counting())


def ask(card: SoftwareCard, *commands: str) -> str:
    answer = ""
    for command in commands:
        answer = card.answer(bytes.fromhex(command)).hex().upper()
    return answer


def show(card: SoftwareCard, key: str = RKSSSE, number: str = "0A") -> str:
    """GET CHALLENGE and EXTERNAL AUTHENTICATE; the status."""
    factor = bytes.fromhex(ask(card, "0084000008")[:16])
    original = b"original"
    shown = cryptogram(Algorithm.SM4, bytes.fromhex(key), factor + original)
    return ask(card, f"008200{number}10" + (shown + original).hex())


def test_the_right_key_opens_the_holders_file_until_power_off() -> None:
    inserted = card()
    assert ask(inserted, SELECT_SSSE, *READ_HOLDER) == "6982"
    assert show(inserted) == "9000"
    assert ask(inserted, *READ_HOLDER) == SEX
    assert ask(inserted, SELECT_SSSE, *READ_HOLDER) == SEX
    inserted.power_off()
    assert ask(inserted, SELECT_SSSE, *READ_HOLDER) == "6982"


@pytest.mark.parametrize("elsewhere", ["00A4000002DF02", "00A4040008" + BANK, "00A40000023F00", "00A40000"])
def test_the_key_no_longer_counts_after_another_application_was_selected(elsewhere: str) -> None:
    employment = {"60": "20240615"}
    files = {"SSSE/EF05": issuer(t03="332E3030"), "SSSE/EF06": holder(), "DF02/EF06": employment}
    inserted = card(files=files, applications=[{"aid": BANK, "fci": "6F00"}])
    assert ask(inserted, SELECT_SSSE)[:2] == "61"
    assert show(inserted) == "9000"
    ask(inserted, elsewhere)
    assert ask(inserted, SELECT_SSSE, *READ_HOLDER) == "6982"


def test_a_challenge_is_good_for_once() -> None:
    inserted = card()
    ask(inserted, SELECT_SSSE)
    factor = bytes.fromhex(ask(inserted, "0084000008")[:16])
    shown = cryptogram(Algorithm.SM4, bytes.fromhex(RKSSSE), factor + bytes(8)) + bytes(8)
    assert ask(inserted, "0082000A10" + shown.hex()) == "9000"
    assert ask(inserted, "0082000A10" + shown.hex()) == "6984"


@pytest.mark.parametrize("between", [("00A4000002DF01", SELECT_SSSE), ("0084000004",), ("0082000A10" + "00" * 16,)])
def test_a_challenge_is_void_after_another_application_another_challenge_or_a_wrong_answer(
    between: tuple[str, ...],
) -> None:
    inserted = card(files={"SSSE/EF05": issuer(t03="332E3030"), "SSSE/EF06": holder(), "DF01/EF07": {"29": "35"}})
    ask(inserted, SELECT_SSSE)
    factor = bytes.fromhex(ask(inserted, "0084000008")[:16])
    shown = cryptogram(Algorithm.SM4, bytes.fromhex(RKSSSE), factor + bytes(8)) + bytes(8)
    ask(inserted, *between)
    assert ask(inserted, "0082000A10" + shown.hex()) == "6984"


def test_without_a_challenge_there_is_nothing_to_answer() -> None:
    assert ask(card(), SELECT_SSSE, "0082000A10" + "00" * 16) == "6984"
    assert ask(card(), "0082000A10" + "00" * 16) == "6985"
    inserted = card()
    ask(inserted, SELECT_SSSE, "0084000008")
    inserted.power_off()
    assert ask(inserted, SELECT_SSSE, "0082000A10" + "00" * 16) == "6984"


def test_a_wrong_key_costs_a_try_and_the_right_one_gives_them_back() -> None:
    inserted, wrong = card(), IRK
    ask(inserted, SELECT_SSSE)
    assert [show(inserted, wrong), show(inserted, wrong)] == ["63C2", "63C1"]
    assert show(inserted) == "9000"
    assert [show(inserted, wrong) for _ in range(4)] == ["63C2", "63C1", "63C0", "6983"]
    assert show(inserted) == "6983"
    assert ask(inserted, *READ_HOLDER) == "6982"


def test_a_wrong_key_after_the_right_one_closes_the_file_again() -> None:
    inserted = card()
    ask(inserted, SELECT_SSSE)
    assert [show(inserted), show(inserted, IRK)] == ["9000", "63C2"]
    assert ask(inserted, *READ_HOLDER) == "6982"


def test_a_key_that_the_card_does_not_hold_and_a_length_that_does_not_fit() -> None:
    inserted = card()
    ask(inserted, SELECT_SSSE)
    assert show(inserted, number="06") == "6A88"
    assert show(inserted, number="77") == "6A88"
    assert ask(inserted, "0084000008", "0082000A08" + "00" * 8) == "6700"


@pytest.mark.parametrize(
    ("access", "with_key", "with_pin", "with_both"),
    [
        ("pin", False, True, True),
        ("key", True, False, True),
        ("pin_or_key", True, True, True),
        ("pin_and_key", False, False, True),
    ],
)
def test_each_rule_of_access_asks_for_what_it_says(
    access: str, with_key: bool, with_pin: bool, with_both: bool
) -> None:
    opened = []
    for key, pin in ((True, False), (False, True), (True, True)):
        inserted = card(access={"SSSE/EF06": access})
        ask(inserted, SELECT_SSSE)
        if key:
            show(inserted)
        if pin:
            ask(inserted, "0020000003123456")
        opened.append(ask(inserted, *READ_HOLDER) == SEX)
    assert opened == [with_key, with_pin, with_both]


def test_a_file_of_an_application_opens_by_its_own_key_in_its_own_application() -> None:
    files = {"SSSE/EF05": issuer(t03="332E3030"), "SSSE/EF06": holder(), "DF07/EF05": {"60": "20240615"}}
    inserted = card(files=files, keys={"RKSSSE": RKSSSE, "RK1DF07": IRK})
    assert ask(inserted, SELECT_SSSE, "00A4000002DF07")[:2] == "61"
    assert ask(inserted, "00A4020002EF05", "00B2600006") == "6982"
    assert show(inserted, IRK) == "9000"
    assert ask(inserted, "00A4020002EF05", "00B2600006") == "6004202406159000"


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("SSSE/EF06", "RKSSSE"),
        ("SSSE/EF08", "RKSSSE"),
        ("DF02/EF06", "RK1DF02"),
        ("DF03/EF05", "RK2DF03"),
        ("DF03/EF06", "RK1DF03"),
        ("DF04/EF06", "RK1DF04"),
    ],
)
def test_which_key_opens_which_file(path: str, key: str) -> None:
    assert opening(path) == key
    directory = path.split("/")[0]
    assert key in {presented(directory, number) for number in (0x0A, 0x0B)}


def test_the_pin_is_not_unblocked_here() -> None:
    assert ask(card(), SELECT_SSSE, "8424000004" + "00" * 4) == "6D00"


def test_ssf33_opens_nothing() -> None:
    inserted = card(algorithm="SSF33")
    ask(inserted, SELECT_SSSE)
    assert show(inserted) == "63C2"
