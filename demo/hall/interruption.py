"""Holds Ctrl-C and the request to end back while something begins or ends that must not stand half done.

A child process whose start was interrupted belongs to nobody: nobody ends it, and it writes where all was cleared away.
"""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

INTERRUPTIONS: Final = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def held_back() -> Iterator[None]:
    """While this lasts an interruption waits; it is heard at its end. None ever comes but to the main thread."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    heard: list[int] = []
    before = {number: signal.getsignal(number) for number in INTERRUPTIONS}
    for number in INTERRUPTIONS:
        signal.signal(number, lambda number, frame: heard.append(number))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        if heard:
            signal.raise_signal(heard[0])
