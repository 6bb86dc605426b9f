"""A compositor without a screen, as bad as they come: `a_compositor.py KIND -- PROGRAM…`."""

import os
import signal
import subprocess
import sys
import time


def main(kind: str, program: list[str]) -> int:
    if kind == "refuses":
        return 1
    if kind == "starts-nothing":
        time.sleep(600)
    if kind == "hears-nothing":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    started = subprocess.Popen(program, close_fds=False)
    if kind == "dies":
        sys.stdin.buffer.read(1)
        os.kill(os.getpid(), signal.SIGKILL)
    code = started.wait()
    if kind in {"stays", "hears-nothing"}:
        time.sleep(600)
    return code if kind == "passes-on" else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[3:]))
