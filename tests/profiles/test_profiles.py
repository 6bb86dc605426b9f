"""The forty written seekers are well formed, and as many of each kind as the measure needs."""

from collections import Counter
from dataclasses import fields
from datetime import date

import pytest

from backend.importing.requirements import listed_certificates
from labourhall.contract import ranking_rules
from labourhall.market import shift
from labourhall.market.seeker import Seeker
from tests.demo.lives import statutory_month
from tests.profiles.profile import ON, TEXT, Profile, age_on, profiles

ALL = profiles()
EACH = pytest.mark.parametrize("one", ALL, ids=lambda one: one.key)
KNOWN = {
    "key", "who", "sex", "track", "born", "past_statutory", "draws_pension", "education", "certificates",
    "occupations", "wishes",
}  # fmt: skip


def test_there_are_forty_each_with_a_key_and_a_sentence_of_its_own() -> None:
    assert len(ALL) == 40
    assert Counter(one.key for one in ALL).most_common(1)[0][1] == 1
    assert Counter(one.who for one in ALL).most_common(1)[0][1] == 1


def test_no_row_holds_what_the_form_does_not_know() -> None:
    assert {name for row in TEXT["people"] for name in row} <= KNOWN


@EACH
def test_the_sentence_is_one_and_names_the_age_that_the_birth_gives(one: Profile) -> None:
    assert one.who.endswith(".")
    assert one.who.count(".") == 1
    if one.born:
        assert f" {age_on(one.born, ON)} " in f"{one.who[:-1]} ".replace(",", " ")
        assert one.key.endswith(f"-{age_on(one.born, ON)}")


@EACH
def test_trades_districts_shifts_and_certificates_are_those_that_the_product_knows(one: Profile) -> None:
    table = ranking_rules.shipped_matching_rules()
    wishes = one.seeker.wishes
    assert {*wishes.occupations, *(done.code for done in one.seeker.experience)} <= {*table.trade_names}
    assert {*wishes.districts} <= {*table.districts}
    assert all(shift.read(wish) for wish in wishes.shifts)
    held = one.seeker.certificates or ()
    assert listed_certificates("、".join(held)) == held


@EACH
def test_sex_and_track_belong_together(one: Profile) -> None:
    tracks = {"male": {"men"}, "female": {"", "women_50", "women_55"}, "": {""}}
    assert one.track in tracks[one.sex]


@EACH
def test_past_the_statutory_age_is_what_birth_and_track_give(one: Profile) -> None:
    """Where a woman's track is not known, the later one counts."""
    if one.born is None:
        assert one.seeker.past_statutory is None
        return
    reached = statutory_month(one.track or "women_55", one.born)
    months = ON.year * 12 + ON.month - 1
    assert one.seeker.past_statutory == ((months, ON.day) >= (reached, one.born.day))


@EACH
def test_whoever_draws_a_pension_is_past_the_statutory_age(one: Profile) -> None:
    assert one.seeker.past_statutory or not one.draws_pension


@EACH
def test_nobody_worked_before_sixteen(one: Profile) -> None:
    years = sum(done.years for done in one.seeker.experience)
    assert one.seeker.age is None or years <= max(0, one.seeker.age - 16)


@pytest.mark.parametrize(
    ("kind", "least"),
    [
        ("over 50", 10),
        ("past the statutory age", 3),
        ("pensioners", 2),
        ("men", 10),
        ("women of the 50 track", 5),
        ("women of the 55 track", 5),
        ("women of a track nobody knows", 1),
        ("without schooling", 2),
        ("with a degree", 3),
        ("with certificates", 10),
        ("known to have none", 10),
        ("certificates unknown", 5),
        ("with wishes of a shift", 5),
        ("without any wish, with a trade", 3),
        ("neither wish nor trade", 2),
        ("under 18", 2),
        ("age unknown", 1),
    ],
)
def test_there_are_enough_of_each_kind(kind: str, least: int) -> None:
    assert sum(kind in kinds(one) for one in ALL) >= least


def kinds(one: Profile) -> set[str]:
    who = one.seeker
    age, school, has_wish, has_trade = who.age, who.education, bool(who.wishes.occupations), bool(who.experience)
    said = {
        "over 50": age is not None and age > 50,
        "past the statutory age": one.seeker.past_statutory is True,
        "pensioners": one.draws_pension is True,
        "men": one.sex == "male",
        "women of the 50 track": one.track == "women_50",
        "women of the 55 track": one.track == "women_55",
        "women of a track nobody knows": one.sex == "female" and not one.track,
        "without schooling": school == 0,
        "with a degree": school is not None and school >= 5,
        "with certificates": bool(who.certificates),
        "known to have none": who.certificates == (),
        "certificates unknown": who.certificates is None,
        "with wishes of a shift": bool(who.wishes.shifts),
        "without any wish, with a trade": has_trade and not has_wish,
        "neither wish nor trade": not has_trade and not has_wish,
        "under 18": age is not None and age < 18,
        "age unknown": age is None,
    }
    return {kind for kind, is_so in said.items() if is_so}


def test_sex_track_and_birth_reach_no_field_that_matching_sees() -> None:
    assert not {"sex", "track", "born"} & {item.name for item in fields(Seeker)}
    assert date(2026, 11, 24) == ON
