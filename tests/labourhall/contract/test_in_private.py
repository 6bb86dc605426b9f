"""A call with a secret goes over TLS or to this machine itself; any other way nothing is sent, and it is said why."""

import socket
from contextlib import closing
from typing import Any, NoReturn

import pytest

from labourhall.contract import wire
from labourhall.contract.enrolment_calls import Enrol, Enrolment, MachineRole
from labourhall.contract.http import HttpSender
from labourhall.contract.public_calls import GetHealth
from labourhall.contract.refusals import NoAnswer, Overheard
from labourhall.contract.resolving import Resolver
from tests.labourhall.contract.servers import answer, serving

CALL = Enrol("2345-6789-ABCT", "06", MachineRole.KIOSK, "ab" * 32)
ANSWER = Enrolment(True, "liwan", "荔湾", "06")


def nowhere(host: str, *_: Any, **__: Any) -> NoReturn:
    """Fails the test where an address is looked up: then something would have been sent."""
    pytest.fail(f"{host} was looked up")


@pytest.mark.parametrize(
    "url", ["http://city.example", "http://10.0.0.7:8080", "http://localhost.example", "http://[2001:db8::1]:80"]
)
def test_nothing_is_sent_over_http_to_another_machine(url: str) -> None:
    with closing(HttpSender(url, resolver=Resolver(nowhere))) as sender, pytest.raises(Overheard) as caught:
        sender.send(CALL)
    assert caught.value.code == "L-206"
    assert CALL.code not in str(caught.value)


def test_what_holds_no_secret_goes_over_http_as_before() -> None:
    with closing(HttpSender("http://no-such-host.invalid")) as sender, pytest.raises(NoAnswer) as caught:
        sender.send(GetHealth())
    assert not isinstance(caught.value, Overheard)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_city_on_this_machine_is_spoken_to(host: str) -> None:
    def enrolled(connection: socket.socket, _: bytes) -> None:
        connection.sendall(answer(wire.encode(ANSWER)))

    with serving(enrolled) as server, closing(HttpSender(server.url.replace("127.0.0.1", host))) as sender:
        assert sender.send(CALL) == ANSWER
        assert CALL.code.encode() in server.requests[0]
