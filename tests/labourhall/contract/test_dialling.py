"""A connection is made before what is said over it; one that nobody asked for is closed."""

import socket
import time
from collections.abc import Iterator
from contextlib import closing

import pytest

from labourhall.contract.dialling import Dialler
from labourhall.contract.http import HttpSender
from labourhall.contract.public_calls import GetHealth
from labourhall.contract.refusals import NoAnswer
from labourhall.contract.resolving import Resolver

HOST = "127.0.0.1"


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server((HOST, 0)) as server:
        yield server


@pytest.fixture
def opened() -> list[socket.socket]:
    """What was opened."""
    return []


@pytest.fixture
def dialler(opened: list[socket.socket]) -> Iterator[Dialler]:
    found = Dialler(Resolver(), opened.append)
    found.until = time.monotonic() + 10
    yield found
    found.close()


def port_of(server: socket.socket) -> int:
    port: int = server.getsockname()[1]
    return port


def test_what_was_prepared_is_what_is_asked_for_next_and_then_no_more(
    dialler: Dialler, opened: list[socket.socket], listener: socket.socket
) -> None:
    dialler.prepare(HOST, port_of(listener))
    (prepared,) = opened
    with dialler.dial(HOST, port_of(listener)) as first, dialler.dial(HOST, port_of(listener)) as second:
        assert first is prepared
        assert second is not prepared
        assert opened == [first, second]


def test_what_nobody_asked_for_is_closed(
    dialler: Dialler, opened: list[socket.socket], listener: socket.socket
) -> None:
    for _ in range(2):
        dialler.prepare(HOST, port_of(listener))
    first, second = opened
    assert (first.fileno(), second.fileno() >= 0) == (-1, True), "what was prepared before is closed with the next"
    dialler.close()
    assert second.fileno() == -1


def test_a_call_that_is_over_connects_no_more(dialler: Dialler, listener: socket.socket) -> None:
    dialler.until = time.monotonic()
    with pytest.raises(TimeoutError):
        dialler.prepare(HOST, port_of(listener))


def test_while_nobody_listens_nothing_is_made_that_would_speak(listener: socket.socket) -> None:
    port = port_of(listener)
    listener.close()
    with closing(HttpSender(f"http://{HOST}:{port}")) as sender:
        for _ in range(2):
            with pytest.raises(NoAnswer):
                sender.send(GetHealth())
        assert sender._session is None


@pytest.mark.parametrize("host", ["no-such-host.invalid", "a" * 64 + ".example"])
def test_a_name_that_no_host_has_or_may_have_is_no_answer(host: str) -> None:
    with closing(HttpSender(f"http://{host}")) as sender, pytest.raises(NoAnswer):
        sender.send(GetHealth())
