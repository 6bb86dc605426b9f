"""Run by a unit in place of its program: lives as every program of ours does, and ends or falls silent as it is told.

`stand_in.py ORDER SECRETS`: reads what the unit hands in, says READY, then proves its life until the file ORDER says
otherwise: an exit code, or `silent`. What it found in its hands goes to ORDER.told.
"""

import json
import os
import sys
import time
from pathlib import Path

from labourhall.program.settings import read_secrets
from labourhall.program.watchdog import Watchdog


def main() -> int:
    """Live until told otherwise."""
    order, watchdog = Path(sys.argv[1]), Watchdog()
    told = {
        "pid": os.getpid(),
        "secrets": read_secrets(int(sys.argv[2])),
        "cores": sorted(os.sched_getaffinity(0)),
        "groups": sorted(os.getgroups()),
    }
    order.with_suffix(".told").write_text(json.dumps(told), encoding="utf-8")
    watchdog.ready()
    while True:
        said = order.read_text(encoding="utf-8").strip() if order.exists() else ""
        if said.isdigit():
            return int(said)
        if said != "silent":
            watchdog.alive()
        time.sleep(0.1)


if __name__ == "__main__":
    sys.exit(main())
