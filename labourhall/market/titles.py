"""The trade that a title names, for rows and tiles. The title itself is never changed here.

Advert noise (高薪, 急聘, 双休, brackets, emoji, pay) is left out only to find the trade.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from labourhall.market.later import later
from labourhall.market.remembered import remembered
from labourhall.market.text import cleaned
from labourhall.market.trades import Named, TradeTable

SHORT: Final = 12
"""Characters of a trade that no table knows: the beginning of its cleaned title."""
_BRACKETED: Final = later(r"[（(【\[〔《<]([^（）()【】\[\]〔〕《》<>]{0,60})[）)】\]〕》>]")
_PAY: Final = (
    r"(?:(?:税前|税后)?(?:综合)?(?:月薪|年薪|日薪|时薪|综薪|薪资|工资|底薪)[:：]?)?"
    r"(?:\d{1,3}(?:\.\d)?[kKwW万千]?[-~至—]\d{1,3}(?:\.\d)?[kKwW万千]|\d{1,3}(?:\.\d)?[kKwW万千]\+?"
    r"|\d{3,6}(?:[-~至—+]\d{0,6})?元?(?:/[月天时])?\+?)(?:以上|左右|起)?"
)
_NOISE: Final = later(
    rf"{_PAY}|高薪|急聘|急招|急需|诚聘|诚招|直招|热招|招募|长期招?|大量|若干名?|周末双休|双休|包吃包?住|包住|包食宿|五险一金|五险"
    r"|招聘(?!专员|经理|主管|助理|顾问|岗|实习|HR)|社保(?!专员|岗|客服|经办|会计)|无责底薪|底薪|无责|高提成|提成|月薪|年薪|综薪|代招"
    r"|(?:20)?\d{2,4}届|校园招聘|(?<!学)校招(?!生)|社招|无需经验|无经验可|接受小白|小白可|可学|应届(?:毕业)?生?可?|(?<!应)急(?!救|诊|症)|日结(?!工)|月结|周结"
    r"|长白班|纯白班|近地铁|地铁口|朝九晚[五六]|不加班|(?:无需|不需|不用|免)开发(?:客户|老师)?|\d{1,3}[人名]|[男女]女?不限"
)
_LISTED: Final = later(r"(?:[/、,，;；|&]|(?<!\+)\+(?!\+))+")
"""Between posts, or ways to say one."""
_PARTS: Final = later(r"[·•\-—–_~:：]+| (?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff]) ")
"""Between a post and where or for what it is."""
_SPACED: Final = later(r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff](?: +[\u4e00-\u9fff])+(?![\u4e00-\u9fff])")
_SYMBOLS: Final = later(r"[^\w#+. ]+")
_ADORNING: Final = later("[\u2100-\u2bff\u3200-\u33ff\U0001f000-\U0001ffff]")
_LEADING: Final = later(r"^(?:[一二三四五六七八九十]\s+|\d[.、]?|\d{1,2}[.、])(?=[\u4e00-\u9fff])")
_WELCOME: Final = later(r"优先|^[会有懂熟]|可转|均可|即可")
"""What a bracket only welcomes is not what the post is."""
_ENDINGS: Final = later(r"(?:人员|专员|师傅|[员工岗师])+$")
"""At the end of a trade these say nothing."""
_GRADE: Final = later(r"(?:[初中高]级?|资深|实习|储备|兼职|全职|助理|急|主)?")
"""Words that alone are no post: 初/中级, 实习."""


@remembered
def read_trade(title: str, trades: TradeTable) -> tuple[str, str]:
    """(short name, GB/T 6565 code) of the trade that `title` names; (cleaned title, "") where none is known.

    What stands before brackets counts before what stands in them, an earlier post before a later one, and a name before
    a field: 外卖-大数据开发 is no rider.
    """
    bare = _bare(title)
    found = [_best(post, trades) for post in filter(None, _LISTED.split(bare))]
    if not any(one.trade or one.is_post for one in found):
        found = [trades.named(text) for text in _in_brackets(title)]
    trade = next((one.trade for one in sorted(found, key=_doubt) if one.trade), None)
    return (clean(title), "") if trade is None else (trade.head, trade.code)


def clean(title: str) -> str:
    """The title without advert noise, at most `SHORT` characters; the title's own beginning where all is noise."""
    whole = _post(title)
    return whole[: SHORT * 2 if whole.isascii() else SHORT].strip()


@remembered
def saying_more(title: str, trade: str) -> str:
    """The post that a title names, whole and without advert noise, where it says more than the trade; else "".

    高压维修电工 says more than 电工, 月嫂 more than 家政服务员; 保洁 and 保洁专员 say no more than 保洁员.
    Of several posts in one title it is the one that names the trade.
    """
    parts, core = _parts(cleaned(title)), _core(cleaned(trade))
    post = next((part for part in parts if core in part), parts[0] if len(parts) == 1 else "")
    return post if core and _core(post) not in core else ""


def _core(name: str) -> str:
    """The name without the endings that every trade may have."""
    return _ENDINGS.sub("", name)


def _post(title: str) -> str:
    """What is left of a title without advert noise: its first post, one in Chinese before one in Latin letters."""
    said = _parts(title)
    return (
        next((part for part in said if not part.isascii()), "")
        or next(iter(said), "")
        or _SYMBOLS.sub("", _normal(title)).strip()
        or title.strip()
    )


def _parts(title: str) -> list[str]:
    """The posts that a title lists, and where or for what each is."""
    found = (part for post in _LISTED.split(_bare(title)) for part in _PARTS.split(post))
    plain = (" ".join(_SYMBOLS.sub(" ", part).split()) for part in found)
    return [part for part in plain if not _GRADE.fullmatch(part) and re.search(r"[^\W\d_]", part)]


@remembered
def says_something(title: str) -> bool:
    """Whether a title holds two letters or characters beyond noise."""
    return len(re.findall(r"[^\W\d_]", _bare(title))) >= 2


def _best(post: str, trades: TradeTable) -> Named:
    """What one post names, by the first of its parts that does; a Latin word gives the field: Java 讲师, PLC 电工."""
    parts = sorted(filter(None, _PARTS.split(post)), key=str.isascii)
    found = [trades.named(part) for part in parts]
    return Named(is_post=True) if any(one.is_post for one in found) else min(found, key=_doubt, default=Named())


def _doubt(named: Named) -> int:
    return 0 if named.is_sure else 1 if named.trade else 2


def _in_brackets(title: str) -> Iterator[str]:
    for found in _BRACKETED.finditer(_normal(title)):
        if not _WELCOME.search(found[1]):
            yield from filter(None, _LISTED.split(_NOISE.sub(" ", found[1])))


def _bare(title: str) -> str:
    """Without brackets and noise. Brackets within a word do not part it: 大客户(渠道)经理."""
    plain = _normal(title)
    while (shorter := _BRACKETED.sub(_closed_up, plain)) != plain:
        plain = shorter
    plain = _NOISE.sub(" ", _LEADING.sub("", plain))
    return _SPACED.sub(lambda found: found[0].replace(" ", ""), " ".join(plain.split()))


def _closed_up(found: re.Match[str]) -> str:
    before, after = found.string[: found.start()][-1:], found.string[found.end() :][:1]
    return "" if before.isalpha() and after.isalpha() else " "


def _normal(title: str) -> str:
    """Compatible letters as one; what only adorns (㊣, 🔥) is left out before it would become a letter."""
    return unicodedata.normalize("NFKC", _ADORNING.sub(_unless_a_number, title)).strip()


def _unless_a_number(found: re.Match[str]) -> str:
    return " " if unicodedata.category(found[0]) == "So" else found[0]
