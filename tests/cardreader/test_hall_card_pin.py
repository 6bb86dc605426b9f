"""`hall-card pin` as it is typed: at a pipe, and at a terminal of its own."""

import json
import os
import pty
import subprocess
import sys
import termios
from pathlib import Path
from typing import Any

import pytest

from cardreader.commands import typed_digits
from tests.cardreader.software import image

ENVIRONMENT = {**os.environ, "PCSCLITE_CSOCK_NAME": "/nonexistent/pcscd.comm", "LC_ALL": "C.UTF-8"}


def written(folder: Path, **changes: Any) -> str:
    path = folder / "card.json"
    path.write_text(json.dumps(image(**changes)), encoding="utf-8")
    return str(path)


def piped(digits: str, *arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "cardreader", "pin", *arguments],
        input=digits,
        capture_output=True,
        text=True,
        check=False,
        env={**ENVIRONMENT, **environment},
    )


class Terminal:
    """A person at a terminal: waits for a prompt, types, sees what stands there."""

    def __init__(self, *arguments: str) -> None:
        self._master, slave = pty.openpty()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "cardreader", "pin", *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=ENVIRONMENT,
            start_new_session=True,
        )
        self._slave = slave
        self.seen = ""

    def await_words(self, words: str) -> None:
        """Read on until `words` stand there; they are new ones each time."""
        start = len(self.seen)
        while words not in self.seen[start:]:
            self.seen += os.read(self._master, 1024).decode()

    def type(self, prompt: str, line: str) -> None:
        """Wait for the prompt and for the echo to be off, where digits are asked for; then type."""
        self.await_words(prompt)
        while ":" in prompt and termios.tcgetattr(self._slave)[3] & termios.ECHO:
            pass
        os.write(self._master, line.encode() + b"\n")

    def end(self) -> int:
        """The exit code; everything that was written is then in `seen`, and the terminal echoes as before."""
        code = self._process.wait(timeout=30)
        assert termios.tcgetattr(self._slave)[3] & termios.ECHO
        os.close(self._slave)
        try:
            while part := os.read(self._master, 1024):
                self.seen += part.decode()
        except OSError:
            pass
        os.close(self._master)
        return code


@pytest.mark.parametrize(
    ("changes", "digits", "code", "says"),
    [
        ({}, "123456\n", 0, "The PIN is right."),
        ({}, "123456", 0, "The PIN is right."),
        ({}, "654321\n", 8, "Wrong PIN; tries left: 2."),
        ({"pin_tries": 0}, "123456\n", 9, "The PIN is blocked."),
        ({"pin_tries": 1}, "123456\n", 10, "Nothing was sent: it may be the last try."),
        ({"pin": None}, "123456\n", 11, "The card asks for no PIN."),
        ({}, "", 2, "Nothing was sent: no PIN was given."),
        ({}, "123\n", 2, "Nothing was sent: a PIN has 4 to 16 digits"),
        ({}, "12345x\n", 2, "Nothing was sent: a PIN has 4 to 16 digits"),
        ({"state": "card_locked"}, "123456\n", 5, "C-107"),
    ],
)
def test_a_pin_from_a_pipe_and_each_ending(
    tmp_path: Path, changes: dict[str, Any], digits: str, code: int, says: str
) -> None:
    done = piped(digits, "verify", "--trace", "--image", written(tmp_path, **changes))
    assert done.returncode == code, done.stderr
    assert says in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert digits.strip() == "" or digits.strip() not in done.stdout + done.stderr
    assert done.stderr.count("> 0020000003") == (1 if code in (0, 8) else 0)


def test_the_last_try_is_spent_where_it_is_said_so(tmp_path: Path) -> None:
    card = written(tmp_path, pin_tries=1)
    assert piped("123456\n", "verify", "--last-try", "--image", card).returncode == 0
    wrong = piped("654321\n", "verify", "--last-try", "--image", card)
    assert wrong.returncode == 9
    assert "social-insurance office" in wrong.stderr


@pytest.mark.parametrize(
    ("lines", "code", "says"),
    [
        ("123456\n24680\n", 0, "The PIN is changed."),
        ("654321\n24680\n", 8, "tries left: 2"),
        ("123456\n", 2, "no PIN was given"),
        ("123456\n1234567890123\n", 2, "a new one 4 to 12"),
    ],
)
def test_a_pin_is_changed_from_a_pipe(tmp_path: Path, lines: str, code: int, says: str) -> None:
    done = piped(lines, "change", "--trace", "--image", written(tmp_path))
    assert (done.returncode, says in done.stdout + done.stderr) == (code, True), done.stderr
    assert done.stderr.count("> 805E0100") == (1 if code in (0, 8) else 0)
    assert not any(line in done.stdout + done.stderr for line in lines.split())


def test_it_speaks_chinese_where_the_terminal_does(tmp_path: Path) -> None:
    done = piped("654321\n", "verify", "--image", written(tmp_path), LC_ALL="zh_CN.UTF-8", PYTHONUTF8="1")
    assert "密码不对，剩余次数：2。" in done.stderr


def test_at_a_terminal_the_tries_are_told_first_and_nothing_typed_is_shown(tmp_path: Path) -> None:
    terminal = Terminal("verify", "--image", written(tmp_path))
    terminal.type("PIN: ", "123456")
    assert terminal.end() == 0
    assert terminal.seen.index("Tries left: 3.") < terminal.seen.index("PIN: ")
    assert "123456" not in terminal.seen


@pytest.mark.parametrize(("answer", "code"), [("y", 0), ("", 10), ("n", 10)])
def test_at_one_try_left_it_warns_and_asks_once_more(tmp_path: Path, answer: str, code: int) -> None:
    terminal = Terminal("verify", "--image", written(tmp_path, pin_tries=1))
    terminal.type("[y/N]", answer)
    if code == 0:
        terminal.type("PIN: ", "123456")
    assert terminal.end() == code


@pytest.mark.parametrize(("again", "code", "says"), [("24680", 0, "is changed"), ("24681", 2, "not typed alike")])
def test_a_new_pin_is_typed_twice(tmp_path: Path, again: str, code: int, says: str) -> None:
    terminal = Terminal("change", "--image", written(tmp_path))
    for prompt, line in (("Old PIN: ", "123456"), ("New PIN: ", "24680"), ("New PIN again: ", again)):
        terminal.type(prompt, line)
    assert (terminal.end(), says in terminal.seen) == (code, True)
    assert not any(digits in terminal.seen for digits in ("123456", "24680", "24681"))


def test_a_line_that_is_far_too_long_does_not_run_into_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    ear, mouth = os.pipe()
    os.write(mouth, b"1" * 300 + b"\n2468\n")
    os.close(mouth)
    with os.fdopen(ear) as source:
        monkeypatch.setattr(sys, "stdin", source)
        assert [bytes(typed_digits.read_digits("")) for _ in range(3)] == [b"1" * 64, b"2468", b""]
