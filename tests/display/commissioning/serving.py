"""A phone's server in tests: on the loopback, at a free port, with a thread that runs it."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from display.commissioning.request import Answer, Request
from display.commissioning.server import PhoneServer


@contextmanager
def serving(answer: Callable[[Request], Answer], now: Callable[[], float] = time.monotonic) -> Iterator[PhoneServer]:
    """Runs it until the end, where everybody is cut off."""
    server, over = PhoneServer(("127.0.0.1", 0), answer, now), threading.Event()

    def run() -> None:
        while not over.is_set():
            server.run_once()
        server.close(10.0)

    thread = threading.Thread(target=run, name="commissioning")
    thread.start()
    try:
        yield server
    finally:
        over.set()
        server.wake()
        thread.join()
