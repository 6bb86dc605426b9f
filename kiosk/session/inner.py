"""Run by the compositor in the program's place: starts the program, and tells `hall-session` how it ended.

By its path, and from the standard library alone, so that it starts at once and wherever Python does:
`inner.py LINE DESCRIPTORS SECONDS PROGRAM…`. LINE is the socket to `hall-session`: when that is closed the program is
asked to end, and is ended after SECONDS. DESCRIPTORS (3,4) are handed on to the program.
"""

import contextlib
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import MutableMapping, Sequence

NOT_RUN = 126
NOT_FOUND = 127
"""As shells end where a program cannot be run, or is not there."""
BY_SIGNAL = 128


def main(argv: Sequence[str]) -> int:
    """Run the program to its end; gives its code."""
    line = socket.socket(fileno=int(argv[0]))
    line.set_inheritable(False)
    passed = [int(one) for one in argv[1].split(",") if one]
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: None)  # what is sent to all of us is sent to the program too: wait for it
    choose_platform(os.environ)
    try:
        line.send(b"begun\n")
    except OSError:
        return NOT_RUN  # nobody is there any more for whom it would run
    code = run(line, passed, float(argv[2]), argv[3:])
    with contextlib.suppress(OSError):  # nobody may be left to be told
        line.send(f"ended {code}\n".encode())
    return code


def choose_platform(environment: MutableMapping[str, str]) -> None:
    """Below Wayland Qt draws by Wayland, unless it was told otherwise, and finds no X server.

    Qt knocks there all the same; cage then starts its Xwayland, and the first frame waits for that (3 s without a GPU).
    """
    if not environment.get("WAYLAND_DISPLAY"):
        return
    if environment.setdefault("QT_QPA_PLATFORM", "wayland") == "wayland":
        environment.pop("DISPLAY", None)


def run(line: socket.socket, passed: Sequence[int], seconds: float, program: Sequence[str]) -> int:
    """Start the program and wait for its end; the code as a shell has it."""
    try:
        started = subprocess.Popen(program, pass_fds=passed)
    except OSError as error:
        sys.stderr.write(f"hall-session: {program[0]}: {error.strerror}\n")
        return NOT_FOUND if isinstance(error, FileNotFoundError) else NOT_RUN
    ended = os.pidfd_open(started.pid)
    waiting = select.poll()
    waiting.register(ended, select.POLLIN)
    waiting.register(line, select.POLLIN)
    if ended not in {descriptor for descriptor, _ in waiting.poll()}:
        started.terminate()
        waiting.unregister(line)
        if not waiting.poll(seconds * 1000):
            started.kill()
    code = started.wait()
    return code if code >= 0 else BY_SIGNAL - code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
