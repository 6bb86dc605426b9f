"""Every bar has words, and says what is asked for by its name."""

import pytest

from labourhall.market import bar_phrases, phrase
from labourhall.market.groups import Bar, BarCode
from labourhall.market.legal_age import LegalCode
from labourhall.program import words
from tests.labourhall.market.samples import LAW

CHINESE = words.read("zh_CN")


@pytest.mark.parametrize(
    ("bar", "words_zh"),
    [
        (Bar(BarCode.AGE_ASKED, ("18–45",)), "单位原来招 18–45 岁"),
        (Bar(BarCode.AGE_ASKED, ("–45",)), "单位原来招 45 岁以内"),
        (Bar(BarCode.AGE_ASKED, ("18–",)), "单位原来招 满 18 岁"),
        (Bar(BarCode.EMPLOYER_NO, ("2026-11-23",)), "单位 11月23日 说不合适"),
        (Bar(BarCode.EMPLOYER_YES, ("2026-11-23",)), "单位说可以"),
        (Bar(BarCode.CERTIFICATE, ("叉车证(N1)",)), "要叉车证(N1)"),
        (Bar(BarCode.EDUCATION, ("高中",)), "要高中毕业"),
        (Bar(BarCode.EDUCATION, ("3",)), "要高中毕业"),
        (Bar(BarCode.EDUCATION, ("学位",)), "要学位毕业"),
        (Bar(BarCode.SHIFT, ("night",)), "要上夜班"),
        (Bar(BarCode.SHIFT, ("弹性",)), "要上弹性"),
        (Bar(LegalCode.MOST_AGE, ("commercial_driving", "63")), "年龄要先问工作人员"),
    ],
)
def test_a_bar_is_said_in_a_few_words(bar: Bar, words_zh: str) -> None:
    assert bar_phrases.of_bar(bar).said(CHINESE.text) == words_zh


@pytest.mark.parametrize("code", BarCode)
def test_every_code_of_a_bar_has_words(code: BarCode) -> None:
    assert CHINESE.has(f"bar.{code.value}")


def test_a_bar_without_arguments_is_said_without() -> None:
    assert phrase.said(bar_phrases.asked(Bar(BarCode.CERTIFICATE)), CHINESE.text) == ""


@pytest.mark.parametrize("row", LAW.work, ids=lambda row: row.id)
@pytest.mark.parametrize("code", [LegalCode.LEAST_AGE, LegalCode.MOST_AGE, LegalCode.STATUTORY_AGE])
def test_every_rule_that_ships_has_a_name(code: LegalCode, row: object) -> None:
    bar = Bar(code.value, (str(getattr(row, "id", "")), "63"))
    assert bar_phrases.is_law(bar)
    assert CHINESE.has(bar_phrases.of_law(bar).id)


def test_who_is_too_young_is_told_from_which_age_on() -> None:
    assert bar_phrases.of_law(Bar(LegalCode.TOO_YOUNG, ("16",))).said(CHINESE.text) == "要满 16 岁"
    assert not CHINESE.has(bar_phrases.of_law(Bar(LegalCode.MOST_AGE)).id)
    assert CHINESE.has(bar_phrases.OTHER_LAW.id)
    assert CHINESE.has(bar_phrases.OTHER_BAR.id)
