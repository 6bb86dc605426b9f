"""The one face of the software card for desk, tour and tests: a private reader to present card images to.

The card, its pcscd and vpcd live in a process of their own, in their own mount and network namespace. That process
ends when this one does, in whatever way: it holds the other end of a pipe.
"""

import json
import os
import random
import shutil
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Final

from cardreader.simulator.control import service_socket, slot_socket
from cardreader.simulator.folder import NoFolder, socket_folder
from cardreader.simulator.namespace import NamespaceRefused, Walls, walls_granted
from cardreader.simulator.pcscd import SERVICE_SOCKET, PcscdFailed

PORT: Final = 21001
"""In a namespace of its own nobody else has it; below the ephemeral range, where vpcd may fail to bind."""
PORTS_SHARED: Final = range(21001, 32000, 2)
END_SECONDS: Final = 5.0

CardSource = Path | str | Mapping[str, object]
"""An image file, JSON text, or decoded JSON."""

__all__ = ["CardSource", "InsertRefused", "NamespaceRefused", "PcscdFailed", "PrivateReader"]


class InsertRefused(Exception):
    """A card image was refused; the message is one sentence for the person who gave it."""


class PrivateReader:
    """A private pcscd with two virtual readers. Raises NamespaceRefused or PcscdFailed where it cannot be had.

    Other programs reach it with the environment variable PCSCLITE_CSOCK_NAME = `socket_path`, set before their first
    call to PC/SC. `isolated=False` is for machines that refuse namespaces: the readers' ports are then open to the
    network, so warn whoever runs it.
    """

    def __init__(self, log: Path | None = None, isolated: bool = True) -> None:
        self.log_path = log
        try:
            self._home = socket_folder("hall-card-", str(SERVICE_SOCKET))
        except NoFolder as error:
            raise PcscdFailed(str(error)) from error
        self._cards: dict[int, socket.socket] = {}
        try:
            self._process = self._start(isolated)
        except BaseException:
            shutil.rmtree(self._home)
            raise
        try:
            self._await_ready()
        except BaseException:
            self.close()
            raise

    @property
    def socket_path(self) -> Path:
        """What PCSCLITE_CSOCK_NAME has to name."""
        return self._home / SERVICE_SOCKET

    @property
    def pid(self) -> int:
        """The card's process."""
        return self._process.pid

    def control_path(self, slot: int = 0) -> Path:
        """The socket to insert by from elsewhere: connect and send an image, close to pull."""
        return slot_socket(self._home, slot)

    def present(self, card: CardSource, slot: int = 0) -> None:
        """Put a card into a slot; raises InsertRefused. Readers notice within half a second (pcscd polls)."""
        line = _connect(self.control_path(slot))
        try:
            _ask(line, str(card.resolve()) if isinstance(card, Path) else _one_line(card))
        except BaseException:
            line.close()
            raise
        self.remove(slot)
        self._cards[slot] = line

    def remove(self, slot: int = 0) -> None:
        """Pull the card out; returns when it is. Nothing happens where none is in."""
        if (line := self._cards.pop(slot, None)) is not None:
            with line:
                line.shutdown(socket.SHUT_WR)
                while line.recv(4096):
                    pass

    def tear(self, slot: int = 0) -> None:
        """Pull the card out in the middle of a command: of the one that it owes an answer to, else of the next.

        The slot is free afterwards. Nothing happens where no card is in.
        """
        if (line := self._cards.get(slot)) is not None:
            _ask(line, "tear")

    def stop_service(self) -> None:
        """End pcscd, as a crash would; an inserted card stays in its slot."""
        self._steer("stop")

    def kill_service(self) -> None:
        """Kill pcscd (SIGKILL): it says good-bye to nobody; an inserted card stays in its slot."""
        self._steer("kill")

    def start_service(self) -> None:
        """Start pcscd again."""
        self._steer("start")

    def close(self) -> None:
        """End everything; returns when it has ended."""
        for slot in tuple(self._cards):
            self.remove(slot)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
        shutil.rmtree(self._home, ignore_errors=True)

    def __enter__(self) -> "PrivateReader":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _start(self, isolated: bool) -> "subprocess.Popen[bytes]":
        walls = walls_granted() if isolated else Walls.NONE
        port = PORT if isolated else _free_port()
        log = str(self.log_path.resolve()) if self.log_path is not None else "-"
        command = [sys.executable, "-m", "cardreader.simulator", str(self._home), str(port), log]
        command.append(walls)
        package_root = str(Path(__file__).resolve().parents[2])
        return subprocess.Popen(
            [*walls.command, *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": package_root},
            start_new_session=True,
        )

    def _await_ready(self) -> None:
        """Read the one line that the process says first; anything but `ready` becomes an exception."""
        assert self._process.stdout is not None
        said = self._process.stdout.readline().decode(errors="replace").strip()
        answer = json.loads(said) if said.startswith("{") else {"failed": said or "the card's process ended at once"}
        if "namespace_refused" in answer:
            raise NamespaceRefused(answer["namespace_refused"])
        if "failed" in answer:
            raise PcscdFailed(answer["failed"])

    def _steer(self, word: str) -> None:
        with _connect(service_socket(self._home)) as line:
            _ask(line, word)


def _free_port() -> int:
    """A port that is free now with its neighbour; vpcd has no way to tell that it could not have it."""
    for port in random.sample(PORTS_SHARED, len(PORTS_SHARED)):
        try:
            for each in (port, port + 1):
                with socket.socket() as trial:
                    trial.bind(("", each))
        except OSError:
            continue
        return port
    raise PcscdFailed("No free port for the virtual reader.")


def _one_line(card: str | Mapping[str, object]) -> str:
    return card.replace("\n", " ") if isinstance(card, str) else json.dumps(card)


def _connect(path: Path) -> socket.socket:
    line = socket.socket(socket.AF_UNIX)
    line.settimeout(30)
    try:
        line.connect(str(path))
    except OSError as exc:
        line.close()
        raise InsertRefused("The software card's process is gone.") from exc
    return line


def _ask(line: socket.socket, request: str) -> None:
    line.sendall(request.encode() + b"\n")
    answer = b""
    while not answer.endswith(b"\n"):
        part = line.recv(65536)
        if not part:
            raise InsertRefused("The software card's process is gone.")
        answer += part
    if "refused" in (read := json.loads(answer)):
        raise InsertRefused(read["refused"])
