"""One JSON line a request, for the tour and for whoever measures the line. Never a body, a query, a key or a token."""

import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from backend.failures import Failure, Stopped
from labourhall.contract import wire
from labourhall.program.hall_time import wall_clock

NOTE: Final = "labourhall.note"


@dataclass(slots=True)
class Note:
    """What an endpoint knows of its request: the route as the call names it, and the machine's name."""

    route: str = ""
    device: str = ""


def note(scope: Any) -> Note:
    """The note of a request; one of its own where nobody writes a log."""
    found = scope.setdefault(NOTE, Note())
    assert isinstance(found, Note)
    return found


class HttpLog:
    """Wraps the whole application. Raises Stopped where its file cannot be opened."""

    def __init__(self, app: ASGIApp, path: Path) -> None:
        self._app = app
        self._lock = threading.Lock()
        self._n = 0
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("ab", buffering=0)
        except OSError as error:
            raise Stopped(Failure.FILE_UNUSABLE, path, error.strerror) from error

    def close(self) -> None:
        self._file.close()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = _Request(receive, send)
        try:
            await self._app(scope, request.receive, request.send)
        finally:
            self._write(scope, request)

    def _write(self, scope: Scope, request: "_Request") -> None:
        known = note(scope)
        with self._lock:
            self._n += 1
            line = {
                "n": self._n,
                "monotonic_ns": request.began_ns,
                "at": request.began_at.isoformat(timespec="milliseconds"),
                "method": scope["method"],
                "route": known.route,
                "status": request.status,
                "ms": round((time.monotonic_ns() - request.began_ns) / 1e6, 3),
                "bytes_in": request.bytes_in,
                "bytes_out": request.bytes_out,
                "device": known.device,
            }
            self._file.write(wire.encode(line) + b"\n")


class _Request:
    """Counts what goes through. Bytes are those of the bodies, as they are on the line."""

    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive = receive
        self._send = send
        self.began_ns = time.monotonic_ns()
        self.began_at = wall_clock()
        self.status = 0
        self.bytes_in = 0
        self.bytes_out = 0

    async def receive(self) -> Message:
        message = await self._receive()
        self.bytes_in += len(message.get("body", b""))
        return message

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
        self.bytes_out += len(message.get("body", b""))
        await self._send(message)
