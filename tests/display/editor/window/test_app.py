"""`hall-editor` as a program: it begins without a city, and says in one sentence why it cannot begin."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from display.editor.autosave import Opened, open_journal
from display.editor.window import __main__ as program
from display.editor.window import app
from display.editor.window.app import Desks
from display.editor.window.settings import BoardProfile, Settings, checked
from display.editor.window.window import EditorWindow
from display.programme import Source
from labourhall.program import logs
from labourhall.program.control import Exit
from labourhall.program.settings import SettingsError, build
from tests.display.editor.window.desk import WITHOUT_A_SCREEN
from tests.display.editor.window.schedule.conftest import DISTRICT

pytestmark = WITHOUT_A_SCREEN


@pytest.fixture(autouse=True)
def a_loop_that_runs_again(qapp: QApplication) -> Iterator[None]:
    """Whoever quits after the loop has ended leaves Qt unwilling to run another in this process, until one was run."""
    yield
    QTimer.singleShot(0, qapp.quit)
    qapp.exec()


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    path = tmp_path / "editor.toml"
    path.write_text(f'data_folder = "{tmp_path}"\nbackend_url = "http://127.0.0.1:9"\n', encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def logs_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "start", lambda: None)


@pytest.fixture
def closing_at_once(qapp: QApplication) -> Iterator[None]:
    timer = QTimer()
    timer.timeout.connect(lambda: [one.close() for one in qapp.topLevelWidgets() if one.isVisible()])
    timer.start(20)
    yield
    timer.stop()


@pytest.mark.usefixtures("closing_at_once")
def test_it_begins_without_a_city_with_what_boards_have_built_in(settings_file: Path, tmp_path: Path) -> None:
    assert program.main(["--settings", str(settings_file)]) == Exit.DONE
    opened = open_journal(tmp_path / "guangzhou.edits")
    assert isinstance(opened, Opened)
    opened.autosave.close()
    assert opened.history is not None
    assert [len(one.pages) for one in opened.history.present.bundle.playlists] == [1]


def test_qts_own_words_are_in_the_windows_language_while_it_is_there(settings_file: Path, qapp: QApplication) -> None:
    found: list[str] = []

    def look() -> None:
        found.append(QCoreApplication.translate("QLineEdit", "&Copy"))
        [one.close() for one in qapp.topLevelWidgets() if one.isVisible()]

    QTimer.singleShot(50, look)
    assert program.main(["--settings", str(settings_file)]) == Exit.DONE
    assert found[0] != "&Copy"
    assert QCoreApplication.translate("QLineEdit", "&Copy") == "&Copy"


def test_a_journal_that_was_damaged_is_told_and_the_next_key_does_not_take_that_away(
    settings_file: Path, tmp_path: Path, qapp: QApplication
) -> None:
    (tmp_path / "guangzhou.edits").write_bytes(b"not a journal\n" * 3)
    found: list[str] = []

    def look() -> None:
        [window] = [one for one in qapp.topLevelWidgets() if isinstance(one, EditorWindow) and one.isVisible()]
        window.actions_by_name["add.notice"].trigger()
        found.append(window.said.text())
        window.close()

    QTimer.singleShot(50, look)
    assert program.main(["--settings", str(settings_file)]) == Exit.DONE
    assert "D-12" in found[0]


@pytest.mark.parametrize(("hall", "is_beside"), [("guangzhou", True), ("440103", False)])
def test_the_district_that_the_city_tells_of_plays_beside_a_hall_and_not_beside_itself(
    settings_file: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, hall: str, is_beside: bool
) -> None:
    settings_file.write_text(f'{settings_file.read_text(encoding="utf-8")}hall = "{hall}"\n', encoding="utf-8")
    desks: list[Desks] = []

    def kept(*given: Any, real: Callable[..., Desks] = app.desks_on) -> Desks:
        desks.append(real(*given))
        return desks[0]

    monkeypatch.setattr(app, "desks_on", kept)
    found: list[Source | None] = []

    def look() -> None:
        [window] = [one for one in qapp.topLevelWidgets() if isinstance(one, EditorWindow) and one.isVisible()]
        desks[0].days.district.emit(DISTRICT)
        found.append(window.schedule.given().beside)
        window.close()

    QTimer.singleShot(50, look)
    assert program.main(["--settings", str(settings_file)]) == Exit.DONE
    assert found == [DISTRICT if is_beside else None]


def test_a_second_editor_on_the_same_work_is_one_sentence(
    settings_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: QApplication
) -> None:
    held = open_journal(app.journal_of(Settings(data_folder=tmp_path)))
    assert isinstance(held, Opened)
    assert program.main(["--settings", str(settings_file)]) == Exit.SERVICE
    held.autosave.close()
    assert "D-120" in capsys.readouterr().err


def test_without_a_display_it_is_one_sentence_and_no_crash(settings_file: Path) -> None:
    """In a process of its own: Qt ends the whole process where it finds no display and is not told another way."""
    without = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [sys.executable, "-m", "display.editor.window", "--settings", str(settings_file)],
        env={name: value for name, value in os.environ.items() if name not in without},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
    assert done.returncode == Exit.SERVICE
    assert "D-129" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_check_says_what_is_there_and_what_is_not(settings_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["--settings", str(settings_file), "--check", "--json"]) == Exit.FAILED
    found = {one["id"]: one["ok"] for one in json.loads(capsys.readouterr().out)}
    assert found == {"glyphs": True, "boards": True, "journal": True, "backend": False}


def test_a_city_that_cannot_prove_to_be_the_city_is_said(
    settings_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = settings_file.read_text(encoding="utf-8").replace("http://", "https://")
    settings_file.write_text(f'{text}city_ca = "{tmp_path / "ca.pem"}"\n', encoding="utf-8")
    assert program.main(["--settings", str(settings_file), "--check"]) == Exit.FAILED
    assert "FAIL backend: L-205" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"language": "fr"}, "language must be one of"),
        ({"boards": [{"name": "1"}, {"name": "1"}]}, "a name stands twice"),
        ({"boards": [{"name": "1", "colours": "sepia"}]}, "colours must be one of"),
        ({"boards": [{"width": 5}]}, "'name' is missing"),
    ],
)
def test_settings_that_cannot_be_used_are_one_sentence(values: dict[str, object], said: str) -> None:
    with pytest.raises(SettingsError, match=said):
        checked(build(Settings, values, "test"))


def test_boards_are_tables_and_without_any_there_is_one() -> None:
    settings = checked(build(Settings, {"boards": [{"name": "2", "width": 448, "height": 224}]}, "test"))
    assert settings.profiles == (BoardProfile("2", 448, 224),)
    assert Settings().profiles == (BoardProfile("1"),)
