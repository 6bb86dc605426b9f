"""Headcounts as tables write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labourhall.market.heads import MOST, UNSTATED, from_chinese, parse_openings


@pytest.mark.parametrize(
    ("text", "openings"),
    [
        ("招1人", 1), ("20", 20), ("2-3人", 2), ("十名", 10), ("两人", 2), ("0", 0), ("０", 0), ("若干", None),
        ("", None),
        ("99999999", None), ("20000", None), ("5.0", 5), ("十五人", 15), ("二十", 20), ("二十五名", 25),
        ("一百人", 100),
        ("一百零五", 105), ("一百二十", 120), ("两千", 2_000), ("一千零五十", 1_050), ("三十余人", 30), ("十几人", 10),
        ("招两三人", 2), ("三五人", 3), ("十七八人", 17),
        ("男5女5", 10), ("男：3人，女：2人", 5), ("男3", 3), ("女工2名", 2), ("5人（男3女2）", 5), ("男女不限5人", 5),
        ("1,000", 1_000), ("5～10", 5), ("10+", 10), ("各2名", 2), ("3/5", 3), ("零", 0), ("1.5", None), ("二〇", 20),
    ],
)  # fmt: skip
def test_headcount_is_read(text: str, openings: int | None) -> None:
    assert parse_openings(text) == openings


def test_what_is_said_to_be_open_is_no_riddle() -> None:
    assert all(UNSTATED.search(text) for text in ("若干", "不限", "多名", "长期招聘"))
    assert not UNSTATED.search("见附件")


@pytest.mark.parametrize(("numeral", "number"), [("几", None), ("一万二千", 12_000), ("十万", 100_000), ("几十", None)])
def test_numerals_are_numbers(numeral: str, number: int | None) -> None:
    assert from_chinese(numeral) == number


@given(st.text(alphabet="零一二三十百千万几两0123456789男女人名-,. ", max_size=30))
def test_no_text_raises(text: str) -> None:
    found = parse_openings(text)
    assert found is None or 0 <= found <= MOST
