"""One program of the hall as a child process: secrets by a pipe, its words in a file, its end with ours."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import demo
from demo.hall.interruption import held_back

ROOT: Final = Path(demo.__file__).resolve().parents[1]
END_SECONDS: Final = 5.0
PRELOAD: Final = "LD_PRELOAD"


class HallFailed(Exception):
    """A program of the hall did not start or ended; the text is one plain sentence. `program` names it."""

    def __init__(self, program: str, sentence: str) -> None:
        super().__init__(sentence)
        self.program = program


class InputRefused(HallFailed):
    """What somebody gave (vacancies, holders, the board's size) was refused; the text is the program's own sentence."""


@dataclass(frozen=True, slots=True)
class Running:
    """What the report says of a process."""

    name: str
    pid: int
    argv: tuple[str, ...]


class Program:
    """A child process, running from its making. The kernel ends it with us, however we end (`setpriv --pdeathsig`).

    Whoever makes one holds interruptions back until somebody has charge of its end.
    """

    def __init__(
        self,
        name: str,
        module: str,
        arguments: Sequence[str | Path],
        log: Path,
        environment: Mapping[str, str],
        secrets: Mapping[str, str] | None = None,
    ) -> None:
        self.name = name
        self.log = log
        self.started_ns = time.monotonic_ns()
        command = [sys.executable, "-m", module, *map(str, arguments)]
        reading = -1
        if secrets is not None:
            reading = _secret_pipe(secrets)
            command += ["--secrets-fd", str(reading)]
        with log.open("ab") as words:
            self._process = subprocess.Popen(
                [*_bound(environment), *command],
                stdin=subprocess.DEVNULL,
                stdout=words,
                stderr=words,
                env=_surroundings(environment),
                pass_fds=(reading,) if secrets is not None else (),
                # Ctrl-C on the terminal is ours to hear; we end the others in their order.
                start_new_session=True,
            )
        if secrets is not None:
            os.close(reading)

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def running(self) -> Running:
        """Name, process id and the argument vector as the kernel knows it."""
        raw = Path(f"/proc/{self.pid}/cmdline").read_bytes() if self.alive else b""
        return Running(self.name, self.pid, tuple(os.fsdecode(part) for part in raw.split(b"\0") if part))

    def await_sign(self, sign: Callable[[], bool], seconds: float) -> None:
        """Wait until `sign` is true. Raises HallFailed if the program ends before, or takes longer."""
        until = time.monotonic() + seconds
        while not sign():
            if not self.alive:
                raise HallFailed(self.name, f"{self.name} ended while it was starting: {self.last_words()}")
            if time.monotonic() > until:
                raise HallFailed(self.name, f"{self.name} was not ready within {seconds:.0f} s: {self.last_words()}")
            time.sleep(0.01)

    def end(self) -> None:
        """Ask it to end, then make it; returns when it has ended."""
        if self.alive:
            self._process.terminate()
            try:
                self._process.wait(END_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()

    def kill(self) -> None:
        """End it as a crash would."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def last_words(self) -> str:
        """The last line that it wrote."""
        lines = self.log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        return lines[-1] if lines else "it said nothing"


Run = Callable[[Callable[[], Program]], Program]
"""Starts a program and takes charge of its end."""


def run_once(
    name: str,
    module: str,
    arguments: Sequence[str | Path],
    environment: Mapping[str, str],
    secrets: Mapping[str, str],
    seconds: float,
) -> str:
    """Run a command to its end and give what it printed. Raises HallFailed with its own last words."""
    with ExitStack() as stack:
        with held_back():
            running = stack.enter_context(_command(module, arguments, environment, secrets))
            stack.callback(running.kill)
        try:
            printed, complaint = running.communicate(timeout=seconds)
        except subprocess.TimeoutExpired as error:
            raise HallFailed(name, f"{name}: {arguments[0]} was not done within {seconds:.0f} s.") from error
    if running.returncode != 0:
        said = complaint.strip().splitlines() or [f"it ended with {running.returncode}"]
        raise HallFailed(name, f"{name}: {said[-1]}")
    return printed


def _command(
    module: str, arguments: Sequence[str | Path], environment: Mapping[str, str], secrets: Mapping[str, str]
) -> "subprocess.Popen[str]":
    reading = _secret_pipe(secrets)
    try:
        return subprocess.Popen(
            [*_bound(environment), sys.executable, "-m", module, *map(str, arguments), "--secrets-fd", str(reading)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
            env=_surroundings(environment),
            pass_fds=(reading,),
        )
    finally:
        os.close(reading)


def _bound(environment: Mapping[str, str]) -> list[str]:
    """What runs before a program in its own process: the kernel is told to end it with us; then the clock is laid
    over it, and over nothing before it (a library that is preloaded twice leaves its shared memory behind).

    The kernel says it once, to whoever may just be starting and not listening yet: hence KILL.
    """
    preload = environment.get(PRELOAD)
    return ["setpriv", "--pdeathsig", "KILL", *(["env", f"{PRELOAD}={preload}"] if preload else [])]


def _surroundings(environment: Mapping[str, str]) -> dict[str, str]:
    # Their words are read by us, whatever the terminal reads that we were started at.
    whole = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", **environment}
    whole.pop(PRELOAD, None)
    return whole


def _secret_pipe(secrets: Mapping[str, Any]) -> int:
    """A pipe with the secrets in it, its reading end; they are far smaller than a pipe holds."""
    reading, writing = os.pipe()
    with os.fdopen(writing, "w", encoding="utf-8") as pipe:
        json.dump(dict(secrets), pipe)
    return reading
