"""The statutory age by month of birth and track, and what of it matching is told."""

import tomllib
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labourhall.market import identity
from labourhall.market.statutory_age import Track, from_mapping, past_statutory, reached_on, tracks
from labourhall.program.places import asset
from tests.demo.lives import statutory_month

SHIPPED: dict[str, Any] = tomllib.loads(asset("rules", "age.toml").read_text(encoding="utf-8"))["statutory"]
RULES = from_mapping(SHIPPED)
BIRTHS = st.dates(date(1940, 1, 1), date(2010, 12, 31))


def number(born: date, order: str) -> str:
    first = f"000000{born:%Y%m%d}{order}"
    return first + identity.check_character(first)


@pytest.mark.parametrize(
    ("track", "born", "reached"),
    [
        (Track.MEN, date(1964, 12, 31), date(2024, 12, 31)),
        (Track.MEN, date(1965, 1, 31), date(2025, 2, 28)),
        (Track.MEN, date(1965, 4, 2), date(2025, 5, 2)),
        (Track.MEN, date(1965, 5, 2), date(2025, 7, 2)),
        (Track.MEN, date(1976, 8, 1), date(2039, 7, 1)),
        (Track.MEN, date(1976, 9, 1), date(2039, 9, 1)),
        (Track.MEN, date(1999, 9, 1), date(2062, 9, 1)),
        (Track.WOMEN_55, date(1969, 12, 1), date(2024, 12, 1)),
        (Track.WOMEN_55, date(1970, 1, 1), date(2025, 2, 1)),
        (Track.WOMEN_55, date(1981, 9, 1), date(2039, 9, 1)),
        (Track.WOMEN_50, date(1974, 12, 1), date(2024, 12, 1)),
        (Track.WOMEN_50, date(1975, 1, 1), date(2025, 2, 1)),
        (Track.WOMEN_50, date(1975, 3, 1), date(2025, 5, 1)),
        (Track.WOMEN_50, date(1984, 11, 1), date(2039, 11, 1)),
        (Track.WOMEN_50, date(1990, 1, 1), date(2045, 1, 1)),
    ],
)
def test_the_age_is_reached_on_a_day(track: Track, born: date, reached: date) -> None:
    assert reached_on(born, track, RULES) == reached


@given(BIRTHS, st.sampled_from(Track))
def test_the_shipped_steps_give_the_month_that_the_peoples_lives_are_checked_by(born: date, track: Track) -> None:
    reached = reached_on(born, track, RULES)
    assert reached.year * 12 + reached.month - 1 == statutory_month(track, born)


@given(BIRTHS, BIRTHS, st.sampled_from(Track))
def test_whoever_is_born_later_reaches_it_no_earlier(one: date, other: date, track: Track) -> None:
    first, second = sorted((one, other))
    assert reached_on(first, track, RULES) <= reached_on(second, track, RULES)


def test_a_mans_track_is_one_and_a_womans_are_two() -> None:
    born = date(1974, 3, 8)
    assert tracks(number(born, "121")) == (Track.MEN,)
    assert tracks(number(born, "122")) == (Track.WOMEN_55, Track.WOMEN_50)
    assert tracks("000000740308122") == (Track.WOMEN_55, Track.WOMEN_50)
    assert tracks("no number") == ()


@pytest.mark.parametrize(
    ("born", "order", "today", "is_past"),
    [
        (date(1965, 6, 19), "121", date(2025, 8, 18), False),
        (date(1965, 6, 19), "121", date(2025, 8, 19), True),
        (date(1974, 3, 8), "122", date(2026, 11, 24), False),  # past the one track, not past the other
        (date(1968, 2, 14), "122", date(2026, 11, 24), True),
        (date(2027, 1, 1), "121", date(2026, 11, 24), None),
    ],
)
def test_past_the_age_is_told_as_yes_no_or_unknown(born: date, order: str, today: date, is_past: bool | None) -> None:
    assert past_statutory(number(born, order), RULES, today) is is_past


@pytest.mark.parametrize("text", ["", "no number", "000000197402300123"])
def test_of_what_tells_no_birth_nothing_is_known(text: str) -> None:
    assert past_statutory(text, RULES, date(2026, 11, 24)) is None


@pytest.mark.parametrize("track", [track.value for track in Track])
def test_a_track_that_is_missing_is_refused_by_name(track: str) -> None:
    rest = {name: row for name, row in SHIPPED.items() if name != track}
    with pytest.raises(ValueError, match=f"statutory age of {track} is missing"):
        from_mapping(rest)


@pytest.mark.parametrize("wrong", [{"every": 0}, {"years": 0}, {"most": -1}, {"first": "1965"}])
def test_steps_that_lead_nowhere_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        from_mapping({**SHIPPED, "men": {**SHIPPED["men"], **wrong}})
