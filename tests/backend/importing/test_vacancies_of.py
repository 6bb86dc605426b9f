"""The vacancies of files, without a store."""

from datetime import date, datetime
from pathlib import Path

import pytest

from backend.failures import Failure, Stopped
from backend.importing import vacancies_of as room
from backend.importing.command import Order
from backend.importing.vacancies_of import FilesVacancies, vacancies_of
from backend.moment import Moment
from labourhall.market.vacancy import Status
from labourhall.program.hall_time import HALL_TIME

NOW = Moment(datetime(2026, 11, 23, 9, tzinfo=HALL_TIME), 0.0)


def read(*texts: str, folder: Path, verified_by: str = "") -> FilesVacancies:
    paths = []
    for number, text in enumerate(texts):
        paths.append(folder / f"{number}.csv")
        paths[-1].write_text(text, encoding="utf-8")
    return vacancies_of(Order(tuple(paths), verified_by=verified_by), NOW, lambda rows, _: iter(rows))


def test_files_are_numbered_through_as_an_empty_store_would(tmp_path: Path) -> None:
    found = read("岗位,单位\n保安,甲\n,乙\n保洁,乙\n", "岗位,单位\n司机,丙\n", folder=tmp_path, verified_by="王")
    assert (found.read, found.repeated, found.rejected) == (4, 0, 1)
    assert [(one.number, one.title) for one in found.vacancies] == [
        ("100001", "保安"),
        ("100002", "保洁"),
        ("100003", "司机"),
    ]
    assert {one.provenance.verified_by for one in found.vacancies} == {"王"}
    assert all(one.is_open(date(2026, 11, 23)) for one in found.vacancies)


def test_a_repeated_row_is_left_out_and_a_closed_one_keeps_its_state(tmp_path: Path) -> None:
    found = read("岗位,单位,状态\n保安,甲,\n保安,甲,\n保洁,乙,已招满\n", folder=tmp_path)
    assert (found.read, found.repeated, found.rejected) == (3, 1, 0)
    assert [(one.title, one.status) for one in found.vacancies] == [("保安", Status.OPEN), ("保洁", Status.FILLED)]


def test_more_rows_than_numbers_are_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "LAST_NUMBER", room.FIRST_NUMBER)
    with pytest.raises(Stopped) as stopped:
        read("岗位,单位\n保安,甲\n保洁,乙\n", folder=tmp_path)
    assert stopped.value.failure is Failure.NUMBERS_USED_UP


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(Stopped):
        vacancies_of(Order((tmp_path / "none.csv",)), NOW, lambda rows, _: iter(rows))
