"""Calls over HTTP: the only place that speaks `requests`. Whatever goes wrong leaves here as NoAnswer or a Refusal.

A sender keeps one connection alive for hours. It serves one thread; only `close` may come from another, and cuts a
call that is under way.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final, TypeVar, cast
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError

from labourhall.contract import wire
from labourhall.contract.call import Access, Call
from labourhall.contract.refusals import Malformed, NoAnswer

A = TypeVar("A")

CONNECT_SECONDS: Final = 5.0
PIECE: Final = 16_384
LARGEST: Final = 128 * 1024 * 1024
"""No answer is longer than this once unpacked: a snapshot of 200,000 vacancies fits."""


class HttpSender:
    """Sends calls to the city at `base_url` with the device's key; `contract.call.Sender` over HTTP.

    A `base_url` or key that no HTTP could carry is a ValueError at once, for it stands in the settings.
    """

    def __init__(self, base_url: str, device_key: str = "") -> None:
        self._base = _checked_url(base_url)
        if device_key and not (device_key.isascii() and device_key.isprintable()):
            raise ValueError("the device key must be printable ASCII")
        self._device_key = device_key
        self._sockets = _Sockets()
        self._session = _session(self._sockets)

    def send(self, call: Call[A], key: str = "") -> A:
        """Carry `call` within its deadline. Raises NoAnswer or a Refusal, nothing else."""
        written = wire.write(call)
        with self._sockets.deadline(call.deadline):
            status, headers, body = self._exchange(written, call.deadline, self._headers(call, key))
        if 200 <= status < 300:
            return cast(A, wire.decode(body, call.answer))
        raise wire.read_problem(status, body, headers.get("Retry-After", ""))

    def close(self) -> None:
        """Cut what is under way and refuse all that comes; from any thread, and more than once."""
        self._sockets.close()
        self._session.close()

    def _headers(self, call: Call[Any], key: str) -> dict[str, str]:
        headers = {}
        if self._device_key and call.access is not Access.PUBLIC:
            headers["Authorization"] = f"Bearer {self._device_key}"
        if key:
            headers[wire.OFFICER_HEADER if call.access is Access.STAFF else wire.VISIT_HEADER] = key
        return headers

    def _exchange(self, written: wire.Written, seconds: float, headers: dict[str, str]) -> tuple[int, Any, bytes]:
        """One answer; once more on a new connection if the kept one turned out dead before anything came back."""
        until = time.monotonic() + seconds
        kept = self._sockets.opened
        try:
            return self._once(written, until, headers)
        except _Dead as error:
            if not kept or self._sockets.opened > kept or self._sockets.is_closed:
                raise NoAnswer(str(error)) from error
        try:
            return self._once(written, until, headers)
        except _Dead as error:
            raise NoAnswer(str(error)) from error

    def _once(self, written: wire.Written, until: float, headers: dict[str, str]) -> tuple[int, Any, bytes]:
        left = until - time.monotonic()
        if self._sockets.is_closed or left <= 0:
            raise NoAnswer("closed, or no time left")
        if written.body is not None:
            headers = {**headers, "Content-Type": wire.JSON}
        try:
            response = self._session.request(
                written.method,
                self._base + written.target,
                data=written.body,
                headers=headers,
                timeout=(min(CONNECT_SECONDS, left), left),
                stream=True,
                allow_redirects=False,
            )
        except requests.ConnectionError as error:
            raise _Dead(str(error)) from error
        except (requests.RequestException, HTTPError, OSError, ValueError) as error:
            raise NoAnswer(str(error)) from error
        with response:
            if not any(name in response.headers for name in ("Content-Length", "Transfer-Encoding")):
                raise NoAnswer("the answer does not say its length: a cut could not be told from its end")
            return response.status_code, response.headers, _body(response)


class _Dead(Exception):
    """The connection broke before an answer began: told apart, because a kept connection may be tried anew."""


def _body(response: requests.Response) -> bytes:
    pieces, size = [], 0
    try:
        for piece in cast("Iterator[bytes]", response.iter_content(PIECE)):
            pieces.append(piece)
            size += len(piece)
            if size > LARGEST:
                raise Malformed("the answer is longer than any answer may be")
    except (requests.RequestException, HTTPError, OSError, ValueError) as error:
        raise NoAnswer(f"the answer was cut short: {error}") from error
    return b"".join(pieces)


class _Sockets:
    """The sockets of one sender: noted when opened, so that a deadline or another thread can cut a blocked read."""

    def __init__(self) -> None:
        self.opened = 0
        self.is_closed = False
        self._turn = 0
        self._lock = threading.Lock()
        self._latest: Any = None

    def note(self, opened: Any) -> None:
        with self._lock:
            self.opened += 1
            self._latest = opened
        if self.is_closed:
            self._cut()

    @contextmanager
    def deadline(self, seconds: float) -> Iterator[None]:
        """Cut the connection when `seconds` are over: a read's own time-out starts anew with every byte."""
        turn = self._turn
        timer = threading.Timer(seconds, self._expire, [turn])
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            with self._lock:
                self._turn += 1
            timer.cancel()
            timer.join()

    def close(self) -> None:
        self.is_closed = True
        self._cut()

    def _expire(self, turn: int) -> None:
        with self._lock:
            late = turn != self._turn
        if not late:
            self._cut()

    def _cut(self) -> None:
        with self._lock:
            latest = self._latest
        if latest is None:
            return
        try:
            latest.shutdown(2)  # SHUT_RDWR wakes the thread that reads; closing alone would not
        except OSError:
            return  # it was closed meanwhile


def _session(sockets: _Sockets) -> requests.Session:
    session = requests.Session()
    session.trust_env = False  # no proxy and no .netrc from the environment
    session.headers.clear()
    accepted = {"Accept": f"{wire.JSON}, {wire.PROBLEM}", "Accept-Encoding": "gzip"}
    session.headers.update({**accepted, "User-Agent": "labourhall"})
    adapter = _Adapter(sockets.note)
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    return session


class _Adapter(HTTPAdapter):
    """requests' adapter with connections that tell of their sockets."""

    def __init__(self, note: Callable[[Any], None]) -> None:
        self._note = note
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"http": _plain(self._note), "https": _secure(self._note)}


def _plain(note: Callable[[Any], None]) -> type[HTTPConnectionPool]:
    class Connection(HTTPConnection):
        def connect(self) -> None:
            super().connect()
            note(self.sock)

    class Pool(HTTPConnectionPool):
        ConnectionCls = Connection

    return Pool


def _secure(note: Callable[[Any], None]) -> type[HTTPSConnectionPool]:
    class Connection(HTTPSConnection):
        def connect(self) -> None:
            super().connect()
            note(self.sock)

    class Pool(HTTPSConnectionPool):
        ConnectionCls = Connection

    return Pool


def _checked_url(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
        raise ValueError(f"not an address of the city's server: {text!r} (give http://HOST:PORT)")
    return text.rstrip("/")
