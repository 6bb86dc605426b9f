"""A private virtual screen of the size of the glass. Nothing of what is shown on it is here."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

GLASS: Final = "1080x1920x24"


@contextmanager
def virtual_screen(size: str = GLASS) -> Iterator[None]:
    """Inside, DISPLAY names an Xvfb that nobody else uses; it chose its own number."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    before = os.environ.get("DISPLAY")
    try:
        with os.fdopen(reading, encoding="ascii") as said:
            os.environ["DISPLAY"] = f":{int(said.readline())}"
        yield
    finally:
        os.environ.pop("DISPLAY", None)
        if before is not None:
            os.environ["DISPLAY"] = before
        server.terminate()
        server.wait()
