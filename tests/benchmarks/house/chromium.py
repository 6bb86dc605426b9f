"""The peer: Debian's Chromium in kiosk mode on a page of ours, steered by its own DevTools pipe.

A page has `finished`, a promise that comes true when all of it is painted.
"""

import json
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

ATTRACT: Final = Path(__file__).parents[1] / "peer" / "attract.html"
NAME: Final = "Debian's chromium --kiosk"
GLASS: Final = (1080, 1920)
HOLD_SECONDS: Final = 0.06
"""As long as the finger of `demo.stage` holds."""

FLAGS: Final = (
    "--kiosk",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-position=0,0",
    "--remote-debugging-pipe",
)


class Chromium:
    """One running Chromium. Its pipe speaks JSON with a zero byte after each message."""

    def __init__(
        self, process: "subprocess.Popen[bytes]", speak: int, hear: int, page: Path, glass: tuple[int, int]
    ) -> None:
        self.pid = process.pid
        self._page = page.as_uri()
        self._glass = glass
        self.started_ns = 0
        self._process = process
        self._speak = speak
        self._hear = hear
        self._heard = b""
        self._number = 0
        self._session = ""

    def await_finished(self) -> None:
        """Wait until the page and all its letters are painted."""
        while not self._session:
            pages = self._ask("Target.getTargets")["targetInfos"]
            page = next((each["targetId"] for each in pages if each["url"] == self._page), None)
            if page is None:
                time.sleep(0.01)
            else:
                self._session = self._ask("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        # The page may still be loading: `finished` is not there before its script has run.
        while not self.value("typeof finished !== 'undefined'"):
            time.sleep(0.01)
        self.value("finished.then(() => true)")
        shown = self.value("[innerWidth, innerHeight]")
        # Chromium makes a window as large as the screen one pixel smaller where no window manager is asked.
        less = [whole - seen for whole, seen in zip(self._glass, shown, strict=True)]
        assert all(0 <= each <= 1 for each in less), f"the peer's page has {shown} pixels instead of {self._glass}"

    def touch(self) -> None:
        """Touch the button for large letters, and wait until the page that answers it is painted."""
        box = "(({left, top, width, height}) => [left + width / 2, top + height / 2])(large.getBoundingClientRect())"
        x, y = self.value(box)
        self._ask("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": x, "y": y}])
        time.sleep(HOLD_SECONDS)
        self._ask("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
        self.value("answered.then(() => true)")

    def close(self) -> None:
        """End it, however it is."""
        os.close(self._speak)
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._hear)

    def value(self, expression: str) -> Any:
        """What an expression is in the page; of a promise, what it comes to."""
        answer = self._ask("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"]["value"]

    def _ask(self, method: str, **params: Any) -> dict[str, Any]:
        self._number += 1
        question: dict[str, Any] = {"id": self._number, "method": method, "params": params}
        if self._session:
            question["sessionId"] = self._session
        os.write(self._speak, json.dumps(question).encode() + b"\0")
        answer = self._next()
        while answer.get("id") != self._number:  # an event, which nobody asked for
            answer = self._next()
        assert "error" not in answer, answer
        result: dict[str, Any] = answer["result"]
        return result

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._heard:
            part = os.read(self._hear, 65536)
            assert part, "chromium ended"
            self._heard += part
        message, _, self._heard = self._heard.partition(b"\0")
        said: dict[str, Any] = json.loads(message)
        return said


@contextmanager
def chromium(profile: Path, page: Path = ATTRACT, glass: tuple[int, int] = GLASS) -> Iterator[Chromium]:
    """A Chromium with the profile in this folder, on the screen that DISPLAY names and `glass` is as large as."""
    asking, speak = os.pipe()
    hear, answering = os.pipe()
    # Chromium reads its DevTools from descriptor 3 and writes to 4.
    script = f'exec "$@" 3<&{asking} 4>&{answering}'
    size = f"--window-size={glass[0]},{glass[1]}"
    started_ns = time.monotonic_ns()
    process = subprocess.Popen(
        ["bash", "-c", script, "bash", "chromium", *FLAGS, size, f"--user-data-dir={profile}", page.as_uri()],
        pass_fds=(asking, answering),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    os.close(asking)
    os.close(answering)
    running = Chromium(process, speak, hear, page, glass)
    running.started_ns = started_ns
    try:
        yield running
    finally:
        running.close()
