"""`hall-display` before anything is shown: what is wrong is one sentence, the exit code says whose it is to mend."""

import gc
import os
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from display import __main__ as board
from display.__main__ import main
from labourhall.program.control import Exit


def test_a_pipe_of_secrets_that_is_none_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--secrets-fd", "999"]) == 2
    assert "--secrets-fd 999: cannot be read" in capsys.readouterr().err


def test_secrets_that_are_no_json_are_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"device_key = hunter2")
    os.close(writing)
    assert main(["--secrets-fd", str(reading)]) == 2
    said = capsys.readouterr().err
    assert "no JSON" in said
    assert "hunter2" not in said


def test_until_the_first_page_stands_nobody_looks_for_rubbish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = tmp_path / "display.toml"
    told.write_text(f'backend_url = "http://127.0.0.1:9"\ndata_folder = "{tmp_path}/data"\n', encoding="utf-8")
    looks: list[bool] = []

    def play(settings: object, key: str, words: object, glyphs: object, settled: Callable[[], None]) -> Exit:
        looks.append(gc.isenabled())
        settled()
        looks.append(gc.isenabled())
        return Exit.DONE

    monkeypatch.setattr(board, "program", lambda: SimpleNamespace(run=play))
    try:
        assert main(["--settings", str(told)]) == Exit.DONE
    finally:
        gc.unfreeze()
    assert looks == [False, True]
