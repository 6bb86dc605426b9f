"""The crash rule of this room's programs: an error that nobody expected, in whatever thread, ends the program.

Else whoever waits for that thread would call the card mute. Only places and the kind of error are told, never values.
"""

import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

FAILED: Final = 1


@contextmanager
def ending_by(end: Callable[[], object]) -> Iterator[list[type[BaseException]]]:
    """While this lasts an error that escapes a thread is told on stderr and calls `end`, in that thread.

    Gives what fell, for whoever picks the exit code.
    """
    fell: list[type[BaseException]] = []

    def crashed(args: threading.ExceptHookArgs) -> None:
        fell.append(args.exc_type)
        traceback.print_tb(args.exc_traceback)
        sys.stderr.write(f"{args.exc_type.__name__}\n")
        end()

    before = threading.excepthook
    threading.excepthook = crashed
    try:
        yield fell
    finally:
        threading.excepthook = before
