from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cardreader.failures import CardKind, Failure
from cardreader.simulator.card import SoftwareCard
from cardreader.simulator.image_json import image_from
from cardreader.simulator.inserted import inserted
from cardreader.simulator.sam import SoftwareSam
from cardreader.ssse.files import SSSE_AID
from cardreader.ssse.reading import read_card
from tests.cardreader.ssse.modules import PROVINCE, RKSSSE, OpenSam, sam_image, third

SELECT_MF = "00A404000F" + SSSE_AID.hex().upper()
SELECT_KEYS = "00A4000002DF01"
FACTORS = "8650440100000013" + b"440100sx".hex()
DELIVER = "BFDE470A18" + FACTORS + "02" * 8
CIPHER = "80FA000008" + "01" * 8


def sam(**changes: Any) -> SoftwareSam:
    return SoftwareSam(image_from(sam_image({"RKSSSE": RKSSSE}, **changes)))


def ask(sam: SoftwareSam, *commands: str) -> str:
    answer = ""
    for command in commands:
        answer = sam.answer(bytes.fromhex(command)).hex().upper()
    return answer


def test_an_image_with_keys_of_a_sam_and_no_file_is_a_sam_and_any_other_a_persons_card() -> None:
    assert isinstance(inserted(image_from(sam_image({"RKSSSE": RKSSSE}))), SoftwareSam)
    assert isinstance(inserted(image_from(third(sam={"RKSSSE": RKSSSE}))), SoftwareCard)


def test_it_bears_the_name_of_the_application_like_a_persons_card() -> None:
    assert ask(sam(), SELECT_MF) == "6118"
    assert ask(sam(protocol="T=1"), SELECT_MF).startswith("6F16840F" + SSSE_AID.hex().upper())
    assert ask(sam(), SELECT_MF, "00A4020002EF05") == "6A82"
    assert ask(sam(), "00A40000023F00") == "9000"


def test_in_the_users_slot_it_is_known_for_what_it_is() -> None:
    failure = read_card(OpenSam(sam_image({"RKSSSE": RKSSSE})).transport, atr=b"", protocol="T=0")
    assert getattr(failure, "failure", None) is Failure.WRONG_CARD
    assert getattr(failure, "kind", None) is CardKind.SAM


def test_a_session_key_is_good_for_one_block() -> None:
    inside = sam()
    assert ask(inside, SELECT_KEYS, DELIVER, CIPHER) == "6108"
    assert ask(inside, "00C0000008").endswith("9000")
    assert ask(inside, CIPHER) == "6985"


@pytest.mark.parametrize("between", [SELECT_KEYS, SELECT_MF, "00A4000002DF02", "BFDE990A18" + FACTORS + "02" * 8])
def test_a_session_key_is_gone_after_a_selection_or_another_delivery(between: str) -> None:
    inside = sam()
    status = ask(inside, SELECT_KEYS, DELIVER, between, CIPHER)
    assert status == ("6108" if between.endswith("DF02") else "6985")


def test_power_off_ends_everything() -> None:
    inside = sam()
    ask(inside, SELECT_KEYS, DELIVER)
    inside.power_off()
    assert ask(inside, CIPHER) == "6985"
    assert ask(inside, DELIVER) == "6985"


@pytest.mark.parametrize(
    ("command", "status"),
    [
        ("BFDE470A10" + "00" * 16, "6700"),
        ("BFDE470B18" + FACTORS + "02" * 8, "6A88"),
        ("BFDE670A20" + FACTORS + "02" * 16, "6A88"),
        ("BFDE000A08" + "02" * 8, "6A88"),
        ("0020000000", "6D00"),
        ("00", "6700"),
    ],
)
def test_what_it_does_not_do(command: str, status: str) -> None:
    assert ask(sam(), SELECT_KEYS, command) == status


def test_a_block_of_another_length_is_refused() -> None:
    assert ask(sam(), SELECT_KEYS, DELIVER, "80FA000010" + "01" * 16) == "6700"


def test_a_locked_sam_answers_nothing_else() -> None:
    assert ask(sam(state="card_locked"), SELECT_KEYS) == "6A81"


def test_a_sam_without_the_key_or_the_algorithm_says_so() -> None:
    assert ask(SoftwareSam(image_from(sam_image({"IRK": RKSSSE}))), SELECT_KEYS, DELIVER) == "6A88"
    assert ask(sam(algorithm="SM4"), SELECT_KEYS, DELIVER) == "6700"


def test_a_sam_of_the_province_makes_another_session_for_another_card() -> None:
    image = image_from(sam_image({"RKSSSE_PROVINCE": PROVINCE.hex()}, protocol="T=1"))
    own = ask(SoftwareSam(image), SELECT_KEYS, DELIVER, CIPHER)
    other = ask(SoftwareSam(image), SELECT_KEYS, DELIVER.replace("00000013", "00000014"), CIPHER)
    assert own[-4:] == other[-4:] == "9000"
    assert own != other


@given(st.lists(st.binary(min_size=1, max_size=40), max_size=5), st.sampled_from(["T=0", "T=1"]))
def test_no_command_breaks_it(commands: list[bytes], protocol: str) -> None:
    inside = sam(protocol=protocol)
    inside.answer(bytes.fromhex(SELECT_KEYS))
    for command in commands:
        assert len(inside.answer(command)) >= 2
