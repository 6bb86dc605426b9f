"""Bringing a file up: a step is there whole or not at all, and is never done twice."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import sqlite_utils

from backend.store.rows import KeptOfficer
from backend.store.sqlite import schema
from labourhall.contract import wire
from labourhall.contract.staff_calls import SuspendEmployer
from tests.backend.cities import OFFICER, TODAY, City, opened, vacancy


def version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def half(database: sqlite_utils.Database) -> None:
        database.table("half").create({"a": int})
        raise RuntimeError("power cut")

    with closing(sqlite3.connect(tmp_path / "city.db", isolation_level=None)) as connection:
        schema.bring_up(connection)
        before = version(connection)
        monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, half))
        with pytest.raises(RuntimeError):
            schema.bring_up(connection)
        assert version(connection) == before > 0
        assert connection.execute("SELECT name FROM sqlite_master WHERE name = 'half'").fetchall() == []


def test_a_further_step_is_done_once_and_keeps_what_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[sqlite_utils.Database] = []
    with closing(sqlite3.connect(tmp_path / "city.db", isolation_level=None)) as connection:
        schema.bring_up(connection)
        epoch = connection.execute("SELECT value FROM notes WHERE name = 'epoch'").fetchone()
        before = version(connection)
        monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, done.append))
        schema.bring_up(connection)
        schema.bring_up(connection)
        assert (version(connection), len(done)) == (before + 1, 1)
        assert connection.execute("SELECT value FROM notes WHERE name = 'epoch'").fetchone() == epoch


def test_who_had_a_key_keeps_the_name_and_has_no_password_until_enrolled_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, at = tmp_path / "city.db", "2026-11-24T12:00:00+08:00"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        with monkeypatch.context() as before:
            before.setattr(schema, "STEPS", schema.STEPS[:6])
            schema.bring_up(connection)
        connection.execute("INSERT INTO devices VALUES ('d', 'liwan', 'kiosk', ?)", (at,))
        connection.executemany(
            "INSERT INTO officers VALUES (?, ?, ?)", [("hash of a", "甲", at), ("hash of b", "乙", at)]
        )
        connection.execute(
            "INSERT INTO audit (at, device, hall, officer, record, subject, holder, outcome)"
            " VALUES (?, '', '', '甲', 'vacancy', '100001', '', 'filled')",
            (at,),
        )
    with opened(path) as store:
        with store.reading() as tables:
            kept = {one.name: one for one in tables.officers.all()}
            assert tables.keys.device("d") is not None
            assert [row.officer for row in tables.audit.rows()] == ["甲"]
        assert kept == {name: KeptOfficer(name, (), (), "", True, at) for name in "甲乙"}
        assert not any(one.may_sign_in for one in kept.values())
        with store.writing() as tables:
            tables.officers.enrol(replace(OFFICER, name="甲"))
    with opened(path) as store, store.reading() as tables:
        assert tables.officers.officer("甲") == replace(OFFICER, name="甲")
    assert b"hash of a" not in path.read_bytes()


def test_the_employer_of_what_was_there_before_can_be_suspended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(tmp_path / "city.db", isolation_level=None)) as connection:
        with monkeypatch.context() as before:
            before.setattr(schema, "STEPS", schema.STEPS[:10])
            schema.bring_up(connection)
        one = vacancy("甲", number="100001", employer="甲电子（天河）有限公司")
        body = wire.encode(one)
        row = ("100001", "a", "open", 1, str(one.valid_until), "", "", body, "[]", "[]", "{}", "then", "", "", "")
        connection.execute(f"INSERT INTO vacancies VALUES ({', '.join('?' * len(row))})", row)
        connection.execute("UPDATE notes SET value = '100001' WHERE name IN ('number', 'accepted')")
    with opened(tmp_path / "city.db") as store:
        city = City(store)
        call = SuspendEmployer("甲电子(天河)有限公司")
        assert city.desks().suspensions.suspend(call, city.staff()).vacancies == 1
        with store.reading() as tables:
            assert list(tables.vacancies.open_on(TODAY)) == []


def test_what_was_held_before_has_waited_since_it_came_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(sqlite3.connect(tmp_path / "city.db", isolation_level=None)) as connection:
        with monkeypatch.context() as before:
            before.setattr(schema, "STEPS", schema.STEPS[:5])
            schema.bring_up(connection)
        row = ("100001", "a", "held", 1, "2026-12-24", "", "", b"{}", "[]", "[]", "{}", "2026-11-24T12:00:00+08:00", "")
        connection.execute(f"INSERT INTO vacancies VALUES ({', '.join('?' * len(row))})", row)
        connection.execute("UPDATE notes SET value = '100001' WHERE name = 'number'")
        schema.bring_up(connection)
        kept = connection.execute("SELECT held_since, verdict FROM seen").fetchone()
    assert kept == ("2026-11-24T12:00:00+08:00", "")
