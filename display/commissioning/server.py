"""Answers phones over HTTP: the one file that speaks `http.server`. What is answered is the desk's.

Everybody on the hall's network can knock: so few connections, each for so long, a request no longer than so much, one
request each. Whoever is slow is cut off; at the end nobody is waited for.
"""

import contextlib
import logging
import socket
import threading
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any, Final

from display.commissioning import request as requests
from display.commissioning.request import Answer, Request
from labourhall.program.address import Address, listen

log = logging.getLogger(__name__)

MOST_CONNECTIONS: Final = 12
MOST_OF_ONE: Final = 6
"""Connections of one address: a browser opens no more."""
WHOLE_SECONDS: Final = 8.0
"""So long a request and its answer may take together, however it trickles."""
SILENT_SECONDS: Final = 4.0
"""So long nothing may come."""
LOOK_SECONDS: Final = 0.25
"""So often is looked who is slow, and whether it is over."""
HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Connection": "close",
}


class PhoneServer(HTTPServer):
    """Listens at `address`; `answer` is called by many threads. Raises OSError where the port is not to be had.

    Each connection has a thread, which ends with it.
    """

    timeout = LOOK_SECONDS

    def __init__(
        self,
        address: Address,
        answer: Callable[[Request], Answer],
        now: Callable[[], float],
    ) -> None:
        self.answer = answer
        self._now = now
        self._lock = threading.Lock()
        self._open: dict[socket.socket, tuple[str, float, threading.Thread]] = {}
        super().__init__(address, Handler, bind_and_activate=False)
        self.socket.close()
        self.socket = listen(*address, MOST_CONNECTIONS)

    @property
    def address(self) -> Address:
        """Where it listens, with the port that it got."""
        host, port, *_ = self.socket.getsockname()
        return host, port

    def run_once(self) -> None:
        """Take a connection that waits, or wait a moment for one; then cut off who is slow."""
        self.handle_request()
        limit = self._now() - WHOLE_SECONDS
        with self._lock:
            slow = [one for one, (_, began, _) in self._open.items() if began < limit]
        for one in slow:
            _cut(one)

    def wake(self) -> None:
        """Listen no more: whoever waits in `run_once` comes back at once."""
        with contextlib.suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)

    def verify_request(self, request: Any, client_address: Any) -> bool:
        """Whether this connection has room; one that has none is closed without a word."""
        with self._lock:
            of_one = sum(1 for host, _, _ in self._open.values() if host == client_address[0])
            return len(self._open) < MOST_CONNECTIONS and of_one < MOST_OF_ONE

    def process_request(self, request: Any, client_address: Any) -> None:
        """Have a thread of its own answer it."""
        thread = threading.Thread(target=self._serve, args=(request, client_address), name="phone", daemon=True)
        with self._lock:
            self._open[request] = client_address[0], self._now(), thread
        try:
            thread.start()
        except RuntimeError:  # the system has no thread left
            self._forget(request)

    def close(self, seconds: float) -> None:
        """Listen no more and cut off whoever is still there."""
        self.server_close()
        with self._lock:
            left = dict(self._open)
        for one in left:
            _cut(one)
        for _, _, thread in left.values():
            thread.join(seconds)

    def _serve(self, request: socket.socket, client_address: Address) -> None:
        try:
            self.finish_request(request, client_address)
        except OSError as error:
            log.debug("a phone was cut off: %s", error)
        finally:
            self._forget(request)

    def _forget(self, request: socket.socket) -> None:
        with self._lock:
            self._open.pop(request, None)
        self.shutdown_request(request)


class Handler(BaseHTTPRequestHandler):
    """One request."""

    protocol_version = "HTTP/1.1"
    timeout = SILENT_SECONDS
    server: PhoneServer

    def do_GET(self) -> None:
        self._answered("GET")

    def do_HEAD(self) -> None:
        self._answered("HEAD")

    def do_POST(self) -> None:
        self._answered("POST")

    def _answered(self, method: str) -> None:
        self.close_connection = True
        headers = {name.lower(): value for name, value in self.headers.items()}
        status = requests.refused(method, headers, self.server.address)
        fields: requests.Fields | None = {}
        if status is None and method == "POST":
            length = int(headers["content-length"])
            body = self.rfile.read(length)
            fields = requests.fields_of(body) if len(body) == length else None
        if status is not None or fields is None:
            self._send(method, Answer(status or HTTPStatus.BAD_REQUEST))
            return
        token = requests.token_of(headers.get("cookie", ""))
        path = self.path.partition("?")[0]
        accepts = headers.get("accept-language", "")
        self._send(method, self.server.answer(Request(method, path, token, fields, accepts)))

    def _send(self, method: str, answer: Answer) -> None:
        body = answer.body.encode()
        self.send_response(answer.status)
        for name, value in HEADERS.items():
            self.send_header(name, value)
        if answer.where:
            self.send_header("Location", answer.where)
        if answer.token is not None:
            self.send_header("Set-Cookie", _cookie(answer.token))
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if method != "HEAD":
            self.wfile.write(body)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """What is no request of ours is answered as shortly as all else that is refused."""
        self.close_connection = True
        self._send("", Answer(HTTPStatus(code)))

    def version_string(self) -> str:
        """Nothing that tells whoever knocks what answers."""
        return "labourhall"

    def log_message(self, *said: object) -> None:
        """What a stranger on the network sends is no line in our log."""


def _cookie(token: str) -> str:
    """For this site alone, and for no script; without a token it goes."""
    age = "" if token else "; Max-Age=0"
    return f"{requests.COOKIE}={token}; Path=/; HttpOnly; SameSite=Strict{age}"


def _cut(one: socket.socket) -> None:
    with contextlib.suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
