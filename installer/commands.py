"""Programs of the stick's own Debian, run to their end. The only file that starts any."""

import subprocess
from typing import Final, Protocol

ENVIRONMENT: Final = {
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/root",
    "LC_ALL": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
    "MTOOLS_SKIP_CHECK": "1",
}


class CommandFailed(Exception):
    """A program ended with an error; the text is its last line that says something."""


class Runs(Protocol):
    """What runs a program, or stands for it in tests."""

    def __call__(self, *words: str, told: str = "") -> str:
        """What the program prints; `told` is what it reads. Raises CommandFailed."""
        ...


def run(*words: str, told: str = "") -> str:
    """What the program prints; `told` is what it reads. Raises CommandFailed."""
    try:
        done = subprocess.run(
            words, input=told, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=ENVIRONMENT, text=True,
            errors="replace",
        )  # fmt: skip
    except OSError as error:
        raise CommandFailed(f"{words[0]}: {error.strerror}") from error
    if done.returncode:
        said = [line.strip() for line in done.stdout.splitlines() if line.strip()]
        raise CommandFailed(f"{words[0]}: {said[-1] if said else done.returncode}")
    return done.stdout
