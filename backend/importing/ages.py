"""Age limits out of text: 18-45岁, 18~35, 45岁以下, 年满18周岁. Whether a limit is lawful is not judged here.

In prose only the age of whoever is wanted counts: that of pupils, guests or patients is none of the sort. An age that
is only welcome (优先) is no limit, and a limit shuts out nobody whom its words leave in doubt.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from labourhall.market.heads import from_chinese
from labourhall.market.remembered import remembered
from labourhall.market.vacancy import AgeLimit

TEXT_LIMIT: Final = 4_000
YOUNGEST: Final = 16
"""Nobody below may be employed (劳动法 art. 15: unverified); a limit below it is no limit."""
OLDEST: Final = 80
_OLDEST_MINOR: Final = 18
"""In prose 18岁以下 alone is about minors, and 8-16岁 about pupils."""

_SUI: Final = r"(?: ?周?岁)"
_FORMS: Final = re.compile(
    rf"(?:年满|满)?(?<![\d.])(?P<low>\d{{2}}){_SUI}? ?(?:[-~—–]{{1,2}}|至|到|/)"
    rf" ?(?P<high>\d{{2}})(?![\d.])(?P<s1>{_SUI})?"
    rf"|(?:不(?:得|能|可|要)?(?:超过|大于|高于)|不超|<=|≤|最大|上限) ?(?P<most>\d{{2}})(?![\d.])(?P<s2>{_SUI})?"
    rf"|(?:小于|低于|未满|不满|<) ?(?P<under>\d{{2}})(?![\d.])(?P<s3>{_SUI})?"
    r"|(?:年满|已满|满|不(?:得|能)?(?:小于|低于|少于)|大于|超过|>=?|≥|最小|下限)"
    rf" ?(?P<least>\d{{2}})(?![\d.])(?P<s4>{_SUI})?"
    rf"|(?<![\d.])(?P<age>\d{{2}})(?![\d.])(?P<s5>{_SUI})? ?(?P<bracket>\([^()]{{0,6}}\))? ?(?:及|或|含)?"
    r"(?:(?P<below>以下|以内|之内|封顶|为限)|(?P<above>以上|起))(?P<tail> ?\(不含[^()]{0,6}\))?"
)
_CHINESE: Final = re.compile(r"[二三四五六七八]?十[一二三四五六七八九]?(?= ?(?:周?岁|[-~—–至到]))")
_TURNED_AWAY: Final = re.compile(r" ?(?:者|的|人员|人士)?(?:请?勿|免[谈投扰]|不[要招收接考录]|除外|谢绝|不予)")
_WELCOME: Final = re.compile(r" ?(?:者|的|人员|人士)?(?:优先|为佳|更佳|尤佳|最佳)")
_BOTH_SEXES: Final = re.compile(
    r"男[^\d女]{0,6}\d{2}.{0,14}女[^\d男]{0,6}\d{2}|女[^\d男]{0,6}\d{2}.{0,14}男[^\d女]{0,6}\d{2}"
)
# Whose age it is: 负责8-16岁学员的教学, 照顾60岁以上的老人.
_OTHERS: Final = (
    "学生|学员|学童|孩子|儿童|小朋友|少儿|幼儿|宝宝|宝贝|婴|青少年|未成年|小孩|老人|老年|长者|长辈|客户|客人|顾客|用户|人群"
    "|会员|患者|病人|玩家|读者|消费者|受众|女儿|儿子|子女|参保|粉丝|居民|产妇"
)
_OTHERS_BEFORE: Final = re.compile(
    rf"(?:(?:{_OTHERS})(?!园|[^,;。]{{0,4}}(?:师|员|经理|顾问|助教|工|阿姨))"
    r"|面向|针对|照[顾看料]|教授|执教|授课|适合|适用"
    r"|(?:服务|护理|陪护|看护|辅导|招生)(?![员工师生业台]|老师|专员|顾问))(?![^,;。\n]{0,6}(?:年龄|要求|招聘|限))[^,;。\n]{0,8}$"
)
_OTHERS_AFTER: Final = re.compile(
    rf"(?![^,;。]{{0,3}}(?:照[顾看料]|护理|服务|看护|带|教))[^,;。\n\d]{{0,5}}(?:{_OTHERS})(?!园|[^,;。]{{0,2}}[师员])"
)
_LABEL: Final = re.compile(r"年龄[^,;。\n\d]{0,8}$")


@dataclass(frozen=True, slots=True)
class _Said:
    """The ends that one wording sets, whether it is said to be of years, and where it stands."""

    least: int | None
    most: int | None
    is_of_years: bool
    start: int
    end: int


@remembered
def parse_age(text: str) -> AgeLimit | None:
    """The limit that a cell about age states; None for 不限, for nothing and for what nobody can read.

    Limits that differ for men and women are one, as wide as both.
    """
    plain = _plain(text)
    return _together(list(_said(plain)), plain)


@remembered
def find_age(prose: str) -> AgeLimit | None:
    """The limit that prose states in so many words: 18-45岁, 年满18周岁. Other figures are not taken for ages."""
    if "岁" not in prose and "年龄" not in prose:
        return None
    plain = _plain(prose)
    return _together([one for one in _said(plain) if _is_of_the_wanted(one, plain)], plain)


def _said(plain: str) -> Iterator[_Said]:
    for found in _FORMS.finditer(plain):
        if not _WELCOME.match(plain, found.end()):
            ends = _ends(found, bool(_TURNED_AWAY.match(plain, found.end())))
            yield _Said(*ends, any(found[f"s{index}"] for index in range(1, 6)), found.start(), found.end())


def _ends(found: re.Match[str], is_turned_away: bool) -> tuple[int | None, int | None]:
    """The least and the most. 45岁以上勿扰 sets the most, and 不满18岁勿扰 the least."""
    if found["low"]:
        return int(found["low"]), int(found["high"])
    is_without = "不含" in (found["bracket"] or found["tail"] or "")
    if upper := found["most"] or found["under"] or (found["below"] and found["age"]):
        most = int(upper) - (1 if found["under"] or is_without else 0)
        return (int(upper), None) if is_turned_away else (None, most)
    lower = int(found["least"] or found["age"])
    return (None, lower) if is_turned_away else (lower + is_without, None)


def _is_of_the_wanted(one: _Said, plain: str) -> bool:
    """Whether it is an age at all, and no pupil's, guest's or patient's."""
    before = plain[max(0, one.start - 24) : one.start]
    if not one.is_of_years and not _LABEL.search(before):
        return False
    if (one.least or YOUNGEST) < YOUNGEST or (one.most or OLDEST) <= _OLDEST_MINOR:
        return False
    return not _OTHERS_BEFORE.search(before) and not _OTHERS_AFTER.match(plain, one.end)


def _together(found: Sequence[_Said], plain: str) -> AgeLimit | None:
    least = [one.least for one in found if one.least is not None]
    most = [one.most for one in found if one.most is not None]
    if _BOTH_SEXES.search(plain):
        return _limit(min(least, default=None), max(most, default=None))
    return _limit(least[0] if least else None, most[0] if most else None)


def _limit(least: int | None, most: int | None) -> AgeLimit | None:
    if least is not None and most is not None and least > most:
        least, most = most, least
    least = least if least is not None and YOUNGEST <= least <= OLDEST else None
    most = most if most is not None and YOUNGEST <= most <= OLDEST else None
    return None if least is None and most is None else AgeLimit(least, most)


def _plain(text: str) -> str:
    plain = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text[:TEXT_LIMIT]))
    return _CHINESE.sub(lambda found: str(from_chinese(found[0])), plain)
