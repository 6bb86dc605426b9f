"""Ports of this machine that nobody has."""

import socket


def free_port() -> int:
    """A TCP port of the loopback that was free a moment ago."""
    with socket.create_server(("127.0.0.1", 0)) as trial:
        return int(trial.getsockname()[1])
