"""Keys at the command line: given once, for a hall that there is."""

from pathlib import Path

import pytest

from tests.backend.commands.typed import run, said


def test_a_machine_and_an_officer_get_a_key_once(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("enrol", "k1", "--hall", "liwan", "--settings", settings) == 0
    first = capsys.readouterr().out.strip()
    assert run("enrol", "k1", "--hall", "liwan", "--settings", settings) == 1
    assert said(capsys).startswith("B-409: k1 has a key already")
    assert run("enrol", "k1", "--hall", "liwan", "--again", "--settings", settings) == 0
    second = capsys.readouterr().out.strip()
    assert first != second
    assert run("enrol-officer", "o1", "--settings", settings) == 0
    assert len(capsys.readouterr().out.strip()) == len(first) == 32
    assert run("enrol-officer", "o1", "--settings", settings) == 1


def test_an_unknown_hall_is_told_which_there_are(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("enrol", "k1", "--hall", "nowhere", "--settings", settings) == 1
    assert "liwan" in said(capsys)
