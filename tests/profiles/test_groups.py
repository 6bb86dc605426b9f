"""The five groups for the forty written seekers, on the demo's vacancies and on the real ones beside the project."""

from dataclasses import replace
from itertools import islice

import pytest

from demo.people.person import Person
from demo.people.roster import PEOPLE
from labourhall.market.groups import Group, Groups
from labourhall.market.matching.grouping import group, own_trades
from labourhall.market.seeker import Experience, Seeker, Wishes
from labourhall.market.vacancy import Vacancy
from tests.backend.importing import shared
from tests.labourhall.market.samples import LAW, SHIPPED
from tests.profiles.grading import barred
from tests.profiles.profile import ON, profiles
from tests.profiles.tables import GENERATED, REAL, vacancies

TABLES = [GENERATED, *(pytest.param(name, marks=shared.needs_shared) for name in REAL)]


def grouped(seeker: Seeker, table: str, limit: int = 10) -> Groups:
    return group(seeker, vacancies(table), SHIPPED, LAW, ON, limit)


def of_trade(seeker: Seeker, table: str) -> list[Vacancy]:
    trades = own_trades(seeker)
    return [one for one in vacancies(table) if one.is_open(ON) and (not trades or one.occupation in trades)]


@pytest.mark.parametrize("table", TABLES)
def test_the_groups_add_up_and_hold_five_to_go_for_wherever_five_are_not_barred(table: str) -> None:
    """For every one of them; and no top ten holds a vacancy that is barred, which the sheet's first lines say."""
    by_number = {one.number: one for one in vacancies(table)}
    for one in profiles():
        found = grouped(one.seeker, table)
        five = (found.fits, found.ask, found.one_step, found.further, found.closed)
        mine = of_trade(one.seeker, table)
        assert sum(part.count for part in five) == found.open_of_trade == len(mine), one.key
        fitting = (*found.fits.listed, *(near for near in found.near.listed if near.group is Group.FITS))
        for listed in fitting:
            assert not barred(one.seeker, by_number[listed.match.number], ON), (one.key, listed.match.number)
        unbarred = islice((vacancy for vacancy in mine if not barred(one.seeker, vacancy, ON)), 5)
        assert found.fits.count + found.ask.count >= len([*unbarred]), one.key


@pytest.mark.parametrize("table", TABLES)
def test_what_may_be_asked_about_is_barred_by_nothing_but_age(table: str) -> None:
    by_number = {one.number: one for one in vacancies(table)}
    for one in profiles():
        of_age = replace(one.seeker, age=None)
        for listed in grouped(one.seeker, table).ask.listed:
            assert not barred(of_age, by_number[listed.match.number], ON), (one.key, listed.match.number)


def person(key: str) -> Person:
    [found] = [one for one in PEOPLE if one.key == key]
    return found


def seeker_of(one: Person, past_statutory: bool) -> Seeker:
    """As the city tells it of a demo person: nothing is known of certificates."""
    done = tuple(Experience(trade.code, trade.years, trade.last_wage) for trade in one.trades)
    wishes = Wishes(one.wishes, one.districts, one.wage_floor)
    return Seeker(one.age, None, done, None, wishes, past_statutory=past_statutory)


@pytest.mark.parametrize(
    ("key", "past_statutory", "open_of_trade"), [("huang", False, 102), ("chen", True, 384)], ids=["57", "61"]
)
def test_a_man_whom_every_open_post_of_his_trade_is_too_young_for_may_ask_at_each(
    key: str, past_statutory: bool, open_of_trade: int
) -> None:
    """Measured before: no post of the trade, no near miss, no word. Schooling and shift are left out: age alone."""
    seeker = seeker_of(person(key), past_statutory)
    found = grouped(seeker, GENERATED)
    assert (found.open_of_trade, found.fits.count, found.ask.count) == (open_of_trade, 0, open_of_trade)
    assert len(found.ask.listed) == 10


def test_the_same_men_as_written_may_ask_wherever_schooling_and_shift_do_not_bar_them() -> None:
    by_key = {one.key: one.seeker for one in profiles()}
    electrician, guard = grouped(by_key["electrician-57"], GENERATED), grouped(by_key["guard-61"], GENERATED)
    assert (electrician.open_of_trade, electrician.fits.count, electrician.ask.count) == (102, 0, 69)
    assert [(bar.code, bar.args, count) for bar, count in electrician.further.why] == [("education", ("高中",), 33)]
    assert (guard.open_of_trade, guard.fits.count, guard.ask.count) == (384, 0, 139)
    assert [(bar.code, bar.args, count) for bar, count in guard.further.why] == [("shift", ("rotating",), 245)]
