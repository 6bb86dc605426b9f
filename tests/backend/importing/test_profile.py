"""What somebody has said of a source's tables."""

from pathlib import Path

import pytest

from backend.failures import Failure, Stopped
from backend.importing.command import Order, import_files
from backend.importing.profile import PLAIN, profile_for, read_profiles
from backend.importing.progress import shown
from backend.importing.row import ImportReport
from backend.importing.tables import ImportTables
from backend.store.sqlite.database import SqliteStore
from labourhall.market.vacancy import Vacancy
from tests.backend.cities import Clock

PROFILE = """
[[profile]]
name = "fair"
files = ["招聘会*.CSV"]
columns = { title = "干什么", wage = "C" }
units = { wage = "day" }
codes = { education = { "３" = "大专" } }
defaults = { employer = "甲厂", city = "广州" }

[[profile]]
name = "bare"
files = ["bare*"]
header = false
columns = { title = "1", employer = "B" }
"""


@pytest.fixture
def profiles(tmp_path: Path) -> Path:
    path = tmp_path / "profiles.toml"
    path.write_text(PROFILE, encoding="utf-8")
    return path


def _table(tmp_path: Path, name: str, text: str) -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def _import(
    store: SqliteStore, path: Path, profiles: Path | None, columns: str = "", header: bool = True
) -> tuple[ImportReport, list[Vacancy]]:
    order = Order((path,), columns=columns, header=header, profiles=profiles)
    report = import_files(order, store, Clock()(), shown, str)
    with store.reading() as tables:
        return report, [one.vacancy for one in tables.vacancies.kept(False)]


def test_columns_units_codes_and_defaults_of_a_source_are_said_once(
    store: SqliteStore, tmp_path: Path, profiles: Path
) -> None:
    path = _table(tmp_path, "招聘会十月.csv", "干什么,学历,多少\n普工,3,150\n保安,初中,200-250\n")
    report, (first, second) = _import(store, path, profiles)
    assert report.files[0].profile == "fair"
    assert (first.employer, first.wage.minimum, first.wage.unit, first.requirements.education) == (
        "甲厂",
        150,
        "day",
        4,
    )
    assert (second.wage.maximum, second.wage.unit, second.requirements.education) == (250, "day", 2)
    assert first.place.text == "广州"


def test_a_table_without_a_header_is_read_by_letters_and_numbers(
    store: SqliteStore, tmp_path: Path, profiles: Path
) -> None:
    path = _table(tmp_path, "bare.csv", "普工,甲厂,5000\n保安,乙厂,4000\n")
    report, found = _import(store, path, profiles)
    assert [(one.title, one.employer, one.wage.text) for one in found] == [("普工", "甲厂", ""), ("保安", "乙厂", "")]
    assert report.files[0].sheets[0].header_line == 0


def test_what_is_said_at_the_command_line_wins(store: SqliteStore, tmp_path: Path, profiles: Path) -> None:
    path = _table(tmp_path, "bare.csv", "普工,甲厂,5000\n")
    _, (one,) = _import(store, path, profiles, "title=B,employer=A,wage=3")
    assert (one.title, one.employer, one.wage.minimum) == ("甲厂", "普工", 5000)


def test_without_a_header_the_columns_must_be_said(store: SqliteStore, tmp_path: Path) -> None:
    path = _table(tmp_path, "x.csv", "普工,甲厂\n")
    with pytest.raises(Stopped) as stopped:
        _import(store, path, None, header=False)
    assert stopped.value.failure is Failure.COLUMNS_MISSING
    assert stopped.value.args[2] == "A, B"
    assert len(_import(store, path, None, "title=A,employer=2", header=False)[1]) == 1


def test_a_profile_for_other_columns_is_one_sentence_and_takes_nothing(
    store: SqliteStore, tmp_path: Path, profiles: Path
) -> None:
    path = _table(tmp_path, "招聘会.csv", "干什么,学历\n普工,3\n")
    with pytest.raises(Stopped) as stopped:
        _import(store, path, profiles)
    assert (stopped.value.failure, stopped.value.args[0]) == (Failure.COLUMNS_WRONG, "wage=C")
    with store.reading() as tables:
        assert not list(tables.vacancies.kept(False))


def test_the_first_profile_that_fits_counts_and_none_is_the_plain_one(tables: ImportTables, profiles: Path) -> None:
    found = read_profiles(profiles, tuple(tables.columns.names))
    assert profile_for("招聘会3.csv", found).name == "fair"
    assert profile_for("bare-1.xlsx", found).name == "bare"
    assert profile_for("other.csv", found) is PLAIN


@pytest.mark.parametrize(
    "text",
    [
        "not toml",
        "[[profile]]",
        '[[profile]]\nname = "x"\ncolor = "red"',
        '[[profile]]\nname = "x"\nheader = "yes"',
        '[[profile]]\nname = "x"\nfiles = "a.csv"',
        '[[profile]]\nname = "x"\ncolumns = { titel = "A" }',
        '[[profile]]\nname = "x"\ncolumns = { title = 1 }',
        '[[profile]]\nname = "x"\ncolumns = 3',
        '[[profile]]\nname = "x"\ncodes = { education = "3" }',
        '[[profile]]\nname = "x"\ncodes = { schooling = { 3 = "大专" } }',
        '[[profile]]\nname = "x"\nunits = { wage = "week" }',
        '[[profile]]\nname = "x"\nunits = { age = "year" }',
        '[[profile]]\nname = "x"\ndefaults = { colour = "red" }',
    ],
)
def test_a_wrong_file_of_profiles_is_one_sentence(tables: ImportTables, tmp_path: Path, text: str) -> None:
    with pytest.raises(Stopped) as stopped:
        read_profiles(_table(tmp_path, "p.toml", text), tuple(tables.columns.names))
    assert stopped.value.failure is Failure.PROFILE_WRONG


def test_a_file_of_profiles_that_windows_saved_is_read(tables: ImportTables, tmp_path: Path) -> None:
    path = _table(tmp_path, "p.toml", f"\ufeff{PROFILE}")
    assert [one.name for one in read_profiles(path, tuple(tables.columns.names))] == ["fair", "bare"]


def test_a_file_of_profiles_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(Stopped) as stopped:
        read_profiles(tmp_path / "none.toml", ())
    assert stopped.value.failure is Failure.FILE_UNUSABLE
