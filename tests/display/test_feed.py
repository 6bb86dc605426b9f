"""What the board knows of its hall, how old it is, and that trouble with the copy costs freshness, never the feed."""

import gc
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from display import feed as feed_module
from display.bundles import BundleFollower
from display.feed import KEPT, Feed
from display.gate import Age
from display.nudge import Nudge
from display.queue_calls import CallFollower
from labourhall.contract.public_calls import Changes, GetChanges, GetSnapshot, Snapshot
from labourhall.contract.queue_calls import Calls, HeardCall
from labourhall.contract.refusals import NoAnswer
from labourhall.link import copy_file
from labourhall.link.cache import Cache, CacheUnusable
from labourhall.link.news import CopyStuck, LineDown, LineUp, VacanciesChanged
from labourhall.market.vacancy import Vacancy
from labourhall.program.hall_time import HALL_TIME
from scripts.wall_pictures import NOW, programme, table
from tests.display.cities import Answering

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=HALL_TIME)


class Seconds:
    """A clock that nobody sets."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    with closing(Cache(tmp_path / "vacancies.db")) as cache:
        yield cache


def feed_of(cache: Cache, tmp_path: Path, seconds: Seconds) -> Feed:
    silent = Answering(NoAnswer())
    calls = CallFollower("1", lambda: silent)
    return Feed(cache, BundleFollower("1", tmp_path / "bundle.json", lambda: silent), calls, seconds)


def quiet(minutes: float) -> Changes:
    """What the city says where nothing happened."""
    return Changes("1", NOON + timedelta(minutes=minutes), (), (), False)


def heard(feed: Feed, *answers: Snapshot | Changes | NoAnswer) -> None:
    """Have the feed hear a line that gives these answers, asked from the copy's cursor 1."""
    city = Answering(*answers)
    channel = feed.listening(lambda: city)()
    for answer in answers:
        if isinstance(answer, NoAnswer):
            with pytest.raises(NoAnswer):
                channel.send(GetChanges("1"))
        else:
            channel.send(GetSnapshot() if isinstance(answer, Snapshot) else GetChanges("1"))
    channel.close()
    assert city.closed == 1


def test_of_many_vacancies_hardly_one_is_looked_through_for_rubbish_later(
    cache: Cache, tmp_path: Path, seconds: Seconds
) -> None:
    one, count = table()[0], 2 * KEPT + 1
    cache.replace(Snapshot("1", NOON, tuple(replace(one, number=f"{number:06}") for number in range(count))))
    feed = feed_of(cache, tmp_path, seconds)
    try:
        feed.read_again()
        held = {id(vacancy) for vacancy in feed.data().vacancies.values()}
        looked_through = [found for found in gc.get_objects() if id(found) in held]
        assert (len(held), len(looked_through)) == (count, 1)
    finally:
        gc.unfreeze()


def test_an_empty_hall_has_no_data(cache: Cache, tmp_path: Path, seconds: Seconds) -> None:
    data = feed_of(cache, tmp_path, seconds).data()
    assert (data.programme, data.vacancies, data.as_of, data.gone, data.city_time) == (None, {}, None, {}, None)


def test_a_kept_copy_is_as_old_as_when_the_city_made_it(cache: Cache, tmp_path: Path, seconds: Seconds) -> None:
    cache.replace(Snapshot("1", NOON, table()))
    data = feed_of(cache, tmp_path, seconds).data()
    assert len(data.vacancies) == 8
    assert data.as_of == NOON


def test_answers_make_the_data_fresh_and_tell_the_citys_time(cache: Cache, tmp_path: Path, seconds: Seconds) -> None:
    cache.replace(Snapshot("1", NOON, table()))
    feed = feed_of(cache, tmp_path, seconds)
    heard(feed, quiet(5), quiet(6), NoAnswer())
    seconds.now = 90.0
    data = feed.data()
    assert data.as_of == NOON + timedelta(minutes=6)
    assert data.city_time == NOON + timedelta(minutes=6, seconds=90)


def test_without_answers_the_data_age_whatever_the_line_is_called(
    cache: Cache, tmp_path: Path, seconds: Seconds
) -> None:
    cache.replace(Snapshot("1", NOON, table()))
    feed = feed_of(cache, tmp_path, seconds)
    feed.report(LineUp())
    heard(feed, quiet(0), NoAnswer())
    ages = []
    for days in (0.0, 0.5, 5.0):
        seconds.now = days * 86400
        ages.append(feed.data().age(NOW))
    assert ages == [Age.FRESH, Age.STALE, Age.MISSING]
    for news in (LineDown("L-204"), CopyStuck("L-231"), LineUp()):
        feed.report(news)
        assert feed.data().age(NOW) is Age.MISSING


def test_vacancies_are_read_whatever_day_the_machine_believes_it_is(
    cache: Cache, tmp_path: Path, seconds: Seconds
) -> None:
    cache.replace(Snapshot("1", NOON, table()))
    assert len(feed_of(cache, tmp_path, seconds).data().vacancies) == 8, "the gate looks at the day, at each look"


def test_of_a_large_copy_the_newest_are_there_at_once_and_the_rest_as_soon_as_it_is_read(
    cache: Cache, tmp_path: Path, seconds: Seconds, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed_module, "FIRST", 3)
    newest = sorted(table(), key=lambda one: (one.posted_on, one.number), reverse=True)
    cache.replace(Snapshot("1", NOON, table()))
    feed = feed_of(cache, tmp_path, seconds)
    assert feed.data().vacancies == {one.number: one for one in newest[:3]}
    assert feed.data().as_of == NOON
    feed.start()
    assert feed.stop(10.0)
    assert len(feed.data().vacancies) == 8


def test_what_was_read_whole_at_the_start_is_not_read_again(cache: Cache, tmp_path: Path, seconds: Seconds) -> None:
    feed = feed_of(cache, tmp_path, seconds)
    feed.start()
    assert not [one for one in threading.enumerate() if one.name == "copy"], "there was no file yet"
    assert feed.stop(0.0)


def test_before_the_first_page_a_copy_is_not_looked_through(
    cache: Cache, tmp_path: Path, seconds: Seconds, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.replace(Snapshot("1", NOON, table()))
    looked: list[Path] = []

    def look(path: Path) -> bool:
        looked.append(path)
        return True

    monkeypatch.setattr(copy_file, "is_sound", look)
    with closing(Cache(tmp_path / "vacancies.db")) as begun_anew:
        feed = feed_of(begun_anew, tmp_path, seconds)
        assert len(feed.data().vacancies) == 8
        assert not looked
        feed.start()
        assert feed.stop(10.0)
    assert looked


@pytest.mark.expects_logs
def test_what_of_a_damaged_copy_was_shown_goes_when_it_was_looked_through(
    cache: Cache, tmp_path: Path, seconds: Seconds, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed_module, "FIRST", 3)
    cache.replace(Snapshot("1", NOON, table()))
    cache.close()
    oldest = min(table(), key=lambda one: (one.posted_on, one.number))
    damage(tmp_path / "vacancies.db", oldest.number)
    with closing(Cache(tmp_path / "vacancies.db")) as begun_anew:
        feed = feed_of(begun_anew, tmp_path, seconds)
        assert len(feed.data().vacancies) == 3, "each of them is as the city had it"
        feed.start()
        assert feed.stop(10.0)
        assert (feed.data().vacancies, feed.data().as_of) == ({}, None)


@pytest.mark.expects_logs
def test_nothing_is_shown_of_a_copy_whose_newest_are_damaged(cache: Cache, tmp_path: Path, seconds: Seconds) -> None:
    cache.replace(Snapshot("1", NOON, table()))
    cache.close()
    newest = max(table(), key=lambda one: (one.posted_on, one.number))
    damage(tmp_path / "vacancies.db", newest.number)
    with closing(Cache(tmp_path / "vacancies.db")) as begun_anew:
        assert feed_of(begun_anew, tmp_path, seconds).data().vacancies == {}


def damage(path: Path, number: str) -> None:
    """Change a letter of a vacancy's employer, as a worn disk does."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE vacancies SET employer = employer || '司' WHERE number = ?", (number,))


def test_whoever_leaves_while_the_copy_is_read_does_not_come_back_with_it(
    cache: Cache, tmp_path: Path, seconds: Seconds, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.replace(Snapshot("1", NOON, table()))
    feed, read = feed_of(cache, tmp_path, seconds), Cache.each_open
    begun, told = threading.Event(), threading.Event()

    def slow(of: Cache, today: date) -> Iterator[Vacancy]:
        found = iter(tuple(read(of, today)))
        begun.set()
        assert told.wait(10.0)
        return found

    monkeypatch.setattr(Cache, "each_open", slow)
    feed.start()
    assert begun.wait(10.0)
    cache.apply(Changes("2", NOON, (), (("104417", "filled"),), False))
    telling = threading.Thread(target=feed.report, args=(VacanciesChanged((("104417", "filled"),)),))
    telling.start()
    while telling.is_alive() and "104417" in feed.data().vacancies:
        telling.join(0.001)
    told.set()
    assert feed.stop(10.0)
    assert "104417" not in feed.data().vacancies
    telling.join(10.0)
    assert "104417" not in feed.data().vacancies
    assert feed.data().gone == {"104417": "filled"}


def refusing(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(*_: object) -> None:
        raise CacheUnusable("database is locked")

    monkeypatch.setattr(Cache, "each_open", refuses)
    monkeypatch.setattr(Cache, "newest", lambda *_: None)


@pytest.mark.expects_logs
def test_a_copy_that_cannot_be_read_at_the_start_is_read_with_a_later_answer(
    cache: Cache, tmp_path: Path, seconds: Seconds, caplog: pytest.LogCaptureFixture
) -> None:
    cache.replace(Snapshot("1", NOON, table()))
    with pytest.MonkeyPatch.context() as patch:
        refusing(patch)
        feed = feed_of(cache, tmp_path, seconds)
        assert feed.data().vacancies == {}
        heard(feed, quiet(1), quiet(2))
        assert feed.data().as_of is None, "nothing is fresh that was not read"
    heard(feed, quiet(3), quiet(4))
    assert len(feed.data().vacancies) == 8
    assert feed.data().as_of == NOON + timedelta(minutes=3)
    assert caplog.text.count("L-231") == 1


@pytest.mark.expects_logs
def test_news_that_cannot_be_read_age_what_is_shown_and_are_read_later(
    cache: Cache, tmp_path: Path, seconds: Seconds
) -> None:
    cache.replace(Snapshot("1", NOON, table()))
    feed = feed_of(cache, tmp_path, seconds)
    heard(feed, quiet(1), quiet(2))
    with pytest.MonkeyPatch.context() as patch:
        refusing(patch)
        cache.apply(Changes("1", NOON, (), (("104405", "filled"),), False))
        feed.report(VacanciesChanged((("104405", "filled"),)))
        heard(feed, quiet(50), quiet(60))
        data = feed.data()
        assert data.gone == {"104405": "filled"}, "what left leaves all the same"
        assert len(data.vacancies) == 7, "and is planned no more"
        assert data.as_of == NOON + timedelta(minutes=1)
    heard(feed, quiet(70), quiet(71))
    data = feed.data()
    assert "104405" not in data.vacancies
    assert data.as_of == NOON + timedelta(minutes=70)


def test_what_left_is_known_with_its_reason_until_it_comes_back(cache: Cache, tmp_path: Path, seconds: Seconds) -> None:
    cache.replace(Snapshot("1", NOON, table()))
    feed = feed_of(cache, tmp_path, seconds)
    cache.apply(Changes("2", NOON, (), (("104405", "filled"),), False))
    feed.report(VacanciesChanged((("104405", "filled"),)))
    data = feed.data()
    assert dict(data.gone) == {"104405": "filled"}
    assert "104405" not in data.vacancies
    cache.apply(Changes("3", NOON, (table()[3],), (), False))
    feed.report(VacanciesChanged(()))
    data = feed.data()
    assert dict(data.gone) == {}
    assert "104405" in data.vacancies


def test_what_left_is_told_before_the_copy_is_read_anew(
    cache: Cache, tmp_path: Path, seconds: Seconds, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.replace(Snapshot("1", NOON, table()))
    feed = feed_of(cache, tmp_path, seconds)
    told: list[dict[str, str]] = []
    read = Cache.each_open

    def slow(self: Cache, today: object) -> Iterator[Vacancy]:
        told.append(dict(feed.data().gone))
        return read(self, NOW.date())

    monkeypatch.setattr(Cache, "each_open", slow)
    feed.report(VacanciesChanged((("104405", "filled"),)))
    assert told == [{"104405": "filled"}]


def test_calls_come_with_the_second_of_the_data_and_are_asked_for_when_the_line_is_up(
    cache: Cache, tmp_path: Path, seconds: Seconds, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(CallFollower, "ask_now", lambda _: asked.append("calls"))
    feed = feed_of(cache, tmp_path, seconds)
    feed._calls._take(Calls("1", (HeardCall(1, "037", "5", 0.0),)))
    seconds.now = 7.5
    data = feed.data()
    assert [(one.number, one.window) for one in data.calls] == [("037", "5")]
    assert data.seconds == 7.5
    feed.report(LineUp())
    assert asked == ["calls"]


def test_a_first_bundle_is_awaited_for_ten_seconds_and_no_longer(
    cache: Cache, tmp_path: Path, seconds: Seconds
) -> None:
    feed = feed_of(cache, tmp_path, seconds)
    seconds.now = 9.9
    assert feed.data().is_awaited
    seconds.now = 10.0
    assert not feed.data().is_awaited


def answered(feed: Feed) -> None:
    heard(feed, quiet(1))


def called(feed: Feed) -> None:
    feed._calls._take(Calls("1", (HeardCall(1, "037", "5", 0.0),)))


def left(feed: Feed) -> None:
    feed.report(VacanciesChanged((("104405", "filled"),)))


def published(feed: Feed) -> None:
    feed._bundles.latest = programme()


def given_up(feed: Feed) -> None:
    feed._bundles.is_awaited = False


@pytest.mark.parametrize("hear", [answered, called, left, published, given_up])
def test_it_is_quiet_until_something_is_heard_whatever_time_passes(
    cache: Cache, tmp_path: Path, seconds: Seconds, hear: Callable[[Feed], None]
) -> None:
    cache.replace(Snapshot("1", NOON, table()))
    feed = feed_of(cache, tmp_path, seconds)
    assert not feed.is_quiet(), "nobody has asked yet"
    feed.data()
    seconds.now += 3600.0
    feed.report(LineDown("L-201"))
    assert feed.is_quiet()
    hear(feed)
    assert not feed.is_quiet()
    feed.data()
    assert feed.is_quiet()


def test_what_left_is_a_nudge_before_the_copy_is_read_anew_and_when_it_was(
    cache: Cache, tmp_path: Path, seconds: Seconds
) -> None:
    cache.replace(Snapshot("1", NOON, table()))
    silent, nudge, felt = Answering(NoAnswer()), Nudge(), list[bool]()
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: silent)
    feed = Feed(cache, bundles, CallFollower("1", lambda: silent), seconds, nudge)
    nudge.felt_by(lambda: felt.append("104405" in feed.data().gone))
    feed.report(VacanciesChanged((("104405", "filled"),)))
    assert felt == [True, False], "the copy of this test has it still"
