"""What the importer makes of titles and sentences that a person graded (`graded/`), counted; for tests and benchmarks.

The texts are other people's and stay in `../shared`: a grade is kept by the source's id. `graded/titles.csv` names the
GB/T 6565 codes that are right for a title, all of them where it names several posts or the work lies between two
trades, none where the table of trades has no such trade: then only "unknown" is right. The grade of a post does not
matter: a 会计主管 is of the accountants' trade. 600 of all rows by id were drawn with `random.Random(10)`.

`graded/sentences.csv` names 300 sentences by the beginning of their SHA-256: 150 of all prose, tags and titles by that
hash with `random.Random(10)`, 150 of those that hold a word near some condition with `Random(11)`; `left` is the hash
of what must be left of one with a condition. Nearly all of that data is lawful, so it shows what is cut and not what is
missed: that is shown by the sentences that we wrote (`own_sentences.csv`: what must be gone, unless the vacancy is
held; what must stay; y where it must be held).

`unseen_sentences.csv` are sets of our own, written before they met the rules; a sentence without `gone` is lawful
and must stay as it is. Missed when they were new: 36 of 142 of the first, 21 of 61 of the second, 12 of 62 of the third
(the second and the third look for far-fetched wordings), of ordinary wordings 1 of 60 of the fourth (2 of 60 lawful
ones cut), 4 of 100 of the fifth (3 cut), 9 of 100 of the sixth (4 cut). After each the rules were mended by it, so what
a figure says of a set is that nothing seen comes back; of wordings that nobody has seen, expect what the last ones say.
"""

import csv
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from labourhall.market.titles import read_trade
from labourhall.market.trades import TradeTable
from labourhall.market.unlawful import UnlawfulRules
from tests.backend.importing import shared

GRADED = Path(__file__).parent / "graded"
TITLE_COLUMNS = {shared.JOBS_2024: "title", shared.BLUE_COLLAR: "job_type", shared.JOBS_2023: "jobName"}

PROSE = (
    "special_requirements", "relevant_experience", "working_hours", "job_content", "trial_time", "salary",
    "insurance_status", "accommodation",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TitleCount:
    """How many titles got a right trade, none, and a wrong one; `wrong` are ids."""

    right: int
    unknown: int
    wrong: tuple[str, ...]

    @property
    def all(self) -> int:
        return self.right + self.unknown + len(self.wrong)


def graded_titles(trades: TradeTable) -> TitleCount:
    """Read all graded titles. Needs ../shared."""
    titles = {row["id"]: row[column] for name, column in TITLE_COLUMNS.items() for row in shared.rows(name)}
    grades = {row["id"]: row["codes"].split() for row in _rows("titles")}
    found = {one: read_trade(titles[one], trades)[1] for one in grades}
    right = sum(code in grades[one] for one, code in found.items())
    unknown = sum(not code for code in found.values())
    return TitleCount(right, unknown, tuple(one for one, code in found.items() if code and code not in grades[one]))


@dataclass(frozen=True, slots=True)
class SentenceCount:
    """Sentences with a condition and with lawful wording, and which were missed, cut, or held for nothing."""

    unlawful: int
    lawful: int
    missed: tuple[str, ...]
    cut: tuple[str, ...]
    held: tuple[str, ...]


def graded_sentences(rules: UnlawfulRules) -> SentenceCount:
    """Clean all graded sentences of the shared data, each by the way that it takes. Needs ../shared."""
    grades = {row["sentence"]: row for row in _rows("sentences")}
    missed, cut, held = list[str](), list[str](), list[str]()
    for way, sentence in _sentences():
        if (grade := grades.get(_hash(sentence))) is None:
            continue
        left, is_held = _cleaned(rules, way, sentence)
        is_right = _hash(left) == (grade["left"] or grade["sentence"])
        if grade["kind"]:
            missed += [] if is_right or is_held else [sentence]
        else:
            cut += [] if is_right else [sentence]
            held += [sentence] if is_held else []
    unlawful = sum(bool(grade["kind"]) for grade in grades.values())
    return SentenceCount(unlawful, len(grades) - unlawful, tuple(missed), tuple(cut), tuple(held))


def own_sentences(rules: UnlawfulRules) -> SentenceCount:
    """Clean the sentences that we wrote."""
    missed, cut, held = list[str](), list[str](), list[str]()
    rows = _rows("own_sentences")
    for row in rows:
        cleaned = rules.clean_prose(row["text"])
        gone, stay = (list(filter(None, row[name].split("|"))) for name in ("gone", "stay"))
        is_lawful = not gone and not row["held"]
        is_missed = any(one in cleaned.text for one in gone) or bool(row["held"])
        missed += [row["text"]] if is_missed and not cleaned.held else []
        cut += [row["text"]] if any(one not in cleaned.text for one in stay) else []
        held += [row["text"]] if is_lawful and cleaned.held else []
    unlawful = sum(bool(row["gone"] or row["held"]) for row in rows)
    return SentenceCount(unlawful, sum(bool(row["stay"]) for row in rows), tuple(missed), tuple(cut), tuple(held))


def unseen_sentences(rules: UnlawfulRules) -> dict[str, SentenceCount]:
    """Clean the sentences of each set; missed: says a whole condition still, or lost nothing, unheld."""
    rows = _rows("unseen_sentences")
    return {
        name: _unseen(rules, [row for row in rows if row["set"] == name]) for name in {row["set"]: 0 for row in rows}
    }


def _unseen(rules: UnlawfulRules, rows: list[dict[str, str]]) -> SentenceCount:
    missed, cut, held = list[str](), list[str](), list[str]()
    for row in rows:
        cleaned, gone = rules.clean_prose(row["text"]), row["gone"].split("|")
        if not row["gone"]:
            cut += [row["text"]] if cleaned.stripped else []
            held += [row["text"]] if cleaned.held else []
        elif not cleaned.held and (not cleaned.stripped or any(one in cleaned.text for one in gone)):
            missed.append(row["text"])
    unlawful = sum(bool(row["gone"]) for row in rows)
    return SentenceCount(unlawful, len(rows) - unlawful, tuple(missed), tuple(cut), tuple(held))


def _sentences() -> Iterator[tuple[str, str]]:
    """Every sentence of the shared data once, with the way that it takes."""
    found: dict[str, str] = {}
    for row in shared.rows(shared.BLUE_COLLAR):
        for column in PROSE:
            found |= {one.strip(): "prose" for one in re.split(r"[。；;\n]", row[column])}
    for name, mark in ((shared.JOBS_2024, "|"), (shared.JOBS_2023, ",")):
        for row in shared.rows(name):
            for one in row["tags"].split(mark):
                found.setdefault(one.strip(), "tag")
            found.setdefault(row[TITLE_COLUMNS[name]].strip(), "title")
    yield from ((way, sentence) for sentence, way in found.items())


def _cleaned(rules: UnlawfulRules, way: str, sentence: str) -> tuple[str, bool]:
    if way == "tag":
        return "".join(rules.clean_tags([sentence])[0]), False
    cleaned = rules.clean_prose(sentence) if way == "prose" else rules.clean_title(sentence)
    return cleaned.text, bool(cleaned.held)


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _rows(name: str) -> list[dict[str, str]]:
    with (GRADED / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
