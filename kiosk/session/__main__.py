"""`hall-session`: shows a program by a compositor and ends with its code; after five falls a page stands instead."""

import argparse
import logging
import os
import sys
import time
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from kiosk.session.commands import Commands, taken_apart
from kiosk.session.failures import SessionFailure
from kiosk.session.last_end import LastEnd
from kiosk.session.outcome import SessionEnd, outcome
from kiosk.session.run import CompositorRun, RunPatience
from labourhall.program import control, logs
from labourhall.program.control import Exit
from labourhall.program.crash import CrashRule
from labourhall.program.starts import FallLimit, Starts
from labourhall.program.terminal import at_a_terminal
from labourhall.program.watchdog import handed_on

log = logging.getLogger(__name__)

PROGRAM: Final = "hall-session"
USAGE: Final = f"{PROGRAM} [--state FOLDER] -- COMPOSITOR [OPTION…] -- PROGRAM [OPTION…]"
FOLDER: Final = "/run/labourhall"
FALLS: Final = FallLimit(5, 300.0)
QUIET_SECONDS: Final = 600.0
"""So long the out-of-service page stands; then the program has one try."""
PATIENCE: Final = RunPatience()


@at_a_terminal
def main(argv: Sequence[str] | None = None) -> int:
    """Run the session; gives its exit code."""
    own, commands = taken_apart(sys.argv[1:] if argv is None else argv)
    parser = argparse.ArgumentParser(prog=PROGRAM, usage=USAGE, description=__doc__, allow_abbrev=False)
    parser.add_argument("--state", type=Path, metavar="FOLDER", help=f"where falls are counted (else {FOLDER})")
    asked = parser.parse_args(own)
    if commands is None:
        parser.error("name the compositor and the program, each after --")
    logs.start()
    with CrashRule():
        return KioskSession(state_folder(asked.state, os.environ), commands, os.environ).held()


class KioskSession:
    """Counts starts in `folder`, and shows what the count says."""

    def __init__(
        self, folder: Path, commands: Commands, environment: Mapping[str, str], patience: RunPatience = PATIENCE
    ) -> None:
        self._commands = commands
        self._environment = handed_on(environment)
        self._patience = patience
        self._last = LastEnd(folder / "last-end")
        self._starts = Starts(folder / "starts.json", partial(time.clock_gettime, time.CLOCK_BOOTTIME), FALLS)

    def held(self) -> int:
        """From its beginning to its end; gives the exit code."""
        last = self._last.take()
        return self._paused(last) if self._starts.begin() else self._shown()

    def _shown(self) -> int:
        end, _ = self._run(self._commands)
        if end.failure is None:
            self._starts.end()
        else:
            self._last.keep(end.failure)
            log.error("%s %s ended with %s", end.failure.code, self._commands.program[0], end.code)
        return end.code

    def _paused(self, why: SessionFailure) -> int:
        """Show for a while that the kiosk is out of service; however that ends, the next start tries the program."""
        log.error("%s the program fell %d times: out of service for a while", why.code, FALLS.falls)
        self._starts.once_more()
        end, is_stopped = self._run(self._commands.shown_by(page(why, self._commands.settings)))
        if is_stopped:
            return end.code
        if end.code != Exit.DONE:
            log.error("the out-of-service page ended with %s", end.code)
        self._starts.once_more()
        return Exit.RESTART

    def _run(self, commands: Commands) -> tuple[SessionEnd, bool]:
        """What a run of these ended with, and whether it was asked to."""
        run = CompositorRun(commands, self._environment, self._patience)
        control.on_stop(run.stop)
        seen = run.seen()
        return outcome(seen), seen.stopped


def page(why: SessionFailure, settings: Sequence[str]) -> list[str]:
    """The command that shows the out-of-service page."""
    alone = ["-I"] if sys.flags.isolated else []
    told = ["--code", why.code, "--seconds", f"{QUIET_SECONDS:g}"]
    return [sys.executable, *alone, "-m", "kiosk.out_of_service", *told, *settings]


def state_folder(named: Path | None, environment: Mapping[str, str]) -> Path:
    """Where falls are counted: as named, else the unit's own folder; made if need be."""
    folder = named or Path(environment.get("RUNTIME_DIRECTORY", "").split(":")[0] or FOLDER)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        log.warning("%s: %s: falls are not counted", folder, error.strerror)
    return folder


if __name__ == "__main__":
    sys.exit(main())
