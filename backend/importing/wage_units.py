"""The unit of pay in a column of its own, set beside figures that name none: 日, 元/小时, month. Pure."""

import re
import unicodedata
from typing import Final

from labourhall.market.remembered import remembered

_UNIT_CELL: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    ("年", re.compile(r"年薪?|year(?:ly)?|annual(?:ly)?")),
    ("月", re.compile(r"个?月薪?|month(?:ly)?")),
    ("天", re.compile(r"[天日]薪?|工日|day|daily")),
    ("小时", re.compile(r"小?时薪?|钟|h(?:our)?(?:ly)?|hr")),
    ("周", re.compile(r"周薪?|星期|week(?:ly)?")),
    ("", re.compile(r"[件单次个节场趟]|课时|piece")),
)
"""What a cell says that holds nothing but a unit ("": its own word); 计件 and 日结 say how one is paid, not what the
figure counts."""
_MAY_BE_UNIT: Final = re.compile(r"[日天周旬季次场节班单课趟桌]")
_UNIT_LEAD: Final = re.compile(r"^(?:元|人民币|rmb|cny|yuan)? ?(?:/|每|per )? ?")
_NAMES_UNIT: Final = re.compile(r"[/每]\D{0,2}[年月天日时小件单次课]|[年月日时周]薪|日结|计件|面议|面谈")


@remembered
def unit_word(cell: str) -> str:
    """The unit that a column of its own states (日, 元/小时, month, HOUR); "" where it states none."""
    plain = _UNIT_LEAD.sub("", unicodedata.normalize("NFKC", cell).lower().strip())
    return next((word or plain for word, form in _UNIT_CELL if form.fullmatch(plain)), "")


@remembered
def is_of_unknown_unit(text: str, cell: str) -> bool:
    """Whether `text` are figures whose unit stands in a column of its own that nobody can read (日结, 每场)."""
    names_none = not _NAMES_UNIT.search(unicodedata.normalize("NFKC", text))
    return names_none and not unit_word(cell) and bool(_MAY_BE_UNIT.search(cell))


@remembered
def with_unit(text: str, word: str) -> str:
    """`text` with a unit, where it names none itself."""
    if not word or not text or _NAMES_UNIT.search(unicodedata.normalize("NFKC", text)):
        return text
    return f"{text}/{word}" if text.endswith(("元", "块", "千", "万", "k", "K")) else f"{text}元/{word}"
