"""What is known of each board, for staff: what it shows, what is wrong with it, how much of its proof is here; and the
proof itself, page by page. Nothing is changed here.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from backend.halls import Hall
from backend.store.store import Store
from labourhall.contract import proof_chain
from labourhall.contract.proof_calls import unpacked
from labourhall.contract.proof_chain import Broken, Head


@dataclass(frozen=True, slots=True)
class KnownBoard:
    """A board: what it told last and when ("": never), the codes of its faults, how many lines of proof are here.

    `lost` lines were gone before they came.
    """

    hall: str
    board: str
    page: str
    frame: int
    told_at: str
    faults: tuple[str, ...]
    lines: int
    lost: int


@dataclass(frozen=True, slots=True)
class ShownPage:
    """A page that stood, as its line says it; `line` is all of it."""

    began: str
    seconds: float
    page: str
    kind: str
    title: str
    read_back: str
    numbers: tuple[str, ...]
    line: str


def read_boards(store: Store, halls: Mapping[str, Hall]) -> tuple[KnownBoard, ...]:
    """All boards of all halls, in the order of the file of halls."""
    with store.reading() as tables:
        faults = {(one.hall, one.board): one.codes for one in tables.proofs.faults()}
        heads = tables.proofs.heads()
        told = {(hall, one.board): one for hall in halls for one in tables.versions.shown(hall)}
    return tuple(
        KnownBoard(
            hall.id, board,
            told[hall.id, board].page if (hall.id, board) in told else "",
            told[hall.id, board].frame if (hall.id, board) in told else 0,
            told[hall.id, board].at if (hall.id, board) in told else "",
            faults.get((hall.id, board), ()),
            sum(one.head.n - one.lost for one in heads if (one.hall, one.board) == (hall.id, board)),
            sum(one.lost for one in heads if (one.hall, one.board) == (hall.id, board)),
        )
        for hall in halls.values()
        for board in hall.boards
    )  # fmt: skip


def board_lines(found: Sequence[KnownBoard]) -> Iterator[str]:
    """One line a board, parted by tabs: hall, board, page, frame, when told, faults, lines of proof, lost lines."""
    for one in found:
        fields = (one.hall, one.board, one.page, str(one.frame), one.told_at, " ".join(one.faults))
        yield "\t".join((*fields, str(one.lines), str(one.lost)))


def read_pages(store: Store, hall: str, board: str) -> Iterator[ShownPage | Broken]:
    """The pages of a board in their order; Broken, and no more, where the lines that were kept do not follow."""
    head = Head("")
    with store.reading() as tables:
        for batch in tables.proofs.batches(hall, board):
            lines = unpacked(batch.packed)
            first = proof_chain.read(lines[0])
            if first is None or (batch.chain, batch.first) != (first.chain, first.n):
                yield Broken.NO_LINE
                return
            follows = head if (head.chain, head.n + 1) == (first.chain, first.n) else first.head_before
            head, broken = proof_chain.after(follows, lines)
            if broken is not None:
                yield broken
                return
            yield from map(_page, lines)


def page_line(one: ShownPage) -> str:
    """One line a page, parted by tabs: began, seconds, page, kind, title, read back, vacancies."""
    fields = (one.began, f"{one.seconds:g}", one.page, one.kind, one.title, one.read_back, " ".join(one.numbers))
    return "\t".join(" ".join(field.split()) for field in fields)


def _page(line: str) -> ShownPage:
    """What a line says; what it does not say, or in no form that is known, is empty."""
    try:
        found: dict[str, Any] = json.loads(line)
    except ValueError:
        found = {}
    rows, seconds = found.get("rows"), found.get("seconds")
    numbers = [row.get("number") for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
    said = [str(found.get(name, "")) for name in ("began", "page", "kind", "title", "read_back")]
    began, page, kind, title, read_back = said
    stood = float(seconds) if isinstance(seconds, int | float) else 0.0
    return ShownPage(began, stood, page, kind, title, read_back, tuple(map(str, numbers)), line)
