"""Matching in the city sees every change, whoever made it, and misses none when changes were forgotten meanwhile."""

import time
from dataclasses import replace
from pathlib import Path

from backend.pool import SHOWN_AT_ONCE, OpenVacancies
from backend.upkeep import tidy
from labourhall.contract.public_calls import GetSnapshot
from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import Status
from tests.backend.cities import RULES, TODAY, City, day, new, opened, take_in
from tests.contract.served import serving


def total(pool: OpenVacancies) -> int:
    return pool.group(Seeker(), TODAY, 60).fits.count


def test_what_another_process_commits_is_matched_at_the_next_question(city: City) -> None:
    pool = OpenVacancies(city.store, RULES.matching, RULES.age, TODAY)
    assert total(pool) == 0
    with opened(city.store._path) as another:
        take_in(another, city.clock(), new("甲"))
    assert total(pool) == 1
    with city.store.writing() as tables:
        tables.vacancies.close("100001", Status.FILLED, city.clock().text)
    assert total(pool) == 0


def test_what_an_import_holds_is_matched_no_more(city: City) -> None:
    city.add(new("甲"))
    pool = OpenVacancies(city.store, RULES.matching, RULES.age, TODAY)
    assert total(pool) == 1
    with opened(city.store._path) as another:
        take_in(another, city.clock(), replace(new("甲", status=Status.HELD), held=("押金",)))
    assert total(pool) == 0


def test_a_pool_that_slept_through_forgotten_changes_starts_anew(city: City) -> None:
    city.add(new("甲"))
    pool = OpenVacancies(city.store, RULES.matching, RULES.age, TODAY)
    city.add(new("乙"))
    with city.store.writing() as tables:
        tables.vacancies.close("100001", Status.FILLED, city.clock().text)
    city.clock.pass_by(40 * 86_400)
    tidy(city.store, city.clock(), city.settings)
    assert [one.match.number for one in pool.group(Seeker(), TODAY, 60).fits.listed] == ["100002"]


def test_an_answer_carries_no_more_than_its_limit_and_says_how_many_there_are(city: City) -> None:
    city.add(*(new(str(number), employer=f"厂{number}", valid_until=day(5)) for number in range(8)))
    found = OpenVacancies(city.store, RULES.matching, RULES.age, TODAY).group(Seeker(), TODAY, 3).fits
    assert (found.count, len(found.listed)) == (8, 3)


def test_a_large_import_is_shown_by_the_server_step_by_step_and_by_the_import_where_none_runs(city: City) -> None:
    pool = OpenVacancies(city.store, RULES.matching, RULES.age, TODAY)
    many = [new(f"第{number}", employer=f"厂{number}") for number in range(1_150)]
    with city.store.serving(), opened(city.store._path) as another:
        take_in(another, city.clock(), *many[: 500 + 2 * SHOWN_AT_ONCE])
        assert total(pool) == 500
        assert pool.show_some(city.clock())
        assert total(pool) == 500 + SHOWN_AT_ONCE
        assert not pool.show_some(city.clock())
        assert total(pool) == 500 + 2 * SHOWN_AT_ONCE
    take_in(city.store, city.clock(), *many)
    assert (total(pool), pool.show_some(city.clock())) == (1_150, False)


def test_a_server_shows_a_large_import_by_itself(tmp_path: Path) -> None:
    with serving(tmp_path) as served, opened(served.city.store._path) as another:
        take_in(another, served.city.clock(), *(new(f"第{number}") for number in range(620)))
        until = time.monotonic() + 20
        while len(served.send(GetSnapshot()).vacancies) < 623:
            assert time.monotonic() < until
            time.sleep(0.05)
