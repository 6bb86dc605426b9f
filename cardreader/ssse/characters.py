"""From the bytes of GBK and GB 18030 to characters that can be read and shown: what cannot is 〓, the rest stays. Pure.

Never asked is whether Python calls a character printable: its tables are older than many names (Han of extension I came
with Unicode 15.1, of H with 15.0), and whole names would be lost for one character.
"""

import codecs
import re
import unicodedata
from typing import Final, NamedTuple

GETA: Final = "〓"
"""U+3013, the printers' mark for a character that is not at hand; GB 2312 has it as A1FE."""

MOST_MARKS: Final = 2
"""Combining marks upon one character: two are in use (Vietnamese, pinyin), more only climb into the line above."""

MOVED: Final = str.maketrans(
    "\ue78d\ue78e\ue78f\ue790\ue791\ue792\ue793\ue794\ue795\ue796"
    "\ue81e\ue826\ue82b\ue82c\ue832\ue843\ue854\ue864"
    "\ue816\ue817\ue818\ue831\ue83b\ue855\ue7c7",
    "\ufe10\ufe12\ufe11\ufe13\ufe14\ufe15\ufe16\ufe17\ufe18\ufe19"
    "\u9fb4\u9fb5\u9fb6\u9fb7\u9fb8\u9fb9\u9fba\u9fbb"
    "\U00020087\U00020089\U000200cc\U000215d7\U0002298f\U000241fe\u1e3f",
)
"""The private codes that Python's codec (GB 18030-2000) gives for two bytes, and the characters they stand for.

The first two lines are the 18 codes that GB 18030-2022 changed: A6D9…A6F3 and FE59…FEA0 (whatwg/encoding #336, which
takes them from Unicode L2/23-003; eisoch/irg #53 for row FE; sourceware bug 19575 for row A6). The third are the six
of row FE whose glyphs it dropped as doubles of Han in plane 2 (eisoch/irg #53; CNMan/UnicodeCJK-WuBi06 #30), as cards
written before hold them, and A8BC, changed in 2005 (whatwg/encoding #22).
"""

HAN: Final = re.compile(
    "[\u2e80-\u2fdf\u3005-\u3007\u3013\u31c0-\u31ef\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U0002fffd\U00030000-\U0003fffd]"
)
"""Every block of Han, assigned already or not; planes 2 and 3 are set aside for it whole. 〓 counts as one."""

_NO_BYTES_OF_ANY: Final = re.compile("\ufffd+")
_BLANKS: Final = frozenset({"Zs", "Zl", "Zp"})
_STEERING: Final = frozenset({"Cc", "Cf"})
_UNKNOWN: Final = frozenset({"Co", "Cs", "Cn"})
_MARKS: Final = frozenset({"Mn", "Me"})


class Read(NamedTuple):
    """A text, each run of blanks one blank. `spoilt` where some of it could not be read or only steers a terminal."""

    text: str
    spoilt: bool
    beyond_gbk: bool


def read(raw: bytes, *, goes_on: bool = False) -> Read:
    """Text without its padding. With `goes_on` half a character at its end is left for what follows."""
    decoded = codecs.getincrementaldecoder("gb18030")("replace").decode(raw, not goes_on)
    kept: list[str] = []
    marks = 0
    spoilt = False
    for sign in _NO_BYTES_OF_ANY.sub("\ufffd", decoded.translate(MOVED)):
        shown = _shown(sign)
        marks = marks + 1 if unicodedata.category(sign) in _MARKS else 0
        spoilt |= shown != sign and shown != " "
        kept.append(shown if marks <= MOST_MARKS else "")
    text = " ".join("".join(kept).split())
    return Read(text, spoilt, _beyond_gbk(text))


def drawn_together(name: str) -> str:
    """A name written with gaps between its single characters, as 陈　红 to be as wide as 陈秀丽, without them."""
    parts = name.split(" ")
    return "".join(parts) if all(HAN.fullmatch(part) for part in parts) else name


def _shown(sign: str) -> str:
    """What stands for a character on the glass: itself, a blank, 〓, or nothing."""
    category = unicodedata.category(sign)
    if category in _BLANKS or sign.isspace():
        return " "
    if category in _STEERING:
        return ""
    unknown = sign == "\ufffd" or (category in _UNKNOWN and not HAN.match(sign))
    return GETA if unknown else sign


def _beyond_gbk(text: str) -> bool:
    try:
        text.encode("gbk")
    except UnicodeEncodeError:
        return True
    return False
