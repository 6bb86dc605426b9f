"""What the software card's process does first in its own mount and network namespace: raise `lo`, cover /run/pcscd."""

import fcntl
import socket
import struct
import subprocess
from pathlib import Path

SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 0x1
RUN = Path("/run/pcscd")


class NamespaceRefused(Exception):
    """This machine lets nobody make a namespace here; the message says which step was refused."""


def raise_loopback() -> None:
    """A new network namespace has `lo` down; vpcd and the card meet there."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        request = struct.pack("16sh14x", b"lo", 0)
        flags = struct.unpack("16sh14x", fcntl.ioctl(any_socket, SIOCGIFFLAGS, request))[1]
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", flags | IFF_UP))


def cover_run(private: Path) -> None:
    """Put `private` where pcscd makes its socket: that path is compiled in. Seen in this namespace only."""
    if not RUN.exists():
        _mount("-t", "tmpfs", "none", "/run")
        RUN.mkdir()
    _mount("--bind", str(private), str(RUN))


def _mount(*arguments: str) -> None:
    done = subprocess.run(["mount", *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise NamespaceRefused(done.stderr.strip() or "mount failed")
