"""What the importer makes of titles and sentences that a person graded (`graded/`), counted; for tests and benchmarks.

The texts are other people's and stay in `../shared`: a grade is kept by the source's id. `graded/titles.csv` names the
GB/T 6565 codes that are right for a title, all of them where it names several posts or the work lies between two
trades, none where the table of trades has no such trade: then only "unknown" is right. The grade of a post does not
matter: a 会计主管 is of the accountants' trade. 600 of all rows by id were drawn with `random.Random(10)`.
"""

import csv
from dataclasses import dataclass
from pathlib import Path

from backend.importing.titles import read_trade
from labourhall.market.trades import TradeTable
from tests.backend.importing import shared

GRADED = Path(__file__).parent / "graded"
TITLE_COLUMNS = {shared.JOBS_2024: "title", shared.BLUE_COLLAR: "job_type", shared.JOBS_2023: "jobName"}


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


def _rows(name: str) -> list[dict[str, str]]:
    with (GRADED / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
