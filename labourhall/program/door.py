"""A program's unix socket, for whoever is at its machine: one JSON line in, one JSON line out, by a thread of its own.

Only the program's own account may knock (0600). What a program that was killed left is taken away; a caller who says
nothing, too much, or no JSON is shut out and keeps nobody else waiting for long.
"""

import contextlib
import json
import logging
import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

log = logging.getLogger(__name__)

Message = dict[str, Any]

HEAR_SECONDS: Final = 2.0
"""Callers send their line at once."""
ANSWER_SECONDS: Final = 10.0
"""So long a caller may take the answer, which may be a picture."""
LONGEST_LINE: Final = 4096
"""Bytes of a question."""


class NoReply(Exception):
    """The process behind the socket is gone or does not answer."""


class DoorTaken(Exception):
    """Another program answers at this door."""


class Door:
    """Listens at `path` and answers each question by `answer`, one after the other. Raises DoorTaken, OSError.

    `answer` may take its time, and must not raise.
    """

    def __init__(self, path: Path, answer: Callable[[Message], Message]) -> None:
        self._path = path
        self._answer = answer
        self._is_over = False
        self._listening = _opened(path)
        self._thread = threading.Thread(target=self._run, name="door", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, seconds: float) -> bool:
        """Listen no more; whether the thread ended within so many seconds."""
        self._is_over = True
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._thread.join(seconds)
        self._listening.close()
        self._path.unlink(missing_ok=True)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._is_over:
            try:
                caller, _ = self._listening.accept()
            except OSError:
                return
            with caller:
                self._serve(caller)

    def _serve(self, caller: socket.socket) -> None:
        caller.settimeout(HEAR_SECONDS)
        try:
            question = json.loads(_line(caller))
            if not isinstance(question, dict):
                return
            answer = self._answer(question)
            caller.settimeout(ANSWER_SECONDS)
            caller.sendall((json.dumps(answer, ensure_ascii=False) + "\n").encode())
        except (OSError, ValueError, RecursionError) as error:
            log.info("a caller at the door was shut out: %s", type(error).__name__)


def ask(path: Path, question: Message, seconds: float = 30.0) -> Message:
    """Send `question` to the process behind `path`, return the answer. Raises NoReply."""
    try:
        with socket.socket(socket.AF_UNIX) as line, _address(path) as address:
            line.settimeout(seconds)
            line.connect(address)
            line.sendall((json.dumps(question, ensure_ascii=False) + "\n").encode())
            with line.makefile("r", encoding="utf-8") as answers:
                text = answers.readline()
    except OSError as error:
        raise NoReply(f"{path.name}: {error}") from error
    if not text.endswith("\n"):
        raise NoReply(f"{path.name}: the process ended")
    answer: Message = json.loads(text)
    return answer


def _opened(path: Path) -> socket.socket:
    listening = socket.socket(socket.AF_UNIX)
    try:
        os.fchmod(listening.fileno(), 0o600)  # before it has a name: nobody else ever sees it open
        with _address(path) as address:
            if path.exists():
                _take_away(path, address)
            listening.bind(address)
        listening.listen(8)
    except BaseException:
        listening.close()
        raise
    return listening


def _take_away(path: Path, address: str) -> None:
    """Take away what a program that was killed left. Raises DoorTaken where one is there."""
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(HEAR_SECONDS)
        try:
            line.connect(address)
        except OSError:
            path.unlink(missing_ok=True)
            return
    raise DoorTaken(path.name)


@contextmanager
def _address(path: Path) -> Iterator[str]:
    """A name for `path` that is short enough for a socket (unix(7): 107 bytes), however deep its folder lies."""
    folder = os.open(path.parent, os.O_PATH | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{folder}/{path.name}"
    finally:
        os.close(folder)


def _line(caller: socket.socket) -> bytes:
    """What the caller says, up to its first line's end. Raises OSError, ValueError."""
    heard = b""
    while not heard.endswith(b"\n"):
        part = caller.recv(LONGEST_LINE)
        heard += part
        if not part or len(heard) > LONGEST_LINE:
            raise ValueError("no line")
    return heard
