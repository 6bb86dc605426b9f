"""Texts made alike, and their grams."""

import pytest

from labourhall.market.search.writing import characters, grams, words
from tests.labourhall.market.search.lexicons import LEXICON


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("保安員", "保安员"),
        ("電工", "电工"),
        ("ＪＡＶＡ", "java"),
        ("６０００元", "6000元"),
        ("Ｃ＋＋", "c++"),
        ("裏外麵點師", "里外面点师"),
        ("保\u200b安", "保安"),
    ],
)
def test_width_case_and_traditional_characters_make_no_difference(typed: str, plain: str) -> None:
    assert LEXICON.writing.plain(typed) == plain


def test_every_traditional_character_stands_for_one_other_character() -> None:
    rows = LEXICON.writing.plain("電")
    assert rows == "电"
    assert LEXICON.writing.plain(rows) == rows


def test_words_part_where_the_script_changes() -> None:
    assert words("c语言/c++ 开发,5g 100人") == ["c", "语言", "c++", "开发", "5g", "100", "人"]


def test_two_characters_side_by_side_are_a_gram_and_one_alone_is_one() -> None:
    assert grams("保安员 焊 java8") == ["保安", "安员", "焊", "java8"]


def test_only_han_characters_are_characters() -> None:
    assert "".join(characters("c语言 8小时!")) == "语言小时"
