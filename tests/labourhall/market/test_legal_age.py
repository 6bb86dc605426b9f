"""What law says of age: who is shut out, who is to be asked about, and who neither."""

import tomllib
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from labourhall.market.legal_age import AgeRules, LegalCode, LegalLimit, from_mapping, legal_limit
from labourhall.program.places import asset

SHIPPED: dict[str, Any] = tomllib.loads(asset("rules", "age.toml").read_text(encoding="utf-8"))
RULES = from_mapping(SHIPPED)
OPENED = replace(RULES, work=tuple(replace(rule, opened=date(2026, 11, 1)) for rule in RULES.work))
"""The shipped rows as if every source had been read."""
TODAY = date(2026, 11, 23)
ELECTRICIAN, DRIVER, GUARD, SEWING = "60706", "62401", "30202", "61101"


def limit(
    age: int | None,
    past: bool | None,
    occupation: str,
    *certificates: str,
    rules: AgeRules = RULES,
    today: date = TODAY,
) -> LegalLimit | None:
    return legal_limit(age, past, occupation, certificates, rules, today)


def test_under_sixteen_every_post_is_shut() -> None:
    shut = LegalLimit(LegalCode.TOO_YOUNG, ("16",), closes=True)
    assert limit(15, False, SEWING) == limit(15, None, GUARD) == shut
    assert limit(16, False, SEWING) is None


@pytest.mark.parametrize(
    ("age", "past", "occupation", "certificates", "code", "args"),
    [
        (17, False, GUARD, (), LegalCode.LEAST_AGE, ("guarding", "18")),
        (17, False, SEWING, ("叉车证(N1)",), LegalCode.LEAST_AGE, ("special_equipment", "18")),
        (17, False, SEWING, ("C1驾驶证",), LegalCode.LEAST_AGE, ("driving_licence", "18")),
        (61, True, ELECTRICIAN, (), LegalCode.STATUTORY_AGE, ("special_operation",)),
        (61, True, SEWING, ("健康证", "低压电工证"), LegalCode.STATUTORY_AGE, ("special_operation",)),
        (64, True, DRIVER, (), LegalCode.MOST_AGE, ("commercial_driving", "63")),
    ],
)
def test_a_row_nobody_verified_asks_and_one_whose_source_was_opened_shuts(
    age: int, past: bool, occupation: str, certificates: tuple[str, ...], code: LegalCode, args: tuple[str, ...]
) -> None:
    assert limit(age, past, occupation, *certificates) == LegalLimit(code, args, closes=False)
    assert limit(age, past, occupation, *certificates, rules=OPENED) == LegalLimit(code, args, closes=True)


@pytest.mark.parametrize(
    ("age", "past", "occupation"),
    [
        (18, False, GUARD),
        (61, False, ELECTRICIAN),
        (61, None, ELECTRICIAN),
        (63, True, DRIVER),
        (None, None, DRIVER),
        (None, False, GUARD),
        (80, True, SEWING),
    ],
)
def test_law_has_nothing_against_ordinary_work_and_unknown_facts(
    age: int | None, past: bool | None, occupation: str
) -> None:
    assert limit(age, past, occupation, rules=OPENED) is None


def test_a_row_counts_from_its_first_day_on() -> None:
    assert limit(64, False, DRIVER, today=date(2026, 3, 19)) is None
    assert limit(64, False, DRIVER, today=date(2026, 3, 20)) is not None


def test_what_shuts_counts_before_what_asks() -> None:
    last = replace(RULES.work[-1], opened=TODAY)
    both = replace(RULES, work=(*RULES.work[:-1], last))
    found = limit(17, False, ELECTRICIAN, "保安员证", rules=both)
    assert found == LegalLimit(LegalCode.LEAST_AGE, ("guarding", "18"), closes=True)


def test_no_shipped_row_shuts_a_post_before_its_source_was_opened() -> None:
    assert all(rule.opened is None for rule in RULES.work)
    assert RULES.name == SHIPPED["name"]


def row(**changes: Any) -> dict[str, Any]:
    whole = {**SHIPPED["work"][0], **changes}
    return {name: value for name, value in whole.items() if value is not None}


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (row(unverified=None), "opened"),
        (row(opened=TODAY), "opened"),
        (row(source=""), "source"),
        (row(occupations=[], certificates=[]), "no work"),
        (row(least=None, most=None), "neither"),
    ],
)
def test_a_row_with_a_hole_is_refused_by_its_name(wrong: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=f"special_operation .*{said}"):
        from_mapping({**SHIPPED, "work": [wrong]})


def test_two_rows_of_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="same id"):
        from_mapping({**SHIPPED, "work": [row(), row()]})


def test_a_row_whose_source_was_opened_is_taken() -> None:
    made = from_mapping({**SHIPPED, "work": [row(opened=TODAY, unverified=None, most=55)]})
    assert (made.work[0].opened, made.work[0].most, made.work[0].until_statutory) == (TODAY, 55, False)
