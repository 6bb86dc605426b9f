"""hall-backend as it is typed, whichever command: names are cleaned, whatever is wrong is one sentence."""

from pathlib import Path

import pytest

from backend.failures import Failure, Stopped
from backend.speech import sentence
from labourhall.program import words
from tests.backend.cities import opened
from tests.backend.commands.typed import run, said


def test_names_that_are_typed_are_cleaned(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = settings.parent / "jobs.csv"
    table.write_text("岗位名,单位名称\n普工,甲厂\n", encoding="utf-8")
    order = ("import", table, "--columns", "title＝岗\u200b位名", "--verified-by", "王\u202e核\udcff")
    assert run(*order, "--settings", settings) == 0
    assert run("enrol", "k\u200b１", "--hall", "liwan", "--settings", settings) == 0
    assert run("enrol-officer", "\ufeff王", "--hall", "liwan", "--role", "duty", "--settings", settings) == 0
    assert "key of k1;" in capsys.readouterr().err
    with opened(settings.parent / "city.db") as store, store.reading() as tables:
        assert tables.keys.has_device("liwan", "k1")
        assert tables.officers.officer("王") is not None
        assert [one.vacancy.provenance.verified_by for one in tables.vacancies.kept(False)] == ["王核"]


def test_whoever_imports_without_a_name_is_told_that_boards_do_not_show_it(
    settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = settings.parent / "jobs.csv"
    table.write_text("岗位名,单位名称\n普工,甲厂\n", encoding="utf-8")
    order = ("import", table, "--columns", "title=岗位名", "--settings", settings)
    assert run(*order) == 0
    assert "--verified-by" in capsys.readouterr().err
    assert run("vacancies", "--settings", settings) == 0
    assert "\tnot verified\t" in capsys.readouterr().out
    assert run(*order, "--verified-by", "王核") == 0
    assert "--verified-by" not in capsys.readouterr().err


def test_a_calendar_that_is_wrong_is_one_sentence(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    calendar = settings.parent / "calendar.toml"
    calendar.write_text("years = []\n", encoding="utf-8")
    settings.write_text(f'{settings.read_text(encoding="utf-8")}calendar = "{calendar}"\n', encoding="utf-8")
    for command in (["serve"], ["ask", "list"]):
        assert run(*command, "--settings", settings) == 1
        assert said(capsys).startswith(
            f"B-420: {calendar}: the file of working days is wrong (a calendar has `years`)."
        )
    assert run("--check", "--settings", settings) == 1
    assert "FAIL backend.check_calendar: B-420" in capsys.readouterr().out


def test_a_damaged_database_is_one_sentence(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (settings.parent / "city.db").write_bytes(b"damaged " * 1000)
    for command in (
        ["serve"],
        ["vacancies"],
        ["close", "100001"],
        ["ask", "list"],
        ["officers"],
        ["dismiss-officer", "o"],
    ):
        assert run(*command, "--settings", settings) == 1
        assert "B-401" in said(capsys)


def test_an_unknown_setting_is_answered_with_the_one_that_was_meant(
    settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings.write_text("databse = 'x'\n", encoding="utf-8")
    assert run("--settings", settings) == 2
    assert "did you mean 'database'" in said(capsys)


@pytest.mark.parametrize("failure", Failure, ids=lambda failure: str(failure.code))
@pytest.mark.parametrize("spoken", ["zh_CN", "zh_HK", "en"])
def test_every_failure_is_a_sentence_in_every_language(failure: Failure, spoken: str) -> None:
    text = sentence(Stopped(failure, "first", "second", "third", "fourth"), words.read(spoken))
    assert text.startswith(f"{failure.code}: ")
    assert "%" not in text
    assert text[-1] in "。."
