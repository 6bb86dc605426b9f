"""Whether stated hours go beyond what law allows (`assets/rules/hours.toml`). Pure.

Only a reason for an officer to look, and only where hours are said in so many words: 每天12小时, 12小时制, 早7晚7,
8:00-20:00, with the days off beside them. What shift and rest are is read in `conditions`.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

TEXT_LIMIT: Final = 4_000
SAID_LIMIT: Final = 40
SHORTEST_DAY: Final = 4.0
"""Less is a break, or overtime."""
LONGEST_DAY: Final = 16.0
"""24小时 is a shop's or a line's; a day of work is shorter."""
_HINT: Final = re.compile(r"小时|\d ?[hHｈＨ:：]|[早晚]")
"""What stated hours never lack: a text without it is not looked at further."""
_WORDS: Final = (("十二", "12"), ("十一", "11"), ("十", "10"), ("九", "9"), ("八", "8"), ("两天", "2天"))
_HOURS: Final = (
    r"(?<![\d.:])(\d{1,2}(?:\.5)?)(?: ?[-~至到] ?\d{1,2}(?:\.5)?)? ?个?(?:小时|h(?![a-z]))(?!内|以内|前|后|以上)"
)
_SAID_BEFORE: Final = re.compile(
    rf"(?:[每一][天日班]|日均|上班(?:时间)?|工作(?:时间|时长)?|[白夜晚]班|班倒)[^\d,;。\n]{{0,6}}{_HOURS}"
)
_SAID_AFTER: Final = re.compile(rf"{_HOURS} ?(?:工作制|[制班]|/ ?[天日班]|[每一两二][天日班]|倒班|上班)")
_BARE: Final = re.compile(_HOURS)
_TIME: Final = r"(\d{1,2})(?:[:点](\d{2})?)?"
_CLOCK: Final = re.compile(r"(?<!\d)(\d{1,2}):(\d{2}) ?[-~至到—] ?(?:次日)?(\d{1,2}):(\d{2})(?!\d)")
_EARLY_LATE: Final = re.compile(rf"([早晚])上?{_TIME} ?[-~至到—]? ?(?:次日)?(?!\1)([早晚])上?{_TIME}")
_TURNS: Final = re.compile(r"[做上干]([一二三四五六1-6])天?休([一二三四1-4])")
_MONTHLY: Final = re.compile(r"月休息?[:为]? ?(\d{1,2})(?: ?[-~至到] ?(\d{1,2}))? ?天?")
_WEEKLY: Final = re.compile(r"周休息?[:为]? ?([12一二])(?: ?[-~至到] ?([12一二]))?(?![-\d]) ?[天日]")
_NO_REST: Final = re.compile(r"[全每整]月无休|月休0天|没有休息日")
_NUMERAL: Final = {numeral: number for number, numeral in enumerate("一二三四五六", 1)}


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure that was stated, and the words that said it."""

    value: float
    said: str


@dataclass(frozen=True, slots=True)
class HoursRules:
    """What a day and a month may have, and the officer's words. `unverified` names those whose source nobody opened."""

    day: float
    month: float
    days: float
    with_break: float
    pause: float
    averaged: re.Pattern[str]
    unverified: frozenset[str]
    words: Mapping[str, str]

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> "HoursRules":
        """Make them of the plain values of the file; a hole in them is a KeyError or a ValueError that names it."""
        day, month = values["day"], values["month"]
        for name in ("day", "month", "averaged"):
            row = values[name]
            if not row["source"] or ("opened" in row) == (row.get("unverified") is True):
                raise ValueError(f"{name} must name its source, and be `opened` on a day or `unverified`")
        return cls(
            day["hours"] + day["overtime"],
            month["week"] * month["days"] / 7 + month["overtime"],
            month["days"],
            month["with_break"],
            month["break"],
            re.compile(values["averaged"]["pattern"]),
            frozenset(name for name in ("day", "month") if "opened" not in values[name]),
            values["words"],
        )

    def doubt(self, hours: str, *others: str) -> tuple[str, ...]:
        """Why an officer must look at the hours, or nothing. `hours` is the cell about them, `others` all else."""
        if not any(_HINT.search(text) for text in (hours, *others)):
            return ()
        texts = [_plain(text) for text in (hours, *others)]
        if any(self.averaged.search(text) for text in texts):
            return ()
        rest = _rest(texts, self.days)
        stated = _hours(texts)
        clock = _clock(texts)
        if stated and stated.value > self.day and not (rest and rest.value * 2 >= self.days):
            return (self._reason("day", stated.said),)
        each = stated or (clock if clock and clock.value <= LONGEST_DAY else None)
        if each is None or rest is None:
            return ()
        a_day = each.value - (self.pause if each.value >= self.with_break else 0.0)
        month = a_day * (self.days - rest.value)
        if month <= self.month:
            return ()
        said = each.said if rest.said in each.said else f"{each.said}，{rest.said}"
        return (self._reason("month", said, hours=month, most=self.month),)

    def _reason(self, kind: str, said: str, **figures: float) -> str:
        unverified = self.words["unverified"] if kind in self.unverified else ""
        return self.words[kind].format(unverified=unverified, said=said, **figures)


def _hours(texts: list[str]) -> Stated | None:
    """The longest day that is said in hours; of a range, its shorter end."""
    first, *others = texts
    found = [Stated(float(one[1]), _around(one)) for one in _BARE.finditer(first)]
    for text in others:
        for pattern in (_SAID_BEFORE, _SAID_AFTER):
            found += [Stated(float(one[1]), _around(one)) for one in pattern.finditer(text)]
    return max(
        (one for one in found if SHORTEST_DAY <= one.value <= LONGEST_DAY), key=lambda one: one.value, default=None
    )


def _clock(texts: list[str]) -> Stated | None:
    """The shortest time between two clock times in the first text with any: several are shifts or halves of a day."""
    for text in texts:
        spans = [*map(_span, _CLOCK.finditer(text)), *map(_named_span, _EARLY_LATE.finditer(text))]
        if spans:
            return min(spans, key=lambda one: one.value)
    return None


def _span(found: re.Match[str]) -> Stated:
    start, end = (int(found[at]) + int(found[at + 1]) / 60 for at in (1, 3))
    return Stated((end - start) % 24, found[0])


def _named_span(found: re.Match[str]) -> Stated:
    """Of 早7晚7 and 晚8早8; 晚21 is 21 already."""
    start, end = (
        int(found[at + 1]) + int(found[at + 2] or 0) / 60 + (12 if found[at] == "晚" and int(found[at + 1]) < 12 else 0)
        for at in (1, 4)
    )
    return Stated((end - start) % 24, found[0])


def _rest(texts: Iterable[str], days: float) -> Stated | None:
    """Days off in a month of `days`, the most that is said."""
    for text in texts:
        if turns := [_turns(found, days) for found in _TURNS.finditer(text)]:
            return max(turns, key=lambda one: one.value)
        if found := _MONTHLY.search(text):
            return Stated(float(found[2] or found[1]), found[0])
        if found := _WEEKLY.search(text):
            week = found[2] or found[1]
            return Stated(days / 7 * (_NUMERAL.get(week) or float(week)), found[0])
        for word, week_days in (("大小周", 1.5), ("单双休", 1.5), ("双休", 2.0), ("单休", 1.0)):
            if word in text:
                return Stated(days / 7 * week_days, word)
        if found := _NO_REST.search(text):
            return Stated(0.0, found[0])
    return None


def _turns(found: re.Match[str], days: float) -> Stated:
    work, rest = (_NUMERAL.get(one) or float(one) for one in found.groups())
    return Stated(days * rest / (work + rest), found[0])


def _around(found: re.Match[str]) -> str:
    """The clause in which it stands."""
    text = found.string
    start = max(text.rfind(mark, 0, found.start()) for mark in ",;。\n") + 1
    end = min((at for mark in ",;。\n" if (at := text.find(mark, found.end())) >= 0), default=len(text))
    whole = text[start:end].strip()
    return whole if len(whole) <= SAID_LIMIT else found[0]


def _plain(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text[:TEXT_LIMIT]).lower()
    for word, figure in _WORDS:
        plain = plain.replace(word, figure)
    return plain
