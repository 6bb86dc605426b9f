"""The demonstration's own table read a second time: what each row says, whom it suits, and what stands before what.

The importer and the matching of the product have no part in it. The rules are the written ones (labourhall/market's
README, "Order of matches"), without their figures but freshness: only what is at least as good in everything is
compared. Of a table in somebody else's form nothing is known here.
"""

import csv
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from demo.vacancies.generated import COLUMNS

SCHOOLING: Final = ("不限", "小学", "初中", "高中", "大专", "本科")
LODGED: Final = "包吃住"
MANY_OPENINGS: Final = 10
FIRST_PLACES: Final = 10
OF_ONE_EMPLOYER: Final = 2
_PAY: Final = re.compile(r"([\d.]+)-([\d.]+)元/(\w+)$")
_DISTRICT: Final = re.compile(r"^广州市(\w+?区)")
_AGES: Final = re.compile(r"^(\d+)-(\d+)岁$")


@dataclass(frozen=True, slots=True)
class Line:
    """One row as it is written."""

    identifier: str
    title: str
    employer: str
    district: str
    wage: str
    openings: int
    schooling: str
    experience: str
    ages: str
    shift: str
    lodged: bool
    posted: date
    until: date

    @property
    def pay(self) -> tuple[str, float]:
        """The unit and the middle of the pay, in yuan."""
        found = _PAY.search(self.wage)
        assert found is not None
        return found[3], (float(found[1]) + float(found[2])) / 2

    def is_open(self, today: date) -> bool:
        return self.openings > 0 and self.until >= today


@dataclass(frozen=True, slots=True)
class Person:
    """Who is looking; None and empty are unknown or no wish."""

    age: int | None = None
    schooling: str | None = None
    districts: tuple[str, ...] = ()


def read(path: Path) -> dict[str, Line] | None:
    """The rows by their own number; None for a table that is not the demonstration's."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.reader(file)
            if tuple(next(rows, ())) != COLUMNS:
                return None
            lines = [_line(dict(zip(COLUMNS, row, strict=True))) for row in rows]
    except (UnicodeError, ValueError, KeyError):
        return None
    return {line.identifier: line for line in lines}


def suits(line: Line, person: Person) -> bool:
    """Whether person and row agree in schooling and age. What is unknown shuts nobody out."""
    ages = _AGES.match(line.ages)
    if person.age is not None and ages is not None and not int(ages[1]) <= person.age <= int(ages[2]):
        return False
    return person.schooling is None or SCHOOLING.index(line.schooling) <= SCHOOLING.index(person.schooling)


def comes_before(one: Line, other: Line, person: Person, today: date) -> bool:
    """Whether `one` is the same job, at least as good in everything, and fresher: then it may not stand behind."""
    return (
        freshness(one, today) > freshness(other, today)
        and one.title == other.title
        and (one.district in person.districts or _is_near(one, other))
        and one.pay[0] == other.pay[0]
        and one.pay[1] >= other.pay[1]
        and one.experience == other.experience
        and one.shift == other.shift
        and min(one.openings, MANY_OPENINGS) >= min(other.openings, MANY_OPENINGS)
    )


def freshness(line: Line, today: date) -> int:
    """0 to 7 points: four fifths halve every ten days, one fifth goes by openings; rows of equal points take turns."""
    age = max(0, (today - line.posted).days)
    return int(7 * (0.8 * 0.5 ** (age / 10) + 0.2 * min(line.openings, MANY_OPENINGS) / MANY_OPENINGS) + 0.5)


def misplaced(order: list[Line], open_lines: list[Line], person: Person, today: date) -> tuple[Line, Line] | None:
    """A pair that stands the wrong way round in a list of matches, or the better of which is missing from it.

    An employer with two among the first ten has to wait, and is not looked at.
    """
    first = [line.employer for line in order[:FIRST_PLACES]]
    places = {line.identifier: place for place, line in enumerate(order)}
    waiting = {employer for employer in first if first.count(employer) >= OF_ONE_EMPLOYER}
    for better in open_lines:
        if better.employer in waiting or not suits(better, person):
            continue
        place = places.get(better.identifier, len(order))
        for worse in order[:place]:
            if comes_before(better, worse, person, today):
                return better, worse
    return None


def _is_near(one: Line, other: Line) -> bool:
    return one.district == other.district and (one.lodged or not other.lodged)


def _line(row: dict[str, str]) -> Line:
    district = _DISTRICT.match(row["工作地点"])
    if district is None or _PAY.search(row["工资"]) is None or row["学历要求"] not in SCHOOLING:
        raise ValueError("a row that the demonstration does not write")
    return Line(
        identifier=row["岗位编号"],
        title=row["职位名称"],
        employer=row["用人单位"],
        district=district[1],
        wage=row["工资"],
        openings=int(row["招聘人数"]),
        schooling=row["学历要求"],
        experience=row["经验"],
        ages=row["年龄"],
        shift=row["班次"],
        lodged=row["食宿"] == LODGED,
        posted=date.fromisoformat(row["发布日期"]),
        until=date.fromisoformat(row["截止日期"]),
    )
