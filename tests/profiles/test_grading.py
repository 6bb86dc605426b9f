"""The grades that the sheet gives, worked by hand."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from labourhall.market.vacancy import AgeLimit, Status, Vacancy, WageUnit
from tests.labourhall.market.samples import vacancy
from tests.profiles.grading import grade, read_sheet
from tests.profiles.profile import ON, profiles

BY_KEY = {one.key: one for one in profiles()}
SHEET = read_sheet()


def sewing(**changes: Any) -> Vacancy:
    """Sewing in a district nobody knows, well paid: nothing to find fault with for the sewing worker of 52."""
    return vacancy(**{"valid_until": ON + timedelta(days=9), "place": {"text": ""}, **changes})


def graded(key: str, one: Vacancy) -> int:
    return grade(BY_KEY[key].seeker, one, ON, SHEET)


@pytest.mark.parametrize(
    ("key", "changes", "by_hand"),
    [
        ("sewing-52", {}, 3),
        ("guest", {}, 3),
        ("finisher-53", {}, 2),  # worked in it, wishes for finishing
        ("packer-50", {}, 0),
        ("porter-54", {"occupation": "69901"}, 1),  # near by the first three digits
        ("sewing-52", {"occupation": "61102"}, 1),
        ("assembler-51", {"occupation": "60510"}, 1),  # near by the table, no wish
        ("assembler-51", {"occupation": "60804"}, 3),
        ("sewing-52", {"occupation": "", "title": "缝纫熟手"}, 1),
        ("sewing-52", {"occupation": "", "title": "急招", "trade": ""}, 0),
        # nothing for this person
        ("sewing-52", {"status": Status.FILLED}, 0),
        ("sewing-52", {"openings": 0}, 0),
        ("sewing-52", {"valid_until": ON - timedelta(days=1)}, 0),
        ("child-15", {"occupation": "40305"}, 0),
        ("leaver-17", {"occupation": "60510"}, 3),
        ("leaver-17", {"occupation": "40202", "requirements": {"certificates": ("叉车证",)}}, 0),
        ("sewing-52", {"requirements": {"certificates": ("健康证",)}}, 0),
        ("electrician-57", {"occupation": "60706", "requirements": {"certificates": ("电工证",)}}, 3),
        ("driver-45", {"occupation": "62401", "requirements": {"certificates": ("驾驶证(B2)",)}}, 3),
        ("sewing-52", {"requirements": {"education": 3}}, 0),
        ("clerk-44", {"occupation": "20603", "requirements": {"education": 3}}, 3),
        ("sewing-52", {"conditions": {"shift": "两班倒"}}, 0),
        ("sewing-52", {"conditions": {"shift": "早7晚7"}}, 3),
        ("packer-50", {"occupation": "40713", "conditions": {"shift": "夜班"}}, 3),
        # one off for each
        ("sewing-52", {"requirements": {"age": AgeLimit(18, 45)}}, 2),
        ("sewing-52", {"requirements": {"age": AgeLimit(18, 55)}}, 3),
        ("electrician-57", {"occupation": "60701"}, 3),
        ("guard-61", {"occupation": "60402", "place": {"text": "", "district": "440105"}}, 1),  # done, past, list B
        ("lorry-60", {"occupation": "62401", "wage": {"text": "", "minimum": 7000.0}}, 3),
        ("driver-64", {"occupation": "62401"}, 2),
        ("sewing-52", {"wage": {"text": "", "minimum": 3000.0, "maximum": 3900.0}}, 2),
        ("sewing-52", {"wage": {"text": "", "minimum": 170.0, "unit": WageUnit.DAY}}, 2),
        ("sewing-52", {"wage": {"text": "", "minimum": 23.0, "unit": WageUnit.HOUR}}, 3),
        ("sewing-52", {"wage": {"text": "", "minimum": 0.8, "unit": WageUnit.PIECE}}, 3),
        ("assembler-51", {"occupation": "60804", "wage": {"text": "", "maximum": 4000.0}}, 2),
        ("sewing-52", {"place": {"text": "", "district": "440115"}}, 2),
        ("sewing-52", {"place": {"text": "", "district": "440113"}}, 3),
        ("sewing-52", {"place": {"text": "", "outside": True}}, 2),
        ("sewing-52", {"place": {"text": "", "district": "440115"}, "conditions": {"lodging": True}}, 3),
        ("graduate-22", {"occupation": "40101", "requirements": {"experience_years": 1.0}}, 2),
        ("guest", {"requirements": {"experience_years": 1.0}}, 3),
        ("sewing-52", {"requirements": {"age": AgeLimit(18, 45), "experience_years": 30.0}}, 1),
        (
            "sewing-52",
            {
                "requirements": {"age": AgeLimit(18, 45), "experience_years": 30.0},
                "place": {"text": "", "outside": True},
            },
            1,
        ),
    ],
)
def test_the_grade_is_the_one_worked_by_hand(key: str, changes: dict[str, Any], by_hand: int) -> None:
    assert graded(key, sewing(**changes)) == by_hand


def test_a_held_vacancy_is_nothing_for_anybody() -> None:
    held = replace(sewing(), status=Status.HELD)
    assert {grade(one.seeker, held, ON, SHEET) for one in profiles()} == {0}


def test_the_grades_of_near_trades_do_not_hang_on_which_line_names_them() -> None:
    assert all((other, one) in SHEET.near for one, other in SHEET.near)
