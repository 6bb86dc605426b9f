"""The folder for sockets: short enough, its owner's alone, or one sentence why there is none."""

import os
import socket
import stat
from pathlib import Path

import pytest

from cardreader.simulator import folder
from cardreader.simulator.folder import LONGEST, NoFolder, socket_folder
from cardreader.simulator.session import PcscdFailed, PrivateReader


@pytest.fixture
def long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A temporary folder whose name leaves no room for a socket's."""
    deep = tmp_path / ("临时" * 20)
    deep.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(deep))
    return deep


def listens(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(path))
        return path.is_socket()


def test_the_temporary_folder_is_taken_where_it_is_short_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    made = socket_folder("a-", "b.sock")
    assert made.parent == tmp_path
    assert stat.S_IMODE(made.stat().st_mode) == 0o700
    room = LONGEST - len(os.fsencode(made)) - 1
    assert socket_folder("a-", "s" * room).parent == tmp_path
    assert listens(made / ("s" * room))


@pytest.mark.usefixtures("long")
def test_a_temporary_folder_with_a_long_name_is_passed_over(tmp_path: Path) -> None:
    made = socket_folder("a-", "b.sock", {"XDG_RUNTIME_DIR": str(tmp_path)})
    assert made.parent == tmp_path
    assert listens(made / "b.sock")


def test_a_folder_that_cannot_be_written_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    assert socket_folder("a-", "b.sock", {"XDG_RUNTIME_DIR": str(tmp_path)}).parent == tmp_path


def test_where_there_is_no_place_at_all_it_says_why_and_what_to_do(long: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "ELSEWHERE", ("/proc/none",))
    with pytest.raises(NoFolder) as caught:
        socket_folder("a-", "b.sock", {})
    assert f"{long} is too long" in str(caught.value)
    assert "/proc/none: No such file" in str(caught.value)
    assert "Set TMPDIR" in str(caught.value)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    with pytest.raises(PcscdFailed, match="Set TMPDIR"):
        PrivateReader()


def test_the_software_card_works_under_a_temporary_folder_with_a_long_name(long: Path) -> None:
    with PrivateReader() as reader:
        assert reader.socket_path.is_socket()
        assert reader.control_path().is_socket()
        home = reader.socket_path.parents[1]
    assert not home.is_relative_to(long)
    assert not home.exists()
