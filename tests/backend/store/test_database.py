"""The file: whole transactions, many readers, numbers given once, damage that is said and not hidden."""

import sqlite3
import stat
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import sqlite_utils

from backend.failures import Failure, Stopped
from backend.store.arrivals import arriving
from backend.store.rows import AuditRow, Brought
from backend.store.sqlite.database import SqliteStore
from backend.store.sqlite.schema import STEPS
from backend.store.store import Tables
from tests.backend.cities import HOLDER, OFFICER, TODAY, City, Clock, new, opened, take_in

AT = "2026-11-24T12:00:00+08:00"


def add(store: SqliteStore, *titles: str) -> list[str]:
    return take_in(store, Clock()(), *map(new, titles))


def test_numbers_have_six_digits_and_survive_a_restart(tmp_path: Path) -> None:
    with opened(tmp_path / "city.db") as store:
        assert add(store, "甲", "乙") == ["100001", "100002"]
    with opened(tmp_path / "city.db") as store:
        assert add(store, "丙") == ["100003"]


def test_a_repeat_is_not_taken_in_and_uses_no_number_up(store: SqliteStore) -> None:
    assert add(store, "甲", "甲", "乙") == ["100001", "100002"]
    with arriving(store, Clock()()) as arrivals:
        assert arrivals.bring([new("丙"), new("乙"), new("丙")]) == [
            Brought("100003", is_repeat=False),
            Brought("100002", is_repeat=True),
            Brought("100003", is_repeat=True),
        ]


def test_when_numbers_are_used_up_it_says_so_and_gives_none_twice(store: SqliteStore) -> None:
    store._writer.execute("UPDATE notes SET value = '999998' WHERE name IN ('number', 'accepted')")
    assert add(store, "甲") == ["999999"]
    with pytest.raises(Stopped) as caught:
        add(store, "乙")
    assert caught.value.failure is Failure.NUMBERS_USED_UP


def test_a_transaction_that_fails_leaves_nothing(store: SqliteStore) -> None:
    with pytest.raises(ValueError), store.writing() as tables:
        add_then_fail(tables)
    with store.reading() as tables:
        assert tables.vacancies.cursor() == 0
        assert list(tables.vacancies.open_on(TODAY)) == []
    assert add(store, "甲") == ["100001"]


def add_then_fail(tables: Tables) -> None:
    tables.vacancies.bring([new("甲")], AT)
    tables.vacancies.accept()
    tables.vacancies.show(1, TODAY, AT)
    raise ValueError


def test_a_reader_sees_one_moment_while_others_write(store: SqliteStore) -> None:
    with store.reading() as tables:
        assert tables.vacancies.cursor() == 0
        add(store, "甲")
        assert tables.vacancies.cursor() == 0
    with store.reading() as tables:
        assert tables.vacancies.cursor() == 1


def test_a_reader_cannot_write(store: SqliteStore) -> None:
    with pytest.raises(Stopped), store.reading() as tables:
        tables.visits.end("")


def test_threads_write_one_after_the_other(store: SqliteStore) -> None:
    def enrol(place: int) -> None:
        with store.writing() as tables:
            tables.officers.enrol(
                replace(OFFICER, name=f"第{place}", enrolled_at=str(tables.referrals.next_number(2026)))
            )

    threads = [threading.Thread(target=enrol, args=(place,)) for place in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.reading() as tables:
        assert [one.name for one in tables.officers.all()] == sorted(f"第{place}" for place in range(8))
    with store.writing() as tables:
        assert tables.referrals.next_number(2026) == 9


def test_the_version_tells_of_commits_by_this_process_and_by_another(store: SqliteStore) -> None:
    first = store.version()
    assert store.version() == first
    add(store, "甲")
    second = store.version()
    assert second != first
    with opened(store._path) as another:
        add(another, "乙")
    assert store.version() not in (first, second)


def test_a_holder_comes_back_as_it_went_in_and_a_new_record_replaces_the_old(city: City) -> None:
    city.register(HOLDER)
    with city.store.reading() as tables:
        first, insured = tables.holders.holder(HOLDER["card_number"]), tables.holders.insured(HOLDER["card_number"])
    assert first is not None
    assert (first.name, first.education, first.experience[0].years) == ("梁秀英", 2, 21.0)
    assert [str(one.first) for one in insured.intervals] == ["2020-01", "2021-12", "2022-02", "2018-01"]
    city.register(HOLDER | {"name": "梁秀", "insurance": [], "balances_fen": None})
    with city.store.reading() as tables:
        second, insured = tables.holders.holder(HOLDER["card_number"]), tables.holders.insured(HOLDER["card_number"])
    assert second is not None
    assert second.name == "梁秀"
    assert (insured.intervals, insured.balances) == ((), ())


def test_no_repr_names_a_person(city: City) -> None:
    city.register(HOLDER)
    with city.store.reading() as tables:
        holder, insured = tables.holders.holder(HOLDER["card_number"]), tables.holders.insured(HOLDER["card_number"])
    assert holder is not None
    assert insured.intervals
    said = f"{holder!r} {insured!r}"
    assert not any(text in said for text in ("梁", HOLDER["id_number"], HOLDER["card_number"], "甲厂"))


@pytest.mark.parametrize("statement", ["UPDATE audit SET outcome = 'x'", "DELETE FROM audit"])
def test_the_audit_is_only_added_to(store: SqliteStore, statement: str) -> None:
    with store.writing() as tables:
        tables.audit.add(AuditRow(AT, "kiosk", "liwan", "", "visit", "ab12", "ab12", "granted"))
    with closing(sqlite3.connect(store._path)) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement)


def test_the_file_is_its_owners_alone(store: SqliteStore) -> None:
    add(store, "甲")
    assert {stat.S_IMODE(path.stat().st_mode) for path in store._path.parent.iterdir()} == {0o600}


@pytest.mark.parametrize("content", [b"no database at all, only words " * 200, b"SQLite format 3\0" + b"\xff" * 4096])
def test_what_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "city.db"
    path.write_bytes(content)
    with pytest.raises(Stopped) as caught:
        SqliteStore(path)
    assert caught.value.failure is Failure.STORE_UNUSABLE
    assert path.read_bytes() == content


def test_a_page_that_is_damaged_is_found_by_the_check(tmp_path: Path) -> None:
    path = tmp_path / "city.db"
    with opened(path) as store:
        add(store, *(f"第{number}" for number in range(200)))
    content = bytearray(path.read_bytes())
    for start in range(40_000, len(content) - 4096, 8192):
        content[start : start + 2048] = b"\x5a" * 2048
    path.write_bytes(content)
    with pytest.raises(Stopped) as caught, opened(path) as store:
        store.check()
    assert caught.value.failure is Failure.STORE_UNUSABLE


def test_a_row_that_cannot_be_read_back_is_damage(store: SqliteStore) -> None:
    add(store, "甲")
    store._writer.execute("UPDATE vacancies SET body = CAST('{' AS BLOB)")
    with pytest.raises(Stopped) as caught, store.reading() as tables:
        list(tables.vacancies.open_on(TODAY))
    assert caught.value.failure is Failure.STORE_UNUSABLE


def test_a_file_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "city.db"
    with opened(path) as store:
        store._writer.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    with pytest.raises(Stopped) as caught:
        SqliteStore(path)
    assert caught.value.failure is Failure.STORE_TOO_NEW


def test_the_audit_of_an_older_file_is_kept_and_parts_officers_from_machines(tmp_path: Path) -> None:
    path = tmp_path / "city.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        STEPS[0](sqlite_utils.Database(old))
        old.execute("PRAGMA user_version = 1")
        for row in (("kiosk", "liwan", "visit", "ab12", "granted"), ("wang", "", "vacancy", "", "filled")):
            old.execute(
                "INSERT INTO audit (at, who, hall, record, holder, outcome) VALUES (?, ?, ?, ?, ?, ?)", (AT, *row)
            )
    with opened(path) as store, store.reading() as tables:
        assert tables.audit.rows() == [
            AuditRow(AT, "kiosk", "liwan", "", "visit", "ab12", "ab12", "granted"),
            AuditRow(AT, "", "", "wang", "vacancy", "", "", "filled"),
        ]
    with closing(sqlite3.connect(path)) as connection:
        for statement in ("UPDATE audit SET outcome = 'x'", "DELETE FROM audit"):
            with pytest.raises(sqlite3.IntegrityError):
                connection.execute(statement)


def test_no_row_of_the_audit_is_without_a_subject(store: SqliteStore) -> None:
    with pytest.raises(Stopped), store.writing() as tables:
        tables.audit.add(AuditRow(AT, "kiosk", "liwan", "", "visit", "", "", "granted"))


def test_a_file_that_another_program_writes_into_is_busy_not_damaged(store: SqliteStore) -> None:
    with closing(sqlite3.connect(store._path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Stopped) as caught, opened_briefly(store._path) as hurried:
            add(hurried, "甲")
    assert caught.value.failure is Failure.STORE_BUSY


def test_what_another_connection_writes_is_told_from_what_is_written_here(store: SqliteStore) -> None:
    before = store.written_elsewhere()
    add(store, "甲")
    assert store.written_elsewhere() == before
    with opened(store._path) as other:
        add(other, "乙")
    assert store.written_elsewhere() != before


def test_a_transaction_begins_when_the_other_one_ends(store: SqliteStore) -> None:
    with closing(sqlite3.connect(store._path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        ending = threading.Timer(0.05, other.execute, ("COMMIT",))
        ending.start()
        add(store, "甲")
        ending.join()
    with store.reading() as tables:
        assert tables.vacancies.cursor() == 1


def opened_briefly(path: Path) -> "closing[SqliteStore]":
    return closing(SqliteStore(path, busy_seconds=0.01))


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="ascii")
    with pytest.raises(Stopped) as caught:
        SqliteStore(tmp_path / "file" / "city.db")
    assert caught.value.failure is Failure.STORE_UNUSABLE


def test_each_database_has_a_name_of_its_own(tmp_path: Path) -> None:
    with opened(tmp_path / "one.db") as one, opened(tmp_path / "two.db") as two:
        assert one.epoch != two.epoch
        name = one.epoch
    with opened(tmp_path / "one.db") as again:
        assert again.epoch == name
