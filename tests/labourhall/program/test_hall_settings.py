"""`hall-settings` asks each program that has settings here; the real programs answer."""

import sys
from pathlib import Path

import pytest

from labourhall.program import hall_settings


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with a kiosk and a server, which are this checkout's."""
    monkeypatch.setattr(sys, "argv", [str(Path(sys.executable).parent / "hall-settings")])
    (tmp_path / "layers").mkdir()
    (tmp_path / "layers" / "city.toml").write_text('[kiosk]\nbackend_url = "https://city"\n')
    (tmp_path / "kiosk.toml").write_text('name = "3"\n')
    (tmp_path / "backend.toml").write_text("port = 8081\n")
    return tmp_path


def test_a_setting_is_explained_by_the_programs_that_have_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert hall_settings.main(["explain", "backend_url", "--folder", str(folder)]) == 0
    first, second, *_ = capsys.readouterr().out.splitlines()
    assert (first, second) == ("[kiosk]", f'backend_url = "https://city"   (city {folder / "layers" / "city.toml"})')


def test_what_no_program_knows_is_said_with_what_was_meant(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert hall_settings.main(["explain", "ports", "--role", "backend", "--folder", str(folder)]) == 2
    assert "unknown setting 'ports' (did you mean 'port'?)" in capsys.readouterr().err


def test_what_is_wrong_is_named_by_program_and_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "kiosk.toml").write_text("name = 3\n")
    assert hall_settings.main(["check", "--folder", str(folder)]) == 1
    good, bad = capsys.readouterr().out.splitlines()
    assert good == "ok   backend"
    assert bad == f"FAIL kiosk: hall-kiosk: {folder / 'kiosk.toml'}: name must be a text, but is 3"


def test_settings_of_a_program_that_is_not_installed_are_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("shutil.which", lambda name, path: None)
    assert hall_settings.main(["check", "--role", "kiosk", "--folder", str(folder)]) == 1
    assert "kiosk.toml is there, but hall-kiosk is not installed" in capsys.readouterr().out


def test_of_several_boards_each_is_named(tmp_path: Path) -> None:
    for name in ("display-2.toml", "display-1.toml", "displayed.toml"):
        (tmp_path / name).write_text("")
    assert [file.stem for file in hall_settings.files(tmp_path, "display")] == ["display-1", "display-2"]


def test_a_machine_without_settings_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert hall_settings.main(["check", "--folder", str(tmp_path)]) == 2
    assert f"no program's settings are in {tmp_path}" in capsys.readouterr().err


def test_settings_that_do_not_go_together_are_wrong_too(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "kiosk.toml").write_text('letters_folder = "/letters"\n')
    assert hall_settings.main(["check", "--role", "kiosk", "--folder", str(folder)]) == 1
    assert "FAIL kiosk: hall-kiosk: " in capsys.readouterr().out


def test_a_program_that_does_not_answer_is_said(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    hangs = tmp_path / "hall-kiosk"
    hangs.write_text("#!/bin/sh\nexec sleep 60\n")
    hangs.chmod(0o755)
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "hall-settings")])
    monkeypatch.setattr(hall_settings, "ANSWER_SECONDS", 0.1)
    assert hall_settings.main(["check", "--role", "kiosk", "--folder", str(folder)]) == 1
    assert capsys.readouterr().out == f"FAIL kiosk: {hangs} does not answer\n"
