"""Rows of a spreadsheet as notices: which column is what, what is wrong with which row. Pure, and no cell is lost.

A row is judged as a page is; what the verdict says of it stands beside the row before anything is put in.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from display.editor import paste, splitting
from display.editor.remarks import Finding, Remark, Weight
from display.editor.splitting import Parts
from display.editor.verdict import Judge
from display.gate import Gate
from labourhall.contract.playlist import FairPost, NoticePage

_NAMES: Final = {
    "headline": frozenset({"标题", "標題", "题目", "題目", "主题", "主題", "headline", "title", "subject"}),
    "lines": frozenset({"内容", "內容", "正文", "说明", "說明", "详情", "詳情", "text", "content", "body"}),
    "issuer": frozenset({"发布单位", "發佈單位", "落款", "issuer"}),
    "until": frozenset({"截止日期", "截止", "有效期", "到期", "结束日期", "結束日期", "until", "expires"}),
}
"""What a column's head is called where it names a field of a notice."""
_DAY: Final = re.compile(r"(20\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s+00:00(?::00)?)?")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table with something in it: its line in the file (from 1), its cells as text. #REF! is an error."""

    line: int
    cells: tuple[str, ...]
    is_hidden: bool = False
    has_error: bool = False


class Fault(StrEnum):
    """What is told of a row beside what its page's verdict says; its sentence is `editor.import.<value>`."""

    HIDDEN = "hidden"
    ERROR_CELL = "error_cell"
    PRIVATE = "private"
    NO_DAY = "no_day"
    SPLIT = "split"
    NO_POST = "no_post"
    NO_PAY = "no_pay"
    STRIPPED = "stripped"
    UNLAWFUL = "unlawful"


@dataclass(frozen=True, slots=True)
class Told:
    """Something to say of a row."""

    fault: Fault | Finding
    named: tuple[object, ...]
    weight: Weight


@dataclass(frozen=True, slots=True)
class Draft:
    """What becomes of a row: a notice, its lines parted where they are too long; in a fair's table a `post`."""

    line: int
    page: NoticePage
    parts: Parts
    told: tuple[Told, ...] = ()
    post: FairPost | None = None

    @property
    def is_stopped(self) -> bool:
        """Whether no board would show it as it is."""
        return any(one.weight is Weight.STOPS for one in self.told)


@dataclass(frozen=True, slots=True)
class Columns:
    """What each column is: a field of a notice, or "" for one that becomes lines; `names` are their heads."""

    fields: tuple[str, ...]
    names: tuple[str, ...]

    def name(self, place: int) -> str:
        """What the column is called, its letter where it has no head."""
        head = self.names[place] if place < len(self.names) else ""
        return head or chr(ord("A") + place % 26)


def columns(rows: Sequence[Row]) -> Columns | None:
    """The columns by the first row, if that is a head: it names a headline. None: the first column is the headline."""
    heads = tuple(paste.line(cell) for cell in rows[0].cells) if rows else ()
    found = tuple(next((field for field, names in _NAMES.items() if one.lower() in names), "") for one in heads)
    return Columns(found, heads) if "headline" in found else None


def drafts(rows: Sequence[Row], judge: Judge) -> Iterator[Draft]:
    """Each row as a notice, one at each step: work for idle moments."""
    known = columns(rows)
    body = rows[1:] if known else rows
    for row in body:
        yield _draft(row, known or Columns(("headline",), ()), judge)


def together(rows: Iterable[Row], headline: str) -> NoticePage:
    """All rows as one notice, a line each, the cells one after another. It has no id yet."""
    lines = (" ".join(filter(None, (paste.line(cell) for cell in row.cells))) for row in rows)
    return NoticePage("", paste.line(headline), tuple(filter(None, lines)))


def _draft(row: Row, known: Columns, judge: Judge) -> Draft:
    page, told = _page(row, known)
    told += [Told(Fault.HIDDEN, (), Weight.WARNS)] * row.is_hidden
    told += [Told(Fault.ERROR_CELL, (), Weight.WARNS)] * row.has_error
    told += _private(row, known, judge.data.gate)
    parts: Parts = [page.lines]
    remarks = _remarks(page, judge)
    if remarks.pop(Finding.MANY_SHEETS, None) is not None:
        planners = [one.player.planner for one in judge.boards]
        *_, parts = splitting.proposed(page, planners)
        told.append(Told(Fault.SPLIT, (_longest(page), len(parts)), Weight.SAYS))
    if any(one.fault is Fault.PRIVATE for one in told):
        remarks.pop(Finding.CONTACT, None)  # told already, with its column
    told += [Told(one.finding, one.told, one.weight) for one in remarks.values()]
    return Draft(row.line, page, parts, tuple(sorted(told, key=lambda one: -one.weight)))


def _page(row: Row, known: Columns) -> tuple[NoticePage, list[Told]]:
    """The notice, whose lines are the cells that are nothing else."""
    told: list[Told] = []
    texts = {"headline": "", "issuer": ""}
    lines: list[str] = []
    until: date | None = None
    for place, cell in enumerate(row.cells):
        field = known.fields[place] if place < len(known.fields) else ""
        text = paste.plain(cell)
        if not text:
            continue
        if field == "until":
            until = day(text)
            if until is None:
                told.append(Told(Fault.NO_DAY, (paste.line(text),), Weight.WARNS))
                lines.append(f"{known.name(place)}：{paste.line(text)}")
        elif field in texts and not texts[field]:
            texts[field] = paste.line(text)
        elif field == "lines" or not known.names:
            lines += text.split("\n")
        else:
            lines.append(f"{known.name(place)}：{paste.line(text)}")
    return NoticePage(f"row{row.line}", texts["headline"], tuple(lines), issuer=texts["issuer"], until=until), told


def _private(row: Row, known: Columns, gate: Gate) -> list[Told]:
    """The columns in which somebody's private number stands."""
    names = [known.name(place) for place, cell in enumerate(row.cells) if gate.tells(cell)]
    return [Told(Fault.PRIVATE, (name,), Weight.STOPS) for name in names]


def _remarks(page: NoticePage, judge: Judge) -> dict[Finding, Remark]:
    """What warns or stops in the page's verdict, each once, whatever the board."""
    verdict = judge.verdict(page)
    found = [*verdict.remarks, *(one for board in verdict.boards for one in board.remarks)]
    return {one.finding: one for one in reversed(found) if one.weight is not Weight.SAYS}


def _longest(page: NoticePage) -> int:
    """Which line, from 1, is the longest."""
    return max(range(len(page.lines)), key=lambda place: len(page.lines[place]), default=0) + 1


def day(text: str) -> date | None:
    """The day that is written out with its year; None for everything else, for a year is not guessed."""
    found = _DAY.fullmatch(paste.line(text))
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None
