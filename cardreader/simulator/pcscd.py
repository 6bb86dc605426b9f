"""The private pcscd: its configuration, its start until the virtual readers are listed, its end. Never the system's."""

import os
import shutil
import socket
import subprocess
import time
from pathlib import Path
from typing import Final

from cardreader.failures import CardFailure
from cardreader.reader import reader_states
from cardreader.simulator.turns import Turns

DRIVER: Final = Path("/usr/lib/pcsc/drivers/serial/libifdvpcd.so")
READERS: Final = ("Virtual PCD 00 00", "Virtual PCD 00 01")
"""One entry of vpcd makes two readers, on its port and the next."""
SERVICE_SOCKET: Final = Path("run", "pcscd.comm")
"""Where programs reach the private pcscd, below its home; its other sockets have shorter names."""
START_SECONDS: Final = 10.0
EMPTY_SECONDS: Final = 20.0


class PcscdFailed(Exception):
    """The private card service cannot run; the message says why and what to do."""


def write_configuration(home: Path, port: int) -> None:
    """The private folders: run/ for the socket, conf/ with the readers, nodrv/ so that no USB reader is taken."""
    for name in ("run", "conf", "nodrv"):
        (home / name).mkdir()
    (home / "conf" / "vpcd").write_text(
        f'FRIENDLYNAME "Virtual PCD"\nDEVICENAME /dev/null:0x{port:04X}\nLIBPATH {DRIVER}\nCHANNELID 0x{port:04X}\n'
    )


class Pcscd:
    """Starts and ends pcscd. With `own_socket` it is handed its socket (socket activation) instead of making it."""

    def __init__(self, home: Path, own_socket: bool) -> None:
        self._home = home
        self._own_socket = own_socket
        self._process: subprocess.Popen[bytes] | None = None
        self._turns = Turns.of(())

    @property
    def socket_path(self) -> Path:
        return self._home / SERVICE_SOCKET

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Start pcscd and wait until its virtual readers are listed; raises PcscdFailed."""
        program = shutil.which("pcscd", path=os.environ.get("PATH", "") + ":/usr/sbin")
        if program is None or not DRIVER.exists():
            raise PcscdFailed("pcscd or its virtual reader is missing: install pcscd and vsmartcard-vpcd.")
        self.socket_path.unlink(missing_ok=True)
        environment = {**os.environ, "PCSCLITE_HP_DROPDIR": str(self._home / "nodrv")}
        with (self._home / "pcscd.log").open("wb") as log:
            # The kernel ends pcscd with us, however we end.
            base = ["setpriv", "--pdeathsig", "TERM", program, *_asking_nobody(program)]
            base += ["-f", "-c", str(self._home / "conf")]
            self._process = (
                self._start_with_socket(base, environment, log.fileno())
                if self._own_socket
                else subprocess.Popen(base, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment)
            )
        self._wait_for_readers()

    def _start_with_socket(
        self, command: list[str], environment: dict[str, str], log: int
    ) -> "subprocess.Popen[bytes]":
        """As systemd does it: the listening socket as descriptor 3, and the daemon's own pid in LISTEN_PID."""
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(str(self.socket_path))
            self.socket_path.chmod(0o666)
            listening.listen(16)
            shell = f'LISTEN_FDS=1 LISTEN_PID=$$ exec "$@" 3<&{listening.fileno()}'
            return subprocess.Popen(
                ["bash", "-c", shell, "bash", *command],  # dash knows descriptors of one digit only
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=environment,
                pass_fds=(listening.fileno(),),
            )

    def wait_until_empty(self, slot: int) -> None:
        """Wait until pcscd has noticed by its own poll, every 400 ms, that the slot is empty. Raises PcscdFailed."""
        deadline = time.monotonic() + EMPTY_SECONDS
        while self.running:
            states = reader_states()
            if not isinstance(states, CardFailure) and self._turns.is_empty(READERS[slot], states):
                return
            if time.monotonic() > deadline:
                raise PcscdFailed(f"The private pcscd does not notice that {READERS[slot]} is empty: {states}")
            time.sleep(0.01)

    def stop(self) -> None:
        """End pcscd; returns when it has ended."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None

    def kill(self) -> None:
        """Kill pcscd without a word; returns when it is gone."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def _wait_for_readers(self) -> None:
        """By name: vpcd that cannot have its port leaves a pcscd that runs without any reader.

        Then until it has looked into each: two looks that agree, for it tells the state and the count apart.
        """
        deadline = time.monotonic() + START_SECONDS
        before, states = None, reader_states()
        while time.monotonic() < deadline and self.running:
            if before == states and not isinstance(states, CardFailure):
                self._turns = Turns.of(states)
                if self._turns.are_known(READERS):
                    return
            time.sleep(0.005)
            before, states = states, reader_states()
        listed = () if isinstance(states, CardFailure) else [state.name for state in states]
        log = (self._home / "pcscd.log").read_text(errors="replace").strip().splitlines()
        self.stop()
        raise PcscdFailed(
            f"The private pcscd shows no virtual reader (readers: {', '.join(listed) or 'none'}). "
            f"Last words: {log[-1] if log else 'none'}"
        )


def _asking_nobody(program: str) -> list[str]:
    """A pcscd built with polkit (Debian 13) turns away whoever has no session of his own; the private one must not."""
    features = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    return ["--disable-polkit"] if "polkit" in features.split() else []
