"""`hall-backend import` as it is typed."""

import json
import os
from pathlib import Path

import pytest

from backend.__main__ import main
from backend.commands.imports import GIVES_WAY
from tests.backend.cities import opened
from tests.backend.importing.conftest import TRIALS


@pytest.fixture(autouse=True)
def in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    profiles = tmp_path / "profiles.toml"
    profiles.write_text('[[profile]]\nname = "bare"\nfiles = ["bare*"]\nheader = false\n', encoding="utf-8")
    path = tmp_path / "backend.toml"
    path.write_text(f'database = "{tmp_path}/city.db"\nprofiles = "{profiles}"\n', encoding="utf-8")
    return path


def _run(settings: Path, *arguments: object) -> int:
    return main(["import", *map(str, arguments), "--settings", str(settings)])


def test_a_preview_takes_nothing_in_and_makes_no_database(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(settings, TRIALS / "c15-hidden.xlsx", "--preview") == 0
    shown = capsys.readouterr()
    assert shown.out.splitlines()[0] == "c15-hidden.xlsx"
    assert shown.out.splitlines()[-1] == "A preview: nothing was taken in."
    assert shown.err == ""
    assert not (settings.parent / "city.db").exists()


def test_a_preview_is_plain_values_for_a_program(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(settings, TRIALS / "c3-two-header-rows.xlsx", "--preview", "--json") == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert [column["field"] for column in found["sheets"][0]["columns"]] == [
        "employer", "title", "openings", "wage_min", "wage_max", "contact", "contact",
    ]  # fmt: skip


def test_what_was_left_out_is_told_below_the_counts(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(settings, TRIALS / "c15-hidden.xlsx", TRIALS / "c8-open-quote.csv") == 0
    lines = capsys.readouterr().err.splitlines()
    assert lines[0].startswith("c15-hidden.xlsx: 2 rows read, 2 loaded")
    assert lines[1].startswith("  1 hidden rows were left out")
    assert lines[3] == "  1 quotes were opened and never closed (line 3): the lines below were read as rows."


def test_the_settings_profiles_are_used_and_the_command_line_wins(
    settings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "bare.csv"
    table.write_text("普工,甲厂\n保安,乙厂\n", encoding="utf-8")
    assert _run(settings, table) == 1
    assert capsys.readouterr().err.startswith("B-413: ")
    assert _run(settings, table, "--columns", "title=A,employer=2") == 0
    assert "  Read by the profile bare." in capsys.readouterr().err.splitlines()
    other = tmp_path / "other.toml"
    other.write_text("[[profile]]\ncolour = 1\n", encoding="utf-8")
    assert _run(settings, table, "--profile", other) == 1
    assert capsys.readouterr().err.startswith("B-419: ")
    with opened(tmp_path / "city.db") as store, store.reading() as tables:
        assert len(list(tables.vacancies.kept(False))) == 2


@pytest.mark.parametrize("arguments", [("--no-header",), ("--no-header", "--preview")])
def test_a_table_without_a_header_asks_for_its_columns(
    settings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    table = tmp_path / "t.csv"
    table.write_text("普工,甲厂\n", encoding="utf-8")
    assert _run(settings, table, *arguments) == 1
    assert "Its columns are: A, B. Say which one it is with --columns title=…,employer=…" in capsys.readouterr().err
    assert _run(settings, table, *arguments, "--columns", "title=A,employer=B") == 0


def test_an_import_gives_way_where_a_server_runs(settings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = list[int]()
    monkeypatch.setattr(os, "nice", steps.append)
    assert _run(settings, TRIALS / "c4-x000d.xlsx") == 0
    assert steps == []
    with opened(settings.parent / "city.db") as store, store.serving():
        assert _run(settings, TRIALS / "c4-x000d.xlsx") == 0
    assert steps == [GIVES_WAY]
