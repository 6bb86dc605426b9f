"""A wish for pay out of what people type (6000, 6千, 8k, 200一天, 25元/时, 六千五), and whether a vacancy meets it.

It is a wish: what is not known of a vacancy's pay keeps it in. What employers write is read by `backend.importing`.
"""

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from labourhall.market.later import later
from labourhall.market.search.answer import WishedPay
from labourhall.market.vacancy import Wage, WageUnit

_SCALES: Final = {"": 1, "千": 1_000, "k": 1_000, "万": 10_000, "w": 10_000}
_UNITS: Final = (
    ("year", "年"),
    (WageUnit.MONTH, "个?月"),
    (WageUnit.DAY, "天|日|工"),
    (WageUnit.HOUR, "小时|钟头|钟|时|h"),
)
_PER: Final = "|".join(f"(?P<u{index}>{word})" for index, (_, word) in enumerate(_UNITS))
_LEADS: Final = (
    ("year", "年薪"),
    (WageUnit.MONTH, "月薪|月工资|月入"),
    (WageUnit.DAY, "日薪|日结|天薪"),
    (WageUnit.HOUR, "时薪"),
)
_LEAD: Final = "|".join(f"(?P<l{index}>{word})" for index, (_, word) in enumerate(_LEADS))
_AMOUNT: Final = later(
    rf"(?P<lead>(?:工资|薪资|薪水|人工)? ?(?:{_LEAD}|不低于|至少)? ?)"
    r"(?<![\d.a-z])(?P<figure>\d{1,6}(?:\.\d{1,2})?)(?P<scale>[千k万w])?(?P<yuan> ?(?:元|块钱?|蚊))?"
    r"(?: ?[-~至到] ?\d{1,6}(?:\.\d{1,2})?(?P<high_scale>[千k万w])?(?P<high_yuan> ?(?:元|块钱?|蚊))?)?"
    # 8小时 is no pay: a unit needs 元 or a stroke before it
    rf"(?P<per> ?(?:[/每一] ?|(?<=[元块钱蚊千k万w]))(?:{_PER})(?![班制岁休]))?"
    r"(?P<more> ?(?:以上|起|\+))?(?![\d.a-z])"
)
_COMMA: Final = later(r"(?<=\d),(?=\d{3}(?!\d))")
_CHINESE: Final = later(
    r"(?P<head>[一二两三四五六七八九])(?P<scale>[百千万])(?:(?P<tail>[一二三四五六七八九])[十百千]?)?"
)
_DIGITS: Final = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"两": 2}
_STEPS: Final = {"百": 100, "千": 1_000, "万": 10_000}
_COUNTED: Final = later(r" ?[人名岁号楼届年级栋期%度]")
_SANE: Final = {WageUnit.MONTH: (500, 200_000), WageUnit.DAY: (30, 5_000), WageUnit.HOUR: (5, 1_000)}
_SO_MUCH_IS_A_YEARS: Final = 50_000


@dataclass(frozen=True, slots=True)
class PayRules:
    """How many `days` and `hours` a month's pay is for, and bare figures that are no pay: `not_pay` and `years`."""

    days: float
    hours: float
    not_pay: frozenset[int] = frozenset()
    years: tuple[int, int] = (0, 0)

    def monthly(self, amount: float, unit: WageUnit) -> float | None:
        """An amount made a month's, for comparing only; None for piece pay."""
        factors = {WageUnit.MONTH: 1.0, WageUnit.DAY: self.days, WageUnit.HOUR: self.hours}
        return amount * factors[unit] if unit in factors else None


class Reach(IntEnum):
    """How a vacancy's pay stands to a wish; more is better."""

    BELOW = 0
    UNKNOWN = 1
    AT_MOST = 2
    AT_LEAST = 3


def take(plain: str, rules: PayRules) -> tuple[WishedPay | None, str]:
    """The first wish for pay in a text, and the text without it."""
    text = _CHINESE.sub(_in_figures, _COMMA.sub("", plain))
    for found in _AMOUNT.finditer(text):
        wish = _wish(found, text, rules)
        if wish is not None:
            return wish, f"{text[: found.start()]} {text[found.end() :]}"
    return None, plain


def reach(wish: WishedPay, wage: Wage, rules: PayRules) -> Reach:
    """How `wage` stands to the wish: within one unit as stated, else both made a month's."""
    least, most = (_compared(end, wage.unit, wish.unit, rules) for end in (wage.minimum, wage.maximum))
    wished = float(wish.amount) if wage.unit is wish.unit else rules.monthly(wish.amount, wish.unit)
    if wished is None or (least is None and most is None):
        return Reach.UNKNOWN
    if least is not None and least >= wished:
        return Reach.AT_LEAST
    if most is None:  # 5000+提成 may come to more
        return Reach.UNKNOWN
    return Reach.AT_MOST if most >= wished else Reach.BELOW


def _compared(amount: float | None, unit: WageUnit, wished: WageUnit, rules: PayRules) -> float | None:
    if amount is None or unit is wished:
        return amount
    return rules.monthly(amount, unit)


def _in_figures(found: "re.Match[str]") -> str:
    step = _STEPS[found["scale"]]
    return str(_DIGITS[found["head"]] * step + _DIGITS.get(found["tail"] or "零", 0) * step // 10)


def _wish(found: "re.Match[str]", text: str, rules: PayRules) -> WishedPay | None:
    scale = found["scale"] or found["high_scale"]
    amount = round(float(found["figure"]) * _SCALES[scale or ""])
    has_yuan = bool(found["yuan"] or found["high_yuan"])
    unit = _unit(found) or _unstated(has_yuan, amount)
    is_bare = not (found["lead"] or scale or has_yuan or found["per"] or found["more"])
    if is_bare and (_is_no_pay(amount, rules) or len(found["figure"]) > 5 or _COUNTED.match(text, found.end())):
        return None
    if unit == "year":
        amount, unit = amount // 12, WageUnit.MONTH
    if unit is None or not _SANE[WageUnit(unit)][0] <= amount <= _SANE[WageUnit(unit)][1]:
        return None
    return WishedPay(amount, WageUnit(unit))


def _unit(found: "re.Match[str]") -> str | None:
    stated = [unit for index, (unit, _) in enumerate(_UNITS) if found[f"u{index}"]]
    stated += [unit for index, (unit, _) in enumerate(_LEADS) if found[f"l{index}"]]
    return stated[0] if stated else None


def _unstated(has_yuan: bool, amount: int) -> str | None:
    """A figure alone is a month's pay; with 元 behind it, so little is a day's or an hour's."""
    if amount >= _SO_MUCH_IS_A_YEARS:
        return "year"
    if amount >= 1_000:
        return WageUnit.MONTH
    if not has_yuan:
        return None
    return WageUnit.DAY if amount >= 100 else WageUnit.HOUR


def _is_no_pay(amount: int, rules: PayRules) -> bool:
    return amount in rules.not_pay or rules.years[0] <= amount <= rules.years[1]
