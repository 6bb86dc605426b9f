"""Whether a text holds a way to reach somebody, and which part of it: telephone, e-mail, WeChat or QQ, or an id number,
in whatever writing. Pure.

People who were refused once write it otherwise: in circles, in Chinese, spaced out, with an l for 1. Pay, years, hours,
rooms and standards must pass. No list of shapes is complete: these are those that were seen in halls and in trials.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from labourhall.market.later import later

_HAN_NUMERALS: Final = (
    "〇零洞", "一壹幺弌", "二贰貳弍", "三叁參弎", "四肆", "五伍", "六陆陸", "七柒拐", "八捌", "九玖勾",
)  # fmt: skip
_HAN: Final = str.maketrans({han: str(digit) for digit, group in enumerate(_HAN_NUMERALS) for han in group})
_NUMERAL: Final = (
    "0-9０-９" + "".join(_HAN_NUMERALS) + "\u00b2\u00b3\u00b9\u0660-\u0669\u06f0-\u06f9\u2070-\u2089\u2460-\u249b"
    "\u24ea-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289\U0001d7ce-\U0001d7ff\U0001f100-\U0001f10c"
)
_SUSPECT: Final = later(
    f"(?:[{_NUMERAL}].{{0,4}}?){{5}}|[微徽薇威维V＋+vqQＱ扣鹅叩球秋]|[wWｗＷ][xXeE]|[@＠]", re.DOTALL
)
"""What all that is stopped has in common: most texts of a board have none of it, and cost only this look."""

_GAP: Final = r"[\s\-‐‑‒–—―−_.·•・,、/|*~()\[\]<>]"
_RUN: Final = later(rf"\d+(?:{_GAP}{{1,3}}\d+)*")
_BRACKETED: Final = later(r"[(\[<{【《〔](\d)[)\]>}】》〕]")
_LIKE_DIGITS: Final = later(r"(?<![a-z])[oil|]+(?=\d)|(?<=\d)[oil|]+(?![a-z])")
_MONEY: Final = later(r"\s*(?:元(?!旦)|块|万|千|k(?![a-z])|/\s?[月天时小件年]|每|起|以上|左右)")

_MOBILE: Final = later(r"0?1[3-9]\d{9}")
_SHORT: Final = later(r"1[3-9]\d{8}")
"""A mobile number that lacks a digit: mistyped, or so that it passes."""
_LANDLINE: Final = later(r"0(?:10|2\d)\d{8}|0[3-9]\d{2}\d{7,8}")
_ABROAD: Final = later(r"(?:10|2\d)\d{8}|[3-9]\d{2}\d{7,8}")
"""A landline behind +86, without its 0."""
_SERVICE: Final = later(r"[48]00\d{7}")
_MOBILE_SHAPES: Final = {
    (11,), (12,), (3, 4, 4), (3, 8), (3, 3, 5), (4, 4, 3), (4, 7), (7, 4), (5, 6), (6, 5), (3, 4, 2, 2), (3, 2, 2, 4),
    (3, 2, 2, 2, 2), (4, 4, 4), (4, 8),
}  # fmt: skip
_SERVICE_SHAPES: Final = {(10,), (3, 3, 4), (3, 4, 3), (3, 7), (4, 3, 3), (4, 6)}
_HOURS: Final = later(r"(?:(?:[01]\d|2[0-4])(?:00|15|30|45)){3}")
"""Three times of day without a colon, as 0800-1200,1400: as long as a landline."""
_HOURS_PIECES: Final = ({2}, {4})
_SPACED_OUT: Final = 6
"""From so many pieces on the pieces say nothing any more."""

_ID: Final = later(
    rf"(?<!\d)(?:\d{{17}}[\dx]|[1-9]\d{{5}}{_GAP}{{1,2}}(?:19|20)\d{{2}}{_GAP}?[01]\d{_GAP}?[0-3]\d{_GAP}{{0,2}}\d{{3}}[\dx])"
    r"(?![\da-z])"
)
_LINK: Final = r"(?:同?号码?|账号|id|[请]?加|搜索?|联系|是|为|[\s:=\-_/+()<>\"'“”‘’])*"
_DIGITS: Final = rf"[1-9](?:{_GAP}{{0,2}}\d){{4,11}}(?!\d)"
_CALL: Final = later(
    rf"(?:电\s?话|致电|来电|热线|座机|手机|拨打|联系方式|咨询|tel|phone|☎)\s?{_LINK}"
    rf"(?!20\d\d[01]\d[0-3]\d|\d\d00\D\d\d00)([2-8]\d{{2}}(?:\d{{4,5}}|{_GAP}\d{{4}}|\d{_GAP}\d{{3,4}}))(?!\d|{_GAP}?\d)"
)
_WECHAT_CUE: Final = (
    r"(?:(?<![a-z])(?:vx|wx|wechat|weixin|v\s?信|微\s?x)|[微徽薇威维]\s?信"
    r"|[加+➕]\s?(?:v(?![a-z])|[微薇])|(?<![a-z])v(?=:))"
)
_WECHAT: Final = later(
    rf"{_WECHAT_CUE}{_LINK}(?:(?=[a-z_\-]*\d)[a-z][a-z0-9_\-]{{5,19}}|({_DIGITS}))"
    rf"|{_WECHAT_CUE}\s?(?:号码?|账号|id)?\s?[:=]\s?[a-z][a-z0-9_\-]{{5,19}}|{_WECHAT_CUE}\s?号\s?[a-z][a-z0-9_\-]{{5,19}}"
)
_QQ: Final = later(rf"(?:(?<![a-z])q\s?q|(?<![a-z])q(?=[:号群])|扣扣|叩叩|球球|秋秋|企鹅)群?{_LINK}({_DIGITS})")
_EMAIL: Final = later(r"[a-z0-9][\w.+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+", re.ASCII)

_CLAUSES: Final = later(r"([,，;；。！!|\n]+)")
_NAME: Final = r"(?:[\u4e00-\u9fff]{1,3}?(?:先生|女士|小姐|经理|老师|主管|主任|师傅|厂长|老板))"
_WAY: Final = (
    r"(?:联系(?:人|方式|电话|手机)?|(?:咨询|报名|招聘|固定|办公)?电\s?话|热线|座机|手\s?机号?码?|[微徽薇威维]\s?信号?|[vV][xX]?(?=[:：\s])|QQ号?|邮箱"
    r"|电邮|[eE]-?mail|[tT][eE][lL]|☎|📞|加[vV]?|致电|来电|拨打|投递?|简历(?:发?[至到])?|发(?:送|简历)?[至到]?|号码?)"
)
_BEFORE: Final = later(
    rf"(?:(?:如?有意者?|如有意向|感兴趣的?|欢迎|详情|请|可|或|及|并|也|直接|添加|咨询|报名|应聘|面试|{_WAY})[\s:：/、(（\[【]*)*"
    rf"(?:(?<=人)[:：\s]*[\u4e00-\u9fff]{{1,4}}|{_NAME})?[\s:：/、(（\[【-]*(?:{_WAY}[\s:：/、]*)*$"
)
"""What stands before a number and says only how to use it, a name too."""
_AFTER: Final = later(
    rf"(?:[\s)）\]】/、]|[(（]?(?:微信|电话|手机|同微信)?同?号?[)）]|微信同号|同微信|{_NAME}|[(（][^()（）]{{0,6}}[)）])*"
)
_HEAD: Final = later(rf"[(（]?[+＋]?(?:[{_NUMERAL}](?:{_GAP}|[（）]){{0,2}})*$")
_MAILBOX: Final = later(r"[A-Za-z0-9_.+-]*$")
_LETTERS: Final = later(r"[A-Za-z]*$")
_PARTED: Final = later(rf"(?:[{_NUMERAL}]{{2,5}}[,，;；|\n]\s?){{2,}}[{_NUMERAL}]{{3,5}}")
_REST: Final = later(rf"(?:[{_NUMERAL}A-Za-z_@\ufe0f\u20e3-]|\.(?=[A-Za-z]))*")
"""What belongs to a number or an address beyond the least that tells it."""
_PERSON: Final = later(r"联系人[:：\s]*(?:[\u4e00-\u9fff]{1,4}?(?:先生|女士|小姐|经理|老师)?)?")
"""A clause that names whom to ask for."""
_NEAR: Final = 60
"""So far before a number the words may begin that lead to it."""
_MOST: Final = 20
"""So many contacts are parted from one clause; one with more is no advert and goes whole."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Pieces of digits with little between them, and what comes after."""

    pieces: tuple[str, ...]
    gaps: tuple[str, ...]
    after: str


@lru_cache(maxsize=32_768)
def holds_contact(text: str, own: str = "") -> bool:
    """Whether `text` tells how to reach somebody or who he is; the number `own` (digits of the hall's) may be told."""
    if _SUSPECT.search(text) is None:
        return False
    return any(_is_told(reading, own) for reading in _readings(text))


def parted(text: str) -> tuple[str, tuple[str, ...]]:
    """`text` without what tells how to reach somebody, and each of that, with the words that only lead to it."""
    if _SUSPECT.search(text) is None and "联系人" not in text:
        return text, ()
    kept, found = list[str](), list[str]()
    pieces = [*_CLAUSES.split(text), ""]
    for clause, mark in zip(pieces[::2], pieces[1::2], strict=True):
        left = _without_contacts(clause, found)
        kept += [left, mark] if left or not clause else []
    whole = "".join(kept) if found else text
    left = _without_contacts(whole, found) if _PARTED.search(whole) else whole
    return (left.strip(" ,，;；|") if found else text), tuple(found)


def _without_contacts(clause: str, found: list[str]) -> str:
    if "联系人" in clause and _PERSON.fullmatch(plain := clause.strip()):
        found.append(plain)
        return ""
    for _ in range(_MOST):
        if _SUSPECT.search(clause) is None or not _tells(clause):
            return clause
        start, end = _where(clause)
        found.append(clause[start:end].strip(" :：/、(（)）[]【】"))
        clause = (clause[:start] + clause[end:]).strip(" :：/、(（[【")
    found.append(clause)
    return ""


def _where(text: str) -> tuple[int, int]:
    """From where to where the first contact reaches, with what leads to it and what only follows it."""
    end = bisect_left(range(len(text)), True, 1, key=lambda end: _tells(text[:end]))
    start = bisect_left(range(end), True, 0, key=lambda start: not _tells(text[start:end])) - 1
    end = _further(_REST, text, end)
    head = _MAILBOX if "@" in text[start:end] else _LETTERS if "A" <= text[start] <= "z" else _HEAD
    start = _nearer(_BEFORE, text, _nearer(head, text, start))
    return start, _further(_AFTER, text, end)


def _nearer(pattern: re.Pattern[str], text: str, start: int) -> int:
    near = max(0, start - _NEAR)
    found = pattern.search(text[near:start])
    return near + found.start() if found else start


def _further(pattern: re.Pattern[str], text: str, end: int) -> int:
    found = pattern.match(text, end)
    return found.end() if found else end


@lru_cache(maxsize=8_192)
def _tells(text: str) -> bool:
    return any(_is_told(reading, "") for reading in _readings(text))


def digits_of(number: str) -> str:
    """A telephone number as `holds_contact` wants the hall's own: its digits alone."""
    return "".join(re.findall(r"\d", unicodedata.normalize("NFKC", number)))


def _readings(text: str) -> set[str]:
    """The text as digits can be read in it: as it stands, with Chinese numerals, with letters that look like digits."""
    plain = "".join(_plain(text)).lower()
    both = (plain, plain.translate(_HAN))
    bare = [_BRACKETED.sub(r"\1", one) for one in both]
    return {*bare, *(_LIKE_DIGITS.sub(_as_digits, one) for one in bare)}


def _plain(text: str) -> Iterator[str]:
    for character in text:
        value = unicodedata.numeric(character, -1.0)
        if value in range(10) and not character.isalpha():  # Han numerals are letters, and told by another reading
            yield str(int(value))
            continue
        for part in unicodedata.normalize("NFKC", character):
            if unicodedata.category(part) not in ("Cf", "Mn", "Me", "Cc"):
                yield part


def _as_digits(found: re.Match[str]) -> str:
    return found[0].replace("o", "0").translate(str.maketrans("il|", "111"))


def _is_told(reading: str, own: str) -> bool:
    if _ID.search(reading) or _EMAIL.search(reading):
        return True
    if any(_is_number(run, own) for run in _runs(reading)):
        return True
    return any(
        found[1] is None or not (_MONEY.match(reading, found.end()) or _is_own(digits_of(found[1]), own))
        for pattern in (_CALL, _WECHAT, _QQ)
        for found in pattern.finditer(reading)
    )


def _runs(reading: str) -> Iterator[_Run]:
    """Every stretch of pieces, from each piece to each later one, that is as long as some telephone number."""
    for found in _RUN.finditer(reading):
        pieces, gaps = re.findall(r"\d+", found[0]), re.findall(r"\D+", found[0])
        for first in range(len(pieces)):
            for last in range(first + 1, min(len(pieces), first + 15) + 1):
                part = tuple(pieces[first:last])
                after = reading[found.end() :] if last == len(pieces) else gaps[last - 1]
                if 10 <= sum(map(len, part)) <= 16:
                    yield _Run(part, tuple(gaps[first : last - 1]), after)


def _is_number(run: _Run, own: str) -> bool:
    digits = "".join(run.pieces)
    abroad = next((prefix for prefix in ("0086", "86") if run.pieces[0].startswith(prefix)), "")
    sizes = tuple(map(len, run.pieces))
    if abroad and _is_telephone(digits[len(abroad) :], _without(sizes, len(abroad)), run, abroad=True):
        return not _is_own(digits[len(abroad) :], own)
    return _is_telephone(digits, sizes, run, abroad=False) and not _is_own(digits, own)


def _is_telephone(digits: str, sizes: tuple[int, ...], run: _Run, *, abroad: bool) -> bool:
    spaced_out = len(sizes) >= _SPACED_OUT
    even = len({gap.strip() for gap in run.gaps[len(run.pieces) - len(sizes) :]}) <= 1
    if _MOBILE.fullmatch(digits):
        is_range_of_pay = len(sizes) == 2 and _MONEY.match(run.after) is not None
        return spaced_out or (sizes in _MOBILE_SHAPES and even and not is_range_of_pay)
    if _SHORT.fullmatch(digits):
        return len(sizes) == 1
    if _SERVICE.fullmatch(digits):
        return sizes in _SERVICE_SHAPES and even
    if abroad:
        return _ABROAD.fullmatch(digits) is not None
    if not _LANDLINE.fullmatch(digits) or (set(sizes) in _HOURS_PIECES and _HOURS.fullmatch(digits)):
        return False
    area = 3 if digits[1] in "12" else 4
    return spaced_out or len(sizes) == 1 or sizes[0] == area


def _without(sizes: tuple[int, ...], count: int) -> tuple[int, ...]:
    left = (sizes[0] - count, *sizes[1:])
    return left if left[0] else left[1:]


def _is_own(digits: str, own: str) -> bool:
    """Whether it is the hall's own number, with or without its area code."""
    return len(digits) >= 7 and bool(own) and own.endswith(digits.removeprefix("0") if len(digits) > 8 else digits)
