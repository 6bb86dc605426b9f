"""By what agreement one would work (用工形式), out of a column or of words that cannot mean anything else. Pure.

负责劳务派遣业务 and 非全日制本科 name none: prose counts only where a clause or a bracket says nothing but that.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from labourhall.market.remembered import remembered
from labourhall.market.vacancy import EmploymentForm

TEXT_LIMIT: Final = 4_000
_CELL: Final[tuple[tuple[EmploymentForm, re.Pattern[str]], ...]] = (
    (EmploymentForm.OVER_AGE, re.compile(r"超龄|返聘|用工协议")),
    (EmploymentForm.DISPATCH, re.compile(r"派遣(?!证|许可)|dispatch")),
    (EmploymentForm.OUTSOURCED, re.compile(r"外包|outsourc")),
    (EmploymentForm.PART_TIME, re.compile(r"非全日|非全职|兼职|小时工|钟点工|part.?time")),
    (EmploymentForm.DAILY, re.compile(r"日结|per.?diem")),
)
_CONTRACT: Final = re.compile(r"劳动合同|合同制|合同工|固定期限")
_DENIED: Final = re.compile(
    r"(?:非(?!全)|不是|不|无|没有|拒绝|可|或)(?:签订?|接受|收|要|用)?(?:劳务|业务|人力)?(?:派遣|外包|日结|劳动合同)"
)
UNSTATED: Final = re.compile(
    r"全职|全日制|长期|短期|正式|临时|实习|不限|无|其他|full.?time|intern|temporary|other|contractor", re.IGNORECASE
)
"""Words by which such a column says how long or how much, and not by what agreement."""

_HINT: Final = re.compile("派遣|外包|日结|非全日|用工|返聘|劳动合同")
"""What such words never lack: a text without it is not looked at further."""
_LABEL: Final = (
    r"(?:(?:用工|工作|岗位|职位|合同|劳动关系)(?:形式|性质|类型|方式)[:为是]{0,2}"
    r"|(?:本?岗位|本职位|此岗)?(?:为|是|属于?)?)"
)
_AGREEMENT: Final = r"(?:制|用工|形式|岗位?|性质|合同|员工|工)?"
_CLAUSE: Final[tuple[tuple[EmploymentForm, re.Pattern[str]], ...]] = (
    (EmploymentForm.OVER_AGE, re.compile(rf"{_LABEL}(?:(?:签订?)?(?:超龄)?用工协议|超龄用工|退休返聘(?:岗位?)?)")),
    (EmploymentForm.DISPATCH, re.compile(rf"{_LABEL}(?:(?:劳务|短期|长期)派遣|派遣[制工岗]){_AGREEMENT}")),
    (EmploymentForm.OUTSOURCED, re.compile(rf"{_LABEL}(?:劳务|业务|人力)?外包{_AGREEMENT}")),
    (EmploymentForm.PART_TIME, re.compile(rf"{_LABEL}非全日制(?:用工|岗位?|工作|工)?")),
    (EmploymentForm.DAILY, re.compile(rf"{_LABEL}(?:工资|薪资|薪酬|工钱)?日结(?:工|岗位?|工资|制)?")),
)
_SIGNED: Final = re.compile(
    r"(?:[与和](?:本?公司|单位|用人单位|我司))?(?:依法)?(?:直接)?签订?(?:正式|正规|书面|标准)?劳动合同(?:书)?(?:关系)?"
)
_NUMBER: Final = re.compile(r"^\s*(?:\d{1,2}[、.)]|[①-⑳])\s*")
_CLAUSES: Final = re.compile(r"[,;。!|\n]+")
_BRACKET: Final = re.compile(r"[(【\[]([^()【】\[\]]{0,40})[)】\]]")
_TITLE_PARTS: Final = re.compile(r"[,、/|;\s]+")
_BRACKET_PARTS: Final = re.compile(r"[,、/|;\s\-+]+")


@remembered
def parse_form(cell: str) -> EmploymentForm | None:
    """The one form that a cell about it names; None for several, for none and for what nobody can read."""
    plain = _plain(cell)
    if _DENIED.search(plain):
        return None
    named = [form for form, words in _CELL if words.search(plain)]
    if len(named) > 1:
        return None
    if named:
        return named[0]
    return EmploymentForm.CONTRACT if _CONTRACT.search(plain) else None


def find_form(title: str, tags: Sequence[str], *prose: str) -> EmploymentForm | None:
    """The one form that title, tags or clauses of prose name in so many words."""
    if not any(_HINT.search(text) for text in (title, *tags, *prose)):
        return None
    clauses = [*_of_title(_plain(title)), *map(_plain, tags), *_of_prose(prose)]
    named = {form for clause in clauses for form, words in _CLAUSE if words.fullmatch(clause)}
    if len(named) > 1:
        return None
    if named:
        return next(iter(named))
    return EmploymentForm.CONTRACT if any(_SIGNED.fullmatch(clause) for clause in clauses) else None


def _of_title(title: str) -> Iterator[str]:
    for bracket in _BRACKET.findall(title):
        yield from _BRACKET_PARTS.split(bracket)
    yield from _TITLE_PARTS.split(_BRACKET.sub(" ", title))


def _of_prose(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        for clause in _CLAUSES.split(_plain(text)):
            yield _NUMBER.sub("", clause).replace(" ", "")


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text[:TEXT_LIMIT]).lower().strip()
