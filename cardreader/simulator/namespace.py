"""The walls around the software card: which namespaces this machine grants, and what its process does first in them."""

import fcntl
import os
import socket
import struct
import subprocess
from enum import StrEnum
from pathlib import Path

SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 0x1
RUN = Path("/run/pcscd")


class NamespaceRefused(Exception):
    """This machine lets nobody make a namespace here; the message says which step was refused."""


class Walls(StrEnum):
    """What keeps the virtual readers to ourselves.

    `FULL`: a mount and a network namespace. `NETWORK`: the latter alone, where mounts are refused (a chroot whose root
    is no mount point): nobody else reaches the readers, but pcscd has to be handed its socket. `NONE`: the readers'
    ports are open to the network.
    """

    FULL = "full"
    NETWORK = "network"
    NONE = "none"

    @property
    def command(self) -> list[str]:
        """What stands before a command that is to run within them."""
        names = {Walls.FULL: "mn", Walls.NETWORK: "n", Walls.NONE: ""}[self]
        user = "" if os.geteuid() == 0 else "Ur"
        return ["unshare", f"-{user}{names}"] if names else []


def walls_granted() -> Walls:
    """The best walls that this machine grants, tried; raises NamespaceRefused with its reason for the best."""
    reasons = []
    for walls in (Walls.FULL, Walls.NETWORK):
        try:
            tried = subprocess.run([*walls.command, "true"], capture_output=True, text=True, check=False)
        except OSError as exc:
            raise NamespaceRefused(str(exc)) from exc
        if tried.returncode == 0:
            return walls
        reasons.append(tried.stderr.strip() or f"unshare ended with {tried.returncode}")
    raise NamespaceRefused(reasons[0])


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
