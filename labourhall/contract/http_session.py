"""One kept connection to the city: the only file that speaks `requests`. Its exceptions end here.

`http` loads this file with its first call, in the thread that calls: requests takes as long to load as a screen does.
"""

import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, TypeAlias, cast

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError, NewConnectionError

from labourhall.contract import wire
from labourhall.contract.refusals import Malformed, NoAnswer
from labourhall.contract.resolving import Resolver
from labourhall.contract.trust import authority, distrusted

Dial: TypeAlias = Callable[[str, int], socket.socket]
Note: TypeAlias = Callable[[Any], None]

CONNECT_SECONDS: Final = 5.0
PIECE: Final = 16_384
LARGEST: Final = 128 * 1024 * 1024
"""No answer is longer than this once unpacked: a snapshot of 200,000 vacancies fits."""


class Session:
    """Exchanges over one connection; `note` is given each socket that is opened, `resolver` finds the address.

    `ca` has the certificates of the authorities that the city's own is held against; None: those of the web. Raises
    Distrusted where none can be read there.
    """

    def __init__(self, note: Note, resolver: Resolver, ca: Path | None = None) -> None:
        self._note = note
        self._resolver = resolver
        self._until = 0.0
        self._session = _session(self._dial, note)
        if ca is not None:
            self._session.verify = authority(ca)

    def exchange(
        self, written: wire.Written, base: str, headers: dict[str, str], seconds: float
    ) -> wire.Received | wire.Severed:
        """One answer. Raises NoAnswer, Distrusted among it, or Malformed."""
        self._until = time.monotonic() + seconds
        if written.body is not None:
            headers = {**headers, "Content-Type": wire.JSON}
        try:
            response = self._session.request(
                written.method,
                base + written.target,
                data=written.body,
                headers=headers,
                timeout=(min(CONNECT_SECONDS, seconds), seconds),
                stream=True,
                allow_redirects=False,
            )
        except requests.ConnectionError as error:
            if (unproven := distrusted(error)) is not None:
                raise unproven from error
            return wire.Severed(str(error))
        except (requests.RequestException, HTTPError, OSError, ValueError) as error:
            raise NoAnswer(str(error)) from error
        with response:
            if not any(name in response.headers for name in ("Content-Length", "Transfer-Encoding")):
                raise NoAnswer("the answer does not say its length: a cut could not be told from its end")
            return wire.Received(response.status_code, response.headers, _body(response))

    def close(self) -> None:
        """Give the connection back."""
        self._session.close()

    def _dial(self, host: str, port: int) -> socket.socket:
        """A connected socket, name and all within the time of the call. Raises OSError."""
        until = min(self._until, time.monotonic() + CONNECT_SECONDS)
        error: OSError = TimeoutError("no time left")
        for family, kind, protocol, _, place in self._resolver.addresses(host, port, until - time.monotonic()):
            left = until - time.monotonic()
            if left <= 0.0:
                break
            opened = socket.socket(family, kind, protocol)
            try:
                opened.settimeout(left)
                opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                opened.connect(place)
            except OSError as failed:
                error = failed
                opened.close()
                continue
            self._note(opened)
            return opened
        raise error


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


def _session(dial: Dial, note: Note) -> requests.Session:
    session = requests.Session()
    session.trust_env = False  # no proxy and no .netrc from the environment
    session.headers.clear()
    accepted = {"Accept": f"{wire.JSON}, {wire.PROBLEM}", "Accept-Encoding": "gzip"}
    session.headers.update({**accepted, "User-Agent": "labourhall"})
    adapter = _Adapter(dial, note)
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    return session


class _Adapter(HTTPAdapter):
    """requests' adapter with connections that are dialled by us."""

    def __init__(self, dial: Dial, note: Note) -> None:
        self._dial = dial
        self._note = note
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"http": _plain(self._dial), "https": _secure(self._dial, self._note)}


def _dialled(connection: HTTPConnection, dial: Dial) -> socket.socket:
    try:
        return dial(connection._dns_host, connection.port)
    except OSError as error:
        raise NewConnectionError(connection, str(error)) from error


def _plain(dial: Dial) -> type[HTTPConnectionPool]:
    class Connection(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return _dialled(self, dial)

    class Pool(HTTPConnectionPool):
        ConnectionCls = Connection

    return Pool


def _secure(dial: Dial, note: Note) -> type[HTTPSConnectionPool]:
    class Connection(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return _dialled(self, dial)

        def connect(self) -> None:
            super().connect()
            note(self.sock)  # TLS has put a socket of its own in the place of the dialled one

    class Pool(HTTPSConnectionPool):
        ConnectionCls = Connection

    return Pool
