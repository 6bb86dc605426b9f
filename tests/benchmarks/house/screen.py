"""A private virtual screen. Nothing of what is shown on it is here."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

GLASS: Final = (1080, 1920)


@contextmanager
def virtual_screen(glass: tuple[int, int] = GLASS) -> Iterator[int]:
    """Inside, DISPLAY names an Xvfb of that size that nobody else uses; it chose its own number. Gives its process."""
    reading, writing = os.pipe()
    size = f"{glass[0]}x{glass[1]}x24"
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    before = os.environ.get("DISPLAY")
    try:
        with os.fdopen(reading, encoding="ascii") as said:
            os.environ["DISPLAY"] = f":{int(said.readline())}"
        yield server.pid
    finally:
        os.environ.pop("DISPLAY", None)
        if before is not None:
            os.environ["DISPLAY"] = before
        server.terminate()
        server.wait()
