"""Cells that hold more than one value: 3-4年经验 | 大专 | 招2人 | 08-30发布, 3-5年本科, and lists: ['包餐', '双休'].

Which part is of which field is seen by its form alone; what it means is read by the field's own file. Pure.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from labourhall.market.remembered import remembered

TEXT_LIMIT: Final = 160
"""A longer cell is prose."""
PART_LIMIT: Final = 16
_PROSE: Final = frozenset({"description", "requirements"})
_NUMERAL: Final = r"(?:\d{1,5}|[一二两三四五六七八九十百]{1,4})"
_YEARS: Final = (
    rf"(?:经验)?{_NUMERAL}(?:\.\d)?(?: ?[-~至到] ?{_NUMERAL})? ?年(?:及?以[上下])?(?:工作)?(?:经[验历])?"
    r"|(?:无需|无|不限)(?:工作)?经验|经验不限|在校生|应届(?:毕业)?生?"
)
_SCHOOL: Final = (
    r"(?:小学|初中|高中|中专|技校|中技|职高|大专|专科|本科|硕士|博士|研究生)(?:(?:及|或)?以[上下])?(?:学历)?"
    r"|学历不限|不限学历"
)
_FORMS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (name, re.compile(form, re.IGNORECASE))
    for name, form in (
        ("experience", _YEARS),
        ("education", _SCHOOL),
        (
            "openings",
            rf"(?:招聘?|招收|招募|急招)(?:{_NUMERAL}|若干)(?:[人名位])|{_NUMERAL}名|招聘人数[: ]?{_NUMERAL}人?",
        ),
        ("posted_on", r"(?:\d{4}[-/.])?\d{1,2}[-/.]\d{1,2} ?(?:发布|更新|刷新)"),
        ("age", r"(?:1[6-9]|[2-7]\d) ?(?:周?岁)?[-~至到]\d{2} ?周?岁|\d{2} ?周?岁(?:及?以[上下]|以内)"),
        ("wage", r"\d[\d.]*(?:[千万kw元]|[-~]\d[\d.]*)+(?:/(?:月|天|日|小时|时|年))?(?:[·×]\d{2}薪)?"),
        ("place", r"广州(?:市)?(?:[-·][\u4e00-\u9fff]{2,8})?|[\u4e00-\u9fff]{2,5}[-·][\u4e00-\u9fff]{1,6}[区县市镇]"),
    )
)
_JAMMED: Final = re.compile(rf"(?P<years>{_YEARS})(?P<school>{_SCHOOL})")
"""3-5年本科 is what a web page's two boxes leave when they are copied."""
_HINT: Final = re.compile(rf"{_NUMERAL} ?年|经验|应届|在校|招(?:聘|收|募)?(?:{_NUMERAL}|若干)|\d名|发布|更新|刷新")
"""What a cell of several values holds in any case; a list of skills does not."""
_MARKS: Final = re.compile(r"[|,，、;；\n ]|(?<!\d)/(?![月天日小时年周])")
_ITEM: Final = r"""(?:'[^']{0,400}'|"[^"]{0,400}"|-?\d{1,12}(?:\.\d{1,6})?|None|null|nan)"""
_GAP: Final = r"\s{0,4}"
_LIST: Final = re.compile(rf"\[{_GAP}(?:{_ITEM}(?:{_GAP},{_GAP}{_ITEM})*)?{_GAP},?{_GAP}\]")
_ITEMS: Final = re.compile(_ITEM)
_NOTHING: Final = frozenset({"None", "null", "nan", ""})


@dataclass(frozen=True, slots=True)
class Mixed:
    """A cell of several values: its parts by field, and those that are of none."""

    parts: Mapping[str, str] = field(default_factory=dict)
    others: tuple[str, ...] = ()


NOT_MIXED: Final = Mixed()


@remembered
def mixed(text: str) -> Mixed:
    """The parts of a cell that holds values of at least two fields; `NOT_MIXED` for any other."""
    if len(text) > TEXT_LIMIT or not _HINT.search(text):
        return NOT_MIXED
    found: dict[str, list[str]] = {}
    others: list[str] = []
    for part in filter(None, map(str.strip, _MARKS.split(unicodedata.normalize("NFKC", text)))):
        if len(part) > PART_LIMIT:
            return NOT_MIXED
        fields = _fields(part)
        for name, value in fields:
            found.setdefault(name, []).append(value)
        if not fields:
            others.append(part)
    if len(found) < 2:
        return NOT_MIXED
    return Mixed({name: "/".join(values) for name, values in found.items()}, tuple(others))


def _fields(part: str) -> list[tuple[str, str]]:
    if jammed := _JAMMED.fullmatch(part):
        return [("experience", jammed["years"]), ("education", jammed["school"])]
    return [(name, part) for name, form in _FORMS if form.fullmatch(part)][:1]


@remembered
def unlisted(text: str, of: str) -> str:
    """A list as Python or JSON writes it, as a cell of field `of` says it; any other text as it is.

    Numbers are a range, items of prose are lines, of a place words, all others are parted by strokes.
    """
    if not _LIST.fullmatch(text):
        return text
    items = [item for found in _ITEMS.findall(text) if (item := found.strip("'\"").strip()) not in _NOTHING]
    if all(re.fullmatch(r"-?[\d.]+", item) for item in items):
        return "-".join(items)
    return ("\n" if of in _PROSE else " " if of == "place" else "|").join(items)
