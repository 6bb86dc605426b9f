"""The hall's copy begins with the stick's vacancies, as its programs read it."""

from datetime import date
from pathlib import Path

from labourhall.link.cache import Cache
from setup.failures import Failure
from setup.first_start.vocabulary import Filled
from setup.hands.filling import fill
from tests.setup.sticks import NOW, VACANCIES, stick


def test_a_program_finds_them_with_their_cursor_and_day(tmp_path: Path) -> None:
    stick(tmp_path)
    copy = tmp_path / "vacancies.db"
    assert fill(tmp_path / "stick/hall/vacancies.snapshot", copy) == Filled(2)
    assert [path.name for path in tmp_path.glob("vacancies.db*")] == ["vacancies.db"], "all of it is in the one file"
    cache = Cache(copy)
    try:
        assert cache.cursor() == "7"
        assert cache.taken_at() == NOW.replace(hour=16)
        assert {one.number for one in cache.open_vacancies(date(2026, 11, 29))} == {one.number for one in VACANCIES}
    finally:
        cache.close()


def test_what_a_power_cut_left_is_begun_anew(tmp_path: Path) -> None:
    stick(tmp_path)
    copy = tmp_path / "vacancies.db"
    copy.write_bytes(b"half of something")
    copy.with_name("vacancies.db-wal").write_bytes(b"of another")
    assert fill(tmp_path / "stick/hall/vacancies.snapshot", copy) == Filled(2)


def test_what_cannot_be_is_said(tmp_path: Path) -> None:
    stick(tmp_path)
    bad = fill(tmp_path / "nowhere", tmp_path / "vacancies.db").trouble
    assert bad is not None
    assert bad.failure is Failure.BAD_SNAPSHOT
    full = fill(tmp_path / "stick/hall/vacancies.snapshot", Path("/proc/nowhere/vacancies.db")).trouble
    assert full is not None
    assert full.failure is Failure.DISK_FULL
