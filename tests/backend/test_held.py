"""What waits for an officer: on no way out, listed with its reasons, released or refused once."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from backend.ask_list import read_list
from backend.asks import AskRules
from backend.desks import Desks
from backend.failures import Failure, Stopped
from backend.held_list import HeldVacancy, lines, read_held
from backend.office import decide_held, write_snapshot
from backend.store.rows import NewVacancy, Verdict
from labourhall.contract import ranking_rules, snapshot_file
from labourhall.contract.public_calls import GetChanges, GetSnapshot
from labourhall.contract.visit_calls import FindPublicMatches
from labourhall.market.search import SearchIndex
from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import Status
from tests.backend.asking import asked, asking_desks, welcome
from tests.backend.cities import RULES, TODAY, City, new
from tests.backend.test_visits import audited

WHY = "收取财物或扣押证件：押金300元"
REASONS = (WHY,)


def held(title: str = "甲", *reasons: str) -> NewVacancy:
    return replace(new(title, status=Status.HELD), held=reasons or REASONS)


def decide(city: City, verdict: Verdict, *numbers: str, by: str = "王审") -> None:
    decide_held(city.desks().officers, numbers, verdict, by, "wang", city.clock())


def shown_everywhere(city: City, path: Path) -> Iterator[set[str]]:
    """The numbers on each way out of the city."""
    desks, asker = city.desks(), city.asker()
    yield {one.number for one in desks.snapshots.take(GetSnapshot(), asker).vacancies}
    changes = desks.changes.page(GetChanges(limit=1000), asker)
    yield {one.number for one in changes.upsert}
    write_snapshot(city.store, path, city.clock())
    yield {one.number for one in snapshot_file.read(path).vacancies}
    yield {one.match.number for one in desks.visits.find_public(FindPublicMatches(Seeker()), asker).fits.listed}
    with city.store.reading() as tables:
        index = SearchIndex(tables.vacancies.open_on(TODAY), ranking_rules.search_lexicon())
    yield {one.number for one in index.search("甲", TODAY, 10).list}


def test_what_is_held_is_on_no_way_out_until_it_is_released(city: City, tmp_path: Path) -> None:
    city.add(held("甲"))
    assert list(shown_everywhere(city, tmp_path / "stick")) == [set()] * 5
    decide(city, Verdict.RELEASED, "100001")
    assert list(shown_everywhere(city, tmp_path / "stick")) == [{"100001"}] * 5


def test_what_an_import_holds_leaves_every_way_out_and_comes_back_when_its_row_is_put_right(
    city: City, tmp_path: Path
) -> None:
    city.add(new("甲"))
    assert list(shown_everywhere(city, tmp_path / "stick")) == [{"100001"}] * 5
    city.add(held("甲"))
    assert list(shown_everywhere(city, tmp_path / "stick")) == [set()] * 5
    city.add(new("甲"))
    assert list(shown_everywhere(city, tmp_path / "stick")) == [{"100001"}] * 5


def test_what_is_refused_is_never_shown(city: City, tmp_path: Path) -> None:
    city.add(held("甲"))
    decide(city, Verdict.REFUSED, "100001")
    assert list(shown_everywhere(city, tmp_path / "stick")) == [set()] * 5


def test_the_list_says_since_when_and_why_and_those_that_wait_longest_come_first(city: City) -> None:
    city.add(new("乙"))
    first = held("甲")
    city.add(first)
    city.clock.pass_by(60)
    city.add(held("丙", "低于最低工资（待核实）：1800元/月"))
    found = read_held(city.store, TODAY)
    vacancy = first.vacancy
    assert [one.number for one in found] == ["100002", "100003"]
    source, until = vacancy.provenance.source, vacancy.valid_until
    expected = HeldVacancy("100002", "甲", vacancy.employer, source, REASONS, (), "2026-11-24T12:00:00+08:00", until)
    assert found[0] == expected
    assert next(lines(found, str)).split("\t") == [
        "100002",
        "甲",
        vacancy.employer,
        source,
        WHY,
        "2026-11-24T12:00:00+08:00",
    ]


@pytest.mark.parametrize(("verdict", "status"), [(Verdict.RELEASED, Status.OPEN), (Verdict.REFUSED, Status.WITHDRAWN)])
def test_a_verdict_is_kept_and_written_down_once(city: City, verdict: Verdict, status: Status) -> None:
    city.add(held())
    for _ in range(2):
        decide(city, verdict, "100001", "100001")
    with city.store.reading() as tables:
        kept = tables.vacancies.kept_one("100001")
    assert kept is not None
    assert (kept.vacancy.status, kept.verdict, kept.held) == (status, verdict, REASONS)
    rows = [(row.officer, row.record, row.subject, row.outcome) for row in audited(city)]
    assert rows == [("command line: wang, 王审", "vacancy", "100001", verdict.value)]


def test_of_several_numbers_all_are_decided_or_none(city: City) -> None:
    city.add(held("甲"), held("乙"), new("丙"))
    for wrong, failure in (("999999", Failure.NO_SUCH_VACANCY), ("100003", Failure.NOT_HELD)):
        with pytest.raises(Stopped) as caught:
            decide(city, Verdict.RELEASED, "100001", wrong)
        assert (caught.value.failure, caught.value.args[0]) == (failure, wrong)
    assert (len(read_held(city.store, TODAY)), audited(city)) == (2, [])
    decide(city, Verdict.RELEASED, "100001", "100002", by="")
    assert read_held(city.store, TODAY) == ()
    assert {row.officer for row in audited(city)} == {"command line: wang"}


def test_what_was_refused_is_not_released_nor_the_other_way_round(city: City) -> None:
    city.add(held("甲"), held("乙"))
    decide(city, Verdict.REFUSED, "100001")
    decide(city, Verdict.RELEASED, "100002")
    for number, verdict in (("100001", Verdict.RELEASED), ("100002", Verdict.REFUSED)):
        with pytest.raises(Stopped) as caught:
            decide(city, verdict, number)
        assert caught.value.failure is Failure.NOT_HELD


@pytest.fixture
def desks(city: City) -> Desks:
    return asking_desks(city)


def hold_first(city: City) -> None:
    with city.store.writing() as tables:
        vacancy = tables.vacancies.vacancy("100001")
        assert vacancy is not None
        row = NewVacancy("甲", replace(vacancy, status=Status.HELD), {}, held=REASONS)
        tables.vacancies.judge_anew("100001", row, city.clock().text)


def test_a_question_waits_while_its_vacancy_is_held_and_goes_on_when_it_is_released(desks: Desks, city: City) -> None:
    asked(city, desks, "100001")
    before = welcome(city, desks).asks
    hold_first(city)
    assert (welcome(city, desks).asks, welcome(city, desks).outcomes) == (before, ())
    listed = read_list(city.store, AskRules(3, 2, RULES.calendar, RULES.age), {}, TODAY)
    assert ([*listed.asks], [one.reason for one in listed.left]) == ([], ["held"])
    decide(city, Verdict.RELEASED, "100001")
    assert welcome(city, desks).asks == before


def test_whoever_asked_about_what_was_refused_is_told_that_it_is_closed(desks: Desks, city: City) -> None:
    asked(city, desks, "100001")
    hold_first(city)
    decide(city, Verdict.REFUSED, "100001")
    found = welcome(city, desks)
    assert (found.asks, [(one.vacancy, one.is_open) for one in found.outcomes]) == ((), [("100001", False)])
