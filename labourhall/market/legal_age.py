"""What law says of a person's age and a work: the post is shut, or must be asked about first, or neither.

Rows are data (`assets/rules/age.toml`). Only a row whose source somebody opened shuts a post; any other asks. An
employer's age limit is no law and does not live here.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from labourhall.market import statutory_age
from labourhall.market.statutory_age import StatutoryRules

STATUTORY: Final = "statutory"


class LegalCode(StrEnum):
    """Why law stands between; the comment names the arguments."""

    TOO_YOUNG = "too_young"  # the least age for any work
    LEAST_AGE = "least_age"  # id of the row, the least age
    MOST_AGE = "most_age"  # id of the row, the greatest age
    STATUTORY_AGE = "statutory_age"  # id of the row


@dataclass(frozen=True, slots=True)
class LegalLimit:
    """One limit that a person does not meet. `closes`: the post is shut; else somebody must ask first."""

    code: LegalCode
    args: tuple[str, ...]
    closes: bool


@dataclass(frozen=True, slots=True)
class WorkRule:
    """A row: work of these trades, or that asks for these certificates, from `least` to `most` years (inclusive).

    `opened` is the day on which somebody read the source; None: unverified.
    """

    id: str
    occupations: frozenset[str]
    certificates: tuple[str, ...]
    least: int | None
    most: int | None
    until_statutory: bool
    since: date | None
    opened: date | None

    def is_about(self, occupation: str, certificates: tuple[str, ...]) -> bool:
        """Whether the row is about a vacancy of this trade that asks for these certificates."""
        return occupation in self.occupations or any(
            paper in asked for asked in certificates for paper in self.certificates
        )


@dataclass(frozen=True, slots=True)
class AgeRules:
    """All that law says of age. `name` goes with every answer."""

    name: str
    youngest: int
    statutory: StatutoryRules
    work: tuple[WorkRule, ...]


def from_mapping(values: Mapping[str, Any]) -> AgeRules:
    """Make rules of the plain values of a rules file; a hole in them is a KeyError or a ValueError that names it."""
    work = tuple(_work_rule(row) for row in values["work"])
    if len({rule.id for rule in work}) != len(work):
        raise ValueError("two rows of age rules have the same id")
    youngest = values["youngest"]["age"]
    if not _is_age(youngest):
        raise ValueError("youngest.age must be a whole number of years")
    return AgeRules(values["name"], youngest, statutory_age.from_mapping(values[STATUTORY]), work)


def legal_limit(
    age: int | None,
    past_statutory: bool | None,
    occupation: str,
    certificates: tuple[str, ...],
    rules: AgeRules,
    today: date,
) -> LegalLimit | None:
    """What law has against a person of `age` in such work on `today`: what shuts before what asks; None: nothing.

    A fact that is not known has nothing against it. `certificates` are those that the vacancy asks for.
    """
    if age is not None and age < rules.youngest:
        return LegalLimit(LegalCode.TOO_YOUNG, (str(rules.youngest),), closes=True)
    found = [
        limit
        for rule in rules.work
        for limit in _limits(rule, age, past_statutory)
        if (rule.since is None or rule.since <= today) and rule.is_about(occupation, certificates)
    ]
    return min(found, key=lambda limit: not limit.closes, default=None)


def _limits(rule: WorkRule, age: int | None, past_statutory: bool | None) -> Iterator[LegalLimit]:
    closes = rule.opened is not None
    if age is not None and rule.least is not None and age < rule.least:
        yield LegalLimit(LegalCode.LEAST_AGE, (rule.id, str(rule.least)), closes)
    if age is not None and rule.most is not None and age > rule.most:
        yield LegalLimit(LegalCode.MOST_AGE, (rule.id, str(rule.most)), closes)
    if rule.until_statutory and past_statutory:
        yield LegalLimit(LegalCode.STATUTORY_AGE, (rule.id,), closes)


def _work_rule(row: Mapping[str, Any]) -> WorkRule:
    most, opened = row.get("most"), row.get("opened")
    rule = WorkRule(
        row["id"],
        frozenset(row["occupations"]),
        tuple(row["certificates"]),
        row.get("least"),
        None if most == STATUTORY else most,
        most == STATUTORY,
        row.get("since"),
        opened,
    )
    if not row["source"] or (opened is None) != (row.get("unverified") is True):
        raise ValueError(f"the row {rule.id} must name its source, and be either `opened` on a day or `unverified`")
    if not rule.occupations and not rule.certificates:
        raise ValueError(f"the row {rule.id} is about no work")
    if rule.least is None and most is None:
        raise ValueError(f"the row {rule.id} has neither `least` nor `most`")
    if rule.since is not None and type(rule.since) is not date:
        raise ValueError(f"the row {rule.id} must have a day as `since`")
    ends = [end for end in (rule.least, rule.most) if end is not None]
    if not all(map(_is_age, ends)) or ends != sorted(ends):
        raise ValueError(f"the row {rule.id} must have whole years, `least` not above `most`")
    return rule


def _is_age(given: object) -> bool:
    return type(given) is int and given >= 0
