"""A file is whole or not there."""

import os
from pathlib import Path

import pytest

from labourhall.program.whole_file import write_whole


def test_what_is_written_takes_the_place_of_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    write_whole(path, b"first")
    write_whole(path, b"second")
    assert path.read_bytes() == b"second"
    assert [one.name for one in tmp_path.iterdir()] == ["kept.json"]


@pytest.mark.parametrize("call", ["fsync", "fdopen"])
def test_what_fails_leaves_what_was_there_and_nothing_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    path = tmp_path / "kept.json"
    write_whole(path, b"first")
    real = getattr(os, call)

    def full(*arguments: object) -> None:
        if call == "fdopen":
            os.close(int(str(arguments[0])))
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, call, full)
        with pytest.raises(OSError, match="No space"):
            write_whole(path, b"second")
    assert getattr(os, call) is real
    assert path.read_bytes() == b"first"
    assert [one.name for one in tmp_path.iterdir()] == ["kept.json"]


def test_a_private_file_is_the_program_s_own_user_s_alone(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    (tmp_path / "kept.json.part").write_bytes(b"left from a power cut, readable by all")
    write_whole(path, b"secret", private=True)
    assert path.stat().st_mode & 0o777 == 0o600
