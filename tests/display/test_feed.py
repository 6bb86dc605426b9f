"""What the board knows of its hall, and how old it is."""

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from display.feed import Feed
from display.playlists import Playlists
from labourhall.contract.public_calls import Changes, Snapshot
from labourhall.contract.refusals import NoAnswer
from labourhall.link.cache import Cache, CacheUnusable
from labourhall.link.news import CopyFresh, CopyStuck, LineDown, LineUp, VacanciesChanged
from labourhall.program.hall_time import HALL_TIME
from scripts.wall_pictures import NOW, table
from tests.display.test_playlists import City

TAKEN = datetime(2026, 11, 23, 12, 0, tzinfo=HALL_TIME)


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    with closing(Cache(tmp_path / "vacancies.db")) as cache:
        yield cache


def feed_of(cache: Cache, tmp_path: Path, clock: Clock) -> Feed:
    return Feed(cache, Playlists("1", tmp_path / "playlist.json", lambda: City(NoAnswer())), clock)


def test_an_empty_hall_has_no_data(cache: Cache, tmp_path: Path, clock: Clock) -> None:
    data = feed_of(cache, tmp_path, clock).data()
    assert (data.playlist, data.vacancies, data.as_of, data.gone) == (None, {}, None, {})


def test_an_answer_does_not_make_an_empty_copy_fresh(cache: Cache, tmp_path: Path, clock: Clock) -> None:
    feed = feed_of(cache, tmp_path, clock)
    feed.report(LineUp())
    feed.report(CopyFresh(NOW))
    assert feed.data().as_of is None


def test_a_kept_copy_is_as_old_as_when_the_city_made_it(cache: Cache, tmp_path: Path, clock: Clock) -> None:
    cache.replace(Snapshot("1", TAKEN, table()))
    data = feed_of(cache, tmp_path, clock).data()
    assert len(data.vacancies) == 8
    assert data.as_of == TAKEN


def test_the_data_are_of_the_last_answer_whatever_the_line_does(cache: Cache, tmp_path: Path, clock: Clock) -> None:
    cache.replace(Snapshot("1", TAKEN, table()))
    feed = feed_of(cache, tmp_path, clock)
    feed.report(LineUp())
    assert feed.data().as_of == TAKEN, "that the line is up makes nothing fresh"
    feed.report(CopyFresh(NOW))
    assert feed.data().as_of == NOW
    clock.now = NOW + timedelta(days=5)
    for news in (CopyStuck("L-231"), LineDown("L-204"), LineUp()):
        feed.report(news)
        assert feed.data().as_of == NOW


@pytest.mark.expects_logs
def test_a_copy_that_cannot_be_read_ages_is_said_once_and_read_with_the_next_news(
    cache: Cache, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    cache.replace(Snapshot("1", TAKEN, table()))
    feed = feed_of(cache, tmp_path, clock)
    feed.report(CopyFresh(NOW))

    def unusable(*_: object) -> None:
        raise CacheUnusable("disk I/O error")

    with monkeypatch.context() as broken:
        broken.setattr(Cache, "open_vacancies", unusable)
        cache.apply(Changes("2", NOW + timedelta(minutes=1), (), (("104405", "filled"),), False))
        feed.report(VacanciesChanged((("104405", "filled"),)))
        feed.report(CopyFresh(NOW + timedelta(minutes=1)))
        feed.report(CopyFresh(NOW + timedelta(minutes=2)))
        data = feed.data()
        assert data.as_of == NOW, "what is shown is of before the change"
        assert dict(data.gone) == {"104405": "filled"}
        assert Feed(cache, Playlists("1", tmp_path / "p.json", lambda: City(NoAnswer())), clock).data().vacancies == {}
    assert caplog.text.count("cannot be read and ages") == 2
    feed.report(CopyFresh(NOW + timedelta(minutes=3)))
    data = feed.data()
    assert "104405" not in data.vacancies
    assert data.as_of == NOW + timedelta(minutes=1)
    feed.report(CopyFresh(NOW + timedelta(minutes=4)))
    assert feed.data().as_of == NOW + timedelta(minutes=4)


def test_what_left_is_known_with_its_reason_until_it_comes_back(cache: Cache, tmp_path: Path, clock: Clock) -> None:
    cache.replace(Snapshot("1", TAKEN, table()))
    feed = feed_of(cache, tmp_path, clock)
    cache.apply(Changes("2", TAKEN, (), (("104405", "filled"),), False))
    feed.report(VacanciesChanged((("104405", "filled"),)))
    data = feed.data()
    assert dict(data.gone) == {"104405": "filled"}
    assert "104405" not in data.vacancies
    cache.apply(Changes("3", TAKEN, (table()[3],), (), False))
    feed.report(VacanciesChanged(()))
    data = feed.data()
    assert dict(data.gone) == {}
    assert "104405" in data.vacancies


def test_what_left_is_told_before_the_copy_is_read_anew(
    cache: Cache, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.replace(Snapshot("1", TAKEN, table()))
    feed = feed_of(cache, tmp_path, clock)
    told: list[dict[str, str]] = []
    read = Cache.open_vacancies

    def slow(self: Cache, today: object) -> object:
        told.append(dict(feed.data().gone))
        return read(self, NOW.date())

    monkeypatch.setattr(Cache, "open_vacancies", slow)
    feed.report(VacanciesChanged((("104405", "filled"),)))
    assert told == [{"104405": "filled"}]
