"""A program's door: one question, one answer, for its own account alone; nobody who hangs keeps others waiting."""

import json
import os
import socket
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from labourhall.program import door
from labourhall.program.door import LONGEST_LINE, Door, DoorTaken, Message, NoReply, ask


def echoed(question: Message) -> Message:
    return {"heard": question}


@contextmanager
def opened(path: Path) -> Iterator[Door]:
    one = Door(path, echoed)
    one.start()
    try:
        yield one
    finally:
        assert one.stop(10.0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "control.sock"


def said(path: Path, words: bytes) -> bytes:
    """What comes back when somebody says this, and nothing more."""
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(20)
        line.connect(str(path))
        line.sendall(words)
        try:
            return line.recv(1000)
        except ConnectionResetError:
            return b""


def test_a_question_is_answered_and_asked_again_it_is_answered_again(path: Path) -> None:
    with opened(path):
        assert [ask(path, {"do": "状态"}), ask(path, {"do": "状态"})] == [{"heard": {"do": "状态"}}] * 2


def test_only_the_programs_own_account_may_knock(path: Path) -> None:
    with opened(path):
        assert stat.S_IMODE(os.stat(path).st_mode) == 0o600


def test_a_folder_however_deep_has_a_door(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["a" * 40] * 5)
    deep.mkdir(parents=True)
    with opened(deep / "control.sock"):
        assert ask(deep / "control.sock", {}) == {"heard": {}}


def test_what_a_killed_program_left_is_taken_away(path: Path) -> None:
    left = socket.socket(socket.AF_UNIX)
    left.bind(str(path))
    left.listen()
    left.close()
    assert path.exists()
    with opened(path):
        assert ask(path, {}) == {"heard": {}}
    assert not path.exists()


def test_a_file_that_is_no_socket_is_in_nobodys_way(path: Path) -> None:
    path.touch()
    with opened(path):
        assert ask(path, {}) == {"heard": {}}


def test_where_another_program_answers_nothing_is_taken_away(path: Path) -> None:
    with opened(path):
        with pytest.raises(DoorTaken):
            Door(path, echoed)
        assert ask(path, {}) == {"heard": {}}


@pytest.mark.parametrize(
    "words",
    [b"", b"{}", b"no json\n", b"[]\n", b'"a"\n', b"\xff\xfe\n", b"{" * 2000 + b"\n", b"x" * (LONGEST_LINE + 10)],
    ids=("nothing", "no end", "no JSON", "a list", "a text", "no UTF-8", "nested", "too long"),
)
def test_whoever_says_nothing_or_nonsense_is_shut_out(
    words: bytes, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "HEAR_SECONDS", 0.05)
    with opened(path):
        assert said(path, words) == b""
        assert ask(path, {}) == {"heard": {}}


def test_whoever_takes_no_answer_keeps_nobody_waiting(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "ANSWER_SECONDS", 1.0)
    large = Door(path, lambda question: {"png": "x" * 1_000_000})
    large.start()
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(path))
        line.sendall(b"{}\n")
        assert len(json.dumps(ask(path, {}))) > 1_000_000
    assert large.stop(10.0)


def test_nobody_behind_the_door_is_no_reply(path: Path, tmp_path: Path) -> None:
    for nowhere in (path, tmp_path / "no" / "folder"):
        with pytest.raises(NoReply):
            ask(nowhere, {})
    dumb = Door(path, echoed)
    with pytest.raises(NoReply):
        ask(path, {}, 0.05)
    dumb.start()
    assert dumb.stop(10.0)


def test_a_program_that_ends_in_the_middle_is_no_reply(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "_line", _fails)
    with opened(path), pytest.raises(NoReply):
        ask(path, {})


def _fails(_: socket.socket) -> bytes:
    raise ValueError
