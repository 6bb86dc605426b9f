from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cardreader.ssse import fields
from cardreader.ssse.card_reading import FieldStatus, Oddity
from cardreader.ssse.files import FILES


def test_a_uyghur_name_with_its_dot_is_read() -> None:
    name = "阿依古丽·买买提"
    assert fields.chinese(name.encode("gbk").ljust(30, b"\x00")).value == name


def test_a_name_that_goes_on_in_its_extension_may_be_split_within_a_character() -> None:
    name = "A古丽巴哈尔阿卜杜热合曼阿卜杜"
    raw = name.encode("gbk") + b"\xc8\xc8"
    assert fields.name(raw[:30], raw[30:]).value == name + "热"


def test_a_rare_character_beyond_gbk_is_read_with_a_warning() -> None:
    found = fields.chinese("王㐂".encode("gb18030"))
    assert (found.value, found.warning) == ("王㐂", Oddity.BEYOND_GBK)


@pytest.mark.parametrize("raw", [b"\x81", b"\xff\xfe\xff"])
def test_what_is_no_text_is_unknown(raw: bytes) -> None:
    found = fields.chinese(raw)
    assert (found.value, found.status, found.raw) == (None, FieldStatus.MALFORMED, raw)


def test_a_year_in_ascii_is_unknown_and_a_whole_day_in_ascii_is_taken_with_a_warning() -> None:
    assert (fields.day(b"2012").value, fields.day(b"2012").warning) == (None, Oddity.ASCII_DATE)
    found = fields.day(b"20121231")
    assert (found.value, found.status, found.warning) == (date(2012, 12, 31), FieldStatus.READ, Oddity.ASCII_DATE)


def test_a_field_of_ff_or_nothing_is_unset() -> None:
    for decode in (fields.latin, fields.chinese, fields.day, fields.digits, fields.code):
        assert decode(b"\xff" * 4).status is FieldStatus.UNSET
        assert decode(b"").status is FieldStatus.UNSET


def test_letters_that_are_none_are_unknown() -> None:
    assert fields.latin(b"\xc8\xc8").warning is Oddity.BAD_TEXT
    assert fields.latin(b"A\x01").warning is Oddity.BAD_TEXT


@pytest.mark.parametrize(("body", "warning"), [("11010519491231002", None), ("44009919740315002", Oddity.ID_CHECKSUM)])
def test_a_small_x_in_an_id_number_is_a_great_one(body: str, warning: Oddity | None) -> None:
    """The second body's check digit is 6: a small x there is taken as X, and its wrong sum still told."""
    found = fields.id_number(f"{body}x".encode())
    assert (found.value, found.warning, found.raw) == (f"{body}X", warning, f"{body}x".encode())


def test_a_small_x_at_the_end_of_a_card_number_is_a_great_one() -> None:
    found = fields.card_number(b"D2143569x")
    assert (found.value, found.warning) == ("D2143569X", None)
    assert fields.card_number(b"b00000131").warning is Oddity.CHECK_DIGIT


def test_a_card_number_is_its_first_nine_bytes() -> None:
    found = fields.card_number(b"B0000013199999")
    assert (found.value, found.warning, found.raw) == ("B00000131", Oddity.TOO_LONG, b"B0000013199999")
    assert fields.card_number(b"B00000131\x00\xff ").warning is None


@pytest.mark.parametrize("padding", [b"\x00", b"\xff", b" ", b"\x00\xff", b" \x00"])
def test_three_kinds_of_padding_are_none_of_the_text(padding: bytes) -> None:
    found = fields.chinese("陈秀丽".encode("gbk") + padding * 8)
    assert (found.value, found.warning) == ("陈秀丽", None)
    assert (fields.latin(b"2.00" + padding).value, fields.count(b"7" + padding).value) == ("2.00", 7)


def test_what_stands_behind_a_nul_was_left_from_before() -> None:
    found = fields.chinese("张三".encode("gbk") + b"\x00" + "陈".encode("gbk"))
    assert (found.value, found.warning) == ("张三", Oddity.AFTER_PADDING)


def test_ideographic_spaces_are_no_name() -> None:
    assert fields.chinese("张三　　".encode("gbk") + b"\x00" * 4).value == "张三"
    assert fields.chinese(b"\xa1\xa1\xa1\xa1").status is FieldStatus.UNSET


def test_digits_of_spaces_are_unset_but_one_byte_20_is_an_ethnicity() -> None:
    assert fields.digits(b"   ").status is fields.day(b"    ").status is FieldStatus.UNSET
    assert fields.digits(b"\x20").value == "20"


def test_months_that_are_no_number_are_unknown() -> None:
    assert (fields.count(b"1 2").value, fields.count(b"1 2").warning) == (None, Oddity.BAD_DIGITS)
    assert fields.count(b"\x00\x00\x00").status is FieldStatus.UNSET
    assert fields.count(b"\xc8\xc8").warning is Oddity.BAD_TEXT


def test_a_code_that_no_table_has_stays_a_code() -> None:
    for decode, raw in ((fields.card_type, b"7"), (fields.aid_category, b"123"), (fields.registration, b"104700")):
        found = decode(raw)
        assert (found.value, found.warning) == (raw.decode(), Oddity.UNKNOWN_CODE)
    assert fields.registration(b"").status is FieldStatus.UNSET


@pytest.mark.parametrize("raw", [b"102000", b"203090", b"10"])
def test_a_registration_of_known_codes_is_read_without_a_warning(raw: bytes) -> None:
    assert fields.registration(raw).warning is None


@given(st.binary(max_size=60))
def test_no_bytes_break_a_field_and_the_raw_bytes_are_kept(raw: bytes) -> None:
    for file in FILES:
        for item in file.items:
            found = item.decode(raw)
            assert found.raw == raw
            assert (found.value is None) == (found.status is not FieldStatus.READ)


@given(st.binary(max_size=40), st.binary(max_size=30))
def test_no_bytes_break_a_name(raw: bytes, extension: bytes) -> None:
    fields.name(raw, extension)
