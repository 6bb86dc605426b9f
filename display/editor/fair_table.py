"""Rows of a spreadsheet as the posts of a job fair: which column is what, what is taken out, what is wrong. Pure.

Columns are known by the names that the city's import of vacancies knows, and what may stand in a post is what may stand
in a vacancy: the same rules take contacts and unlawful conditions out, and read pay and headcounts.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from display.editor import paste
from display.editor.remarks import Weight
from display.editor.table_pages import Draft, Fault, Row, Told
from display.gate import Gate
from labourhall.contract.playlist import FairPost, NoticePage
from labourhall.market import contacts
from labourhall.market.heads import parse_openings
from labourhall.market.unlawful import UnlawfulRules
from labourhall.market.wages import parse_wage
from labourhall.tables.columns import KnownNames
from labourhall.tables.header import Header, find_header

NEEDED: Final = ("booth", "title")
"""A table that names these is one of a fair's booths; the employer may stand above each group."""


@dataclass(frozen=True, slots=True)
class FairTables:
    """What reading needs to know: the usual names of columns, and which conditions are unlawful."""

    columns: KnownNames
    unlawful: UnlawfulRules

    def header(self, rows: Sequence[Row]) -> Header[Row] | None:
        """The header of a fair's table; None for a table of something else."""
        found = find_header(iter(rows), self._knows)
        return found if isinstance(found, Header) else None

    def _knows(self, cells: Sequence[str]) -> bool:
        fields = {known[0] for cell in cells if (known := self.columns.look_up(cell))}
        return all(field in fields for field in NEEDED)


def drafts(rows: Sequence[Row], header: Header[Row], tables: FairTables, gate: Gate) -> Iterator[Draft]:
    """Each row below the header as a post, one at each step: work for idle moments.

    A row without booth and employer belongs to those of the row above, as merged cells have it.
    """
    places = _places(header.names, tables.columns)
    booth = employer = ""
    for row in rows:
        if row.line <= header.line:
            continue
        cells = {field: _cell(row, columns) for field, columns in places.items()}
        said_booth, said_employer = cells.get("booth", ""), cells.get("employer", "")
        if said_booth and not said_employer and said_booth != booth:
            employer = ""
        booth, employer = said_booth or booth, said_employer or employer
        if any(cells.get(field) for field in ("title", "wage", "wage_min", "wage_max", "openings")):
            yield _draft(row, {**cells, "booth": booth, "employer": employer}, tables, gate)


def _draft(row: Row, cells: Mapping[str, str], tables: FairTables, gate: Gate) -> Draft:
    told = [Told(Fault.HIDDEN, (), Weight.WARNS)] * row.is_hidden
    told += [Told(Fault.ERROR_CELL, (), Weight.WARNS)] * row.has_error
    texts = {}
    for field in ("booth", "employer", "title"):
        texts[field], out = contacts.parted(cells.get(field, ""))
        told += [Told(Fault.STRIPPED, (one,), Weight.SAYS) for one in out]
    title = tables.unlawful.clean_title(texts["title"])
    told += [Told(Fault.STRIPPED, (one,), Weight.SAYS) for one in title.stripped]
    pay = _pay(cells)
    held = (*title.held, *tables.unlawful.held_by(pay))
    told += [Told(Fault.UNLAWFUL, (one,), Weight.STOPS) for one in held]
    post = FairPost(texts["booth"], texts["employer"], title.text, parse_openings(cells.get("openings", "")) or 0, pay)
    told += _wrong(post, gate)
    shown = filter(None, (post.booth, post.employer, f"{post.openings}" if post.openings else "", post.pay))
    page = NoticePage(f"row{row.line}", post.post, (" ".join(shown),))
    return Draft(row.line, page, [page.lines], tuple(sorted(told, key=lambda one: -one.weight)), post)


def _wrong(post: FairPost, gate: Gate) -> Iterator[Told]:
    if not post.post.strip() or not post.employer.strip():
        yield Told(Fault.NO_POST, (), Weight.STOPS)
    wage = parse_wage(post.pay)
    if wage.minimum is None and wage.maximum is None:
        yield Told(Fault.NO_PAY, (post.pay,), Weight.STOPS)
    if any(map(gate.tells, (post.booth, post.employer, post.post, post.pay))):
        yield Told(Fault.PRIVATE, (post.post,), Weight.STOPS)


def _pay(cells: Mapping[str, str]) -> str:
    """The pay as it is written, else from where to where it goes."""
    if cells.get("wage"):
        return cells["wage"]
    ends = [one for one in (cells.get("wage_min", ""), cells.get("wage_max", "")) if one]
    return "-".join(ends) + (f"元/{unit}" if ends and (unit := cells.get("wage_unit", "").removeprefix("元/")) else "")


def _places(names: Sequence[str], known: KnownNames) -> dict[str, list[int]]:
    """Where the columns of each field stand, the one with the most exact name first."""
    found: dict[str, list[tuple[int, int]]] = {}
    for place, name in enumerate(names):
        if look := known.look_up(name):
            found.setdefault(look[0], []).append((look[1], place))
    return {field: [place for _, place in sorted(places)] for field, places in found.items()}


def _cell(row: Row, places: Sequence[int]) -> str:
    """The first of the field's cells that has something in it."""
    texts = (paste.line(row.cells[place]) for place in places if place < len(row.cells))
    return next(filter(None, texts), "")
