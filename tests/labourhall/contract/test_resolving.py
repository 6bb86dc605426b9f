"""A name that is found late, or never, counts into the time of the call; and costs one thread, not one a call."""

import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

import pytest

from labourhall.contract.http import HttpSender
from labourhall.contract.public_calls import GetHealth
from labourhall.contract.refusals import NoAnswer
from labourhall.contract.resolving import Resolver
from tests.labourhall.contract.servers import serving
from tests.labourhall.contract.test_http import Hasty, healthy


class SlowNames:
    """A system's look-up that answers when the test says so; numbers are no names and are read at once."""

    def __init__(self, port: int = 1) -> None:
        self.answer = threading.Event()
        self.asked = 0
        self._port = port

    def __call__(self, host: str, port: int, **options: Any) -> list[Any]:
        if options.get("flags"):
            return socket.getaddrinfo(host, port, **options)
        self.asked += 1
        assert self.answer.wait(10.0)
        return socket.getaddrinfo("127.0.0.1", self._port, **options)


@contextmanager
def slow(port: int = 1) -> Iterator[SlowNames]:
    names = SlowNames(port)
    try:
        yield names
    finally:
        names.answer.set()


def test_a_number_needs_no_look_up() -> None:
    with slow() as names:
        found = Resolver(names).addresses("127.0.0.1", 80, 0.0)
        assert found[0][4] == ("127.0.0.1", 80)
        assert Resolver(names).addresses("::1", 80, 0.0)[0][4][:2] == ("::1", 80)
        assert names.asked == 0


def test_a_late_name_is_a_time_out_and_is_looked_up_once() -> None:
    with slow() as names:
        resolver = Resolver(names)
        for _ in range(3):
            with pytest.raises(TimeoutError):
                resolver.addresses("city.example", 80, 0.0)
        assert names.asked == 1
        names.answer.set()
        assert resolver.addresses("city.example", 80, 10.0)[0][4] == ("127.0.0.1", 1)
        assert resolver.addresses("city.example", 80, 10.0)
        assert names.asked == 2, "what was used is looked up anew: names move"


@pytest.mark.parametrize("error", [socket.gaierror(-2, "Name or service not known"), UnicodeError("label too long")])
def test_a_name_that_nobody_knows_is_an_error_of_the_system(error: Exception) -> None:
    def unknown(host: str, port: int, **options: Any) -> list[Any]:
        raise socket.gaierror(-2, "no number") if options.get("flags") else error

    with pytest.raises(OSError, match=r"known|label"):
        Resolver(unknown).addresses("nobody.example", 80, 10.0)


def test_a_call_to_a_name_that_is_found_late_ends_within_its_time_and_the_next_one_gets_through() -> None:
    with serving(healthy) as server, slow(port := int(server.url.rsplit(":", 1)[1])) as names:
        sender = HttpSender(f"http://city.example:{port}", resolver=Resolver(names))
        with closing(sender):
            with pytest.raises(NoAnswer):
                sender.send(Hasty())
            assert server.connections == 0
            names.answer.set()
            assert sender.send(GetHealth()).version == "1"
            assert names.asked == 1
        assert b"host: city.example" in server.requests[0].lower()


def test_the_second_address_is_tried_where_nobody_listens_at_the_first() -> None:
    with serving(healthy) as server:
        port = int(server.url.rsplit(":", 1)[1])

        def two(host: str, port: int, **options: Any) -> list[Any]:
            if options.get("flags"):
                raise socket.gaierror(-2, "no number")
            return [*socket.getaddrinfo("::1", port, **options), *socket.getaddrinfo("127.0.0.1", port, **options)]

        with closing(HttpSender(f"http://city.example:{port}", resolver=Resolver(two))) as sender:
            assert sender.send(GetHealth()).version == "1"
