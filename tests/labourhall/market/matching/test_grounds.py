"""What the parts of a score hung on: named, in words, and alike where the points are alike."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labourhall.market.matching.grounds import GroundCode, grounds
from labourhall.market.matching.score import PARTS, SeekerView, facts
from labourhall.market.seeker import Experience, Seeker
from labourhall.market.vacancy import Vacancy, WageUnit
from labourhall.program import words
from tests.labourhall.market.samples import (
    CLEANER,
    LIWAN,
    NANSHA,
    PANYU,
    RULES,
    SEWING,
    TODAY,
    YUEXIU,
    seeker,
    seekers,
    vacancies,
    vacancy,
)

DONE = (Experience(SEWING, 12.0, 5000.0),)


def hung_on(part: str, person: Seeker, one: Vacancy) -> tuple[str, ...]:
    found = next(each for each in grounds(SeekerView(person, RULES, TODAY), one) if each.part == part)
    return (found.code, *found.args)


def by_hand(part: str, code: GroundCode, *args: str, who: dict[str, Any] | None = None, **changes: Any) -> Any:
    return pytest.param(part, who or {}, changes, (code, *args), id=f"{code}")


@pytest.mark.parametrize(
    ("part", "who", "changes", "found"),
    [
        by_hand("occupation", GroundCode.TRADE_UNKNOWN),
        by_hand("occupation", GroundCode.TRADE_NEAR, "100", who={"experience": DONE}),
        by_hand("wage", GroundCode.PAY, "5500", "4000", who={"experience": DONE}),
        by_hand("wage", GroundCode.PAY_UNKNOWN, wage={"text": "0.8元/件", "minimum": 0.8, "unit": WageUnit.PIECE}),
        by_hand("place", GroundCode.OUTSIDE, place={"text": "东莞", "outside": True}),
        by_hand("place", GroundCode.NO_DISTRICT_WISHED),
        by_hand("place", GroundCode.DISTRICT_WISHED, "荔湾区", who={"districts": (LIWAN,)}),
        by_hand("place", GroundCode.DISTRICT_BESIDE, "荔湾区", who={"districts": (YUEXIU,)}),
        by_hand("place", GroundCode.DISTRICT_OTHER, "荔湾区", who={"districts": (NANSHA,)}),
        by_hand("place", GroundCode.DISTRICT_UNKNOWN, who={"districts": (PANYU,)}, place={"text": "某处"}),
        by_hand("place", GroundCode.LODGING, who={"districts": (NANSHA,)}, conditions={"lodging": True}),
        by_hand("experience", GroundCode.YEARS_NOT_ASKED, "12", who={"experience": DONE}),
        by_hand("experience", GroundCode.YEARS, "2", "12", who={"experience": DONE},
                requirements={"experience_years": 1.5}),
        by_hand("experience", GroundCode.YEARS_UNKNOWN, "3", requirements={"experience_years": 3.0}),
        by_hand("shift", GroundCode.SHIFT_FITS, who={"shifts": ("白班",)}, conditions={"shift": "白班"}),
        by_hand("shift", GroundCode.SHIFT_OPEN, conditions={"shift": "白班"}),
        by_hand("recency", GroundCode.POSTED, "10", "3"),
        by_hand("recency", GroundCode.POSTED, "0", "3", posted_on=TODAY + timedelta(days=2)),
        by_hand("welcome", GroundCode.WELCOME, "40", who={"age": 50}, tags=("4050",)),
        by_hand("welcome", GroundCode.WELCOME_NONE, who={"age": 30}, tags=("4050",)),
        by_hand("welcome", GroundCode.WELCOME_NONE, who={"age": 50}),
    ],
)  # fmt: skip
def test_a_part_names_what_it_hung_on(
    part: str, who: dict[str, Any], changes: dict[str, Any], found: tuple[str, ...]
) -> None:
    assert hung_on(part, seeker(**who), vacancy(**changes)) == found


def test_a_trade_that_is_not_near_is_told_by_its_nearness() -> None:
    assert hung_on("occupation", seeker(occupations=(SEWING,)), vacancy(occupation=CLEANER)) == ("trade_near", "0")


@given(seekers(), vacancies("100001"), vacancies("100002"), st.data())
def test_the_parts_are_the_scores_own_and_equal_grounds_bring_equal_points(
    person: Seeker, one: Vacancy, other: Vacancy, data: st.DataObject
) -> None:
    view = SeekerView(person, RULES, TODAY)
    found, beside = grounds(view, one), grounds(view, other)
    assert tuple(each.part for each in found) == PARTS
    assert tuple(each.points for each in found) == view.score(facts(one, RULES))
    assert all(0 <= each.points <= each.most for each in found)
    assert sum(each.most for each in found) == 100
    for mine, theirs in zip(found, beside, strict=True):
        if (mine.code, mine.args) == (theirs.code, theirs.args):
            assert mine.points == theirs.points


@pytest.mark.parametrize("language", ["zh_CN", "zh_HK", "en"])
@pytest.mark.parametrize("code", GroundCode)
def test_every_ground_has_words_in_every_language(language: str, code: GroundCode) -> None:
    assert words.read(language).text(f"ground.{code}", "7", "8")
