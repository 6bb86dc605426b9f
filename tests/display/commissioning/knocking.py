"""A phone in tests: a socket that says whatever it is told to, and reads what comes back."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlencode

from display.commissioning.desk import Desk
from display.commissioning.server import PhoneServer
from labourhall.program.address import Address, shown
from tests.display.commissioning.serving import serving

PATIENCE = 20.0


class Phone:
    """Speaks HTTP by hand."""

    def __init__(self, address: Address) -> None:
        self.address = address
        self.cookie = ""

    @contextmanager
    def line(self) -> Iterator[socket.socket]:
        with socket.create_connection(self.address, PATIENCE) as line:
            yield line

    def said(self, text: bytes) -> bytes:
        """What comes back for these bytes, until the other side ends."""
        with self.line() as line:
            line.sendall(text)
            return heard(line)

    def asked(self, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[int, dict[str, str], str]:
        """Status, headers (small letters) and page."""
        told = {"Host": shown(*self.address), "Accept-Language": "zh-CN"}
        if self.cookie:
            told["Cookie"] = self.cookie
        if method == "POST":
            told |= {"Content-Type": "application/x-www-form-urlencoded", "Content-Length": str(len(body))}
        told |= {name.replace("_", "-"): value for name, value in headers.items()}
        lines = "".join(f"{name}: {value}\r\n" for name, value in told.items())
        whole = self.said(f"{method} {path} HTTP/1.1\r\n{lines}\r\n".encode("latin-1") + body)
        head, _, rest = whole.partition(b"\r\n\r\n")
        status, *named = head.decode("latin-1").split("\r\n")
        found = {name.lower(): value for name, _, value in (one.partition(": ") for one in named)}
        if "set-cookie" in found:
            self.cookie = found["set-cookie"].partition(";")[0]
        return int(status.split()[1]), found, rest.decode()

    def is_answered(self) -> bool:
        """Whether there is room for one more, by now."""
        text = f"GET / HTTP/1.1\r\nHost: {shown(*self.address)}\r\n\r\n"
        return self.said(text.encode()).endswith(b"well")

    def sent(self, path: str, **fields: str) -> tuple[int, dict[str, str], str]:
        """A form."""
        return self.asked("POST", path, urlencode(fields).encode())


def heard(line: socket.socket) -> bytes:
    """All that comes until the other side ends, however it does."""
    found = b""
    try:
        while part := line.recv(65536):
            found += part
    except ConnectionError:
        pass
    return found


@contextmanager
def a_phone(desk: Desk) -> Iterator[tuple[Phone, PhoneServer]]:
    """A phone, and the server that answers it."""
    with serving(desk.answer) as server:
        yield Phone(server.address), server
