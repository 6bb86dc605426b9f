"""A tree that runs: its own systemd as process 1 in a container without a network, and commands run beside it.

systemd-nspawn of this machine starts it; it ends with us, however we end.
"""

import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from deploy.tree import WITH_US, Tree, TreeFailed

NSPAWN: Final = (
    "systemd-nspawn", "--quiet", "--register=no", "--keep-unit", "--boot", "--private-network", "--link-journal=no",
    "--console=pipe",
)  # fmt: skip
"""Not known to any service of this machine, so it needs none."""
ASKED_TO_RESTART: Final = 133
"""With this systemd-nspawn ends where the machine in it restarts itself."""
PATIENCE: Final = 180.0


@dataclass(frozen=True, slots=True)
class Booted:
    """A running tree; `leader` is its process 1 as this machine numbers it."""

    process: "subprocess.Popen[bytes]"
    leader: int

    def run(self, *command: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run a command beside its systemd. Raises TreeFailed, with the command's last words."""
        enter = ["nsenter", f"--target={self.leader}", "--mount", "--uts", "--ipc", "--net", "--pid"]
        clean = ["/usr/bin/env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", "SYSTEMD_COLORS=0"]
        done = subprocess.run(
            [*WITH_US, *enter, *clean, *command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            errors="replace",
        )  # fmt: skip
        if check and done.returncode:
            raise TreeFailed(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout[-4000:]}")
        return done

    def restarts_itself(self) -> bool:
        """Whether the machine in it asked for a restart, within our patience."""
        try:
            return self.process.wait(PATIENCE) == ASKED_TO_RESTART
        except subprocess.TimeoutExpired:
            return False


@contextmanager
def booted(tree: Tree, log: Path) -> Iterator[Booted]:
    """The tree with all its units started; what its console says goes to `log`. Raises TreeFailed."""
    shown = [f"--bind-ro={folder.absolute()}:{place}" for folder, place in tree.shown]
    with log.open("ab") as console:
        process = subprocess.Popen(
            [*WITH_US, *NSPAWN, f"--directory={tree.root}", *shown],
            stdin=subprocess.DEVNULL, stdout=console, stderr=console,
        )  # fmt: skip
    try:
        yield _started(process, log)
    finally:
        process.terminate()
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _started(process: "subprocess.Popen[bytes]", log: Path) -> Booted:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        if children := _children(process.pid):
            found = Booted(process, children[0])
            said = found.run("systemctl", "is-system-running", "--wait", check=False).stdout.strip()
            if said in {"running", "degraded"}:
                return found
        time.sleep(0.2)
    raise TreeFailed(f"no systemd came up:\n{log.read_text(encoding='utf-8', errors='replace')[-4000:]}")


def _children(process: int) -> Sequence[int]:
    path = Path(f"/proc/{process}/task/{process}/children")
    return [int(one) for one in path.read_text(encoding="ascii").split()] if path.exists() else []
