"""`python -m tests.benchmarks.card.long_run cycles|kills COUNT SEED`: one long run, told as one line of JSON."""

import json
import os
import sys
from dataclasses import asdict

from cardreader.simulator.session import PrivateReader
from tests.benchmarks.card.cycles import run_cycles
from tests.benchmarks.card.kills import run_kills


def main() -> None:
    """Cycles bear the numbers from SEED on; the moments of kills come from it."""
    work, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    with PrivateReader() as reader:
        os.environ["PCSCLITE_CSOCK_NAME"] = str(reader.socket_path)
        tally = run_kills(reader, count, seed) if work == "kills" else run_cycles(reader, count, seed)
    sys.stdout.write(json.dumps(asdict(tally)) + "\n")


if __name__ == "__main__":
    main()
