"""Phrases, said in the words of the product."""

from datetime import date

import pytest

from labourhall.market import phrase
from labourhall.market.phrase import Phrase
from labourhall.program import words

CHINESE = words.read("zh_CN").text


def test_words_stand_in_words_and_plain_text_is_made_fit_where_it_stands() -> None:
    inner = Phrase("bar.certificate", ("a very long name",))
    assert Phrase("reason.against", (inner,)).said(words.read("en").text, lambda text: text[:6]).count("a very") == 1
    assert "long" not in Phrase("bar.certificate", ("a very long name",)).said(CHINESE, lambda text: text[:6])


def test_plain_text_alone_is_said_as_it_is() -> None:
    assert phrase.said("叉车证", CHINESE) == "叉车证"


def test_a_day_is_said_as_people_do() -> None:
    assert phrase.day(date(2026, 11, 30)).said(CHINESE) == "11月30日"


@pytest.mark.parametrize(
    ("least", "most", "words_zh"),
    [(18, 45, "18–45 岁"), (None, 45, "45 岁以内"), (18, None, "满 18 岁"), (None, None, "")],
)
def test_ages_are_said_with_the_ends_that_there_are(least: int | None, most: int | None, words_zh: str) -> None:
    assert phrase.said(phrase.ages(least, most), CHINESE) == words_zh
