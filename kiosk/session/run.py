"""One run of compositor and program: started, watched, ended in order, with a bound on every wait.

The compositor's own exit code says nothing (cage 0.1.4 ends with 0 whatever its program does), so the
program is started by `inner`, which tells its code by a socket that goes through the compositor.
"""

import logging
import os
import select
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.session.commands import END, Commands
from kiosk.session.outcome import SeenRun

log = logging.getLogger(__name__)

INNER: Final = Path(__file__).with_name("inner.py")


@dataclass(frozen=True, slots=True)
class RunPatience:
    """Seconds: until the compositor starts the program, for the program's end, and for the compositor's after it."""

    begin: float = 15.0
    end: float = 5.0
    close: float = 1.5


class CompositorRun:
    """Made in the main thread and seen through there; `stop` may come at any moment, from a signal too."""

    def __init__(self, commands: Commands, environment: Mapping[str, str], patience: RunPatience) -> None:
        self._commands = commands
        self._environment = environment
        self._patience = patience
        self._ear, self._mouth = socket.socketpair()
        self._ours, self._theirs = socket.socketpair()
        self._heard = b""
        self._begun = self._over = self._gone = self._stopped = False
        self._lost = False
        self._code: int | None = None

    def stop(self) -> None:
        """End the program first, then the compositor."""
        self._stopped = True
        self._mouth.send(b"\0")

    def seen(self) -> SeenRun:
        """Start both, wait for the end of both; what was seen."""
        with self._ear, self._mouth, self._ours:
            try:
                started = self._started()
            except OSError as error:
                log.error("%s: %s", self._commands.compositor[0], error.strerror)
                return SeenRun(stopped=self._stopped)
            self._compositor = started
            self._ended = os.pidfd_open(started.pid)
            try:
                self._watch()
            finally:
                os.close(self._ended)
        return SeenRun(self._begun, self._code, self._stopped, self._lost)

    def _started(self) -> subprocess.Popen[bytes]:
        passed = inherited()
        with self._theirs:
            line = self._theirs.fileno()
            told = [str(line), ",".join(map(str, passed)), str(self._patience.end)]
            python = [sys.executable, "-I", "-S", str(INNER)]
            command = [*self._commands.compositor, END, *python, *told, *self._commands.program]
            return subprocess.Popen(command, env=self._environment, pass_fds=(line, *passed))

    def _watch(self) -> None:
        self._waiting = select.poll()
        for one in (self._ear.fileno(), self._ours.fileno(), self._ended):
            self._waiting.register(one, select.POLLIN)
        if not self._until(lambda: self._begun or self._is_ending, self._patience.begin):
            log.error("%s did not start the program", self._commands.compositor[0])
        elif not self._is_ending:
            self._until(lambda: self._is_ending, None)
        self._lost = self._begun and self._gone and self._code is None
        self._ours.shutdown(socket.SHUT_WR)  # which asks the program to end, if it has not
        if self._begun:
            self._until(lambda: self._over, self._patience.end + self._patience.close)
        self._end_compositor()

    def _end_compositor(self) -> None:
        """It ends by itself where its program did; else it is made to."""
        if self._begun and self._until(lambda: self._gone, self._patience.close):
            return
        self._compositor.terminate()
        if not self._until(lambda: self._gone, self._patience.close):
            self._compositor.kill()
            self._until(lambda: self._gone, None)

    @property
    def _is_ending(self) -> bool:
        return self._over or self._gone or self._stopped

    def _until(self, is_so: Callable[[], bool], seconds: float | None) -> bool:
        """Take in what happens until it is so; False if it is not within so many seconds."""
        until = None if seconds is None else time.monotonic() + seconds
        while not is_so():
            left = None if until is None else until - time.monotonic()
            if left is not None and left <= 0:
                return False
            for descriptor, _ in self._waiting.poll(None if left is None else left * 1000 + 1):
                self._take(descriptor)
        return True

    def _take(self, descriptor: int) -> None:
        if descriptor == self._ear.fileno():
            self._ear.recv(64)
        elif descriptor == self._ended:
            self._waiting.unregister(descriptor)
            log.info("%s ended with %s", self._commands.compositor[0], self._compositor.wait())
            self._gone = True
        else:
            self._hear()

    def _hear(self) -> None:
        """What `inner` tells: `begun`, then `ended CODE`. It is over when a code is told, or nobody holds the line."""
        heard = self._ours.recv(64)
        self._heard += heard
        *whole, self._heard = self._heard.split(b"\n")
        for line in whole:
            self._begun = True
            if line.startswith(b"ended "):
                self._code = int(line[6:])
        self._over = self._code is not None or not heard
        if self._over:
            self._waiting.unregister(self._ours.fileno())


def inherited() -> Sequence[int]:
    """The descriptors beside the three standard ones that whoever started us left open for our children."""
    found = []
    for name in os.listdir("/proc/self/fd"):
        try:
            if int(name) > 2 and os.get_inheritable(int(name)):
                found.append(int(name))
        except OSError:  # the one by which the folder was read
            continue
    return sorted(found)
