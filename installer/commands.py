"""Programs of the stick's own Debian, run to their end. The only file that starts any."""

import contextlib
import signal
import subprocess
from collections.abc import Callable, Iterator, Sequence
from typing import Final, Protocol

ENVIRONMENT: Final = {
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/root",
    "LC_ALL": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
    "MTOOLS_SKIP_CHECK": "1",
}


class CommandFailed(Exception):
    """A program ended with an error; the text is the line of its words that says most."""


class CommandKilled(CommandFailed):
    """A program is not there, or did not end by itself: it has said nothing of what it was asked."""


def unheard(_: str) -> None:
    """Nobody listens."""


class Runs(Protocol):
    """What runs a program, or stands for it in tests."""

    def __call__(self, *words: str, told: str = "", heard: Callable[[str], None] = unheard) -> str:
        """What the program prints, each line `heard` as it comes; `told` is what it reads. Raises CommandFailed."""
        ...


def run(*words: str, told: str = "", heard: Callable[[str], None] = unheard) -> str:
    """What the program prints, each line `heard` as it comes; `told` is what it reads. Raises CommandFailed."""
    try:
        process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=ENVIRONMENT, text=True,
            errors="replace",
        )  # fmt: skip
    except OSError as error:
        raise CommandKilled(f"{words[0]}: {error.strerror}") from error
    with process:
        said = list(_lines(process, told, heard))
    if process.returncode < 0:
        raise CommandKilled(f"{words[0]}: {signal.strsignal(-process.returncode)}")
    if process.returncode:
        raise CommandFailed(f"{words[0]}: {_reason(said) or process.returncode}")
    return "".join(said)


def _reason(said: Sequence[str]) -> str:
    """The line that says most: dpkg's own of a package that failed, else the last one."""
    lines = [line.strip() for line in said if line.strip()]
    return next((line for line in lines if line.startswith("dpkg: error")), lines[-1] if lines else "")


def _lines(process: "subprocess.Popen[str]", told: str, heard: Callable[[str], None]) -> Iterator[str]:
    assert process.stdin is not None
    assert process.stdout is not None
    with contextlib.suppress(BrokenPipeError):  # it may end without having read
        process.stdin.write(told)  # a few lines: less than a pipe holds
        process.stdin.close()
    for line in process.stdout:
        heard(line)
        yield line
