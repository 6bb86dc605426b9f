"""The tour's own reading of texts on cards: the written rule by examples, and that the card layer says the same."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cardreader.ssse import fields
from demo.people import shipped
from demo.tour.card_text import CODES_OF_2022, latin, text
from demo.tour.expectation import read_card

DIRTY = {
    "dirty-name-beyond-gbk": "方㛃𠅤",
    "dirty-name-broken": "方〓 〓",
    "dirty-name-cut": "A古丽巴哈尔汗·阿卜杜热依木江买买提",
    "dirty-name-dot": "阿依古丽·买买提",
    "dirty-name-ff": "方丽君",
    "dirty-name-seam": "古丽巴哈尔汗·阿卜杜热依木江买买提",
    "dirty-name-spaces": "方丽君",
    "dirty-without-4e": "方丽君",
}


@pytest.mark.parametrize("name", DIRTY)
def test_a_name_that_was_written_badly_is_expected_as_it_can_be_read(name: str) -> None:
    assert read_card(shipped.image(name)).name == DIRTY[name]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("陈　红".encode("gbk"), "陈红"),
        ("JOHN　SMITH".encode("gbk"), "JOHN SMITH"),
        ("王".encode("gbk") + bytes.fromhex("FE59"), "王龴"),
        ("王".encode("gbk") + bytes.fromhex("AAA1") + "英".encode("gbk"), "王〓英"),
        ("王\u202e英".encode("gb18030"), "王英"),
        ("梁秀英\0李四".encode("gbk"), "梁秀英"),
        (bytes.fromhex("AAA1AAA2"), None),
        (b"\xff" * 30, None),
    ],
)
def test_a_text_is_read_by_the_written_rule(raw: bytes, said: str | None) -> None:
    assert text(raw) == said


PIECES = st.one_of(
    st.binary(max_size=4),
    st.sampled_from([bytes.fromhex(code) for code in CODES_OF_2022]),
    st.text(max_size=3).map(lambda some: some.encode("gb18030", errors="ignore")),
)


@given(st.lists(PIECES, max_size=6).map(b"".join), st.lists(PIECES, max_size=4).map(b"".join))
@example("e\u0301\u0301\u0301".encode("gb18030"), b"")
def test_the_card_layer_reads_every_name_the_same(raw: bytes, extension: bytes) -> None:
    assert text(raw, extension) == fields.name(raw, extension).value


@given(st.one_of(st.binary(max_size=18), st.text("0123456789xX", max_size=18).map(str.encode)))
@example(b"44010219741124002x")
def test_the_card_layer_reads_every_id_number_the_same(raw: bytes) -> None:
    assert latin(raw) == fields.id_number(raw).value
