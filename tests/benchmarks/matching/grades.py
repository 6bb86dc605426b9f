"""The forty written seekers: how good their first ten are by the rule sheet, and that nothing barred stands there."""

import math
from collections.abc import Sequence
from typing import Final

from labourhall.market.matching.index import Index
from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import Vacancy
from tests.backend.importing import shared
from tests.benchmarks.figure import Figure, Target
from tests.labourhall.market.samples import LAW, SHIPPED
from tests.profiles.grading import Sheet, barred, grade, read_sheet
from tests.profiles.profile import ON, profiles
from tests.profiles.tables import GENERATED, REAL, vacancies

TEN: Final = 10
ROOM: Final = "matching"


def grades_figures() -> list[Figure]:
    """For the generated table, and the real ones where they are."""
    sheet, figures = read_sheet(), []
    for table in (GENERATED, *(REAL if shared.FOLDER.is_dir() else ())):
        pool = [one for one in vacancies(table) if one.is_open(ON)]
        index, everybody = Index(pool, SHIPPED, LAW), [one.seeker for one in profiles()]
        by_number = {one.number: one for one in vacancies(table)}
        ours = [[by_number[number] for number in first_ten(index, who)] for who in everybody]
        wrong = sum(barred(who, one, ON) for who, ten in zip(everybody, ours, strict=True) for one in ten)
        short = [_short(who, ten, pool, sheet) for who, ten in zip(everybody, ours, strict=True)]
        text = [_short(who, by_text(who, pool), pool, sheet) for who in everybody]
        newest = [_short(who, by_day(pool), pool, sheet) for who in everybody]
        figures += [
            Figure(
                f"barred in the first ten, {table}", "matching", "rows", (float(wrong),), Target(0.0, of_ratio=False)
            ),
            _beside(table, short, "text only", text),
            _beside(table, short, "newest first", newest),
        ]
    return figures


def first_ten(index: Index, who: Seeker) -> list[str]:
    """What fits, then what may be asked about, then near trades: as they stand on the glass."""
    found = index.group(who, ON, TEN)
    lists = (found.fits, found.ask, found.near)
    return [one.match.number for part in lists for one in part.listed][:TEN]


def by_text(who: Seeker, pool: Sequence[Vacancy]) -> list[Vacancy]:
    """The peer: character pairs that the names of the person's trades share with title, trade and description."""
    names = SHIPPED.trade_names
    codes = who.wishes.occupations or tuple(one.code for one in who.experience)
    wanted = {pair for code in codes for pair in _pairs(names.get(code, ""))}
    points = {one.number: 3 * len(wanted & _pairs(f"{one.title} {one.trade}")) for one in pool}
    for one in pool:
        points[one.number] += len(wanted & _pairs(one.description))
    return sorted(pool, key=lambda one: (-points[one.number], one.number))[:TEN]


def by_day(pool: Sequence[Vacancy]) -> list[Vacancy]:
    """The peer: whatever was posted last."""
    return sorted(pool, key=lambda one: (-one.posted_on.toordinal(), one.number))[:TEN]


def _short(who: Seeker, ten: Sequence[Vacancy], pool: Sequence[Vacancy], sheet: Sheet) -> float:
    """What is missing to an nDCG@10 of one; nothing where no vacancy deserves a grade."""
    best = sorted((grade(who, one, ON, sheet) for one in pool), reverse=True)[:TEN]
    ideal = _gain(best)
    return 1.0 - _gain([grade(who, one, ON, sheet) for one in ten]) / ideal if ideal else 0.0


def _gain(grades: Sequence[int]) -> float:
    return math.fsum((2.0**one - 1.0) / math.log2(place + 2) for place, one in enumerate(grades))


def _pairs(text: str) -> set[str]:
    return {text[at : at + 2] for at in range(len(text) - 1)}


def _beside(table: str, ours: list[float], peer: str, theirs: list[float]) -> Figure:
    ours, theirs = [math.fsum(ours) / len(ours)], [math.fsum(theirs) / len(theirs)]
    return Figure(
        f"nDCG@10 short of 1, {table}", ROOM, "share", tuple(ours), Target(1.0), peer, tuple(theirs),
        note=f"nDCG@10 {1 - ours[0]:.3f}, {peer} {1 - theirs[0]:.3f}; means of forty",
    )  # fmt: skip
