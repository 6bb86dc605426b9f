from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cardreader.ssse import number


@pytest.mark.parametrize("valid", ["D2143569X", "B00000131", "HA1046924", "X00000019", "ET000077X"])
def test_published_card_numbers_have_their_check_digit(valid: str) -> None:
    assert number.card_number_valid(valid)


@pytest.mark.parametrize("wrong", ["AI666666X", "B00000132", "B0000013", "b00000131", "B0000013É", ""])
def test_other_card_numbers_do_not(wrong: str) -> None:
    assert not number.card_number_valid(wrong)


def test_a_check_digit_of_eleven_is_written_0() -> None:
    assert number.card_number_check("00000000") == "0"


@pytest.mark.parametrize("body", ["123", "1234567é"])
def test_a_card_number_of_another_shape_has_no_check_digit(body: str) -> None:
    with pytest.raises(ValueError):
        number.card_number_check(body)


@given(st.text(alphabet="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=8, max_size=8))
def test_one_changed_character_is_noticed_unless_eleven_divides_the_change(body: str) -> None:
    assert number.card_number_valid(body + number.card_number_check(body))


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ("11010519491231002X", True),
        ("440099197403150026", True),
        ("440099197403150025", False),
        ("440099197402300025", False),
        ("44009919740315002", False),
        ("44009919740315002x", False),
        ("44009A197403150026", False),
        ("", False),
    ],
)
def test_an_id_number_needs_its_check_digit_and_a_day_of_birth(text: str, valid: bool) -> None:
    assert number.id_number_valid(text) is valid


@pytest.mark.parametrize("body", ["123", "4400991974031500X"])
def test_an_id_number_of_another_shape_has_no_check_digit(body: str) -> None:
    with pytest.raises(ValueError):
        number.id_number_check(body)


def test_the_day_of_birth_stands_in_the_id_number() -> None:
    assert number.id_number_birth_date("440099197403150026") == date(1974, 3, 15)
    assert number.id_number_birth_date("4400991974") is None


@pytest.mark.parametrize("digits", ["20221332", "2022", "2022123a", "00000101"])
def test_no_such_day_is_none(digits: str) -> None:
    assert number.bcd_date(digits) is None


@pytest.mark.parametrize(("code", "region"), [("440100", "440100"), ("FFFFFF", None), ("4401", None)])
def test_a_region_is_six_digits(code: str, region: str | None) -> None:
    assert number.region(bytes.fromhex(code)) == region
