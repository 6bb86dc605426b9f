"""The old XLS: what it tells, and files with a few bytes changed."""

import random
from pathlib import Path

import pytest
import xlrd

from backend.failures import Failure, Stopped
from backend.importing import old_workbook
from backend.importing.old_workbook import _value
from backend.importing.table import sheets
from backend.importing.told import ImportNotes
from tests.backend.importing.conftest import TRIALS

OLD = TRIALS / "old.xls"


def test_values_are_those_that_a_cell_shows() -> None:
    assert str(_value(xlrd.XL_CELL_DATE, 46387.0, 0)) == "2026-12-31 00:00:00"
    assert str(_value(xlrd.XL_CELL_DATE, 0.375, 0)) == "09:00:00"
    assert [_value(xlrd.XL_CELL_DATE, figure, 0) for figure in (-3.0, 1e9)] == [-3.0, 1e9]
    assert _value(xlrd.XL_CELL_BOOLEAN, 1, 0) is True
    assert _value(xlrd.XL_CELL_ERROR, 42, 0) is None


def test_no_file_with_a_few_bytes_changed_is_more_than_a_sentence(tmp_path: Path) -> None:
    drawn, whole, path = random.Random(7), OLD.read_bytes(), tmp_path / "t.xls"
    ends = set[bool | Failure]()
    for _ in range(300):
        body = bytearray(whole)
        for _ in range(drawn.randint(1, 8)):
            body[drawn.randrange(8, len(body))] = drawn.randrange(256)
        path.write_bytes(body[: drawn.randrange(600, len(body) * 2)])
        try:
            ends.add(sum(1 for sheet in sheets(path, ImportNotes()) for _ in sheet.rows) > 0)
        except Stopped as stopped:
            ends.add(stopped.failure)
    assert {True, Failure.TABLE_UNREADABLE} <= ends <= {True, False, Failure.TABLE_UNREADABLE, Failure.TABLE_OTHER_KIND}


def test_a_file_larger_than_any_table_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(old_workbook, "MOST_BYTES", 1_000)
    with pytest.raises(Stopped) as stopped:
        list(sheets(OLD, ImportNotes()))
    assert stopped.value.failure is Failure.TABLE_TOO_LARGE
