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


@pytest.mark.parametrize("raw", [b"\x81", b"\xff\xfe\xff", b"A\x07B"])
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


def test_a_card_number_is_its_first_nine_bytes() -> None:
    assert fields.card_number(b"B0000013199999").value == "B00000131"


@given(st.binary(max_size=60))
def test_no_bytes_break_a_field_and_the_raw_bytes_are_kept(raw: bytes) -> None:
    for file in FILES:
        for item in file.items:
            found = item.decode(raw)
            assert found.raw in (raw, raw[:9])
            assert (found.value is None) == (found.status is not FieldStatus.READ)


@given(st.binary(max_size=40), st.binary(max_size=30))
def test_no_bytes_break_a_name(raw: bytes, extension: bytes) -> None:
    fields.name(raw, extension)
