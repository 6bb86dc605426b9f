"""The thread that keeps the copy fresh, against a city in a few lines. Nothing here waits for a clock."""

import queue
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from labourhall.contract import snapshot_file
from labourhall.contract.call import Call
from labourhall.contract.public_calls import Changes, GetChanges, GetSnapshot, Snapshot
from labourhall.contract.refusals import Broken, Malformed, NoAnswer, TooOften, Trouble, UnknownDevice
from labourhall.link.cache import Cache
from labourhall.link.link import Link
from labourhall.link.news import CopyStuck, LineDown, LineUp, News, VacanciesChanged
from labourhall.link.sync import Patience, Sync
from tests.labourhall.link.cities import NOON, Channel, City
from tests.labourhall.market.samples import TODAY, vacancy

HASTY = Patience(wait=30.0, first=0.001, longest=0.002)


class Hall:
    """A hall with a copy, whose line may be told to fail; `news` is what its sync told."""

    def __init__(self, path: Path, city: City, stick: Path | None = None) -> None:
        self.city = city
        self.cache = Cache(path / "cache.db")
        self.news: queue.Queue[News] = queue.Queue()
        self.troubles: list[Trouble] = []
        self.channels: list[Channel] = []
        self.link = Link(self._connect, self.news.put)
        self.sync = Sync(self.link.open, self.cache, self.news.put, stick, HASTY, draw=lambda: 1.0)

    def _connect(self) -> Channel:
        self.channels.append(Channel(self.city, self._fail))
        return self.channels[-1]

    def _fail(self, _: Call[Any]) -> Trouble | None:
        return self.troubles.pop(0) if self.troubles else None

    @property
    def calls(self) -> list[Call[Any]]:
        return [call for channel in self.channels for call in channel.calls]

    def hear(self, expected: News) -> None:
        """The next news, which must be `expected`."""
        assert self.next() == expected

    def next(self) -> News:
        return self.news.get(timeout=10)

    def is_asked(self, times: int) -> None:
        """Return when the city was asked so often: by then the answers before the last question are taken."""
        while len(self.calls) < times:
            assert self.sync._thread.is_alive()
            threading.Event().wait(0.001)

    def quiet(self) -> bool:
        """Whether nothing more was told."""
        return self.news.empty()


@pytest.fixture
def halls(tmp_path: Path) -> Iterator[Callable[..., Hall]]:
    made: list[Hall] = []

    def make(city: City, stick: Path | None = None) -> Hall:
        made.append(Hall(tmp_path, city, stick))
        return made[-1]

    yield make
    for hall in made:
        assert hall.sync.stop(10.0)
        assert hall.link.close(10.0)
        hall.cache.close()


def city_of(*numbers: str) -> City:
    city = City()
    for number in numbers:
        city.put(vacancy(number))
    return city


def test_an_empty_hall_fetches_everything_and_then_follows_changes(halls: Callable[..., Hall]) -> None:
    hall = halls(city_of("000001", "000002"))
    hall.sync.start()
    hall.hear(LineUp())
    hall.hear(VacanciesChanged(()))
    hall.city.put(vacancy("000003"))
    hall.hear(VacanciesChanged(()))
    hall.city.close("000001", "filled")
    hall.hear(VacanciesChanged((("000001", "filled"),)))
    assert hall.cache.gone("000001") == "filled"
    assert sum(isinstance(call, GetSnapshot) for call in hall.calls) == 1


def test_a_stick_saves_the_snapshot_over_the_line(halls: Callable[..., Hall], tmp_path: Path) -> None:
    city = city_of("000001")
    snapshot_file.write(tmp_path / "stick.hall", city.snapshot())
    city.put(vacancy("000002"))
    hall = halls(city, tmp_path / "stick.hall")
    hall.sync.start()
    hall.hear(VacanciesChanged(()))
    hall.hear(LineUp())
    hall.hear(VacanciesChanged(()))
    assert not any(isinstance(call, GetSnapshot) for call in hall.calls)


def test_a_stick_is_left_alone_where_there_is_a_copy_or_no_stick(halls: Callable[..., Hall], tmp_path: Path) -> None:
    snapshot_file.write(tmp_path / "stick.hall", Snapshot("c0", NOON, (vacancy("000009"),)))
    hall = halls(city_of("000001"), tmp_path / "stick.hall")
    hall.cache.replace(hall.city.snapshot())
    hall.sync.start()
    hall.hear(LineUp())
    assert hall.cache.vacancy("000009") is None


def test_a_stick_that_was_not_put_in_is_no_trouble(halls: Callable[..., Hall], tmp_path: Path) -> None:
    hall = halls(city_of("000001"), tmp_path / "no-stick.hall")
    hall.sync.start()
    hall.hear(LineUp())


@pytest.mark.expects_logs
def test_a_damaged_stick_is_logged_and_the_line_used(
    halls: Callable[..., Hall], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "stick.hall").write_bytes(b"nonsense")
    hall = halls(city_of("000001"), tmp_path / "stick.hall")
    hall.sync.start()
    hall.hear(LineUp())
    hall.hear(VacanciesChanged(()))
    assert "L-230" in caplog.text


def test_a_cut_line_is_told_once_and_found_again(halls: Callable[..., Hall]) -> None:
    hall = halls(city_of("000001"))
    hall.troubles = [NoAnswer("cut"), NoAnswer("cut"), NoAnswer("cut")]
    hall.sync.start()
    hall.hear(LineDown("L-204"))
    hall.hear(LineUp())
    hall.hear(VacanciesChanged(()))
    assert len(hall.channels) == 4
    assert all(channel.is_closed for channel in hall.channels[:3])


def polling(hall: Hall) -> None:
    """Bring the hall as far as its long polls; every call from now on is one."""
    hall.sync.start()
    hall.hear(LineUp())
    hall.hear(VacanciesChanged(()))
    hall.city.put(vacancy("000002"))
    hall.hear(VacanciesChanged(()))


def test_a_poll_that_breaks_off_loses_no_change_and_says_nothing_of_the_line(halls: Callable[..., Hall]) -> None:
    hall = halls(city_of("000001"))
    polling(hall)
    hall.troubles = [NoAnswer("cut")]
    hall.city.put(vacancy("000003"))
    hall.hear(VacanciesChanged(()))
    hall.city.put(vacancy("000004"))
    hall.hear(VacanciesChanged(()))
    assert hall.troubles == []


def test_after_a_poll_that_broke_off_the_line_is_looked_at_at_once(halls: Callable[..., Hall]) -> None:
    hall = halls(city_of("000001"))
    polling(hall)
    hall.troubles = [NoAnswer("cut"), NoAnswer("cut")]
    hall.city.put(vacancy("000003"))
    heard = {hall.next() for _ in range(3)}
    assert heard == {LineDown("L-204"), LineUp(), VacanciesChanged(())}


@pytest.mark.expects_logs
@pytest.mark.parametrize("refusal", [UnknownDevice("who"), Malformed("what"), Broken("oh"), TooOften("slow")])
def test_a_refused_feed_is_told_once_and_is_not_a_line_that_is_cut(
    halls: Callable[..., Hall], refusal: Trouble, caplog: pytest.LogCaptureFixture
) -> None:
    hall = halls(city_of("000001"))
    polling(hall)
    hall.troubles = [refusal, refusal, refusal]
    hall.city.put(vacancy("000003"))
    assert {hall.next() for _ in range(2)} == {CopyStuck(refusal.code), VacanciesChanged(())}
    hall.city.put(vacancy("000004"))
    hall.hear(VacanciesChanged(()))
    assert hall.link.is_up
    assert caplog.text.count("cannot be kept fresh") == 1
    failed, next_one = hall.channels[0].calls[-1], hall.channels[1].calls[0]
    assert isinstance(failed, GetChanges)
    assert isinstance(next_one, GetChanges)
    assert (failed.wait, next_one.wait) == (HASTY.wait, 0.0)


def test_every_answer_of_the_feed_makes_the_copy_of_its_time(halls: Callable[..., Hall]) -> None:
    hall = halls(city_of("000001"))
    hall.cache.replace(hall.city.snapshot())
    hall.city.now = NOON + timedelta(minutes=3)
    hall.sync.start()
    hall.hear(LineUp())
    hall.is_asked(2)
    assert hall.cache.taken_at() == hall.city.now
    assert hall.quiet(), "where nothing changed there is nothing to tell"


def test_a_cursor_that_the_city_forgot_brings_a_snapshot_and_marks_what_is_missing(halls: Callable[..., Hall]) -> None:
    hall = halls(city_of("000001", "000002"))
    hall.cache.replace(hall.city.snapshot())
    hall.city.close("000001", "filled")
    hall.city.oldest = 3
    hall.sync.start()
    hall.hear(LineUp())
    hall.hear(VacanciesChanged((("000001", "gone"),)))
    hall.city.put(vacancy("000003"))
    hall.hear(VacanciesChanged(()))


def test_a_city_that_forgets_every_cursor_at_once_is_not_hammered(halls: Callable[..., Hall]) -> None:
    hall = halls(city_of("000001"))
    hall.city.oldest = 1000
    hall.sync.start()
    hall.hear(LineUp())
    hall.hear(VacanciesChanged(()))
    hall.hear(VacanciesChanged(()))
    hall.city.oldest = 0
    hall.city.put(vacancy("000002"))
    while hall.cache.count() < 2:
        hall.next()


def test_many_changes_come_in_pages_without_waiting_between(halls: Callable[..., Hall]) -> None:
    hall = halls(city_of("000001"))
    hall.cache.replace(hall.city.snapshot())
    for index in range(450):
        hall.city.put(vacancy(f"1{index:05d}"))
    hall.sync.start()
    hall.hear(LineUp())
    for _ in range(3):
        hall.hear(VacanciesChanged(()))
    assert hall.cache.count() == 451
    assert [call.wait for call in hall.calls if isinstance(call, GetChanges)][:3] == [0.0, 0.0, 0.0]


def test_an_empty_page_still_moves_the_cursor_on(halls: Callable[..., Hall]) -> None:
    class Filtered(City):
        """Its one change does not concern this hall."""

        def changes(self, since: str, limit: int) -> Changes:
            page = super().changes(since, limit)
            return Changes(page.cursor, page.taken_at, (), (), page.more)

    hall = halls(Filtered())
    hall.cache.replace(Snapshot("c0", NOON, ()))
    hall.city.put(vacancy("000001"))
    hall.sync.start()
    hall.hear(LineUp())
    hall.city.put(vacancy("000002"))
    assert hall.sync.stop(10.0)
    assert hall.cache.cursor() in {"c1", "c2"}
    assert hall.quiet()


class RecordingEvent(threading.Event):
    """An event that notes for how long somebody would wait for it."""

    def __init__(self, waits: "queue.Queue[float]") -> None:
        super().__init__()
        self._waits = waits

    def wait(self, timeout: float | None = None) -> bool:
        self._waits.put(timeout or 0.0)
        return super().wait(0.001)


class Impatient(City):
    """Answers every poll at once, and never with news."""

    def changes(self, since: str, limit: int) -> Changes:
        return Changes(since, NOON, (), (), more=False)


def test_a_proxy_that_does_not_hold_polls_does_not_make_the_hall_spin(
    halls: Callable[..., Hall], monkeypatch: pytest.MonkeyPatch
) -> None:
    hall = halls(Impatient())
    hall.city.log.append((None, None))
    hall.cache.replace(Snapshot("c0", NOON, ()))
    paused: queue.Queue[float] = queue.Queue()
    monkeypatch.setattr(hall.sync, "_stopped", RecordingEvent(paused))
    monkeypatch.setattr(hall.sync, "_patience", Patience(first=5.0))
    hall.sync.start()
    assert [paused.get(timeout=10) for _ in range(3)] == [5.0] * 3
    assert hall.sync.stop(10.0)
    polls = [call.wait for call in hall.calls if isinstance(call, GetChanges)]
    assert polls[0] == 0.0
    assert len(polls) - 1 <= 3 + paused.qsize()


def test_stopping_ends_a_long_poll_at_once_and_twice_is_no_harm(halls: Callable[..., Hall]) -> None:
    hall = halls(city_of("000001"))
    hall.sync.start()
    hall.hear(LineUp())
    hall.hear(VacanciesChanged(()))
    assert hall.sync.stop(10.0)
    assert hall.sync.stop(10.0)
    assert hall.quiet()
    assert all(channel.is_closed for channel in hall.channels)
    assert len(hall.cache.open_vacancies(TODAY)) == 1
