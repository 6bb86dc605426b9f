"""The office's copy of the vacancies: read at the start, without a line too, and after each change."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from display.editor.window.hall_copy import HallCopy, Read
from labourhall.contract.public_calls import Changes, GetChanges, Snapshot
from labourhall.contract.refusals import NoAnswer
from labourhall.link.cache import Cache, CacheUnusable
from labourhall.link.link import Link
from labourhall.link.news import VacanciesChanged
from labourhall.link.sync import Patience, Sync
from labourhall.market.vacancy import Vacancy
from tests.display.cities import Answering
from tests.display.editor.boards import VACANCIES
from tests.display.editor.window.desk import NOON


class Heard:
    """What was handed over."""

    def __init__(self) -> None:
        self.reads: list[Read] = []
        self.came = threading.Semaphore(0)

    def __call__(self, read: Read) -> None:
        self.reads.append(read)
        self.came.release()

    def next(self) -> Read:
        assert self.came.acquire(timeout=20)
        return self.reads[-1]


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    with closing(Cache(tmp_path / "vacancies.db")) as cache:
        yield cache


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def reading(cache: Cache, heard: Heard) -> Iterator[Callable[[], HallCopy]]:
    copy = HallCopy(cache, heard, 0.0)

    def start() -> HallCopy:
        copy.start()
        return copy

    yield start
    copy.stop(20)


def test_what_was_kept_is_there_without_a_line(cache: Cache, heard: Heard, reading: Callable[[], HallCopy]) -> None:
    cache.replace(Snapshot("7", NOON, VACANCIES))
    reading()
    read = heard.next()
    assert (read.cursor, read.as_of, len(read.vacancies)) == ("7", NOON, len(VACANCIES))


def test_an_empty_copy_hands_nothing_over_until_the_first_vacancies_came(
    cache: Cache, heard: Heard, reading: Callable[[], HallCopy]
) -> None:
    copy = reading()
    cache.replace(Snapshot("1", NOON, VACANCIES))
    copy.report(VacanciesChanged(()))
    assert heard.next().cursor == "1"
    assert {one.cursor for one in heard.reads} == {"1"}


def test_the_line_brings_the_whole_once_and_then_changes(
    cache: Cache, heard: Heard, reading: Callable[[], HallCopy]
) -> None:
    gone = VACANCIES[0].number
    city = Answering(Snapshot("1", NOON, VACANCIES), Changes("2", NOON, (), ((gone, "filled"),), False), NoAnswer())
    copy = reading()
    link = Link(lambda: city, copy.report)
    sync = Sync(link.open, cache, copy.report, patience=Patience(0.0, 0.001, 0.001))
    sync.start()
    while (read := heard.next()).cursor != "2":
        pass
    sync.stop(20)
    link.close(20)
    assert gone not in {one.number for one in read.vacancies}
    assert next(one for one in city.calls if isinstance(one, GetChanges)).since == "1"
    assert copy.confirmed() == NOON


def test_a_copy_that_cannot_be_read_is_read_again(
    cache: Cache, heard: Heard, reading: Callable[[], HallCopy], monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    cache.replace(Snapshot("7", NOON, VACANCIES))
    troubles = [CacheUnusable("locked")]
    read = cache.open_vacancies

    def locked_once(today: date) -> tuple[Vacancy, ...]:
        if troubles:
            raise troubles.pop()
        return read(today)

    monkeypatch.setattr(cache, "open_vacancies", locked_once)
    monkeypatch.setattr("display.editor.window.hall_copy.AGAIN_SECONDS", 0.0)
    with caplog.at_level("ERROR"):
        reading()
        assert len(heard.next().vacancies) == len(VACANCIES)
    caplog.clear()
