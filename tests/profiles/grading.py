"""Grades a vacancy for a written seeker by the sheet in README.md, line by line; nothing of the product's matching."""

import csv
import re
import tomllib
from dataclasses import dataclass
from datetime import date

from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import Status, Vacancy, WageUnit
from labourhall.program.places import asset

TO_STATUTORY = frozenset({"60706", "60701", "60402", "62305"})
TO_STATUTORY_PAPERS = frozenset({"电工证", "焊工证", "高空作业证", "登高作业证", "特种作业操作证"})
FROM_18 = TO_STATUTORY | {"62401", "62405", "30202"}
FROM_18_PAPERS = TO_STATUTORY_PAPERS | {"叉车证", "驾驶证", "保安员证"}
DRIVER, DRIVER_MOST = "62401", 63
NEAR = 0.6
MONTH = {WageUnit.MONTH: 1, WageUnit.DAY: 22, WageUnit.HOUR: 176}
SHIFTS = (("turns", "轮|倒|两班|三班"), ("night", "夜|晚班|通宵"), ("day", "白|早|日班|正常班|中班"))


@dataclass(frozen=True, slots=True)
class Sheet:
    """The two tables that the sheet points to."""

    near: frozenset[tuple[str, str]]
    names: dict[str, str]
    touching: dict[str, list[str]]


def read_sheet() -> Sheet:
    """Near pairs and names out of the table of trades, touching districts out of the rules file."""
    rows = list(csv.DictReader(asset("tables", "trades.csv").read_text(encoding="utf-8").splitlines()))
    pairs = {(row["code"], *pair.split(":")) for row in rows for pair in row["near"].split("|") if pair}
    near = {(one, other) for one, other, weight in pairs if float(weight) >= NEAR}
    districts = tomllib.loads(asset("rules", "matching.toml").read_text(encoding="utf-8"))["districts"]
    return Sheet(
        frozenset(near | {(other, one) for one, other in near}),
        {row["code"]: row["head"] for row in reversed(rows)},
        {code: item["neighbours"] for code, item in districts.items()},
    )


def grade(seeker: Seeker, vacancy: Vacancy, on: date, sheet: Sheet) -> int:
    """0 to 3 for `vacancy` on the day `on`."""
    if barred(seeker, vacancy, on):
        return 0
    start = _start(seeker, vacancy, sheet)
    faults = (
        _age(seeker, vacancy),
        _pay(seeker, vacancy),
        _far(seeker, vacancy, sheet),
        _years(seeker, vacancy, sheet),
    )
    return max(1, start - sum(faults)) if start else 0


def barred(seeker: Seeker, vacancy: Vacancy, on: date) -> bool:
    """Whether one of the first six lines of grade 0 holds: such a vacancy must stand in no list of what fits."""
    asked = vacancy.requirements
    if vacancy.status is not Status.OPEN or vacancy.openings < 1 or vacancy.valid_until < on:
        return True
    if seeker.age is not None and (seeker.age < 16 or (seeker.age < 18 and _is_of(vacancy, FROM_18, FROM_18_PAPERS))):
        return True
    if seeker.certificates is not None and not all(_held(seeker.certificates, name) for name in asked.certificates):
        return True
    if asked.education is not None and seeker.education is not None and seeker.education < asked.education:
        return True
    possible = {shift for wish in seeker.wishes.shifts if (shift := _shift(wish))}
    worked = _shift(vacancy.conditions.shift or "")
    return bool(possible and worked and worked not in possible)


def _start(seeker: Seeker, vacancy: Vacancy, sheet: Sheet) -> int:
    wished, done = {*seeker.wishes.occupations}, {one.code for one in seeker.experience}
    if not wished and not done:
        return 3
    if vacancy.occupation in (wished or done):
        return 3
    if vacancy.occupation in done:
        return 2
    return int(any(_is_near(code, vacancy, sheet) for code in wished | done))


def _is_near(mine: str, vacancy: Vacancy, sheet: Sheet) -> bool:
    theirs = vacancy.occupation
    if not theirs:
        name = sheet.names.get(mine, "")
        return bool(name) and re.sub("(?<=..)[工员师]$", "", name) in f"{vacancy.title} {vacancy.trade}"
    return mine[:3] == theirs[:3] or (mine, theirs) in sheet.near


def _age(seeker: Seeker, vacancy: Vacancy) -> bool:
    age, limit = seeker.age, vacancy.requirements.age
    if seeker.past_statutory and _is_of(vacancy, TO_STATUTORY, TO_STATUTORY_PAPERS):
        return True
    if age is None:
        return False
    if vacancy.occupation == DRIVER and age > DRIVER_MOST:
        return True
    return limit is not None and not (limit.minimum or 0) <= age <= (limit.maximum or 999)


def _pay(seeker: Seeker, vacancy: Vacancy) -> bool:
    last = next((one.last_wage for one in seeker.experience if one.last_wage), 0.0)
    floor = seeker.wishes.wage_floor or 0.8 * last
    upper = vacancy.wage.maximum or vacancy.wage.minimum
    factor = MONTH.get(vacancy.wage.unit)
    return bool(floor and upper and factor and upper * factor < floor)


def _far(seeker: Seeker, vacancy: Vacancy, sheet: Sheet) -> bool:
    wished, place = seeker.wishes.districts, vacancy.place
    reached = {*wished, *(beside for one in wished for beside in sheet.touching[one])}
    is_far = place.outside or (place.district in sheet.touching and place.district not in reached)
    return bool(wished and is_far and not vacancy.conditions.lodging)


def _years(seeker: Seeker, vacancy: Vacancy, sheet: Sheet) -> bool:
    if not seeker.experience and not seeker.wishes.occupations:
        return False
    years = max((one.years for one in seeker.experience if _is_mine(one.code, vacancy, sheet)), default=0.0)
    return (vacancy.requirements.experience_years or 0.0) > years


def _is_mine(mine: str, vacancy: Vacancy, sheet: Sheet) -> bool:
    return mine == vacancy.occupation or _is_near(mine, vacancy, sheet)


def _is_of(vacancy: Vacancy, trades: frozenset[str], papers: frozenset[str]) -> bool:
    asked = {_bare(name) for name in vacancy.requirements.certificates}
    return vacancy.occupation in trades or any(name.endswith(paper) for name in asked for paper in papers)


def _held(held: tuple[str, ...], asked: str) -> bool:
    return any(_bare(asked) in _bare(one) for one in held)


def _bare(name: str) -> str:
    return re.sub(r"[(（].*?[)）]|\s", "", name)


def _shift(text: str) -> str:
    return next((shift for shift, words in SHIFTS if re.search(words, text)), "")
