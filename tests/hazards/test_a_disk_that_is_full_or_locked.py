"""The disk of a board or kiosk is full, or another program keeps the file of vacancies locked, for a while.

No thread ends for it. It is said once, the data age by the city's own time, and when there is room everything is taken.
"""

import queue
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from display.bundles import BundleFollower
from display.feed import Feed
from display.queue_calls import CallFollower
from labourhall.link.cache import Cache
from labourhall.link.link import Link
from labourhall.link.news import CopyStuck, News, VacanciesChanged
from labourhall.link.sync import Patience, Sync
from tests.labourhall.link.cities import NOON, Channel, City
from tests.labourhall.market.samples import vacancy

pytestmark = pytest.mark.expects_logs
HASTY = Patience(wait=30.0, first=0.001, longest=0.002)


class Board:
    """A board's side of the line, put together as `display.app` does; `news` is what its feed was told."""

    def __init__(self, folder: Path, city: City) -> None:
        self.path = folder / "vacancies.db"
        self.cache = Cache(self.path)
        self.news: queue.Queue[News] = queue.Queue()
        bundles = BundleFollower("1", folder / "bundle.json", lambda: Channel(city))
        self.feed = Feed(self.cache, bundles, CallFollower("1", lambda: Channel(city)))
        self.link = Link(self.feed.listening(lambda: Channel(city)), self._told)
        self.sync = Sync(self.link.open, self.cache, self._told, patience=HASTY, draw=lambda: 1.0)

    def _told(self, news: News) -> None:
        self.feed.report(news)
        self.news.put(news)

    def hear(self, kind: type[News]) -> None:
        while not isinstance(self.news.get(timeout=10), kind):
            pass

    def hear_changes(self, count: int) -> None:
        """Return when the feed knows so many vacancies."""
        while len(self.feed.data().vacancies) != count:
            self.news.get(timeout=10)

    def await_data_of(self, moment: datetime) -> None:
        """Return when the data are of this time: the next question proves it, which follows at once."""
        while self.feed.data().as_of != moment:
            assert self.sync._thread.is_alive()
            time.sleep(0.001)

    def close(self) -> None:
        assert self.link.close(10.0)
        assert self.sync.stop(10.0)
        self.cache.close()


@contextmanager
def board(folder: Path, city: City) -> Iterator[Board]:
    with closing(Board(folder, city)) as found:
        found.sync.start()
        found.hear(VacanciesChanged)
        yield found


@contextmanager
def full(board: Board) -> Iterator[None]:
    """SQLite takes no page more, and says what it says of a full disk."""
    assert board.cache._connections is not None
    writer = board.cache._connections.writer
    with board.cache._writing:
        pages = writer.execute("PRAGMA page_count").fetchone()[0]
        writer.execute(f"PRAGMA max_page_count = {pages}")
    yield
    with board.cache._writing:
        writer.execute("PRAGMA max_page_count = 1000000")


@contextmanager
def locked(board: Board) -> Iterator[None]:
    """Another program holds the file, longer than anybody waits for it."""
    assert board.cache._connections is not None
    with board.cache._writing:
        board.cache._connections.writer.execute("PRAGMA busy_timeout = 1")
    with closing(sqlite3.connect(board.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


@pytest.mark.parametrize("trouble", [full, locked])
def test_it_is_said_once_the_data_age_and_everything_comes_when_there_is_room(
    tmp_path: Path, trouble: Callable[[Board], AbstractContextManager[None]], caplog: pytest.LogCaptureFixture
) -> None:
    city = City()
    city.put(vacancy("000001"))
    with board(tmp_path, city) as here:
        assert here.feed.data().as_of == NOON
        with trouble(here):
            city.now = NOON + timedelta(days=5)
            for index in range(300):
                city.put(vacancy(f"1{index:05d}", description="长" * 400))
            here.hear(CopyStuck)
            assert here.feed.data().as_of == NOON, "five days later it is five days old"
            assert here.sync._thread.is_alive()
        here.hear_changes(301)
        here.await_data_of(city.now)
        city.close("000001", "filled")
        here.hear_changes(300)
    assert caplog.text.count("cannot be kept fresh") == 1


def test_a_disk_that_is_full_at_the_start_shows_what_the_copy_holds(tmp_path: Path) -> None:
    city = City()
    city.put(vacancy("000001"))
    with board(tmp_path, city):
        pass
    with closing(sqlite3.connect(tmp_path / "vacancies.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with closing(Board(tmp_path, city)) as here:
            assert set(here.feed.data().vacancies) == {"000001"}
            assert here.feed.data().as_of == NOON
        other.execute("ROLLBACK")
