"""One-time codes in the store: who came with one is kept beside it, and what ran out is forgotten whole."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from backend.store.rows import ClaimState, MachineClaim, MachineCode
from backend.store.sqlite import schema
from backend.store.sqlite.database import SqliteStore
from labourhall.contract.enrolment_calls import MachineRole
from tests.backend.cities import DEVICE, TODAY, opened

AT = "2026-11-24T12:00:00+08:00"
CODE = MachineCode("c1", "liwan", MachineRole.KIOSK, True, False, TODAY, "officer", AT)
CLAIM = MachineClaim("ab" * 32, "荔-07", False, AT, ClaimState.WAITING)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    with opened(tmp_path / "city.db") as found:
        yield found


def test_a_code_comes_back_as_it_was_kept_with_whoever_came(store: SqliteStore) -> None:
    with store.writing() as tables:
        tables.machine_codes.put(CODE)
        tables.machine_codes.put(replace(CODE, id="c2", role=MachineRole.DISPLAY, approved=False, replacing=True))
        assert tables.machine_codes.code("c1") == CODE
        assert tables.machine_codes.code("c3") is None
        for state in ClaimState:
            tables.machine_codes.claim("c1", replace(CLAIM, state=state, replaces=True))
            assert tables.machine_codes.code("c1") == replace(CODE, claim=replace(CLAIM, state=state, replaces=True))
        assert [one.id for one in tables.machine_codes.claimed("liwan")] == ["c1"]
        assert tables.machine_codes.claimed("wailai") == []


def test_unused_ones_are_counted_withdrawn_and_forgotten(store: SqliteStore) -> None:
    with store.writing() as tables:
        for place in range(3):
            tables.machine_codes.put(replace(CODE, id=f"c{place}", until=TODAY - timedelta(days=place)))
        tables.machine_codes.claim("c2", CLAIM)
        assert tables.machine_codes.count_good("liwan", TODAY) == 1
        assert tables.machine_codes.count_good("liwan", TODAY - timedelta(days=1)) == 2
        assert tables.machine_codes.count_good("wailai", TODAY) == 0
        assert tables.machine_codes.withdraw("wailai") == 0
        assert tables.machine_codes.withdraw("liwan") == 2
        assert tables.machine_codes.code("c2") is not None, "somebody came with it"
        tables.machine_codes.forget(TODAY - timedelta(days=2))
        assert tables.machine_codes.code("c2") is not None
        tables.machine_codes.forget(TODAY - timedelta(days=1))
        assert tables.machine_codes.code("c2") is None


def test_a_machine_is_retired_once(store: SqliteStore) -> None:
    with store.writing() as tables:
        tables.keys.enrol_device(DEVICE, AT)
        assert not tables.keys.retire_device("wailai", DEVICE.name)
        assert tables.keys.retire_device(DEVICE.hall, DEVICE.name)
        assert not tables.keys.retire_device(DEVICE.hall, DEVICE.name)
        assert tables.keys.device(DEVICE.id) is None


def test_a_city_from_before_there_were_codes_keeps_its_machines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(tmp_path / "city.db", isolation_level=None)) as connection:
        with monkeypatch.context() as before:
            before.setattr(schema, "STEPS", schema.STEPS[:12])
            schema.bring_up(connection)
        connection.execute("INSERT INTO devices VALUES (?, ?, ?, ?)", (DEVICE.id, DEVICE.hall, DEVICE.name, AT))
    with opened(tmp_path / "city.db") as store, store.writing() as tables:
        assert tables.keys.device(DEVICE.id) == DEVICE
        tables.machine_codes.put(CODE)
        assert tables.machine_codes.code("c1") == CODE


def test_what_is_kept_of_a_code_stands_in_no_repr() -> None:
    assert "c1" not in repr(CODE)
