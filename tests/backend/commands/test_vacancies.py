"""The city's vacancies at the command line: closed, listed, written to a stick."""

from pathlib import Path

import pytest

from labourhall.contract import snapshot_file
from tests.backend.commands.typed import fill, run


def test_a_vacancy_is_closed_and_listed(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(settings)
    assert run("close", "100001", "--reason", "withdrawn", "--settings", settings) == 0
    assert run("close", "100001", "--settings", settings) == 1
    assert run("close", "999999", "--settings", settings) == 1
    capsys.readouterr()
    assert run("vacancies", "--settings", settings) == 0
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [row[:3] for row in rows] == [["100001", "withdrawn", "甲"], ["100002", "open", "乙"]]
    assert rows[0][4] == "test"


def test_a_stick_gets_the_open_vacancies(settings: Path) -> None:
    fill(settings)
    stick = settings.parent / "stick.hall"
    assert run("snapshot", stick, "--settings", settings) == 0
    assert snapshot_file.read(stick).cursor.endswith("-2")
    assert run("snapshot", settings.parent / "no" / "stick.hall", "--settings", settings) == 1
