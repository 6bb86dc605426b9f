"""A server at the level of bytes, so that a test can answer slowly, wrongly, half or not at all."""

import gzip
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TypeAlias

Serve: TypeAlias = Callable[[socket.socket, bytes], None]
"""Given a connection and one whole request; what it does is the test's. Closing the connection ends it."""


def answer(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    """An HTTP answer with its length."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def packed(body: bytes) -> bytes:
    """The same, gzipped."""
    return answer(gzip.compress(body), "200 OK", "Content-Encoding: gzip")


class ByteServer:
    """Listens on a port of its own and hands each request to `serve`."""

    def __init__(self, serve: Serve) -> None:
        self._serve = serve
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []
        self.requests: list[bytes] = []
        self.arrived = threading.Event()
        self._run(self._accept)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    @property
    def connections(self) -> int:
        return len(self._open)

    def close(self) -> None:
        for one in [self._listener, *self._open]:
            with suppress(OSError):  # the other end may have been faster
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        for thread in self._threads:
            thread.join()
        for late in self._open:  # one may have come while the others were closed
            late.close()

    def _run(self, work: Callable[..., None], *args: socket.socket) -> None:
        thread = threading.Thread(target=work, args=args, name="byte-server")
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._open.append(connection)
            self._run(self._talk, connection)

    def _talk(self, connection: socket.socket) -> None:
        try:
            while request := _request(connection):
                self.requests.append(request)
                self.arrived.set()
                self._serve(connection, request)
        except OSError:
            return


def _request(connection: socket.socket) -> bytes:
    """One whole request, b"" when the other end is gone."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return b""
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    missing = int(lengths[0].split(b":")[1]) - len(body) if lengths else 0
    while missing > 0:
        piece = connection.recv(65536)
        data += piece
        missing -= len(piece)
    return data


@contextmanager
def serving(serve: Serve) -> Iterator[ByteServer]:
    """A server for the length of a test."""
    server = ByteServer(serve)
    try:
        yield server
    finally:
        server.close()
