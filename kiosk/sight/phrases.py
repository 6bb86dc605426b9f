"""Figures, dates and facts as people read them: 5,200–6,000 元/月, 11月30日, 同在荔湾区. No layout."""

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from kiosk.sight.sight import Sight
from labourhall.market import phrase
from labourhall.market import shift as shifts
from labourhall.market.insurance import Month
from labourhall.market.match import Reason
from labourhall.market.vacancy import Conditions, EmploymentForm, Place, Vacancy, Wage

CITY: Final = ("广东省", "广州市", "广州")
LONGEST_PLACE: Final = 12
LONGEST_VALUE: Final = 10
LONGEST_WAGE_TEXT: Final = 6
WIDEST_PAIR: Final = 7.5
"""Two values in the place of one; Latin letters are a little wider than half a Han character."""


@dataclass(frozen=True, slots=True)
class Pay:
    """Pay as the row shows it: the figure, and the unit beside it. Its unit is never converted."""

    figure: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class ReasonWords:
    """One reason in words."""

    words: str
    against: bool


def number(value: float) -> str:
    """5200 → 5,200; 0.8 → 0.8; at most two decimals."""
    return f"{round(value):,}" if value == round(value) else f"{value:,.2f}".rstrip("0").rstrip(".")


def pay(wage: Wage, sight: Sight) -> Pay:
    """The figure and unit of a wage; the employer's own words where they are short and no figure could be read."""
    unit = sight.say(f"pay.{wage.unit.value}")
    low, high = wage.minimum, wage.maximum
    if low is not None and high is not None and low != high:
        return Pay(f"{number(low)}–{number(high)}", unit)
    if low is not None and high is None:
        return Pay(number(low), sight.say("pay.from", unit))
    if low is None and high is not None:
        return Pay(number(high), sight.say("pay.up_to", unit))
    if low is not None:
        return Pay(number(low), unit)
    text = wage.text.strip()
    return Pay(text if 0 < len(text) <= LONGEST_WAGE_TEXT else sight.say("pay.negotiable"))


def day(when: date, sight: Sight) -> str:
    """11月30日, 30 Nov."""
    return phrase.day(when).said(sight.say)


def moment(when: datetime, sight: Sight) -> str:
    """A moment as people say it, in the hall's time: 9:30 today, 11月22日 6:00 before."""
    then = when.astimezone(sight.now.tzinfo)
    return clock(then) if then.date() == sight.now.date() else f"{day(then.date(), sight)} {clock(then)}"


def month(when: Month | None, sight: Sight) -> str:
    """2026年8月; a dash for none."""
    if when is None:
        return "–"
    return sight.say("date.month", when.year, sight.say(f"month.{when.month}"))


def clock(now: datetime) -> str:
    """9:41."""
    return f"{now.hour}:{now.minute:02d}"


def weekday(now: datetime, sight: Sight) -> str:
    """星期一."""
    return sight.say(f"weekday.{now.isoweekday()}")


def greeting(now: datetime, sight: Sight) -> str:
    """早上好 until 11, 中午好 until 13, 下午好 until 18, 晚上好."""
    hour = now.hour
    part = "morning" if 5 <= hour < 11 else "noon" if 11 <= hour < 13 else "afternoon" if 13 <= hour < 18 else "evening"
    return sight.say(f"greeting.{part}")


def ages(least: int | None, most: int | None, sight: Sight) -> str:
    """18–45 岁, 45 岁以内, 满 18 岁; "" where neither is stated."""
    return phrase.said(phrase.ages(least, most), sight.say)


def place_in_list(room: str, place: int, listed: int, count: int, sight: Sight) -> str:
    """Which one of how many; where the list leaves some out, of how many the best are listed."""
    if listed < count:
        return sight.say(f"{room}.note.best", number(count), place, listed)
    return sight.say(f"{room}.note", number(count), place)


def clipped(text: str, longest: int) -> str:
    """Free text in one line, cut with an ellipsis where somebody wrote a page."""
    line = " ".join(text[: longest * 4].split())
    return line if len(line) <= longest else line[: longest - 1] + "…"


def trade(vacancy: Vacancy) -> str:
    """The short name for rows."""
    return clipped(vacancy.trade or vacancy.title, 18)


def place(where: Place, sight: Sight, longest: int = LONGEST_PLACE) -> str:
    """荔湾区 花地大道: the district and what the text says beyond it, about `longest` characters at the most."""
    name = sight.district(where.district)
    rest = where.text.strip()
    for known in (*CITY, name):
        rest = rest.removeprefix(known).strip(" ·-－—,，") if known else rest
    if not name:
        return clipped(where.text, longest + 4)
    return name if not rest else f"{name} {clipped(rest, longest - len(name))}"


def shift(text: str | None, sight: Sight) -> str:
    """白班, 夜班, 轮班 where the text says one of them, otherwise its beginning, "" for none."""
    read = shifts.read(text)
    if read is not None:
        return sight.say(f"shift.{read.value}")
    return clipped(text, LONGEST_VALUE - 2) if text else ""


def when(offered: Conditions, sight: Sight) -> str:
    """白班 8:30-17:30: the shift, and the hours where there is room for both; hours alone where no shift is said."""
    worked, hours = shift(offered.shift, sight), clipped(offered.hours or "", LONGEST_VALUE)
    both = f"{worked} {hours}"
    return both if worked and hours and hours[-1] != "…" and width(both) <= WIDEST_PAIR else worked or hours


def width(text: str) -> float:
    """How many Han characters are as wide as `text`."""
    return sum(1.0 if unicodedata.east_asian_width(one) in "WF" else 0.5 for one in text)


def form(vacancy: Vacancy, sight: Sight) -> str:
    """派遣, 日结: the form of employment in a word; "" for an ordinary contract, and where nobody stated it."""
    if vacancy.employment_form in (None, EmploymentForm.CONTRACT):
        return ""
    return sight.say(f"form.short.{vacancy.employment_form}")


def shift_and_form(vacancy: Vacancy, sight: Sight) -> str:
    """轮班 · 派遣; a shift in words of the employer's own gives way to the form, for there is no room for both."""
    text, said = vacancy.conditions.shift, form(vacancy, sight)
    if said and shifts.read(text) is None:
        return said
    return " · ".join(filter(None, (shift(text, sight), said)))


def reasons(found: tuple[Reason, ...], sight: Sight) -> tuple[ReasonWords, ...]:
    """Reasons in words. One that these words do not know yet (rules newer than the kiosk) is left out."""
    return tuple(_reason(reason, sight) for reason in found if sight.words.has(f"reason.{reason.code}"))


def _reason(reason: Reason, sight: Sight) -> ReasonWords:
    words = sight.say(f"reason.{reason.code}", *reason.args)
    return ReasonWords(sight.say("reason.against", words) if reason.against else words, reason.against)


def grouped(six: str) -> str:
    """402317 → 402 317, as one says it."""
    return f"{six[:3]} {six[3:]}" if len(six) == 6 else six


def yuan(fen: int) -> str:
    """Fen as yuan with two decimals."""
    return f"{fen / 100:,.2f}"
