"""Whether stated pay lies below the minimum wage of its day (`assets/rules/pay.toml`). Pure.

Only a reason for an officer to look. How pay is read lives in `wages`; day and piece pay is not judged.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from labourhall.market.vacancy import EmploymentForm, Place, Wage, WageUnit

SAID_LIMIT: Final = 60
_IN_PARTS: Final = frozenset({EmploymentForm.PART_TIME, EmploymentForm.DAILY})
"""Whoever works so works no full month."""


@dataclass(frozen=True, slots=True)
class MinimumWage:
    """What is in force from the day `since`: yuan a full month and yuan an hour. `opened` None: unverified."""

    since: date
    month: float
    hour: float
    opened: date | None


@dataclass(frozen=True, slots=True)
class PayFloor:
    """All steps, the earliest first, the wording of posts that they are not for, and the officer's words."""

    steps: tuple[MinimumWage, ...]
    part_time: re.Pattern[str]
    no_wage: re.Pattern[str]
    words: Mapping[str, str]

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> "PayFloor":
        """Make it of the plain values of the file; a hole in them is a KeyError or a ValueError that names it."""
        steps = tuple(_step(row) for row in values["minimum"])
        if [step.since for step in steps] != sorted({step.since for step in steps}):
            raise ValueError("the steps of the minimum wage are not in the order of their days")
        spared = values["spared"]
        no_wage = re.compile(f"{spared['intern']}|{spared['other_period']}")
        return cls(steps, re.compile(spared["part_time"]), no_wage, values["words"])

    def doubt(self, wage: Wage, place: Place, about: str, form: EmploymentForm | None, today: date) -> tuple[str, ...]:
        """Why an officer must look at the pay, or nothing. `about` are title, tags and shift.

        A basic pay with more to come says nothing of the whole. A range counts by its lower end; by its upper one while
        nobody opened the step's source, for a doubtful figure holds no pay that may lie above it.
        """
        step = next((step for step in reversed(self.steps) if step.since <= today), None)
        ends = [end for end in (wage.minimum, wage.maximum) if end is not None]
        pay = None if step is None or not ends else ends[0] if step.opened else ends[-1]
        if step is None or pay is None or place.outside or self.no_wage.search(f"{about}\n{wage.text}"):
            return ()
        if wage.unit is WageUnit.HOUR:
            return self._below("hour", pay, step.hour, step, wage)
        is_whole = wage.base is None or pay > wage.base
        is_part = form in _IN_PARTS or self.part_time.search(f"{about}\n{wage.text}")
        if wage.unit is WageUnit.MONTH and is_whole and not is_part:
            return self._below("month", pay, step.month, step, wage)
        return ()

    def _below(self, kind: str, pay: float, floor: float, step: MinimumWage, wage: Wage) -> tuple[str, ...]:
        if pay >= floor:
            return ()
        unverified = self.words["unverified"] if step.opened is None else ""
        said = " ".join(wage.text.split())[:SAID_LIMIT]
        return (self.words[kind].format(unverified=unverified, pay=said, floor=floor, since=step.since),)


def _step(row: Mapping[str, Any]) -> MinimumWage:
    opened = row.get("opened")
    if not row["source"] or (opened is None) != (row.get("unverified") is True):
        raise ValueError(f"the step of {row['since']} must name its source, and be `opened` on a day or `unverified`")
    return MinimumWage(row["since"], float(row["month"]), float(row["hour"]), opened)
