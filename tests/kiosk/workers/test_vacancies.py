from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.visit.states import HallFigures
from kiosk.workers.vacancies import HallVacancies
from labourhall.contract.public_calls import Snapshot
from labourhall.contract.ranking_rules import matching_rules
from labourhall.contract.rules import age_rules
from labourhall.contract.visit_calls import FindPublicMatches
from labourhall.link.cache import Cache, CacheUnusable
from labourhall.link.offline import OfflineMatching
from labourhall.market.seeker import Seeker, Wishes
from labourhall.program.hall_time import HALL_TIME
from tests.kiosk.vacancies import CARER, FILLED, NURSE, SECOND, SEWER, TODAY, UNNAMED

SIX = datetime(2026, 11, 23, 6, 0, tzinfo=HALL_TIME)
SNAPSHOT = Snapshot("7", SIX, (SEWER, CARER, NURSE, SECOND, FILLED, UNNAMED))


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    copy = Cache(tmp_path / "vacancies.db")
    yield copy
    copy.close()


def hall(cache: Cache) -> HallVacancies:
    return HallVacancies(cache, lambda: OfflineMatching(cache, matching_rules({}, {}), age_rules()), lambda: TODAY)


def test_trades_are_tiles_with_the_most_vacancies_first(cache: Cache) -> None:
    vacancies = hall(cache)
    assert vacancies.trades() == ()
    cache.replace(SNAPSHOT)
    vacancies.recount()
    assert vacancies.trades() == (("4-10-01", "家政服务员", 3), ("6-11-01", "缝纫工", 1))


def test_figures_are_todays(cache: Cache) -> None:
    cache.replace(SNAPSHOT)
    assert hall(cache).figures() == HallFigures(open=5, new_today=2, employers=2)
    assert hall(cache).as_of() == SIX


def test_a_vacancy_is_found_by_its_number(cache: Cache) -> None:
    cache.replace(SNAPSHOT)
    assert hall(cache).vacancy("402317") == SEWER
    assert hall(cache).vacancy("999999") is None


def test_the_kiosk_ranks_over_its_own_copy(cache: Cache) -> None:
    cache.replace(SNAPSHOT)
    wishing = Seeker(wishes=Wishes(occupations=("6-11-01",)))
    groups = hall(cache).rank(FindPublicMatches(wishing))
    assert groups is not None
    assert groups.fits.listed[0].match.number == "402317"


@pytest.mark.expects_logs
def test_a_copy_that_cannot_be_read_leaves_whoever_waits_without_and_tells_whoever_counts_ahead(
    cache: Cache, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    cache.replace(SNAPSHOT)
    vacancies = hall(cache)

    def unusable(*_: object) -> None:
        raise CacheUnusable("database is locked")

    monkeypatch.setattr(Cache, "_rows", unusable)
    assert vacancies.vacancy("402317") is None
    assert vacancies.rank(FindPublicMatches(Seeker())) is None
    assert caplog.text.count("L-231") == 2
    for job in (vacancies.recount, vacancies.figures, vacancies.prepare):
        with pytest.raises(CacheUnusable):
            job()


def test_an_empty_copy_ranks_nothing(cache: Cache) -> None:
    assert hall(cache).rank(FindPublicMatches(Seeker())) is None


def test_the_ranking_is_made_when_it_is_needed_and_dropped_when_the_line_is_back(cache: Cache) -> None:
    made: list[OfflineMatching] = []

    def ranking() -> OfflineMatching:
        made.append(OfflineMatching(cache, matching_rules({}, {}), age_rules()))
        return made[-1]

    cache.replace(SNAPSHOT)
    vacancies = HallVacancies(cache, ranking, lambda: TODAY)
    vacancies.figures()
    assert made == []
    vacancies.prepare()
    before = vacancies.rank(FindPublicMatches(Seeker()))
    assert len(made) == 1
    vacancies.unload()
    assert vacancies.rank(FindPublicMatches(Seeker())) == before
    assert len(made) == 2
