"""What the work is like, out of text: still open or not, shift, hours, rest, insurance. Board has a file of its own."""

import re
import unicodedata
from typing import Final

from labourhall.market.remembered import remembered
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
_CLOCK: Final = r"(?:[早晚上下中午凌晨]{0,2} ?\d{1,2}(?::\d{2}|[点时](?:半|\d{1,2}分?)?))"
_SPAN: Final = rf"{_CLOCK} ?(?:-|~|至|到|—|–){{1,2}} ?(?:次日|第二天)?{_CLOCK}"
_NO_WORK: Final = "面试|咨询|报名|来电|致电|电话|联系|接待|营业|投递|试岗"
_HOURS: Final = re.compile(
    rf"{_SPAN}(?:(?:(?!{_NO_WORK}|上班|工作)[^\d。|]){{0,8}}{_SPAN}\)?){{0,5}}|朝[八九十]晚[五六七八九十]半?"
    r"|早\d{1,2}(?::\d{2})?晚\d{1,2}(?::\d{2})?(?:[^\d。;|]{0,2}早\d{1,2}(?::\d{2})?晚\d{1,2}(?::\d{2})?){0,5}"
)
"""All clock times that follow one another are of one wording: 9:00-12:00,13:30-18:30 is one day, not its morning."""
_CLOCK_MARK: Final = re.compile(r"\d[:点时]|朝|早\d")
_NOT_WORK: Final = re.compile(rf"(?:{_NO_WORK})[^。;|\n]{{0,8}}$")
_NUMBER: Final = r"(?:\d{1,2}|[一二两三四五六七八])"
_NUMBERS: Final = rf"{_NUMBER}(?: ?[-~至到—–] ?{_NUMBER})?"
_REST: Final = re.compile(
    rf"(?:每?个?月|每?周|一周)休息? ?(?:约|至少|不少于)? ?{_NUMBERS} ?[天日]半?"
    rf"|月休 ?{_NUMBERS}(?![\d小元时~-])|每?一?(?:周|个?月) ?{_NUMBER} ?天的?(?:休息|假|休)"
    r"|(?<![非不无])(?:周末)?双休(?!日?(?:需|要|加班|不定|不保证|不固定))|大小周|单双休|单休"
    rf"|[做上][五六四]休[一二两]|[做上]{_NUMBER}休{_NUMBER}|周[六日末](?:、?周?日)?休息?"
    r"|[五六56]天(?:工作)?制|[五六56]天[八七78]小时|轮休|排休"
)
_POINTS: Final = re.compile(r"面议|面谈|详谈|待定|详?见|描述|另行|规定|服从|商议|咨询|另议")
_SAYS_SOMETHING: Final = re.compile(rf"\d|休|班(?!次)|{_NUMBER}天")
_UNINSURED: Final = re.compile(
    r"(?:无|不(?:买|购买?|交|缴纳?|提供|含|包|参加?)|没有?|未(?:买|购买|缴纳?|参加?)|自行?(?:购买|缴纳)|自费)"
    r"(?:五险|六险|社保|社会保险|保险)(?:一金|二金)?|(?:社保|五险)(?:自理|自费|自行|不买|不缴)"
)
_INSURED: Final = re.compile(r"[五六]险|社保|社会保险|养老保险")
_OTHER_INSURANCE: Final = re.compile(r"商业保险|意外险|雇主责任险|综合险")
_YES: Final = re.compile(r"是|有|买|购买|缴纳|提供|已(?:买|购|缴).{0,2}|y|yes|true|1")
_NO: Final = re.compile(r"否|无|暂无|没有|不|n|no|none|false|0")


@remembered
def parse_state(text: str) -> Status:
    """Where the vacancy stands by a column about that: 是/否, 招满, 已关闭 …; what nobody can read is open."""
    plain = _plain(text).strip()
    return next((status for status, words in _CLOSED if words.search(plain)), Status.OPEN)


@remembered
def says_open(text: str) -> bool:
    """Whether a column about that says in so many words that people are still taken on."""
    return _OPEN.fullmatch(_plain(text).strip()) is not None


@remembered
def find_state(title: str, *prose: str) -> Status:
    """Where the vacancy stands by its title, or by prose so short that it is a remark: 保安员（已招满）."""
    remarks = [title, *(text for text in prose if len(text) <= REMARK)]
    said = any(_SAID_CLOSED.search(_plain(text)) for text in remarks)
    return Status.FILLED if said else Status.OPEN


@remembered
def read_shift(*texts: str) -> str | None:
    """The first wording of a shift in `texts`, the surest text first."""
    return _first(_SHIFT, texts)


@remembered
def read_hours(*texts: str) -> str | None:
    """The first clock times of work in `texts`, all that follow one another: 8:30-17:30, 9:00-12:00,13:30-18:30."""
    for plain in map(_plain, texts):
        for found in _HOURS.finditer(plain) if _CLOCK_MARK.search(plain) else ():
            if not _NOT_WORK.search(plain[: found.start()][-16:]):
                return short(found[0])
    return None


@remembered
def read_rest(*texts: str) -> str | None:
    """The first wording of days off in `texts`, such as 月休4天."""
    return _first(_REST, texts)


@remembered
def read_insurance(*texts: str) -> bool | None:
    """Whether social insurance is paid; an accident insurance alone is none (社会保险法 art. 2 names the five)."""
    for plain in map(_plain, texts):
        if _YES.fullmatch(plain.strip()) or _INSURED.search(_UNINSURED.sub("", plain)):
            return True
        if _NO.fullmatch(plain.strip()) or _UNINSURED.search(plain) or _OTHER_INSURANCE.search(plain):
            return False
    return None


@remembered
def points_elsewhere(cell: str) -> bool:
    """Whether a cell about shift, hours or rest says nothing itself: 面议, 详见描述, 按公司规定."""
    return bool(_POINTS.search(cell)) and not _SAYS_SOMETHING.search(cell)


@remembered
def short(text: str) -> str | None:
    """A cell kept as it was written, for one line of a screen; None for an empty one."""
    plain = " ".join(text.split())
    return (plain if len(plain) <= SHORT else plain[: SHORT - 1] + "…") or None


def _first(pattern: re.Pattern[str], texts: tuple[str, ...]) -> str | None:
    found = (pattern.search(_plain(text)) for text in texts)
    return next((match[0] for match in found if match), None)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text[:TEXT_LIMIT]).lower())
