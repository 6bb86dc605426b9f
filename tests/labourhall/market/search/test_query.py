"""Questions taken apart."""

import pytest

from labourhall.market.search.answer import Understood, WishedPay
from labourhall.market.search.query import read
from labourhall.market.vacancy import WageUnit
from tests.labourhall.market.search.lexicons import LEXICON


def understood(text: str) -> Understood:
    return read(text, LEXICON).understood(LEXICON)


def test_everything_at_once_is_taken_apart() -> None:
    wish = WishedPay(6000, WageUnit.MONTH)
    assert understood("天河 保安員 ６千以上 包住") == Understood(None, ("保安",), ("天河区",), wish, ("保安员", "包住"))


@pytest.mark.parametrize(
    "typed", ["100123", "１００１２３", "100 123", "1 0 0 1 2 3", "编号100123", "100123号", "No.100123"]
)
def test_six_digits_are_a_number(typed: str) -> None:
    assert understood(typed) == Understood(number="100123")


@pytest.mark.parametrize("typed", ["1001234", "10012", "100123元", "a100123", "100123.5"])
def test_other_digits_are_no_number(typed: str) -> None:
    assert understood(typed).number is None


@pytest.mark.parametrize(
    ("typed", "trades"),
    [
        ("ba", ("保安",)),
        ("BA", ("保安",)),
        ("bao", ()),
        ("kj", ("会计",)),
        ("fwy", ("服务员",)),
        ("java", ("程序员",)),
        ("门卫", ("保安",)),
        ("保安/保洁", ("保安", "保洁员")),
        ("想找一份叉车工的工作", ("叉车工",)),
    ],
)
def test_trades_are_known_by_names_other_names_and_first_letters(typed: str, trades: tuple[str, ...]) -> None:
    assert understood(typed).trades == trades


def test_the_beginning_of_first_letters_names_every_trade_that_begins_so() -> None:
    assert {"服务员", "分拣员"} <= set(understood("f").trades)
    assert "司机" not in understood("f").trades


def test_first_letters_of_a_district_are_that_district() -> None:
    assert understood("th kj") == Understood(None, ("会计",), ("天河区",), None, ("kj",), "kj")
    assert understood("hz").districts == ("海珠区",)


def test_first_letters_of_a_trade_and_a_district_are_the_district_only_beside_another_trade() -> None:
    assert (understood("by").trades[0], understood("by").districts) == ("搬运工", ())
    assert (understood("by ba").trades, understood("by ba").districts) == (("保安",), ("白云区",))


def test_letters_beside_chinese_words_are_words() -> None:
    assert understood("ba 岗位") == Understood(words=("ba", "岗位"))


def test_a_long_question_is_cut_and_says_so() -> None:
    query = read("保安" * 5_000, LEXICON)
    assert query.cut
    assert len("".join(query.words)) == LEXICON.weights.longest_query
    assert not read("保安", LEXICON).cut


@pytest.mark.parametrize("typed", ["", " ", "，。！？", "😀🎉", "\x00\x1b[31m", "\u202e\u200b", "()", "\ud800"])
def test_what_says_nothing_is_empty(typed: str) -> None:
    query = read(typed, LEXICON)
    assert query.is_empty or query.words == ("31m",)
    assert read(typed, LEXICON).cut is False
