"""Vacancies come in whole or not at all, and nobody waits for them or sees half of them."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
import sqlite_utils

from backend.failures import Failure, Stopped
from backend.store import arrivals
from backend.store.arrivals import arriving
from backend.store.sqlite.database import SqliteStore
from backend.store.sqlite.schema import STEPS
from backend.upkeep import tidy
from labourhall.contract import wire
from labourhall.market.vacancy import Status
from tests.backend.cities import OFFICER, TODAY, City, Clock, new, opened, take_in, vacancy

NOW = Clock()()


def _seen(store: SqliteStore) -> list[str]:
    """All that anybody can see, which must agree."""
    with store.reading() as tables:
        kept = [one.vacancy.number for one in tables.vacancies.kept(False)]
        assert kept == [one.number for one in tables.vacancies.open_on(TODAY)]
        assert kept == [one.number for _, one in tables.vacancies.changed_since(0, 99)]
        assert len(kept) == tables.vacancies.cursor()
        assert all(tables.vacancies.vacancy(number) for number in kept)
    return kept


def _killed(store: SqliteStore, *titles: str, accepted: bool = False) -> None:
    """What an import leaves that was killed, before or after it was accepted."""
    with store.writing() as tables:
        tables.vacancies.bring([new(title) for title in titles], NOW.text)
        if accepted:
            tables.vacancies.accept()


def test_what_is_brought_is_seen_by_nobody_until_all_is_accepted(store: SqliteStore) -> None:
    with arriving(store, NOW) as coming:
        coming.bring([new("甲")])
        coming.bring([new("乙")])
        with store.writing() as tables:
            assert not tables.vacancies.close("100001", Status.FILLED, NOW.text)
        assert _seen(store) == []
        with store.reading() as tables:
            assert tables.vacancies.vacancy("100001") is None
        coming.accept()
        assert _seen(store) == ["100001", "100002"]


def test_others_write_while_vacancies_are_brought(store: SqliteStore) -> None:
    with opened(store._path, busy_seconds=0.0) as other, arriving(store, NOW) as coming:
        coming.bring([new("甲")])
        with other.writing() as tables:
            tables.officers.enrol(OFFICER)
        coming.accept()
    assert _seen(store) == ["100001"]


@pytest.mark.parametrize(
    "end", [KeyboardInterrupt(), Stopped(Failure.TABLE_CHANGED)], ids=["Ctrl-C", "a file that changed"]
)
def test_an_import_that_fails_leaves_nothing_and_uses_no_number_up(store: SqliteStore, end: BaseException) -> None:
    def fail() -> None:
        with arriving(store, NOW) as coming:
            coming.bring([new(f"第{number}") for number in range(1_200)])
            raise end

    with pytest.raises(type(end)):
        fail()
    assert store._writer.execute("SELECT COUNT(*) FROM vacancies").fetchone() == (0,)
    assert take_in(store, NOW, new("第1")) == ["100001"]


def test_what_a_killed_import_left_is_dropped_by_the_next(store: SqliteStore) -> None:
    take_in(store, NOW, new("甲"))
    _killed(store, "乙", "丙")
    assert _seen(store) == ["100001"]
    assert take_in(store, NOW, new("丁")) == ["100002"]
    assert _seen(store) == ["100001", "100002"]


@pytest.mark.parametrize("by", ["the next import", "the server's tidying"])
def test_what_was_accepted_is_shown_whoever_was_killed_since(city: City, by: str) -> None:
    _killed(city.store, "甲", "乙", accepted=True)
    assert _seen(city.store) == []
    if by == "the next import":
        assert take_in(city.store, NOW, new("甲")) == []
    else:
        tidy(city.store, city.clock(), city.settings)
    assert _seen(city.store) == ["100001", "100002"]


def test_one_import_at_a_time_and_the_tidying_leaves_it_alone(city: City, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrivals, "TIDIED_SECONDS", 0.05)
    with arriving(city.store, NOW) as coming, opened(city.store._path) as other:
        coming.bring([new("甲")])
        tidy(other, city.clock(), city.settings)
        with pytest.raises(Stopped) as stopped, arriving(other, NOW):
            pytest.fail("two imports")
        assert stopped.value.failure is Failure.STORE_BUSY
        coming.accept()
    assert _seen(city.store) == ["100001"]
    assert take_in(city.store, NOW, new("乙")) == ["100002"]


def test_an_import_waits_for_a_server_that_tidies(city: City) -> None:
    tidies, ends = threading.Event(), threading.Event()

    def tidy() -> None:
        with city.store.bringing():
            tidies.set()
            assert ends.wait(20)

    server = threading.Thread(target=tidy)
    server.start()
    assert tidies.wait(20)
    threading.Timer(0.05, ends.set).start()
    assert city.add(new("甲")) == ["100001"]
    server.join(20)


def test_a_large_import_is_shown_step_by_step_and_what_no_glass_may_show_is_no_news(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arrivals, "SHOWN_AT_ONCE", 2)
    closed = (new("丙", openings=0), new("丁", status=Status.HELD))
    take_in(store, NOW, new("甲"), *closed, new("乙"), new("戊"))
    with store.reading() as tables:
        changes = [(cursor, one.number) for cursor, one in tables.vacancies.changed_since(0, 9)]
        assert changes == [(1, "100001"), (2, "100004"), (3, "100005")]
        assert (tables.vacancies.cursor(), len(list(tables.vacancies.kept(False)))) == (3, 5)


def test_the_vacancies_of_an_older_file_are_all_seen_and_the_numbers_go_on(tmp_path: Path) -> None:
    path = tmp_path / "city.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        for step in STEPS[:4]:
            step(sqlite_utils.Database(old))
        old.execute("PRAGMA user_version = 4")
        one = vacancy("甲", number="100001")
        row = (
            one.number,
            "甲",
            "open",
            1,
            str(one.valid_until),
            "",
            "",
            wire.encode(one),
            "[]",
            "[]",
            "{}",
            "then",
            "",
        )
        old.execute(f"INSERT INTO vacancies VALUES ({', '.join('?' * len(row))})", row)
        old.execute("UPDATE notes SET value = '100001' WHERE name = 'number'")
        old.execute("INSERT INTO changes VALUES (1, '100001', 'then')")
        old.execute("UPDATE notes SET value = '1' WHERE name = 'cursor'")
    with opened(path) as store:
        assert take_in(store, NOW, new("乙")) == ["100002"]
        assert _seen(store) == ["100001", "100002"]


def test_a_step_of_showing_looks_at_its_own_vacancies_alone(store: SqliteStore) -> None:
    def looked_at() -> int:
        """Instructions of the engine, by tens, for showing ten more."""
        _killed(store, *(f"{number}" for number in range(count, count + 10)), accepted=True)
        ticks = list[None]()
        store._writer.set_progress_handler(lambda: ticks.append(None), 10)
        with store.writing() as tables:
            assert not tables.vacancies.show(10, TODAY, NOW.text)
        store._writer.set_progress_handler(None, 0)
        return len(ticks)

    count = 0
    few = looked_at()
    take_in(store, NOW, *(new(f"{number}") for number in range(10, 2_000)))
    count = 2_000
    assert looked_at() < 2 * few
