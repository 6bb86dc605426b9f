"""Text from elsewhere: what goes, what is folded, what stays, and that twice is as once."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labourhall.market.text import MOST_MARKS, cleaned, cleaned_within, is_clean_json

FAMILY = "👩\u200d👩\u200d👧"
KEEPERS = [
    "缝纫工", "粤菜，（包吃住）：5000～7000！真的？好；“稳”…", "𠮷野家 𫖯 㐂 \U00031350 \U000323b0", "🔥招聘💰", FAMILY,
    "👩🏽\u200d🏭", "❤️‍🔥", "⚡️", "☎︎", "1️⃣", "#️⃣", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "🇨🇳",
    "مهندس", "می\u200cخواهم", "क्\u200dष", "བརྒྱུད", "ᠠ\u180b", "Việt", "e\u0301\u0323", "ท\u0e35\u0e48", "\ue816\uf8ff",
    "a\tb\nc", "¥5000", "①③⑧", "C++/C# 50%", "\ufffd", "",
]  # fmt: skip

TEXTS = st.text() | st.text(
    st.sampled_from("aé中1#＃Ａ　 \n\r\u0301\u0302\u0489\u200b\u200c\u200d\u202e\ufe0f\ufe0e\ufe00")
    | st.sampled_from("\U000e0101\U000e0067\U000e007f")
    | st.sampled_from("👩🏽🏴❤क्می\u064bᠠ\u180b\u180e\u20e3🇨\ufeff\x1b\x07\x9b\ud800")
)


@pytest.mark.parametrize("text", KEEPERS)
def test_what_means_something_stays(text: str) -> None:
    assert cleaned(text) == text


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("\u202e员洁保", "员洁保"),
        ("\u2066乙\u2069\u200e厂\u061c", "乙厂"),
        ("保\u200b安\u200b员", "保安员"),
        ("\ufeff单位\u2060名称", "单位名称"),
        ("仓管\x07员\x1b[31m红\x9b0m", "仓管员[31m红0m"),
        ("人事\u00ad部\u3164\u115f", "人事部"),
        ("缝\u200d纫\u200c工", "缝纫工"),
        ("\u200d👩\u200d", "👩"),
        ("工\ufe0f\ufe00\U000e0101", "工"),
        ("5\ufe0f月", "5月"),
        ("厂\U000e0067\U000e0062\U000e007f", "厂"),
        ("🏴\U000e0067\U000e0062", "🏴"),
        ("半\ud83d个\udc00", "半个"),
        ("\ufffe甲\uffff\U0001fffe\ufdd0乙\ufffc", "甲乙"),
    ],
)
def test_what_cannot_be_seen_goes(text: str, right: str) -> None:
    assert cleaned(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Ａｄｍｉｎ文员 ４０００－５０００元／月", "Admin文员 4000-5000元/月"),
        ("Ｃ＋＋，５０％（面议）：［急］", "C++，50%（面议）：[急]"),
        ("薪资\u00a0待遇\u3000好\u2003", "薪资 待遇 好 "),
        ("￥４０００", "¥4000"),
    ],
)
def test_wide_forms_that_mean_the_same_are_folded(text: str, right: str) -> None:
    assert cleaned(text) == right


def test_every_sort_of_line_break_is_one() -> None:
    assert cleaned("a\r\nb\rc\vd\fe\x85f\u2028g\u2029h\n") == "a\nb\nc\nd\ne\nf\ng\nh\n"


def test_marks_are_capped_and_stand_on_something() -> None:
    heap = "".join(map(chr, range(0x300, 0x30A)))
    assert cleaned(f"a{heap}装") == f"a{heap[:MOST_MARKS]}装"
    assert cleaned(f"{heap}装 {heap}配\n{heap}") == "装 配\n"
    assert cleaned("a\u0301\ufe0f\u0302\u200d\u0303\u0304b") == "a\u0301\u0302\u0303b"


@given(TEXTS)
def test_cleaned_again_it_stays_as_it_is(text: str) -> None:
    assert cleaned(cleaned(text)) == cleaned(text)


@given(TEXTS)
def test_nothing_is_left_that_controls_and_everything_can_be_encoded(text: str) -> None:
    left = cleaned(text)
    left.encode("utf-8")
    assert {c for c in left if unicodedata.category(c) in ("Cc", "Cf")} <= set("\n\t\u200c\u200d\u180e") | TAGS
    assert not any("\ufe00" <= c <= "\ufe0d" or "\U000e0100" <= c <= "\U000e01ef" for c in left)


TAGS = set(map(chr, range(0xE0020, 0xE0080)))


@given(TEXTS)
def test_no_letter_digit_or_symbol_is_lost(text: str) -> None:
    """Only wide forms change, into as many; blanks and line breaks stay blanks and line breaks."""
    invisible = "\u115f\u1160\u3164\uffa0\ufffc"

    def weighty(some: str) -> str:
        seen = (c for c in some if c not in invisible and unicodedata.category(c)[0] in "LNPS")
        return "".join(unicodedata.normalize("NFKC", c) for c in seen)

    assert weighty(cleaned(text)) == weighty(text)


@given(TEXTS)
def test_whatever_changes_is_seen_at_one_look(text: str) -> None:
    """A body that may pass unread holds no text that cleaning would change, however its JSON was written."""
    for body in (json.dumps({"title": text}), json.dumps({"title": text}, ensure_ascii=False)):
        assert cleaned(text) == text or not is_clean_json(body)


def test_ordinary_chinese_needs_no_second_look() -> None:
    assert is_clean_json(json.dumps({"标题": "急聘缝纫工（包吃住）5000～7000元🔥", "n": [1, None]}, ensure_ascii=False))


def test_every_text_within_is_cleaned_and_nothing_else_is_touched() -> None:
    value = {"a\u200b": ["Ａ\u202e", 1, None, {"b": "\x07"}], "c": 2.5, "d": True}
    assert cleaned_within(value) == {"a\u200b": ["A", 1, None, {"b": ""}], "c": 2.5, "d": True}
