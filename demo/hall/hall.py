"""The whole hall: card, city, line, board and kiosk, each a process of its own, started in order, ended in reverse."""

import os
import shutil
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from cardreader.simulator.folder import NoFolder, socket_folder
from cardreader.simulator.session import NamespaceRefused, PcscdFailed, PrivateReader
from demo import clock as clocks
from demo.hall import board, kiosk, sam
from demo.hall.city import City
from demo.hall.interruption import held_back
from demo.hall.plan import Plan
from demo.hall.process import HallFailed, Program, Running
from demo.hall.site import OFFICE_SOCKET, Site
from labourhall.contract.device_calls import HallConfiguration
from labourhall.program.door import NoReply, ask
from labourhall.program.hall_time import HALL_TIME

START_SECONDS: Final = 60.0
"""For one program, on a machine that does a lot besides. Usually each takes a second or two."""

Progress = Callable[[str], None]


class RunningHall:
    """Use it as a context: inside, everything runs; afterwards nothing is left, however it ended.

    `warnings` are word ids of what the person at the desk must know.
    """

    def __init__(self, plan: Plan, progress: Progress = lambda part: None) -> None:
        self.plan = plan
        self.warnings: list[str] = []
        self.clock: clocks.Clock | None = None
        self._progress = progress
        self._stack = ExitStack()
        self._programs: list[Program] = []

    def __enter__(self) -> "RunningHall":
        try:
            self._start()
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    @property
    def configuration(self) -> HallConfiguration:
        return self.city.configuration

    def now(self) -> datetime:
        """The time in the hall."""
        return datetime.now(UTC).astimezone(HALL_TIME) + (self.clock.offset() if self.clock else timedelta())

    @property
    def board(self) -> Program:
        """The hall's first board."""
        return self.boards[0]

    @property
    def today(self) -> date:
        """The hall's day."""
        return self.now().date()

    def present(self, image: Mapping[str, Any]) -> int:
        """Put a card into the kiosk's reader; the answer is the moment (monotonic ns). Raises InsertRefused."""
        moment = time.monotonic_ns()
        self.reader.present(image)
        return moment

    def remove(self) -> int:
        """Pull the card; the answer is the moment (monotonic ns)."""
        moment = time.monotonic_ns()
        self.reader.remove()
        return moment

    def line(self, wanted: str = "status") -> dict[str, Any]:
        """Say "cut", "restore", "portal" or "status" to the line; the answer is its state."""
        return ask(self.folder / "line.sock", {"do": wanted})

    def processes(self) -> list[Running]:
        """What runs: name, process id, argument vector."""
        card = Path(f"/proc/{self.reader.pid}/cmdline").read_bytes().split(b"\0")
        software_card = Running("card", self.reader.pid, tuple(os.fsdecode(part) for part in card if part))
        return [software_card, *(program.running() for program in self._programs)]

    def ended(self) -> Program | None:
        """A program that should run and does not any more."""
        return next((program for program in self._programs if not program.alive), None)

    def _end(self) -> None:
        with held_back():  # whoever presses Ctrl-C twice would leave the half of it
            self._stack.close()

    def _start(self) -> None:
        with held_back():
            self.folder = _folder()
            self._stack.callback(shutil.rmtree, self.folder, ignore_errors=True)
        self.plan.logs.mkdir(parents=True, exist_ok=True)
        environment = self._begin_clock()
        self._progress("card")
        with held_back():
            self.reader = self._begin_reader()
            self._stack.callback(self.reader.close)
        if self.plan.sam:
            self.reader.present(sam.image(self.plan.sam), slot=sam.SLOT)
        self._progress("city")
        self.city = City(self.folder, self.plan, environment)
        self.server = self.city.serve(self.run)
        self._progress("line")
        line_port = self._begin_line(self.line_target(self.city.port))
        self.site = Site(
            self.plan, self.folder, environment, self.reader.socket_path, line_port, self.city.stick, self.city.keys
        )
        self.site.letters.mkdir()
        self._progress("board")
        self.boards = board.start_all(self.site, self.run)
        self._progress("kiosk")
        self.kiosk = kiosk.start(self.site, self.run)

    def line_target(self, port: int) -> int:
        """Where the far end of the line leads: the city's own port."""
        return port

    def _begin_clock(self) -> dict[str, str]:
        if self.plan.offset is None:
            return {}
        self._progress("clock")
        self.clock = clocks.movable(self.folder, self.plan.offset)
        self._stack.callback(lambda: clocks.forget([program.pid for program in self._programs]))
        return self.clock.environment()

    def _begin_reader(self) -> PrivateReader:
        try:
            return PrivateReader(self.plan.apdus)
        except NamespaceRefused:
            self.warnings.append("desk.shared_ports")
            return PrivateReader(self.plan.apdus, isolated=False)
        except PcscdFailed as error:
            raise HallFailed("card", str(error)) from error

    def _begin_line(self, port: int) -> int:
        socket = self.folder / "line.sock"
        arguments: list[str | Path] = [
            "--to",
            f"127.0.0.1:{port}",
            "--control",
            socket,
            "--kbit",
            f"{self.plan.kbit:g}",
        ]
        program = self.run(lambda: Program("line", "demo.line", arguments, self.plan.logs / "line.log", {}))
        program.await_sign(lambda: _answers(socket), START_SECONDS)
        return int(self.line()["port"])

    def run(self, begin: Callable[[], Program]) -> Program:
        """Start a program and take charge of it: it ends with the hall, ready or not."""
        with held_back():
            program = begin()
            self._programs.append(program)
            self._stack.callback(program.end)
        return program


def _folder() -> Path:
    try:
        return socket_folder("hall-demo-", OFFICE_SOCKET)
    except NoFolder as error:
        raise HallFailed("hall", str(error)) from error


def _answers(socket: Path) -> bool:
    try:
        ask(socket, {"do": "status"})
    except NoReply:
        return False
    return True
