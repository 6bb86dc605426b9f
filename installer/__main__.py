"""`python3 -m installer [CONSOLE]`: the stick's /init starts it; it ends with the restart of the PC."""

import sys
from pathlib import Path

from installer.app import main

RESTART = "b"


def _restart() -> None:
    """At once, by the kernel itself: nothing is mounted for writing, and no service runs."""
    Path("/proc/sysrq-trigger").write_text(RESTART, encoding="ascii")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "/dev/tty1", _restart)
