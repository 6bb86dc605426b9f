"""`hall-upgrade` as it is typed: what it says without an upgrade, and what is refused."""

import json
from pathlib import Path

import pytest

from labourhall.program import logs
from labourhall.program.control import Exit
from upgrade import __main__ as program
from upgrade.__main__ import main
from upgrade.places import UpgradePlaces


@pytest.fixture(autouse=True)
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "UpgradePlaces", lambda: UpgradePlaces(tmp_path / "state"))
    monkeypatch.setattr(program, "SETTINGS", tmp_path / "upgrade.toml")
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    (tmp_path / "upgrade.toml").write_text(f'stick_folder = "{tmp_path / "stick"}"\n', encoding="utf-8")


@pytest.mark.parametrize("words", [["status"], ["--check"], []])
def test_the_status_says_that_nothing_was_tried(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == Exit.DONE
    assert "installed: No upgrade was tried yet." in capsys.readouterr().out


def test_the_status_is_told_to_programs_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status", "--json"]) == Exit.DONE
    assert [one["id"] for one in json.loads(capsys.readouterr().out)] == ["fetched", "installed"]


@pytest.mark.parametrize(
    ("word", "said"), [("fetch", "No city's repository is set"), ("install", "There is nothing to install")]
)
def test_without_city_and_stick_there_is_nothing_to_do(
    word: str, said: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "start", lambda: None)
    with caplog.at_level("INFO"):
        assert main([word]) == Exit.DONE
    assert said in caplog.text


def test_a_setting_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--explain", "city_repository"]) == Exit.DONE
    assert 'city_repository = ""   (product)' in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('city_repository = "ftp://city"', "must begin with https://"),
        ("kilobytes_a_second = 0", "1 or more"),
        ("speed = 4", "unknown setting 'speed'"),
    ],
)
def test_settings_that_cannot_be_used_are_told_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str, said: str
) -> None:
    (tmp_path / "upgrade.toml").write_text(line + "\n", encoding="utf-8")
    assert main(["fetch"]) == Exit.WRONG
    assert said in capsys.readouterr().err
