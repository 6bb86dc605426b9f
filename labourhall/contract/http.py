"""Calls over HTTP: time, keys and dead connections. Whatever goes wrong leaves here as NoAnswer or a Refusal.

A sender keeps one connection alive for hours. It serves one thread; only `close` may come from another, and cuts a
call that is under way.
"""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.parse import urlsplit

from labourhall.contract import wire
from labourhall.contract.call import Access, Call
from labourhall.contract.dialling import Dialler
from labourhall.contract.refusals import ConnectionLost, Malformed, NoAnswer, Overheard
from labourhall.contract.resolving import SHARED, Resolver
from labourhall.contract.unread import Unread

if TYPE_CHECKING:
    from labourhall.contract.http_session import Session

A = TypeVar("A")


class HttpSender:
    """Sends calls to the city at `base_url` with the device's key; `contract.call.Sender` over HTTP.

    `ca` is a file with the certificate of the city's own authority; None: those of the web vouch for it.

    A `base_url` or key that no HTTP could carry is a ValueError at once, for it stands in the settings. Items of an
    answer that cannot be read are left out and noted in `unread`.
    """

    def __init__(
        self,
        base_url: str,
        device_key: str = "",
        unread: Unread | None = None,
        resolver: Resolver = SHARED,
        ca: Path | None = None,
    ) -> None:
        self._base = _checked_url(base_url)
        self._is_private = is_private(self._base)
        if device_key and not (device_key.isascii() and device_key.isprintable()):
            raise ValueError("the device key must be printable ASCII")
        self._device_key = device_key
        self._unread = unread or Unread()
        self._ca = ca
        self._sockets = _Sockets()
        self._dialler = Dialler(resolver, self._sockets.note)
        self._session: Session | None = None

    def send(self, call: Call[A], key: str = "") -> A:
        """Carry `call` within its deadline. Raises NoAnswer or a Refusal, nothing else."""
        if call.in_private and not self._is_private:
            raise Overheard(f"{self._base}: not over http to another machine")
        written = wire.write(call)
        with self._sockets.deadline(call.deadline):
            answer = self._exchange(written, call, self._headers(call, key))
        if 200 <= answer.status < 300:
            return self._read(answer.body, call)
        raise wire.read_problem(answer.status, answer.body, answer.headers.get("Retry-After", ""))

    def _read(self, body: bytes, call: Call[A]) -> A:
        try:
            found, lost = wire.read_answer(body, call.answer)
        except Malformed as error:
            if wire.is_answer(body, call.answer):
                raise
            raise NoAnswer("something else answered in the city's place") from error
        self._unread.note(type(call).__name__, lost)
        return cast(A, found)

    def close(self) -> None:
        """Cut what is under way and refuse all that comes; from any thread, and more than once."""
        self._sockets.close()
        self._dialler.close()
        if self._session is not None:
            self._session.close()

    def _headers(self, call: Call[Any], key: str) -> dict[str, str]:
        headers = {}
        if self._device_key and call.access is not Access.PUBLIC:
            headers["Authorization"] = f"Bearer {self._device_key}"
        if key:
            headers[wire.OFFICER_HEADER if call.access.is_officers else wire.VISIT_HEADER] = key
        return headers

    def _exchange(self, written: wire.Written, call: Call[Any], headers: dict[str, str]) -> wire.Received:
        """One answer; once more on a new connection if the kept one turned out dead before anything came back.

        The city may have taken the call all the same: only one that may be taken twice is sent again.
        """
        until = time.monotonic() + call.deadline
        kept = self._sockets.opened
        answer = self._once(written, until, headers)
        if isinstance(answer, wire.Severed) and kept and self._sockets.opened == kept and not self._sockets.is_closed:
            if not call.idempotent:
                raise ConnectionLost(answer.reason)
            answer = self._once(written, until, headers)
        if isinstance(answer, wire.Severed):
            raise NoAnswer(answer.reason)
        return answer

    def _once(self, written: wire.Written, until: float, headers: dict[str, str]) -> wire.Received | wire.Severed:
        left = until - time.monotonic()
        if self._sockets.is_closed or left <= 0:
            raise NoAnswer("closed, or no time left")
        self._dialler.until = until
        try:
            session = self._opened()
        except (OSError, UnicodeError) as error:
            self._look_at_the_authority()
            return wire.Severed(str(error))
        return session.exchange(written, self._base, headers, max(0.001, until - time.monotonic()))

    def _look_at_the_authority(self) -> None:
        """What is wrong with the settings is told, whatever the line is like. Raises Distrusted."""
        if self._ca is not None:
            from labourhall.contract.trust import authority

            authority(self._ca)

    def _opened(self) -> "Session":
        """What speaks over the connection, once there is one. Raises OSError, UnicodeError."""
        if self._session is None:
            self._dialler.prepare(*_place(self._base))
            # Late: loading requests must not keep a first frame waiting.
            from labourhall.contract.http_session import Session

            self._session = Session(self._dialler, self._ca)
        return self._session


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


def _checked_url(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
        raise ValueError(f"not an address of the city's server: {text!r} (give http://HOST:PORT)")
    return text.rstrip("/")


def _place(base: str) -> tuple[str, int]:
    """Host and port of an address that was checked."""
    parts = urlsplit(base)
    return parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)


def is_private(base: str) -> bool:
    """Whether nobody between here and the city can read along: TLS, or the city is on this machine."""
    parts = urlsplit(base)
    host = parts.hostname or ""
    try:
        return parts.scheme == "https" or ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
