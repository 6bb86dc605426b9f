"""One kept connection to the city: the only file that speaks `requests`. Its exceptions end here.

`http` loads this file with its first call, in the thread that calls: requests takes as long to load as a screen does.
"""

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, cast

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError, NewConnectionError

from labourhall.contract import wire
from labourhall.contract.dialling import CONNECT_SECONDS, Dialler
from labourhall.contract.refusals import Malformed, NoAnswer
from labourhall.contract.trust import authority, distrusted

PIECE: Final = 16_384
LARGEST: Final = 128 * 1024 * 1024
"""No answer is longer than this once unpacked: a snapshot of 200,000 vacancies fits."""


class Session:
    """Exchanges over one connection, which `dialler` makes.

    `ca` has the certificates of the authorities that the city's own is held against; None: those of the web. Raises
    Distrusted where none can be read there.
    """

    def __init__(self, dialler: Dialler, ca: Path | None = None) -> None:
        self._session = _session(dialler)
        if ca is not None:
            self._session.verify = authority(ca)

    def exchange(
        self, written: wire.Written, base: str, headers: dict[str, str], seconds: float
    ) -> wire.Received | wire.Severed:
        """One answer. Raises NoAnswer, Distrusted among it, or Malformed."""
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


def _session(dialler: Dialler) -> requests.Session:
    session = requests.Session()
    session.trust_env = False  # no proxy and no .netrc from the environment
    session.headers.clear()
    accepted = {"Accept": f"{wire.JSON}, {wire.PROBLEM}", "Accept-Encoding": "gzip"}
    session.headers.update({**accepted, "User-Agent": "labourhall"})
    adapter = _Adapter(dialler)
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    return session


class _Adapter(HTTPAdapter):
    """requests' adapter with connections that are dialled by us."""

    def __init__(self, dialler: Dialler) -> None:
        self._dialler = dialler
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"http": _plain(self._dialler), "https": _secure(self._dialler)}


def _dialled(connection: HTTPConnection, dialler: Dialler) -> socket.socket:
    try:
        return dialler.dial(connection._dns_host, connection.port)
    except OSError as error:
        raise NewConnectionError(connection, str(error)) from error


def _plain(dialler: Dialler) -> type[HTTPConnectionPool]:
    class Connection(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return _dialled(self, dialler)

    class Pool(HTTPConnectionPool):
        ConnectionCls = Connection

    return Pool


def _secure(dialler: Dialler) -> type[HTTPSConnectionPool]:
    class Connection(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return _dialled(self, dialler)

        def connect(self) -> None:
            super().connect()
            dialler.note(self.sock)  # TLS has put a socket of its own in the place of the dialled one

    class Pool(HTTPSConnectionPool):
        ConnectionCls = Connection

    return Pool
