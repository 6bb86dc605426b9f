"""Run inside a tree as its process 1: an upgrade, and some seconds after dpkg's work began the power is gone.

`cut_off.py SECONDS COMMAND…`: when this process ends, the kernel ends all that it began, at once and without a word, as
a power cut does. `-1`: it goes on to its end. The last line is what was seen: seconds from dpkg's beginning, and
whether it was cut off.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

INSTALLING = Path("/var/lib/labourhall/upgrade/installing")
PATIENCE = 120.0


def main() -> int:
    """Begin, wait, end."""
    seconds, command = float(sys.argv[1]), sys.argv[2:]
    running = subprocess.Popen(command)
    begun = waited_for_dpkg(running)
    end = begun + seconds
    while running.poll() is None and (seconds < 0 or time.monotonic() < end):
        time.sleep(0.001)
    said = {"seconds": round(time.monotonic() - begun, 3), "cut": running.returncode is None}
    print(json.dumps(said), flush=True)
    os._exit(0 if running.returncode in (None, 0) else 1)  # with whatever it began


def waited_for_dpkg(running: "subprocess.Popen[bytes]") -> float:
    """When the installation began."""
    end = time.monotonic() + PATIENCE
    while not INSTALLING.exists() and running.poll() is None:
        if time.monotonic() > end:
            raise SystemExit("dpkg never began")
        time.sleep(0.001)
    return time.monotonic()


if __name__ == "__main__":
    sys.exit(main())
