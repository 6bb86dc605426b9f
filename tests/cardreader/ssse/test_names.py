"""Names as cards hold them: rare characters, private codes, blanks inside, bytes that are no character."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cardreader.ssse import characters, fields
from cardreader.ssse.card_reading import Field, FieldStatus, Oddity


def name(raw: bytes, extension: bytes = b"") -> Field[str]:
    return fields.name(raw.ljust(30, b"\x00"), extension.ljust(20, b"\x00"))


VERTICAL = {
    "A6D9": "︐", "A6DA": "︒", "A6DB": "︑", "A6DC": "︓", "A6DD": "︔",
    "A6DE": "︕", "A6DF": "︖", "A6EC": "︗", "A6ED": "︘", "A6F3": "︙",
}  # fmt: skip
CHANGED_IN_2022 = {
    "FE59": "\u9fb4", "FE61": "\u9fb5", "FE66": "\u9fb6", "FE67": "\u9fb7",
    "FE6D": "\u9fb8", "FE7E": "\u9fb9", "FE90": "\u9fba", "FEA0": "\u9fbb",
}  # fmt: skip
DROPPED_IN_2022 = {
    "FE51": "\U00020087", "FE52": "\U00020089", "FE53": "\U000200cc",
    "FE6C": "\U000215d7", "FE76": "\U0002298f", "FE91": "\U000241fe",
}  # fmt: skip


@pytest.mark.parametrize(
    ("code", "sign"), [*CHANGED_IN_2022.items(), *VERTICAL.items(), *DROPPED_IN_2022.items(), ("A8BC", "\u1e3f")]
)
def test_a_private_code_of_gb_18030_is_the_character_that_it_stands_for(code: str, sign: str) -> None:
    found = name("王".encode("gbk") + bytes.fromhex(code))
    assert (found.value, found.status, found.warning) == ("王" + sign, FieldStatus.READ, Oddity.BEYOND_GBK)


def test_the_codes_of_2022_are_eighteen() -> None:
    assert len(CHANGED_IN_2022) + len(VERTICAL) == 18


def test_a_pinyin_letter_that_gbk_lacks_is_read() -> None:
    assert name(bytes.fromhex("C0EEA8BF")).value == "李ǹ"


@pytest.mark.parametrize(
    "code", [0x3400, 0x9FFF, 0xFA0E, 0x20000, 0x2A700, 0x2CEB0, 0x2EBF0, 0x30000, 0x31350, 0x323B0]
)
def test_a_han_character_of_any_plane_is_read_though_this_python_knows_it_not(code: int) -> None:
    found = name(f"王{chr(code)}".encode("gb18030"))
    assert (found.value, found.status) == (f"王{chr(code)}", FieldStatus.READ)


@pytest.mark.parametrize("padded", ["陈　红", "陈  红", "陈\u00a0红", " 陈 红　"])
def test_a_short_name_spread_over_the_width_of_a_longer_one_is_drawn_together(padded: str) -> None:
    found = name(padded.encode("gb18030"))
    assert (found.value, found.status, found.warning) == ("陈红", FieldStatus.READ, None)


@pytest.mark.parametrize(
    ("written", "read"), [("JOHN　SMITH", "JOHN SMITH"), ("阿依古丽　买买提", "阿依古丽 买买提"), ("A  B", "A B")]
)
def test_a_blank_between_words_stays_one_blank(written: str, read: str) -> None:
    assert name(written.encode("gbk")).value == read


@pytest.mark.parametrize("unreadable", [b"\xaa\xa1", b"\xa2\xab", b"\xfe\xfe", b"\xe3\x32\x9a\x36"])
def test_what_cannot_be_read_is_a_geta_and_the_rest_stays(unreadable: bytes) -> None:
    found = fields.name("王".encode("gbk") + unreadable + "英".encode("gbk"), b"")
    assert found.value is not None
    assert found.value[:2] == "王〓"
    assert (found.status, found.warning) == (FieldStatus.READ, Oddity.BAD_TEXT)


def test_a_code_point_that_is_no_character_is_none_of_a_name() -> None:
    assert name("王\U0002fffe英".encode("gb18030")).value == "王〓英"


def test_the_last_half_of_a_character_spoils_no_other() -> None:
    found = fields.name("欧阳秀".encode("gbk") + b"\xc0", b"")
    assert (found.value, found.warning) == ("欧阳秀〓", Oddity.BAD_TEXT)


def test_a_name_of_nothing_readable_is_none() -> None:
    found = name(b"\xaa\xa1\xaa\xa2")
    assert (found.value, found.status, found.warning) == (None, FieldStatus.MALFORMED, Oddity.BAD_TEXT)


@pytest.mark.parametrize("sign", ["\u202e", "\u200b", "\x07", "\x1b"])
def test_a_sign_that_only_steers_is_left_out_and_told(sign: str) -> None:
    found = name(f"王{sign}英".encode("gb18030"))
    assert (found.value, found.warning) == ("王英", Oddity.BAD_TEXT)


def test_marks_do_not_pile_up() -> None:
    found = name(("e" + "\u0301" * 6).encode("gb18030"))
    assert found.value == "e" + "\u0301" * characters.MOST_MARKS


def test_an_extension_behind_a_spread_name_is_what_it_adds() -> None:
    assert fields.characters("陈　红".encode("gbk")) == len("陈红")
    assert fields.characters("A古丽".encode("gbk") + b"\xc8") == len("A古丽")


@given(st.binary(max_size=40), st.binary(max_size=30))
def test_a_name_holds_nothing_that_is_no_character(raw: bytes, extension: bytes) -> None:
    found = fields.name(raw, extension)
    assert (found.value is None) == (found.status is not FieldStatus.READ)
    for sign in found.value or "":
        assert unicodedata.category(sign) not in {"Cc", "Cf", "Co", "Cs"}
        assert sign != "\ufffd"
