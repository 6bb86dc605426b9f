from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cardreader.simulator.card import SoftwareCard
from cardreader.simulator.image_json import image_from
from cardreader.ssse.files import SSSE_AID
from tests.cardreader.software import image, issuer

SELECT_SSSE = "00A404000F" + SSSE_AID.hex().upper()
SELECT_EF05 = "00A4020002EF05"
SELECT_EF06 = "00A4020002EF06"
CARD_NUMBER = "0709423030303030313331"


def card(**changes: Any) -> SoftwareCard:
    return SoftwareCard(image_from(image(**changes)), bytes)


def ask(card: SoftwareCard, *commands: str) -> str:
    """Send commands, give the answer to the last."""
    answer = ""
    for command in commands:
        answer = card.answer(bytes.fromhex(command)).hex().upper()
    return answer


def test_t0_lets_get_response_fetch_what_select_has_to_say() -> None:
    inserted = card()
    assert ask(inserted, SELECT_SSSE) == "611E"
    assert ask(inserted, "00C0000010") == "6C1E"
    assert ask(inserted, "00C000001E").endswith("9F0C038601039000")
    assert ask(inserted, "00C000001E") == "6985"


def test_what_was_waiting_is_gone_after_another_command() -> None:
    assert ask(card(), SELECT_SSSE, SELECT_EF05, "00C000001E") == "6985"


def test_t1_says_it_at_once() -> None:
    assert ask(card(protocol="T=1"), SELECT_SSSE).startswith("6F1C840F")


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        ("00B207000B", CARD_NUMBER + "9000"),
        ("00B2070000", "6C0B"),
        ("00B207040B", CARD_NUMBER + "9000"),
        ("00B299000B", "6A83"),
        ("00B208040B", "6A83"),
        ("00B207030B", "6A86"),
        ("00B0000010", "6981"),
    ],
)
def test_records_are_read_by_tag_and_by_number(command: str, answer: str) -> None:
    assert ask(card(), SELECT_SSSE, SELECT_EF05, command) == answer


def test_t1_takes_a_length_that_is_too_large_and_corrects_one_that_is_too_small() -> None:
    inserted = card(protocol="T=1")
    assert ask(inserted, SELECT_SSSE, SELECT_EF05, "00B2070400") == CARD_NUMBER + "9000"
    assert ask(inserted, "00B20704FF") == CARD_NUMBER + "9000"
    assert ask(inserted, "00B2070405") == "6C0B"


def test_a_file_is_read_by_its_short_identifier() -> None:
    assert ask(card(), SELECT_SSSE, "00B2072C0B") == CARD_NUMBER + "9000"
    assert ask(card(), SELECT_SSSE, "00B2072800") == "6C0B"
    assert ask(card(), SELECT_SSSE, "00B2015C00") == "6A82"


def test_the_next_record_with_the_same_tag_is_read() -> None:
    files = {"SSSE/EF05": {"records": [["0A", "31"], ["0B", "01"], ["0A", "32"]]}}
    inserted = card(files=files)
    assert ask(inserted, SELECT_SSSE, SELECT_EF05, "00B20A0003") == "0A01319000"
    assert ask(inserted, "00B20A0203") == "0A01329000"
    assert ask(inserted, "00B20A0203") == "6A83"


def test_a_whole_file_is_given_as_far_as_whole_records_fit() -> None:
    files = {"SSSE/EF05": {"cyclic": ["01" + "AA" * 99] * 3}}
    assert ask(card(files=files), SELECT_SSSE, SELECT_EF05, "00B2010500") == "6CC8"


def test_a_transparent_file_is_read_in_parts() -> None:
    inserted = card(
        files={"SSSE/EF05": issuer(), "SSSE/EF07": {"transparent": "00112233"}}, access={"SSSE/EF07": "free"}
    )
    assert ask(inserted, SELECT_SSSE, "00A4020002EF07", "00B0000104") == "6C03"
    assert ask(inserted, "00B0000103") == "1122339000"
    assert ask(inserted, "00B0000400") == "6B00"
    assert ask(inserted, "00B0870202") == "22339000"
    assert ask(inserted, "00B2010400") == "6981"


def test_nothing_is_read_before_something_is_selected() -> None:
    assert ask(card(), "00B2010400") == "6985"
    assert ask(card(), SELECT_SSSE, "00B2010400") == "6985"
    assert ask(card(), "0020000000") == "6985"


def test_files_and_names_that_are_not_there() -> None:
    assert ask(card(), "00A4040005A000000003") == "6A82"
    assert ask(card(), SELECT_SSSE, "00A4020002EF09") == "6A82"
    assert ask(card(), "00A4020002EF05") == "6A82"


def test_a_directory_is_entered_by_its_file_id_or_its_name() -> None:
    assert ask(card(), SELECT_SSSE, "00A4000002DF02").startswith("61")
    assert ask(card(), "00A4040006D15600000501").startswith("61")
    assert ask(card(), "00A4000002DF02") == "6A82"
    assert ask(card(), SELECT_SSSE, "00A40000023F00") == "9000"


def test_the_pin_opens_a_file_and_power_off_closes_it() -> None:
    inserted = card()
    employment = ("00A4000002DF02", SELECT_EF06, "00B2600006")
    assert ask(inserted, SELECT_SSSE, *employment) == "6982"
    assert ask(inserted, SELECT_SSSE, "0020000003123456", *employment) == "6004202406159000"
    inserted.power_off()
    assert ask(inserted, SELECT_SSSE, *employment) == "6982"


def test_another_application_ends_the_pin() -> None:
    inserted = card(applications=[{"aid": "A000000333010101", "fci": "6F00"}])
    employment = ("00A4000002DF02", SELECT_EF06, "00B2600006")
    assert ask(inserted, SELECT_SSSE, "0020000003123456", "00A4040008A000000333010101") == "6102"
    assert ask(inserted, SELECT_SSSE, *employment) == "6982"


@pytest.mark.parametrize(
    ("access", "answer"),
    [("free", "9000"), ("pin", "9000"), ("pin_or_key", "9000"), ("key", "6982"), ("pin_and_key", "6982")],
)
def test_the_image_may_change_who_reads_a_file(access: str, answer: str) -> None:
    inserted = card(access={"SSSE/EF05": access})
    assert ask(inserted, SELECT_SSSE, SELECT_EF05, "0020000003123456", "00B207000B")[-4:] == answer


def test_a_file_that_is_absent_cannot_be_selected() -> None:
    inserted = card(access={"SSSE/EF05": "absent"})
    assert ask(inserted, SELECT_SSSE, SELECT_EF05) == "6A82"
    assert ask(inserted, "00B2072C0B") == "6A82"


def test_the_pin_counts_down_is_blocked_and_stays_so_over_power_off() -> None:
    inserted = card()
    wrong = "0020000003654321"
    assert [ask(inserted, SELECT_SSSE, wrong), ask(inserted, wrong), ask(inserted, wrong)] == ["63C2", "63C1", "63C0"]
    inserted.power_off()
    assert ask(inserted, SELECT_SSSE, "0020000003123456") == "6983"
    assert ask(inserted, "0020000000") == "6983"
    assert ask(inserted, "805E010007123456FF654321") == "6983"


def test_a_card_may_come_blocked_or_without_a_pin() -> None:
    assert ask(card(pin_tries=0), SELECT_SSSE, "0020000000") == "6983"
    assert ask(card(pin=None), SELECT_SSSE, "0020000000") == "9000"
    assert ask(card(pin=None), SELECT_SSSE, "0020000003123456") == "6A88"
    assert ask(card(pin=None), SELECT_SSSE, "805E010007123456FF654321") == "6A88"


def test_a_verified_card_says_that_no_pin_is_needed_until_its_reset() -> None:
    inserted = card()
    assert ask(inserted, SELECT_SSSE, "0020000003123456", "0020000000") == "9000"
    inserted.power_off()
    assert ask(inserted, SELECT_SSSE, "0020000000") == "63C3"


def test_a_wrong_try_ends_the_verification() -> None:
    assert ask(card(), SELECT_SSSE, "0020000003123456", "0020000003999999", "0020000000") == "63C2"


def test_the_pin_is_changed_with_the_old_one() -> None:
    inserted = card()
    assert ask(inserted, SELECT_SSSE, "805E010007111111FF654321") == "63C2"
    assert ask(inserted, "805E010003123456") == "6A80"
    assert ask(inserted, "005E010007123456FF654321") == "6985"
    assert ask(inserted, "805E010007123456FF654321") == "9000"
    assert ask(inserted, "0020000003123456") == "63C2"
    assert ask(inserted, "0020000003654321") == "9000"


def test_a_challenge_has_4_8_or_16_bytes() -> None:
    inserted = card()
    assert ask(inserted, SELECT_SSSE, "0084000008") == "00" * 8 + "9000"
    assert ask(inserted, "0084000007") == "6700"
    assert ask(inserted, "00840000") == "6700"


def test_internal_authentication_needs_ssse_and_a_whole_challenge() -> None:
    assert ask(card(), "0088000010" + "00" * 16) == "6985"
    assert ask(card(), SELECT_SSSE, "0088000008" + "00" * 8) == "6700"
    assert ask(card(), SELECT_SSSE, "0088000010" + "00" * 16) == "6108"


def test_locked_cards_answer_as_the_standard_says() -> None:
    assert ask(card(state="application_locked"), SELECT_SSSE) == "9303"
    assert ask(card(state="card_locked"), SELECT_SSSE) == "6A81"
    assert ask(card(state="card_locked"), "00C0000000") == "6A81"


def test_commands_that_are_none() -> None:
    assert ask(card(), "00FF0000") == "6D00"
    assert ask(card(), "F0A40000") == "6E00"
    assert ask(card(), "00A404000F") == "6A82"
    assert ask(card(), "00A40400050102") == "6700"
    assert ask(card(), "00A4040001010000") == "6700"
    assert ask(card(), "00A4") == "6700"


def test_a_sim_answers_in_its_own_class() -> None:
    inserted = card(files={}, applications=[{"aid": "7F20", "fci": "0102"}])
    assert ask(inserted, "A0A40000027F20") == "9F02"
    assert ask(inserted, "A0C0000002") == "01029000"
    assert ask(inserted, "A0A40000027F10") == "6E00"


@given(st.lists(st.binary(min_size=1, max_size=30), max_size=6), st.sampled_from(["T=0", "T=1"]))
def test_no_command_breaks_the_card(commands: list[bytes], protocol: str) -> None:
    inserted = card(protocol=protocol)
    inserted.answer(bytes.fromhex(SELECT_SSSE))
    for command in commands:
        assert len(inserted.answer(command)) >= 2
