"""`python -m tests.benchmarks.house.observer`: a bare observer of cards, a process of its own.

A loop of SCardGetStatusChange and nothing else; says a line with the moment (monotonic ns) of each card that came.
"""

import sys
import time

from cardreader.pcsc import Context, ReaderState

HOUR_MS = 3_600_000


def main() -> None:
    context = Context()
    known = tuple(ReaderState(name) for name in context.readers())
    say("ready")
    while True:
        seen = context.wait(known, HOUR_MS)
        now = time.monotonic_ns()
        if seen is None:
            known = tuple(ReaderState(name) for name in context.readers())
            continue
        before = {state.name for state in known if state.present}
        if any(state.present and state.name not in before for state in seen):
            say(str(now))
        known = seen


def say(line: str) -> None:
    """Out at once: the benchmark waits for it."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
