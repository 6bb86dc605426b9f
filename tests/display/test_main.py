"""`hall-display` before anything is shown: what is wrong is one sentence, the exit code says whose it is to mend."""

import os

import pytest

from display.__main__ import main


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
