"""Search beside FTS5 on real titles: a vacancy's title is the question, those of its family are what should be found.

The family is the word by which the source's crawler found a row: a weak label, good for comparing two ways, not for
claiming. No search sees it, nor any id.
"""

import random
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from backend.importing.command import Order
from backend.importing.reader import read_rows
from backend.importing.row import Taken
from backend.importing.tables import read_tables
from backend.importing.told import ImportNotes
from backend.importing.vacancies_of import FIRST_NUMBER
from backend.moment import Moment, read_clocks
from labourhall.contract import ranking_rules
from labourhall.market.search import SearchIndex
from labourhall.market.search.writing import grams
from labourhall.market.vacancy import Vacancy
from tests.benchmarks.figure import Figure, Target
from tests.benchmarks.matching import full_text
from tests.benchmarks.matching.full_text import FullText
from tests.benchmarks.matching.gain import difference, ndcg

TABLE: Final = Path(__file__).parents[4] / "shared" / "data" / "vacancies_gz_51job_2024.csv.gz"
SEEDS: Final = (7, 17, 27)
"""Those that are reported. The search's figures were chosen on 101 to 104."""
QUESTIONS: Final = 400
PLACES: Final = 10
LABEL: Final = "search_family"
PEER_COLUMNS: Final = (
    "title", "employer", "district_text", "wage_text", "tags", "industry", "employer_type", "employer_size",
)  # fmt: skip
"""All columns of words: more than the importer keeps. With equal weights, which did best on the other draws."""

Search = Callable[[str, int], list[int]]


@dataclass(frozen=True, slots=True)
class LabelledRows:
    """The table's rows as vacancies and as they came."""

    vacancies: tuple[Vacancy, ...]
    originals: tuple[dict[str, str], ...]

    def family(self, place: int) -> str:
        return self.originals[place][LABEL]

    def same(self, place: int) -> tuple[str, str]:
        """LabelledRows alike in this repeat each other and are not counted for each other's question."""
        return self.vacancies[place].title, self.vacancies[place].employer


@dataclass(slots=True)
class Judged:
    """One way's gains by seed, and the milliseconds of its questions."""

    gains: dict[int, list[float]] = field(default_factory=dict)
    milliseconds: list[float] = field(default_factory=list)

    @property
    def all_gains(self) -> list[float]:
        return [gain for gains in self.gains.values() for gain in gains]

    @property
    def lost(self) -> tuple[float, ...]:
        """1 - nDCG@10 by seed."""
        return tuple(1.0 - statistics.mean(gains) for gains in self.gains.values())


def searching_figures() -> list[Figure]:
    """The figures of the search; none where the shared data are not beside the project."""
    if not TABLE.exists():
        sys.stderr.write("matching: the figures of the search need ../shared\n")
        return []
    moment = read_clocks()
    rows = read(moment)
    lexicon = ranking_rules.search_lexicon()
    index = SearchIndex(rows.vacancies, lexicon)
    peer = FullText(rows.originals, PEER_COLUMNS, lambda text: grams(lexicon.writing.plain(text)))

    def ours(text: str, limit: int) -> list[int]:
        return [int(one.number) - FIRST_NUMBER for one in index.search(text, moment.today, limit).list]

    with closing(peer):
        return figures(*judged(rows, ours, peer.search))


def read(moment: Moment) -> LabelledRows:
    """The rows of the table, repeats too, numbered in their order."""
    wanted = Order((TABLE,)).wanted(read_tables(), moment)(TABLE)
    taken = [row.new for row in read_rows(TABLE, wanted, ImportNotes(), []) if isinstance(row, Taken)]
    numbered = (replace(new.vacancy, number=f"{number:06d}") for number, new in enumerate(taken, start=FIRST_NUMBER))
    return LabelledRows(tuple(numbered), tuple(new.original for new in taken))


def judged(rows: LabelledRows, *ways: Search) -> list[Judged]:
    """Every way asked the same questions, in turns."""
    found = [Judged() for _ in ways]
    families, repeats = Counter(map(rows.family, range(len(rows.vacancies)))), _repeats(rows)
    for seed in SEEDS:
        for place in random.Random(seed).sample(range(len(rows.vacancies)), QUESTIONS):
            alike = repeats[rows.same(place)]
            relevant = families[rows.family(place)] - alike[rows.family(place)]
            for way, into in zip(ways, found, strict=True):
                start = time.perf_counter()
                listed = way(rows.vacancies[place].title, PLACES + alike.total())
                into.milliseconds.append((time.perf_counter() - start) * 1_000)
                others = [one for one in listed if rows.same(one) != rows.same(place)]
                grades = [int(rows.family(one) == rows.family(place)) for one in others]
                into.gains.setdefault(seed, []).append(ndcg(grades, [1] * min(relevant, PLACES), PLACES))
    return found


def _repeats(rows: LabelledRows) -> dict[tuple[str, str], Counter[str]]:
    """The families of the rows that repeat each other."""
    found: dict[tuple[str, str], Counter[str]] = {}
    for place in range(len(rows.vacancies)):
        found.setdefault(rows.same(place), Counter())[rows.family(place)] += 1
    return found


def figures(ours: Judged, peer: Judged) -> list[Figure]:
    """What is lost beside the peer, how sure that is, and how long a question takes."""
    sure = difference(ours.all_gains, peer.all_gains)
    by_seed = ", ".join(
        f"seed {seed}: {statistics.mean(ours.gains[seed]):.4f} against {statistics.mean(peer.gains[seed]):.4f}"
        for seed in SEEDS
    )
    return [
        Figure(
            name="search: nDCG@10 lost (1 - nDCG@10)",
            room="matching",
            unit="",
            values=ours.lost,
            target=Target(1.0),
            peer=full_text.NAME,
            peer_values=peer.lost,
            runs=len(SEEDS),
            note=by_seed,
        ),
        Figure(
            name="search: by how much the peer is better (upper end of 95 %)",
            room="matching",
            unit="nDCG@10",
            values=(-sure.low,),
            target=Target(0.0, of_ratio=False),
            runs=len(SEEDS),
            note=f"ours less the peer's, {len(ours.all_gains)} pairs: {sure}",
        ),
        Figure(
            name="search: time of a title as a question",
            room="matching",
            unit="ms",
            values=tuple(ours.milliseconds),
            target=Target(1.0),
            peer=full_text.NAME,
            peer_values=tuple(peer.milliseconds),
            runs=len(SEEDS),
        ),
    ]
