"""The trade that a title names, for rows and tiles. The title itself is never changed here.

Advert noise (高薪, 急聘, 双休, brackets, emoji, pay) is left out only to find the trade.
"""

import re
import unicodedata
from typing import Final

from labourhall.market.trades import TradeTable

SHORT: Final = 12
"""Characters of a trade that no table knows: the beginning of its cleaned title."""
_BRACKETED: Final = re.compile(r"[（(【\[〔《<][^（）()【】\[\]〔〕《》<>]{0,60}[）)】\]〕》>]")
_NOISE: Final = re.compile(
    r"高薪|急聘|急招|急需|诚聘|诚招|直招|招聘|招募|热招|长期招?|大量|若干名?|双休|周末双休|包吃包?住|包住|包食宿|五险一金|五险|社保|底薪|无责"
    r"|高提成|提成|\d{2,4}届|校招|社招|校园招聘|无需经验|无经验可|可学|接受小白|小白可|应届生?|急|日结|月结|周结|长白班|纯白班|近地铁|地铁口|朝九晚[五六]|不加班"
    r"|\d{1,2}[-~至]\d{1,2}[kK万千]|\d{3,6}(?:[-~至+]\d{0,6})?元?(?:/[月天时])?起?|\d{1,3}[kK万千]\+?|\d{1,3}[人名]|[男女]女?不限"
)
_PARTS: Final = re.compile(r"[/、,，;；|+·•\-—_~]+| (?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff]) ")
_SYMBOLS: Final = re.compile(r"[^\w#+. ]+")
_LEADING: Final = re.compile(r"^(?:[一二三四五六七八九十]\s+|\d[.、]?|\d{1,2}[.、])(?=[\u4e00-\u9fff])")


def read_trade(title: str, trades: TradeTable) -> tuple[str, str]:
    """(short name, GB/T 6565 code) of the trade that `title` names; (cleaned title, "") where none is known.

    What stands before brackets counts before what stands in them, an earlier part before a later one.
    """
    bare = _bare(title)
    for text in (*filter(None, _PARTS.split(bare)), bare, _normal(title)):
        found = trades.find(text)
        if found is not None:
            return found.head, found.code
    return clean(title), ""


def clean(title: str) -> str:
    """The title without advert noise, at most `SHORT` characters; the title's own beginning where all is noise."""
    parts = (" ".join(_SYMBOLS.sub(" ", part).split()) for part in _PARTS.split(_bare(title)))
    whole = next(filter(None, parts), "") or _SYMBOLS.sub("", _normal(title)).strip() or title.strip()
    return whole[: SHORT * 2 if whole.isascii() else SHORT].strip()


def says_something(title: str) -> bool:
    """Whether a title holds two letters or characters beyond noise."""
    return len(re.findall(r"[^\W\d_]", _bare(title))) >= 2


def _bare(title: str) -> str:
    plain = _normal(title)
    while (shorter := _BRACKETED.sub(" ", plain)) != plain:
        plain = shorter
    return _NOISE.sub(" ", _LEADING.sub("", plain)).strip()


def _normal(title: str) -> str:
    return unicodedata.normalize("NFKC", title).strip()
