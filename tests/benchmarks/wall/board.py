"""hall-display on the virtual screen, a process of its own as in a hall, and what `watched.py` notes of its frames."""

import json
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import display
from tests.benchmarks.wall.installed import installed_python

ROOT: Final = Path(display.__file__).resolve().parents[1]
WATCHED: Final = Path(__file__).with_name("watched.py")
PATIENCE: Final = 60.0
KEY: Final = "kiosk-key"


UNLIKE_A_HALL: Final = ("QT_QPA_PLATFORM", "QT_QUICK_BACKEND")
ISOLATED: Final = "-I"
"""As the packages' programs are started: nothing of whoever starts them decides what is loaded."""


@dataclass(frozen=True, slots=True)
class Playing:
    """A board that plays: its process, when it was begun (monotonic ns), and where its notes are once it ended."""

    process: "subprocess.Popen[bytes]"
    started_ns: int
    path: Path

    @property
    def pid(self) -> int:
        return self.process.pid

    def first_page(self) -> int:
        """When its first page with vacancies was painted, in monotonic nanoseconds; waits for it."""
        until = time.monotonic() + PATIENCE
        while not self.path.exists():
            assert self.process.poll() is None, "the board ended"
            assert time.monotonic() < until, "the board showed no page"
            time.sleep(0.01)
        return int(self.notes()["first"])

    def notes(self) -> dict[str, Any]:
        """What was noted when it was written last: at the first page, and at the end."""
        found: dict[str, Any] = json.loads(self.path.read_text(encoding="ascii"))
        return found

    def end(self) -> dict[str, Any]:
        """End it in order; its notes."""
        self.process.terminate()
        assert self.process.wait(PATIENCE) == 0, "the board did not end in order"
        return self.notes()


def _environment() -> dict[str, str]:
    """As in a hall; there no start compiles the program, nor does one here but the first, which no figure counts.

    Another room of the bench may have asked Qt for no screen: a board would then paint for nobody.
    """
    kept = {name: value for name, value in os.environ.items() if name not in UNLIKE_A_HALL}
    return {**kept, "QT_ENABLE_HIGHDPI_SCALING": "0"}


@contextmanager
def playing(settings: Path) -> Iterator[Playing]:
    """The board of these settings on the screen that DISPLAY names."""
    notes = settings.with_name("notes.json")
    notes.unlink(missing_ok=True)
    reading, writing = os.pipe()
    os.write(writing, json.dumps({"device_key": KEY}).encode())
    os.close(writing)
    python = installed_python(settings.parent.with_name("environment"), ROOT)
    options = ["--settings", str(settings), "--secrets-fd", str(reading)]
    command = [str(python), ISOLATED, str(WATCHED), str(notes), *options]
    started_ns = time.monotonic_ns()
    with (settings.with_name("log")).open("ab") as log:
        process = subprocess.Popen(
            command,
            stdout=log,
            stderr=log,
            pass_fds=(reading,),
            env=_environment(),
            start_new_session=True,
        )
    os.close(reading)
    try:
        yield Playing(process, started_ns, notes)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
