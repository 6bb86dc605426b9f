"""What the work is like, out of text: still open or not, shift, hours, rest, board, insurance."""

import re
import unicodedata
from typing import Final

from labourhall.market.vacancy import Status

TEXT_LIMIT: Final = 4_000
SHORT: Final = 120
REMARK: Final = 16
"""So many characters of prose are a remark beside the table, such as 已招满; longer ones are about the work."""
# 招满即止 and 招满为止 say until when people are taken on, not that they were.
# 未招满 says the opposite, and 已满18周岁 is about an age.
_FILLED: Final = (
    r"(?<![未没])(?:已?招满|已满|满员|名额已?满)"
    r"(?!即|为止|止|后|截止|时|之日| ?[\d零〇一二两三四五六七八九十]{1,3} ?(?:周?岁|年|个?月))"
)
_CLOSED: Final[tuple[tuple[Status, re.Pattern[str]], ...]] = (
    (Status.FILLED, re.compile(rf"{_FILLED}|filled")),
    (
        Status.WITHDRAWN,
        re.compile(r"^(?:否|不|n|no|false|0)$|关闭|停招|停止|下架|下线|撤|暂停|过期|失效|结束|closed|expired|offline"),
    ),
)
_OPEN: Final = re.compile(r"是|在招|招聘中|招募中|有效|急招|y|yes|true|1|open|active|recruiting")
STILL_OPEN: Final = re.compile(r"招满(?:即|为止|止)|[未没]招满|招聘|招募|正常|长期|不限|无")
"""Words by which a column about that says no more than that nobody was found yet."""
_SAID_CLOSED: Final = re.compile(rf"{_FILLED}|停招|暂停招聘|停止招聘")

_SHIFT: Final = re.compile(
    r"[三两二]班[倒制]?|倒班|轮班|两班倒|三班倒|夜班|晚班|通宵班?|白班|早班|中班|常日班|日班|正常班|长白班"
)
_HOURS: Final = re.compile(r"\d{1,2}[:：]\d{2} ?[-~至到—] ?(?:次日)?\d{1,2}[:：]\d{2}")
_REST: Final = re.compile(
    r"(?:月休|周休|每月休|每周休) ?\d{1,2}(?: ?[-~] ?\d{1,2})? ?天"
    r"|周末双休|双休|大小周|单双休|单休|做[五六56]休[一二12]|轮休|排休"
)
_NO_LODGING: Final = re.compile(r"不(?:包|含|提供)(?:食宿|吃住|住|宿)|(?:食宿|住宿)自理|无(?:住宿|宿舍|食宿)")
_NO_MEALS: Final = re.compile(r"不(?:包|含|提供)(?:食宿|吃|餐|伙食)|(?:食宿|伙食|餐食)自理|无(?:餐|食宿)")
_BOTH: Final = re.compile(r"(?<!不)(?:包|提供|免费|含)(?:食宿|吃包?住|食包宿)|包住包吃|供食宿|食宿全包|有食宿")
_LODGING: Final = re.compile(r"(?<!不)(?:包|提供|免费|有|供)(?:住|宿|员工宿舍)|住宿免费")
_MEALS: Final = re.compile(
    r"(?<!不)(?:包|提供|免费|供)[一二两三1-3早中晚午]?(?:吃|餐|食|顿|工作餐|伙食)|工作餐|免费(?:早|午|中|晚)餐|员工食堂"
)
_INSURED: Final = re.compile(
    r"(?<!无)(?<!不买)(?<!不购)(?<!没有)(?:五险|六险|社保|社会保险|养老保险|缴纳社保|购买社保)"
)
_UNINSURED: Final = re.compile(
    r"(?:无|不买|不购买?|没有|不交|不缴)(?:五险|社保|社会保险|保险)|商业保险|意外险|雇主责任险|自费社保|社保自理"
)


def parse_state(text: str) -> Status:
    """Where the vacancy stands by a column about that: 是/否, 招满, 已关闭 …; what nobody can read is open."""
    plain = _plain(text).strip()
    return next((status for status, words in _CLOSED if words.search(plain)), Status.OPEN)


def says_open(text: str) -> bool:
    """Whether a column about that says in so many words that people are still taken on."""
    return _OPEN.fullmatch(_plain(text).strip()) is not None


def find_state(title: str, *prose: str) -> Status:
    """Where the vacancy stands by its title, or by prose so short that it is a remark: 保安员（已招满）."""
    remarks = [title, *(text for text in prose if len(text) <= REMARK)]
    said = any(_SAID_CLOSED.search(_plain(text)) for text in remarks)
    return Status.FILLED if said else Status.OPEN


def read_shift(*texts: str) -> str | None:
    """The first wording of a shift in `texts`, the surest text first."""
    return _first(_SHIFT, texts)


def read_hours(*texts: str) -> str | None:
    """The first clock times in `texts`, such as 8:30-17:30."""
    return _first(_HOURS, texts)


def read_rest(*texts: str) -> str | None:
    """The first wording of days off in `texts`, such as 月休4天."""
    return _first(_REST, texts)


def read_lodging(*texts: str) -> bool | None:
    """Whether lodging is given; the first text that says anything rules."""
    return next((said for said in map(_lodging, map(_plain, texts)) if said is not None), None)


def read_meals(*texts: str) -> bool | None:
    """Whether meals are given; a meal allowance is none."""
    return next((said for said in map(_meals, map(_plain, texts)) if said is not None), None)


def read_insurance(*texts: str) -> bool | None:
    """Whether social insurance is paid; an accident insurance alone is none (社会保险法 art. 2 names the five)."""
    for plain in map(_plain, texts):
        if _INSURED.search(plain):
            return True
        if _UNINSURED.search(plain):
            return False
    return None


def short(text: str) -> str | None:
    """A cell kept as it was written, for one line of a screen; None for an empty one."""
    plain = " ".join(text.split())
    return (plain if len(plain) <= SHORT else plain[: SHORT - 1] + "…") or None


def _lodging(plain: str) -> bool | None:
    if _NO_LODGING.search(plain):
        return False
    return True if _BOTH.search(plain) or _LODGING.search(plain) else None


def _meals(plain: str) -> bool | None:
    if _NO_MEALS.search(plain):
        return False
    return True if _BOTH.search(plain) or _MEALS.search(plain) else None


def _first(pattern: re.Pattern[str], texts: tuple[str, ...]) -> str | None:
    found = (pattern.search(_plain(text)) for text in texts)
    return next((match[0] for match in found if match), None)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text[:TEXT_LIMIT]).lower())
