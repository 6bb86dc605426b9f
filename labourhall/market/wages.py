"""Pay read out of what people write: 6-8千, 综合6000-8000, 150元/天, 底薪2340+绩效=6500-8000. The text stays the truth.

Pure. How pay looks on glass, and pay made comparable, live elsewhere.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from labourhall.market.later import later
from labourhall.market.remembered import remembered
from labourhall.market.vacancy import Wage, WageUnit

TEXT_LIMIT: Final = 2_000
"""Characters of a wage text that are kept and looked at; the row's original keeps all."""

_YEAR: Final = "year"
_WEEK: Final = "week"
_A_MONTH: Final = {_YEAR: 1 / 12, _WEEK: 52 / 12}
"""Units that a vacancy has none of, as shares of a month."""
_UNITS: Final[tuple[tuple[str, str], ...]] = (
    (_YEAR, "年|annum|year"),
    (_WEEK, "周|星期|week"),
    (WageUnit.DAY, r"天|日|工日|(?:8|9|10|11|12)小时|班|day"),
    (WageUnit.HOUR, "小时|时|钟|h(?:our)?|hr"),
    (WageUnit.MONTH, "个?月|mon(?:th)?"),
    (WageUnit.PIECE, "课时|[单件个条套打只双票张台米吨斤份车趟次箱节课袋包盒码片块杯]|公斤|kg|人次|平方|平米|立方"),
)
_BLANK: Final = later(r"(?<![\d.])(\d{1,3}) (\d{3})(?![\d.])")
"""A thousand parted by a blank (ISO 80000-1)."""
_SCALE: Final = {"": 1.0, "万": 10_000.0, "w": 10_000.0, "千": 1_000.0, "k": 1_000.0}
_SANE: Final[dict[str, tuple[float, float]]] = {
    WageUnit.MONTH: (500.0, 1_000_000.0),
    WageUnit.DAY: (20.0, 20_000.0),
    WageUnit.HOUR: (3.0, 3_000.0),
    WageUnit.PIECE: (0.01, 100_000.0),
    _YEAR: (6_000.0, 12_000_000.0),
    _WEEK: (100.0, 250_000.0),
}

_NUMBER: Final = r"\d{1,7}(?:\.\d{1,4})?"
_HABIT: Final = (
    r" ?(?:工作|上班|[吃住食餐]|[一二两三]餐|[双单]?休|末|\d{1,2} ?(?:小时|天|h)|[一二两三四五六日]天?[休工])"
)
"""What follows a unit that is none: 每周双休, 每天8小时."""
_PER: Final = "|".join(f"(?P<u{index}>{words})" for index, (_, words) in enumerate(_UNITS))
# Every repetition is bounded and blanks are squeezed beforehand: the search is linear in the text.
_AMOUNT: Final = later(
    rf"(?<![\d.])(?P<low>{_NUMBER}) ?(?P<low_scale>[万千wk])?(?: ?[元块])?"
    rf"(?:(?: ?/ ?[月天日])? ?- ?(?P<high>{_NUMBER}) ?(?P<high_scale>[万千wk])?)?(?![\d.])"
    r" ?(?P<yuan>元|块钱?|rmb|cny|¥)?"
    r" ?(?P<before>及以上|以上|左右|起|及以下|以下|以内|封顶)?"
    rf"(?: ?(?:/|每|一|1|\()(?: ?元)? ?(?:{_PER})(?!{_HABIT}))?"
    r"(?P<after>及以上|以上|起|及以下|以下|以内)?"
)
_COUNTED: Final = later(
    r" ?(?:号|人|岁|周岁|薪|%|险|级|点|楼|层|小时|天|单|件|个|次|期|届|名|份|分|班|:|周|年(?!薪)|h\b|[*×])"
)
_OTHER_UNIT: Final = later(r" ?/ ?(?:[人位户场桌季期层棵头队组]|半[天日月])(?![\u4e00-\u9fff])")
_CIRCLED: Final = later(r"[①-⑳]")
_CHINESE: Final = str.maketrans("一二两三四五六七八九", "1223456789")
_CHINESE_AMOUNT: Final = later(r"[一二两三四五六七八九](?=[万千])")
_CHINESE_HALF: Final = later(r"(\d)([万千])([一二三四五六七八九])(?:[千百])?(?![\d万千百])")
_COMMA: Final = later(r"(?<=\d)[,，](?=\d{3}(?!\d))")
_DASHES: Final = later(r"(?<=[\d万千wk元块]) ?(?:~|—|–|−|―|至|到|-{2,}|－) ?(?=\d)")

_FOREIGN_BEFORE: Final = later(r"(?:港[币元]|美[元金]|欧元|日元|澳门[币元]|hkd|usd|mop|eur|[€£$])[: ]?$")
_FOREIGN_AFTER: Final = later(r" ?(?:港[币元]|美[元金]|欧元|日元|澳门[币元]|新币|hkd?|usd?|mop|eur|[€£$])")
_AVERAGE: Final = later(r"平均|[均时人月日]均|均[薪价]")
_TRIAL: Final = later(r"(?<!过)(?<!过了)(?:试用|实习|培训|学徒|见习|试岗)期?(?![^,;。]{0,3}[后满过])[^,;。]*$")
_TOTAL: Final = later(r"综合|合计|总计|总收入|总工资|到手|月入|月收入|年收入|平均|均薪|实发|包薪")
_BASE: Final = later(r"底薪|基本工资|基本薪资|固定薪资|固定工资|基础工资|保底|基薪")
_BASE_THEN_BRACKET: Final = later(r"(?:底薪|工资|薪资) ?\([^()]{0,20}\) ?\(?$")
_EXTRA: Final = later(r"补贴|补助|绩效|奖|津贴|提成|餐补|房补|车补|押金|保险费|职级|工龄|封顶|扣|补$|训费|全勤|\*")
_EXTRA_AFTER: Final = later(r"^ ?元? ?[\u4e00-\u9fff]{0,2}(?<!含)(?:补贴|补助|绩效|奖|津贴|提成|餐补|房补|全勤)")
_OPEN_END: Final = later(r"提成|计件|奖|补贴|绩效|\+")
_AT_LEAST: Final = later(r"(?:不低于|不少于|至少|高于|最低|≥|>=|>|起薪|保底)[^\d,;。]{0,3}$")
_AT_MOST: Final = later(r"(?:不超过|最高|最多|高达|可达|≤|<=|<|上限)[^\d,;。]{0,3}$")
_LABELS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    (_YEAR, later(r"年薪|年收入|每年")),
    (_WEEK, later(r"周薪")),
    (WageUnit.HOUR, later(r"时薪|小时工资|每小时|计时|时均")),
    (WageUnit.DAY, later(r"日薪|日结|每天|每日|天薪|日工资|日均")),
    (WageUnit.PIECE, later(r"单价|每单|每件|计件|件薪|课时费")),
)


@dataclass(frozen=True, slots=True)
class _Amount:
    """One amount in the text, in yuan per `unit`; `label` is what stands before it in its clause."""

    low: float | None
    high: float | None
    unit: str
    label: str
    is_base: bool
    is_extra: bool

    @property
    def is_average(self) -> bool:
        return self.low is not None and self.low == self.high and bool(_AVERAGE.search(self.label))

    @property
    def is_total(self) -> bool:
        named = _TOTAL.search(self.label) and "单价" not in self.label
        return bool(named) and not self.is_base and self.unit != WageUnit.PIECE

    @property
    def is_result(self) -> bool:
        return self.label.rstrip().endswith(("=", "=约", "=综合"))


@remembered
def parse_wage(text: str) -> Wage:
    """Read `text`. What nobody can read has neither minimum nor maximum; no text ever raises."""
    kept = re.sub(r"[^\S\n]+", " ", text[: TEXT_LIMIT * 4]).strip()
    kept = kept if len(kept) <= TEXT_LIMIT else kept[: TEXT_LIMIT - 1] + "…"
    plain = _plain(kept)
    amounts = _amounts(plain)
    base = next((one.low for one in amounts if one.is_base and one.unit == WageUnit.MONTH), None)
    chosen = _chosen(amounts, base)
    if chosen is None:
        return Wage(kept)
    chosen = _widened(chosen, amounts)
    single = chosen.low is not None and chosen.low == chosen.high
    is_floor = single and not (chosen.is_total or chosen.is_result) and _OPEN_END.search(plain)
    low, high = chosen.low, None if is_floor or (chosen.is_base and single) else chosen.high
    if share := _A_MONTH.get(chosen.unit):
        return Wage(kept, _monthly(low, share), _monthly(high, share), WageUnit.MONTH, base)
    return Wage(kept, low, high, WageUnit(chosen.unit), base)


def _plain(text: str) -> str:
    """Half-width, lower case, single blanks, one kind of dash, no thousands commas, figures for 三千五."""
    text = unicodedata.normalize("NFKC", _CIRCLED.sub(";", text[:TEXT_LIMIT])).lower()
    text = re.sub(r"[^\S\n]+", " ", re.sub(r"\s*\n\s*", "\n", text))
    text = _CHINESE_AMOUNT.sub(lambda found: found[0].translate(_CHINESE), _BLANK.sub(r"\1\2", _COMMA.sub("", text)))
    text = _CHINESE_HALF.sub(lambda found: f"{found[1]}.{found[3].translate(_CHINESE)}{found[2]}", text)
    return _DASHES.sub("-", text)


def _amounts(text: str) -> list[_Amount]:
    found: list[_Amount] = []
    end = 0
    for match in _AMOUNT.finditer(text):
        if _counts_something(text, match):
            continue
        amount = _amount(text, match, end, found[-1] if found else None)
        end = match.end()
        if amount is not None:
            found.append(amount)
    return found


def _counts_something(text: str, match: re.Match[str]) -> bool:
    """Whether the figure is of days, orders, people … or of other money: 月休4天, 13薪, 500单, 3000美元."""
    if _FOREIGN_AFTER.match(text, match.end()) or _FOREIGN_BEFORE.search(text[: match.start()][-6:]):
        return True
    if _unit(match) is not None:
        return False
    return bool(_OTHER_UNIT.match(text, match.end()) or (not match["yuan"] and _COUNTED.match(text, match.end())))


def _unit(match: re.Match[str]) -> str | None:
    return next((name for index, (name, _) in enumerate(_UNITS) if match[f"u{index}"]), None)


def _amount(text: str, match: re.Match[str], previous: int, before: _Amount | None) -> _Amount | None:
    """The amount of one match; None where it is absurd for its unit. `previous` is where the figure before it ends,
    `before` the amount before it."""
    reach = re.split(r"[;。\n]", text[max(previous, match.start() - 28) : match.start()])[-1]
    label = reach.rsplit(",", 1)[-1][-14:]
    nearest = re.split(r"[=+]", label)[-1]
    low, high = _ends(match)
    unit = _unit(match) or next((name for name, words in _LABELS if words.search(nearest)), None)
    unit = unit or (before.unit if before and _goes_on(label, low, before) else str(WageUnit.MONTH))
    least, most = _SANE[unit]
    if not least <= low <= high <= most:
        return None
    is_base = bool(_BASE.search(label) or _BASE_THEN_BRACKET.search(reach))
    is_extra = not is_base and bool(_EXTRA.search(label) or _EXTRA_AFTER.match(text[match.end() :][:8]))
    is_extra = is_extra or bool(_TRIAL.search(label))
    return _Amount(*_bounds(match, label, low, high), unit, label, is_base, is_extra)


def _goes_on(label: str, low: float, before: _Amount) -> bool:
    """Whether it is of the unit of the amount before it: 日薪200，最高260."""
    named = _AT_MOST.search(label) or _AT_LEAST.search(label) or _AVERAGE.search(label)
    ends = [end for end in (before.low, before.high) if end is not None]
    return bool(named) and min(ends) / 5 <= low <= max(ends) * 5


def _ends(match: re.Match[str]) -> tuple[float, float]:
    """Both ends in yuan. The lower end of 6-8千 takes the upper's scale; that of 8-1.2万 is thousands."""
    low, low_scale = float(match["low"]), match["low_scale"] or ""
    if match["high"] is None:
        return low * _SCALE[low_scale], low * _SCALE[low_scale]
    high = float(match["high"]) * _SCALE[match["high_scale"] or low_scale]
    scaled = low * _SCALE[low_scale or _inherited(low, match["high_scale"] or "")]
    if scaled > high and not low_scale and match["high_scale"] in ("万", "w"):
        scaled = low * 1_000.0
    return (scaled, high) if scaled <= high else (high, scaled)


def _inherited(low: float, scale: str) -> str:
    """A lower end that is yuan already (6000-1万) inherits nothing."""
    return "" if low >= 1_000.0 else scale


def _bounds(match: re.Match[str], label: str, low: float, high: float) -> tuple[float | None, float | None]:
    after = (match["before"] or "") + (match["after"] or "")
    if re.search("以下|以内|封顶", after) or _AT_MOST.search(label) or label.endswith("-"):
        return (low if low < high else None), high
    if (re.search("以上|起", after) and low == high) or _AT_LEAST.search(label):
        return low, None
    return low, high


def _chosen(amounts: Sequence[_Amount], base: float | None) -> _Amount | None:
    """The amount that is the pay: a named total, else the result of a sum, else the first that is no mere part."""
    pay = [one for one in amounts if not one.is_extra]
    for wanted in (
        [one for one in pay if one.is_total],
        [one for one in amounts if one.is_result],
        [one for one in pay if base is not None and not one.is_base and _tops(one, base)],
        [one for one in pay if one.is_base and base is not None],
        pay,
    ):
        if wanted:
            return wanted[0]
    return None


def _widened(chosen: _Amount, amounts: Sequence[_Amount]) -> _Amount:
    """One figure made a range by what else is said of the same unit: 平均20元/小时，最高29元/小时 are 20 to 29."""
    alike = [one for one in amounts if one.unit == chosen.unit and not one.is_extra]
    if chosen.is_average and (whole := next((one for one in alike if _holds(one, chosen.low or 0.0)), None)):
        return whole
    if _is_range(chosen):
        return chosen
    is_least = chosen.low is not None and not chosen.is_average
    lows = [one.low for one in ([chosen] if is_least else alike) if one.low is not None]
    tops = [one.high for one in alike if one.low is None and one.high is not None]
    widens = lows and tops and min(lows) < max(tops)
    return replace(chosen, low=min(lows), high=max(tops)) if widens else chosen


def _is_range(one: _Amount) -> bool:
    return one.low is not None and one.high is not None and one.low < one.high


def _holds(one: _Amount, figure: float) -> bool:
    return _is_range(one) and (one.low or 0.0) <= figure <= (one.high or 0.0)


def _tops(one: _Amount, base: float) -> bool:
    """Whether it is a month's pay that contains the base."""
    top = one.high if one.high is not None else one.low
    return one.unit == WageUnit.MONTH and top is not None and top >= base


def _monthly(amount: float | None, share: float) -> float | None:
    return None if amount is None else float(round(amount * share))
