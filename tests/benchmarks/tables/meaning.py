"""How often what stands in real cells is misread, counted on graded tables; no clock."""

from collections.abc import Iterator
from dataclasses import dataclass

from backend.importing.tables import read_tables
from labourhall.contract import ranking_rules
from tests.backend.importing import shared
from tests.backend.importing.grading import (
    SentenceCount,
    graded_sentences,
    graded_titles,
    own_sentences,
    unseen_sentences,
)
from tests.benchmarks.figure import Figure, Target

MOST_WRONG, MOST_MISSED, MOST_CUT = 3.0, 2.0, 1.0
"""Per cent."""


@dataclass(frozen=True, slots=True)
class Count:
    """`wrong` of `of` graded cells were misread; `most` per cent may be."""

    name: str
    wrong: int
    of: int
    most: float
    note: str = ""


def meaning_figures() -> list[Figure]:
    """One figure for each graded table that is there."""
    return [_figure(one) for one in _counts() if one.of]


def _counts() -> Iterator[Count]:
    unlawful = read_tables().unlawful
    own = own_sentences(unlawful)
    yield from _of_sentences("own sentences", own)
    for name, found in unseen_sentences(unlawful).items():
        yield from _of_sentences(f"the {name} set once unseen", found)
    if not shared.FOLDER.is_dir():
        return
    titles = graded_titles(ranking_rules.trade_table())
    note = f"{titles.right} right, {titles.unknown} unknown"
    yield Count("titles wrong", len(titles.wrong), titles.all, MOST_WRONG, note)
    yield from _of_sentences("sentences of ../shared", graded_sentences(unlawful))


def _of_sentences(name: str, found: SentenceCount) -> Iterator[Count]:
    yield Count(f"{name}: unlawful missed", len(found.missed), found.unlawful, MOST_MISSED)
    yield Count(f"{name}: lawful cut", len(found.cut), found.lawful, MOST_CUT, f"{len(found.held)} held for nothing")


def _figure(found: Count) -> Figure:
    return Figure(
        name=found.name,
        room="tables",
        unit="%",
        values=(100.0 * found.wrong / found.of,),
        target=Target(found.most, of_ratio=False),
        note="; ".join(filter(None, (f"{found.wrong} of {found.of}", found.note))),
    )
