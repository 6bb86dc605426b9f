"""`python -m tests.benchmarks.weighed COMMAND …`: runs it to its end and says in JSON how long it took and weighed.

Small on purpose, and imports nothing of ours: Linux counts what a process held before it became another program.
"""

import json
import os
import subprocess
import sys
import time


def main(command: list[str]) -> int:
    """Gives the command's exit code."""
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    json.dump({"seconds": time.perf_counter() - start, "peak_mib": usage.ru_maxrss / 1024}, sys.stdout)
    return process.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
