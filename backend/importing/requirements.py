"""What employers ask for, out of text: schooling, years of experience, certificates. Ages have a file of their own."""

import re
import unicodedata
from typing import Final

from labourhall.market import education
from labourhall.market.remembered import remembered

TEXT_LIMIT: Final = 4_000
_SCHOOLING: Final[tuple[tuple[int, str], ...]] = (
    (education.PRIMARY, "小学"),
    (education.JUNIOR, "初中|九年义务"),
    (education.SENIOR, "高中|中专|技校|中技|职高|职中|中职|技工|高技"),
    (education.COLLEGE, "大专|专科|高职|高专"),
    (education.BACHELOR, "本科|学士|统招|一本|二本|985|211|bachelor"),
    (education.POSTGRADUATE, "硕士|研究生|博士|mba|master|phd"),
)
_ANY_SCHOOL: Final = "|".join(f"(?P<r{rank}>{words})" for rank, words in _SCHOOLING)
_SCHOOL: Final = re.compile(_ANY_SCHOOL)
_UPPER_END: Final = re.compile(r" ?(?:及?以下|或以下)")
_SAID_SCHOOL: Final = re.compile(rf"(?:{_ANY_SCHOOL})(?:或[\u4e00-\u9fff]{{2}})? ?(?:及?以上|学历|文化|毕业)")

_DIGITS: Final = {**{digit: index for index, digit in enumerate("零一二三四五六七八九十")}, "两": 2}
_COUNT: Final = r"(\d{1,2}(?:\.\d)?|[一二两三四五六七八九十半])"
_YEARS: Final = re.compile(rf"(?<!\d){_COUNT} ?(?:-|~|至|到|—)? ?(?:\d{{1,2}})? ?个?(年|月)")
_BARE_YEARS: Final = re.compile(r"(\d{1,2}(?:\.\d)?)(?: ?[-~] ?\d{1,2})?\+?")
"""A figure alone, in a column about years."""
_SAID_YEARS: Final = re.compile(rf"{_COUNT} ?年 ?(?:及?以上)[^,;。\n]{{0,10}}经[验历]")
_NO_YEARS: Final = re.compile(r"无需|不限|无要求|不要求|应届|在校|优先|无经验")
MOST_YEARS: Final = 30.0

_CERTIFICATE: Final = re.compile(
    r"健康证|叉车证|电工(?:操作)?证|焊工证|保安(?:员)?证|(?:特种作业|高空作业|登高)(?:操作)?证|厨师证|会计(?:从业)?(?:资格)?证"
    r"|(?:初级|中级|注册)会计(?:师)?证|教师(?:资格)?证|护士(?:执业|资格)?证|育婴(?:员|师)证|月嫂证|养老护理(?:员)?证|母婴护理证"
    r"|消防(?:设施操作员)?证|建造师证|安全员证|从业资格证|网约车证|普通话证|[abc][123]?(?:驾照|驾驶证|驾|证|牌)|驾照|驾驶证"
)
_WAIVED_BEFORE: Final = re.compile(r"(?:无需|不需|不要|不用|无|办理?|考取?|可考|协助.{0,2}|报销)[^,;。]{0,3}$")
_WAIVED_AFTER: Final = re.compile(r"[^,;。]{0,5}(?:优先|加分|更佳|可不)")
_PLAIN_NAMES: Final = {
    "电工操作证": "电工证",
    "保安证": "保安员证",
    "教师证": "教师资格证",
    "驾照": "驾驶证",
}


@remembered
def parse_education(text: str) -> int | None:
    """The lowest rank that a cell about schooling accepts; None for 不限, 及以下, nothing and what nobody can read."""
    plain = _plain(text)
    found = list(_SCHOOL.finditer(plain))
    if not found or "不限" in plain or _UPPER_END.match(plain, found[0].end()):
        return None
    return min(map(_rank, found))


@remembered
def find_education(prose: str) -> int | None:
    """The rank that prose asks for in so many words: 初中以上, 大专学历."""
    found = _SAID_SCHOOL.search(_plain(prose))
    return _rank(found) if found else None


@remembered
def parse_experience(text: str) -> float | None:
    """Years of experience asked for, the lower end of a range; None where none are."""
    plain = _plain(text)
    if bare := _BARE_YEARS.fullmatch(plain.strip()):
        return _years(bare[1], "年")
    found = _YEARS.search(plain)
    if not found or _NO_YEARS.search(plain):
        return None
    return _years(found[1], found[2])


@remembered
def find_experience(prose: str) -> float | None:
    """Years that prose asks for in so many words: 2年以上相关经验. What is only welcome (优先) is not asked for."""
    plain = _plain(prose)
    found = _SAID_YEARS.search(plain)
    return None if found is None or _WAIVED_AFTER.match(plain, found.end()) else _years(found[1], "年")


def _years(count: str, unit: str) -> float | None:
    number = 0.5 if count == "半" else float(_DIGITS.get(count, 0) or count)
    years = number if unit == "年" else round(number / 12, 2)
    return years if 0.0 < years <= MOST_YEARS else None


@remembered
def listed_certificates(cell: str) -> tuple[str, ...]:
    """The certificates that a column of its own lists; one that says nothing is left out."""
    names = re.split(r"[,，、;；/|\n]", cell[:TEXT_LIMIT])
    return tuple(dict.fromkeys(_certificate(name) for name in names if "证" in name or "照" in name))[:5]


@remembered
def find_certificates(prose: str) -> tuple[str, ...]:
    """The certificates that prose asks for; 优先 asks for none, nor does 入职办健康证."""
    plain = _plain(prose)
    asked = (
        match[0]
        for match in _CERTIFICATE.finditer(plain)
        if not _WAIVED_AFTER.match(plain, match.end()) and not _WAIVED_BEFORE.search(plain[: match.start()][-8:])
    )
    return tuple(dict.fromkeys(map(_certificate, asked)))[:5]


def _certificate(name: str) -> str:
    """One spelling for one certificate: C1驾照 and C1证 are a C1驾驶证."""
    plain = " ".join(unicodedata.normalize("NFKC", name).split())[:20]
    if licence := re.fullmatch(r"([abcABC][123]?)(?:驾照|驾驶证|驾|证|牌)", plain):
        return f"{licence[1].upper()}驾驶证"
    return _PLAIN_NAMES.get(plain, plain)


def _rank(match: re.Match[str]) -> int:
    return next(rank for rank, _ in _SCHOOLING if match[f"r{rank}"])


def _plain(text: str) -> str:
    return re.sub(r"[^\S\n]+", " ", unicodedata.normalize("NFKC", text[:TEXT_LIMIT]).lower())
