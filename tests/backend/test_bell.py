"""The bell outlives trouble with the store, and so does the hourly tidying."""

import asyncio
import logging
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from backend import app, bell
from backend.asker import Asker
from backend.failures import Failure, Stopped
from backend.store.rows import KeptVersion
from backend.store.sqlite.database import SqliteStore
from labourhall.contract.board_calls import GetBundle
from labourhall.contract.playlist_calls import Version
from labourhall.contract.public_calls import GetChanges, GetSnapshot
from labourhall.contract.staff_calls import CloseVacancy
from tests.backend.cities import NOON, City, new
from tests.contract.served import serving


class Failing(SqliteStore):
    """A store that fails until it is mended."""

    failures = 0

    def version(self) -> int:
        if self.failures < 2:
            self.failures += 1
            raise Stopped(Failure.STORE_UNUSABLE, "city.db", "disk I/O error")
        return super().version()


@pytest.mark.expects_logs
def test_a_store_that_fails_for_a_while_does_not_silence_the_bell(
    city: City, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bell, "TROUBLE_SECONDS", 0.001)

    async def wait(failing: Failing) -> None:
        rung = bell.Bell(failing)
        watching = asyncio.create_task(rung.watch())
        while failing.failures < 2:
            await asyncio.sleep(0)
        held = asyncio.create_task(rung.hold_changes(GetChanges(f"{city.store.epoch}-0", 60.0), city.asker()))
        await asyncio.sleep(0)
        city.add(new("甲"))
        await asyncio.wait_for(held, 10)
        rung.stop()
        await watching

    with closing(Failing(city.store._path)) as failing:
        asyncio.run(wait(failing))
    assert [record.levelno for record in caplog.records] == [logging.ERROR] * 2
    assert "B-401" in caplog.text


@pytest.mark.expects_logs
def test_a_store_that_is_busy_when_it_is_tidied_serves_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise Stopped(Failure.STORE_BUSY, "city.db", "database is locked")

    monkeypatch.setattr(app, "tidy", busy)
    with serving(tmp_path) as served:
        cursor = served.send(GetSnapshot()).cursor
        served.staff(CloseVacancy("100001"))
        assert served.send(GetChanges(cursor)).gone
    assert "B-403" in caplog.text


def test_a_task_of_the_server_that_falls_is_a_crash_like_any_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fell, crashes = threading.Event(), list[BaseException]()

    def broken(*_: object) -> None:
        raise RuntimeError("a fault of ours")

    def crashed(_: type[BaseException], error: BaseException, __: object) -> None:
        crashes.append(error)
        fell.set()

    monkeypatch.setattr(sys, "excepthook", crashed)
    monkeypatch.setattr(app, "tidy", broken)
    with serving(tmp_path):
        assert fell.wait(10)
    assert [str(error) for error in crashes] == ["a fault of ours"]


def test_a_board_is_looked_at_once_for_each_thing_that_may_concern_boards_and_for_nothing_else(city: City) -> None:
    looks: list[str] = []

    def is_current(call: GetBundle, asker: Asker) -> bool:
        looks.append(call.board)
        return True

    def publish(number: int) -> None:
        with city.store.writing() as tables:
            tables.versions.move(
                KeptVersion("guangzhou", Version(number, "ab", 0, "王", NOON, published_at=NOON), "{}")
            )

    async def wait() -> None:
        rung = bell.Bell(city.store)
        held = asyncio.create_task(rung.hold_board(is_current, GetBundle("1", "tag", 60.0), city.asker()))
        await asyncio.sleep(0)
        for happens in (lambda: city.add(new("甲")), lambda: publish(1), lambda: city.add(new("乙"), new("丙"))):
            happens()
            rung._version = -1  # the store tells only other connections' commits
            rung.look()
            await asyncio.sleep(0.01)
        rung.stop()
        await held

    asyncio.run(wait())
    assert looks == ["1", "1"]
