"""`hall-kiosk` as a process: what it says and how it ends when it cannot start, and an orderly stop when it can."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest


def settings(folder: Path, **values: str) -> Path:
    path = folder / "kiosk.toml"
    lines = {
        "backend_url": '"http://127.0.0.1:9"',
        "data_folder": f'"{folder / "data"}"',
        "pcsc_socket": f'"{folder / "nobody.comm"}"',
        "fullscreen": "false",
        **values,
    }
    path.write_text("\n".join(f"{name} = {value}" for name, value in lines.items()), encoding="utf-8")
    return path


def kiosk(*arguments: object, **environment: str) -> "subprocess.CompletedProcess[str]":
    env = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    command = [sys.executable, "-m", "kiosk", *map(str, arguments)]
    return subprocess.run(
        command, env={**env, "LANG": "C.UTF-8", **environment}, capture_output=True, text=True, timeout=60, check=False
    )


def one_sentence(said: str) -> str:
    (line,) = said.splitlines()
    assert line.startswith("hall-kiosk: ")
    return line


def test_a_misspelt_setting_is_named(tmp_path: Path) -> None:
    ended = kiosk("--settings", settings(tmp_path, printr='"office"'))
    assert ended.returncode == 2
    assert "did you mean 'printer'?" in one_sentence(ended.stderr)


def test_a_hall_keeps_no_letters_in_a_folder(tmp_path: Path) -> None:
    letters = f'"{tmp_path / "letters"}"'
    ended = kiosk("--settings", settings(tmp_path, letters_folder=letters))
    assert ended.returncode == 2
    assert "letters_folder" in one_sentence(ended.stderr)
    assert "demonstration = true" in ended.stderr
    shown = kiosk("--settings", settings(tmp_path, letters_folder=letters, demonstration="true"), "--check", "--json")
    assert "letters" in {finding["id"]: finding["text"] for finding in json.loads(shown.stdout)}["printer"]


def test_settings_that_are_not_there_are_named(tmp_path: Path) -> None:
    ended = kiosk("--settings", tmp_path / "missing.toml")
    assert ended.returncode == 2
    assert "missing.toml" in one_sentence(ended.stderr)


def test_a_pipe_of_secrets_that_is_none_is_one_sentence(tmp_path: Path) -> None:
    ended = kiosk("--settings", settings(tmp_path), "--secrets-fd", 999)
    assert ended.returncode == 2
    assert "--secrets-fd 999: cannot be read" in one_sentence(ended.stderr)


def test_a_missing_display_is_one_sentence(tmp_path: Path) -> None:
    ended = kiosk("--settings", settings(tmp_path), QT_QPA_PLATFORM="")
    assert ended.returncode == 2
    assert "There is no display" in one_sentence(ended.stderr)
    chinese = kiosk("--settings", settings(tmp_path), QT_QPA_PLATFORM="", LANG="zh_CN.UTF-8")
    assert "没有显示屏" in one_sentence(chinese.stderr)


def test_an_address_that_is_none_is_one_sentence(tmp_path: Path) -> None:
    ended = kiosk("--settings", settings(tmp_path, backend_url='"nowhere"'))
    assert ended.returncode == 2
    assert "nowhere" in one_sentence(ended.stderr)


def test_a_data_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way", encoding="utf-8")
    ended = kiosk("--settings", settings(tmp_path))
    assert ended.returncode == 2
    assert str(tmp_path / "data") in one_sentence(ended.stderr)


def test_the_check_prints_json_with_stable_ids(tmp_path: Path) -> None:
    ended = kiosk("--settings", settings(tmp_path), "--check", "--json")
    assert ended.returncode == 1
    found = {finding["id"]: finding["ok"] for finding in json.loads(ended.stdout)}
    assert found == {
        "display": True, "fonts": True, "reader": False, "security_module": True, "backend": False, "cache": True,
        "printer": True,
    }  # fmt: skip


def test_sigterm_ends_it_in_order(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "--settings", settings(tmp_path)], stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    copy = tmp_path / "data" / "vacancies.db-wal"
    while process.poll() is None and not copy.exists():
        time.sleep(0.01)
    process.send_signal(signal.SIGTERM)
    said = process.communicate(timeout=60)[1]
    assert process.returncode == 0, said
    assert "Traceback" not in said


BREAKS = """
import sys
from concurrent.futures import Future
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk.__main__ import begin
from labourhall.program.control import Arguments

def fall():
    raise RuntimeError("nobody expected this")

def joined(kiosk):
    if sys.argv[2] == "thread":
        kiosk._printer._jobs.put(fall)
    elif sys.argv[2] == "callback":
        future = Future()
        future.add_done_callback(lambda done: fall())
        kiosk._printer._jobs.put(lambda: future.set_result(None))
    else:
        QTimer.singleShot(0, fall)

sys.exit(begin(Arguments(Path(sys.argv[1]), None, False, False), joined))
"""


@pytest.mark.parametrize("where", ["thread", "callback", "page"])
def test_an_error_that_nobody_expected_ends_it_so_that_it_is_started_anew(where: str, tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", BREAKS, settings(tmp_path), where],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert ended.returncode == 10
    assert "nobody expected this" in ended.stderr
