"""A private cupsd with one queue, `office`, whose printer is a folder; its rules are those that CUPS ships with.

Nothing of the machine's own print system is touched. Where cupsd is missing, the tests that need it fail.
"""

import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from labourhall.printing import cups_socket, ipp
from labourhall.printing.print_queue import OWNER, PrintQueue

SHIPPED: Final = Path("/usr/share/cups")
PARTS: Final = ("root", "bin/backend", "bin/filter", "bin/daemon", "spool", "cache", "state", "tmp", "log", "paper")
POLICY_END: Final = "</Policy>"

PRINTER: Final = """#!/bin/sh
# job, user, title, copies, options, file. The sheet counts as begun while `begun` lies there, and waits for `jam`.
paper=${DEVICE_URI#paper:}
[ -e "$paper/begun" ] && echo "PAGE: 1 1" >&2
touch "$paper/at-$1"
while [ -e "$paper/jam" ]; do sleep 0.05; done
cp "$6" "$paper/sheet-$1"
"""

FILES: Final = """
ServerRoot {0}/root
ServerBin {0}/bin
DataDir {1}
RequestRoot {0}/spool
CacheDir {0}/cache
StateDir {0}/state
TempDir {0}/tmp
ErrorLog {0}/log/error
AccessLog {0}/log/access
PageLog {0}/log/page
Printcap
"""
RULES: Final = """
Listen {0}/sock
LogLevel debug2
PageLogFormat "%p %u %j %T %P %C %{{job-name}}"
Browsing No
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
"""
QUEUE: Final = """
<Printer office>
  DeviceURI paper:{0}/paper
  State Idle
  Accepting Yes
  ErrorPolicy retry-job
</Printer>
"""


class PrivateCups:
    """The print system of a test; sheets come out in `paper`."""

    def __init__(self, folder: Path, process: "subprocess.Popen[bytes]") -> None:
        self.folder = folder
        self.paper = folder / "paper"
        self._process = process

    def jam(self) -> None:
        """From now on every job stays in the printer."""
        (self.paper / "jam").touch()

    def mend(self) -> None:
        """The paper moves again."""
        (self.paper / "jam").unlink()

    def begins_sheets(self) -> None:
        """From now on the printer counts a sheet as soon as it has a job, and a jam comes after that."""
        (self.paper / "begun").touch()

    def freeze(self) -> None:
        """From now on cupsd hears, and answers nothing; its printer goes on."""
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """cupsd does what it heard meanwhile, and goes on."""
        self._process.send_signal(signal.SIGCONT)

    def sheets(self) -> list[str]:
        """What came out, in the order of the jobs."""
        return [path.read_text(encoding="utf-8") for path in sorted(self.paper.glob("sheet-*"))]

    def at_the_printer(self) -> int:
        """How many jobs reached the printer."""
        return len(list(self.paper.glob("at-*")))

    def holding(self, secret: bytes) -> list[str]:
        """The files outside the paper in which `secret` stands: spool, logs, cache, temporary files."""
        elsewhere = (path for path in self.folder.rglob("*") if path.is_file() and self.paper not in path.parents)
        return [str(path.relative_to(self.folder)) for path in elsewhere if secret in path.read_bytes()]

    def stuck(self) -> tuple[int, ...]:
        """The jobs of ours that are not done."""
        return self._jobs("not-completed")

    def known(self) -> tuple[int, ...]:
        """The jobs of ours, done or not."""
        return self._jobs("all")

    def _jobs(self, which: str) -> tuple[int, ...]:
        asked = {
            "printer-uri": ipp.text(ipp.URI, "ipp://localhost/printers/office"),
            "requesting-user-name": ipp.text(ipp.NAME, OWNER),
            "which-jobs": ipp.text(ipp.KEYWORD, which),
            "my-jobs": ipp.truth(),
        }
        answer = cups_socket.ask(ipp.Operation.GET_JOBS, asked)
        assert answer.is_ok, answer
        return answer.numbers("job-id")


def until(true: Callable[[], bool]) -> None:
    """Wait until the other side is so far; fails after 20 seconds, which is far from a letter's 45."""
    end = time.monotonic() + 20.0
    while not true():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.01)


@contextmanager
def private_cups(environment: Any) -> Iterator[PrivateCups]:
    """Start one, and point CUPS_SERVER of `environment` (os.environ) to it. Fails if it does not come up."""
    with tempfile.TemporaryDirectory(prefix="hall-cups-", dir="/tmp") as name:  # a longer path is no socket's
        folder = Path(name)
        _furnish(folder)
        process = _begun(folder)
        try:
            environment["CUPS_SERVER"] = str(folder / "sock")
            _await_answer(process)
            yield PrivateCups(folder, process)
        finally:
            process.send_signal(signal.SIGCONT)
            process.terminate()
            process.wait(20.0)


def _furnish(folder: Path) -> None:
    for part in PARTS:
        (folder / part).mkdir(parents=True)
    policy = (SHIPPED / "cupsd.conf.default").read_text(encoding="utf-8").partition("<Policy default>")
    rules = RULES.format(folder) + policy[1] + policy[2].partition(POLICY_END)[0] + POLICY_END + "\n"
    (folder / "root/cupsd.conf").write_text(rules, encoding="utf-8")
    (folder / "root/cups-files.conf").write_text(FILES.format(folder, SHIPPED), encoding="utf-8")
    (folder / "root/printers.conf").write_text(QUEUE.format(folder), encoding="utf-8")
    (folder / "bin/backend/paper").write_text(PRINTER, encoding="utf-8")
    (folder / "bin/backend/paper").chmod(0o755)
    (folder / "bin/daemon/cups-exec").symlink_to("/usr/lib/cups/daemon/cups-exec")


def _begun(folder: Path) -> "subprocess.Popen[bytes]":
    """cupsd as somebody who is nobody: as root it would hand its children to yet another user."""
    as_nobody: Mapping[str, Any] = {}
    if os.geteuid() == 0:
        as_nobody = {"user": "nobody", "group": "nogroup", "extra_groups": []}
        for path in (folder, *folder.rglob("*")):
            os.chown(path, 65534, 65534, follow_symlinks=False)
    files = ("-c", folder / "root/cupsd.conf", "-s", folder / "root/cups-files.conf")
    return subprocess.Popen(["/usr/sbin/cupsd", "-f", *files], start_new_session=True, **as_nobody)


def _await_answer(process: "subprocess.Popen[bytes]") -> None:
    def answers() -> bool:
        assert process.poll() is None, "the private cupsd ended"
        return PrintQueue("office").trouble() is None

    until(answers)
