"""The hall's movable clock: Debian's libfaketime with one file of an offset that all programs of the hall read.

An offset, never a date (a date would freeze the clock); monotonic time is never moved (Qt would stand still).
"""

import subprocess
import sysconfig
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from labourhall.program.whole_file import write_whole

SLEEP: Final = """
#define _GNU_SOURCE
#include <errno.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
int clock_nanosleep(clockid_t clock, int flags, const struct timespec *wanted, struct timespec *left) {
  return syscall(SYS_clock_nanosleep, clock, flags, wanted, left) == 0 ? 0 : errno;
}
"""
"""Stands before libfaketime, whose own clock_nanosleep refuses every monotonic sleep that is not to be moved, which is
`time.sleep` since Python 3.11 (wolfcw/libfaketime issue 426; Debian 12 has 0.9.10)."""


COMPILER: Final = "cc"


class NoClock(Exception):
    """The clock cannot be moved here; the text says what to install."""


@dataclass(frozen=True, slots=True)
class Clock:
    """The file with the offset and the libraries that read it, in the order of their loading."""

    offset_file: Path
    libraries: tuple[Path, ...]

    def move(self, offset: timedelta) -> None:
        """Let the clock of every program be the machine's plus `offset`; whole at once, never half a line."""
        write_whole(self.offset_file, f"{offset.total_seconds():+.3f}s\n".encode("ascii"))

    def offset(self) -> timedelta:
        """By how much the clock is moved now."""
        return timedelta(seconds=float(self.offset_file.read_text(encoding="ascii").strip().rstrip("s")))

    def environment(self) -> dict[str, str]:
        """What a program needs in its environment to live by this clock."""
        return {
            "LD_PRELOAD": ":".join(map(str, self.libraries)),
            "FAKETIME_TIMESTAMP_FILE": str(self.offset_file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "NO_FAKE_STAT": "1",
        }


def movable(folder: Path, offset: timedelta) -> Clock:
    """A clock with its files in `folder`, moved by `offset`. Raises NoClock where library or compiler is missing."""
    clock = Clock(folder / "clock-offset", (_build_sleep(folder / "sleep.so"), find_library()))
    clock.move(offset)
    return clock


def find_library() -> Path:
    """Debian's libfaketimeMT for this machine's architecture. Raises NoClock."""
    multiarch = sysconfig.get_config_var("MULTIARCH") or ""
    for folder in (Path("/usr/lib") / multiarch, Path("/usr/lib")):
        path = folder / "faketime" / "libfaketimeMT.so.1"
        if path.is_file():
            return path
    raise NoClock("The clock cannot be moved: libfaketime is missing (apt-get install faketime).")


def _build_sleep(path: Path) -> Path:
    command = [COMPILER, "-shared", "-fPIC", "-O1", "-x", "c", "-", "-o", str(path)]
    try:
        subprocess.run(command, input=SLEEP, text=True, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise NoClock("The clock cannot be moved: no C compiler (apt-get install gcc libc6-dev).") from error
    return path


def forget(pids: list[int]) -> None:
    """Remove what libfaketime leaves in shared memory for programs that were killed."""
    for pid in pids:
        for name in (f"sem.faketime_sem_{pid}", f"faketime_shm_{pid}"):
            (Path("/dev/shm") / name).unlink(missing_ok=True)


def offset_to(moment: datetime, now: datetime) -> timedelta:
    """How far the machine's clock `now` is from `moment`; both with their zone."""
    return moment - now
