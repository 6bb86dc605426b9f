"""Wishes for pay, in the unit one is used to."""

import pytest

from labourhall.market.search.answer import WishedPay
from labourhall.market.search.pay import Reach, reach, take
from labourhall.market.vacancy import Wage, WageUnit
from tests.labourhall.market.search.lexicons import LEXICON

MONTH, DAY, HOUR, PIECE = WageUnit.MONTH, WageUnit.DAY, WageUnit.HOUR, WageUnit.PIECE


@pytest.mark.parametrize(
    ("typed", "amount", "unit"),
    [
        ("6000", 6000, MONTH),
        ("6,000", 6000, MONTH),
        ("6千", 6000, MONTH),
        ("8k", 8000, MONTH),
        ("1.2万", 12000, MONTH),
        ("6000以上", 6000, MONTH),
        ("6000元/月", 6000, MONTH),
        ("月薪5500", 5500, MONTH),
        ("5000-7000", 5000, MONTH),
        ("5-7k", 5000, MONTH),
        ("5到7千", 5000, MONTH),
        ("六千", 6000, MONTH),
        ("六千五", 6500, MONTH),
        ("五千五百", 5500, MONTH),
        ("一万二", 12000, MONTH),
        ("工资不低于4500", 4500, MONTH),
        ("200一天", 200, DAY),
        ("200/天", 200, DAY),
        ("200元一天", 200, DAY),
        ("200蚊一日", 200, DAY),
        ("二百块一天", 200, DAY),
        ("日结200元", 200, DAY),
        ("200元", 200, DAY),
        ("25元/时", 25, HOUR),
        ("25块一小时", 25, HOUR),
        ("25元", 25, HOUR),
        ("时薪22", 22, HOUR),
        ("年薪12万", 10000, MONTH),
        ("12万", 10000, MONTH),
    ],
)
def test_pay_is_read_in_the_unit_it_is_typed_in(typed: str, amount: int, unit: WageUnit) -> None:
    wish, rest = take(f"保安 {typed}", LEXICON.pay)
    assert wish == WishedPay(amount, unit)
    assert rest.split() == ["保安"]


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "8小时",
            "3天",
            "30人",
            "2026",
            "2027届",
            "4050",
            "985",
            "200",
            "5g",
            "c1",
            "1000人",
            "3年",
            "100123",
            "18岁",
        ),
        *("a6000", "1000000", "5000000元", "1元", "第一百货", "三八", "一天", "0", "1.5"),
    ],
)
def test_other_figures_are_no_pay(typed: str) -> None:
    assert take(typed, LEXICON.pay) == (None, typed)


@pytest.mark.parametrize(
    ("wish", "wage", "reached"),
    [
        ((6000, MONTH), (6000, 8000, MONTH), Reach.AT_LEAST),
        ((6000, MONTH), (5000, 7000, MONTH), Reach.AT_MOST),
        ((6000, MONTH), (4000, 5000, MONTH), Reach.BELOW),
        ((6000, MONTH), (None, None, MONTH), Reach.UNKNOWN),
        ((6000, MONTH), (5000, None, MONTH), Reach.UNKNOWN),
        ((6000, MONTH), (None, 5000, MONTH), Reach.BELOW),
        ((6000, MONTH), (300, 300, DAY), Reach.AT_LEAST),
        ((6000, MONTH), (200, 250, DAY), Reach.BELOW),
        ((200, DAY), (180, 220, DAY), Reach.AT_MOST),
        ((200, DAY), (5000, 6000, MONTH), Reach.AT_LEAST),
        ((25, HOUR), (25, 25, HOUR), Reach.AT_LEAST),
        ((25, HOUR), (4000, 4300, MONTH), Reach.BELOW),
        ((6000, MONTH), (5, 12, PIECE), Reach.UNKNOWN),
    ],
)
def test_pay_of_other_units_is_compared_by_the_month(
    wish: tuple[int, WageUnit], wage: tuple[float | None, float | None, WageUnit], reached: Reach
) -> None:
    assert reach(WishedPay(*wish), Wage("", *wage), LEXICON.pay) is reached
