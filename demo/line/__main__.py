"""`python -m demo.line`: the line as a process, steered by a unix socket: one JSON line in, one out."""

import argparse
import contextlib
import json
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

from demo.line.proxy import LineProxy
from demo.line.transmitter import Rate
from labourhall.program import address


def status(line: LineProxy) -> dict[str, Any]:
    """What the line says of itself after every command."""
    return {"cut": line.is_cut, "port": line.address[1], "up_bytes": line.up.carried, "down_bytes": line.down.carried}


def obey(line: LineProxy, door: socket.socket) -> None:
    """Carry out one command: status, cut, restore or portal."""
    caller, _ = door.accept()
    with caller, contextlib.suppress(OSError):
        caller.settimeout(1.0)
        with caller.makefile("r", encoding="utf-8") as lines:
            wanted = json.loads(lines.readline() or "{}").get("do", "status")
        actions: dict[str, Callable[[], None]] = {
            "cut": line.cut,
            "restore": line.restore,
            "portal": line.behind_portal,
            "status": lambda: None,
        }
        if wanted in actions:
            actions[wanted]()
            answer = status(line)
        else:
            answer = {"error": f"unknown command {wanted!r}; known are: {', '.join(actions)}"}
        caller.sendall((json.dumps(answer) + "\n").encode())


def serve(line: LineProxy, control: Path) -> None:
    """Be the line until the process is told to end."""
    door = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    control.unlink(missing_ok=True)
    door.bind(str(control))
    door.listen(4)
    with contextlib.closing(door), contextlib.closing(line):
        while True:
            if line.pass_time([door]):
                obey(line, door)


def end(number: int, frame: FrameType | None) -> None:
    """Told to end: leave in order."""
    raise SystemExit(0)


def main() -> int:
    """Read the arguments and be the line."""
    parser = argparse.ArgumentParser(prog="python -m demo.line", description=__doc__)
    parser.add_argument(
        "--listen", type=address.read, default=("127.0.0.1", 0), help="where the hall connects, HOST:PORT"
    )
    parser.add_argument("--to", type=address.read, required=True, help="where the city listens, HOST:PORT")
    parser.add_argument("--control", type=Path, required=True, help="unix socket that cuts and restores the line")
    parser.add_argument("--kbit", type=float, default=64.0, help="kilobits a second in each direction")
    parser.add_argument("--delay", type=float, default=30.0, help="milliseconds that a bit is under way")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    rate = Rate(options.kbit * 1000, options.delay / 1000)
    serve(LineProxy(options.listen, options.to, rate), options.control)
    return 0


if __name__ == "__main__":
    sys.exit(main())
