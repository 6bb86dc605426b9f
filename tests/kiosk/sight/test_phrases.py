"""Figures, dates and facts as people read them."""

from datetime import date, datetime

import pytest

from kiosk.sight import phrases
from kiosk.visit.accommodations import Language
from kiosk.visit.states import Attract
from labourhall.market.insurance import Month
from labourhall.market.match import Reason
from labourhall.market.vacancy import Place, Wage, WageUnit
from scripts.samples import NOW
from tests.kiosk.sight.seen import sight

HERE = sight(Attract())
ENGLISH = sight(Attract(), language=Language.ENGLISH)


@pytest.mark.parametrize(
    ("wage", "figure", "unit"),
    [
        (Wage("", 5200, 6000), "5,200–6,000", "元/月"),
        (Wage("", 5200, 5200), "5,200", "元/月"),
        (Wage("", 24, None, WageUnit.HOUR), "24", "元/时起"),
        (Wage("", None, 300, WageUnit.DAY), "300", "元/日以内"),
        (Wage("", 0.85, 1.2, WageUnit.PIECE), "0.85–1.2", "元/件"),
        (Wage("面议"), "面议", ""),
        (Wage("底薪加提成，多劳多得，上不封顶"), "面议", ""),
        (Wage(""), "面议", ""),
    ],
)
def test_pay_keeps_its_own_unit(wage: Wage, figure: str, unit: str) -> None:
    assert phrases.pay(wage, HERE) == phrases.Pay(figure, unit)


def test_dates_are_said_as_people_say_them() -> None:
    assert phrases.day(date(2026, 12, 7), HERE) == "12月7日"
    assert phrases.day(date(2026, 12, 7), ENGLISH) == "7 Dec"
    assert phrases.month(Month(2026, 8), HERE) == "2026年8月"
    assert phrases.month(None, HERE) == "–"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2026-11-23T09:30:00+08:00", "9:30"),
        ("2026-11-23T01:30:00+00:00", "9:30"),
        ("2026-11-22T06:00:00+08:00", "11月22日 6:00"),
    ],
)
def test_a_moment_of_today_is_a_time_of_day(text: str, said: str) -> None:
    assert phrases.moment(datetime.fromisoformat(text), HERE) == said


@pytest.mark.parametrize(
    ("hour", "words"),
    [(5, "早上好"), (10, "早上好"), (11, "中午好"), (13, "下午好"), (17, "下午好"), (18, "晚上好"), (3, "晚上好")],
)
def test_the_greeting_follows_the_hall_s_clock(hour: int, words: str) -> None:
    assert phrases.greeting(NOW.replace(hour=hour), HERE) == words


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (Place("广州市荔湾区花地大道南", "440103"), "荔湾区 花地大道南"),
        (Place("荔湾区", "440103"), "荔湾区"),
        (Place("广州·荔湾", "440103"), "荔湾区 荔湾"),
        (Place("佛山市南海区", ""), "佛山市南海区"),
        (Place("广州市黄埔区南岗街道康南路 378 号之一二三", "440112"), "黄埔区 南岗街道康南路 …"),
    ],
)
def test_a_place_is_its_district_and_what_the_text_says_beyond(place: Place, words: str) -> None:
    assert phrases.place(place, HERE) == words


def test_a_shift_is_named_or_quoted_or_nothing() -> None:
    assert phrases.shift("两班倒", HERE) == "轮班"
    assert phrases.shift("弹性工作制每周四十小时", HERE) == "弹性工作制每周…"
    assert phrases.shift(None, HERE) == ""


def test_a_reason_that_the_words_do_not_know_yet_is_left_out() -> None:
    found = phrases.reasons((Reason("from_next_year"), Reason("wage_below", ("400",), against=True)), HERE)
    assert found == (phrases.ReasonWords("要留意：比您原来低 400 元", against=True),)


def test_free_text_comes_in_one_line_however_long() -> None:
    assert phrases.clipped("一\n二  三", 9) == "一 二 三"
    assert phrases.clipped("长" * 200_000, 10) == "长" * 9 + "…"


def test_a_number_is_grouped_as_one_says_it() -> None:
    assert phrases.grouped("402317") == "402 317"
    assert phrases.grouped("17") == "17"
    assert phrases.yuan(48_215_36) == "48,215.36"
