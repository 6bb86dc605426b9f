"""The sender against a server of bytes: keys, time, dead connections, and that only NoAnswer and Refusal come out."""

import inspect
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, ClassVar

import pytest
import requests
import urllib3

from labourhall.contract import http_session, wire
from labourhall.contract.call import Call
from labourhall.contract.enrolment_calls import MakeCodes
from labourhall.contract.http import HttpSender
from labourhall.contract.officer_calls import ChangePassword, SignIn, SignOut
from labourhall.contract.public_calls import GetChanges, GetHealth, Health
from labourhall.contract.refusals import ConnectionLost, Malformed, NoAnswer, NotFound, TooOften
from labourhall.contract.staff_calls import CloseVacancy
from labourhall.contract.visit_calls import GetRecords, IssueChallenge, OpenVisit
from tests.labourhall.contract.calls import KINDS
from tests.labourhall.contract.servers import ByteServer, Serve, answer, packed, serving
from tests.labourhall.link.cities import NOON

HEALTH = wire.encode(Health("1", NOON))


@dataclass(frozen=True, slots=True)
class Hasty(Call[Health]):
    """A call with hardly any time."""

    method: ClassVar[str] = "GET"
    route: ClassVar[str] = "/v1/health"
    answer: ClassVar[type[object]] = Health
    deadline: ClassVar[float] = 0.3


@contextmanager
def talking(serve: Serve, key: str = "dev-key") -> Iterator[tuple[ByteServer, HttpSender]]:
    with serving(serve) as server:
        sender = HttpSender(server.url + "/", key)
        try:
            yield server, sender
        finally:
            sender.close()


def healthy(connection: socket.socket, _: bytes) -> None:
    connection.sendall(answer(HEALTH))


def hold(connection: socket.socket, _: bytes) -> None:
    """Answer nothing and wait until the other end gives up."""
    connection.recv(1)


def test_an_answer_is_the_class_that_the_call_names_packed_or_not() -> None:
    for serve in (healthy, lambda connection, _: connection.sendall(packed(HEALTH))):
        with talking(serve) as (_, sender):
            assert sender.send(GetHealth()) == Health("1", NOON)


def test_each_call_carries_the_keys_of_its_access_and_no_others() -> None:
    with talking(healthy) as (server, sender):
        keyed = ((GetRecords(), "v1"), (CloseVacancy("1"), "o1"), (SignOut(), "o1"), (SignIn("a", "b"), ""))
        for call, key in ((GetHealth(), ""), (IssueChallenge(), ""), *keyed):
            with pytest.raises(NoAnswer) if not isinstance(call, GetHealth) else contextmanager(lambda: iter([0]))():
                sender.send(call, key)
    public, device, visit, staff, leaving, coming = (request.lower() for request in server.requests)
    assert b"authorization" not in public
    assert b"authorization: bearer dev-key" in device
    assert b"labourhall-visit: v1" in visit
    for request in (staff, leaving):
        assert b"labourhall-officer: o1" in request
        assert b"authorization: bearer dev-key" in request
    assert b"authorization: bearer dev-key" in coming
    assert b"labourhall-officer" not in coming
    assert b"labourhall-visit" not in staff
    assert b"accept-encoding: gzip\r\n" in public
    assert b"content-type: application/json" in device


def test_one_connection_serves_many_calls() -> None:
    with talking(healthy) as (server, sender):
        for _ in range(5):
            sender.send(GetHealth())
        assert server.connections == 1


def test_a_problem_is_raised_as_its_refusal() -> None:
    def serve(connection: socket.socket, _: bytes) -> None:
        connection.sendall(answer(wire.write_problem(TooOften("慢")), "429 Too Many Requests", "Retry-After: 7"))

    with talking(serve) as (_, sender), pytest.raises(TooOften) as caught:
        sender.send(GetHealth())
    assert caught.value.retry_after == 7


def test_a_redirect_is_not_followed_because_only_a_stranger_would_send_one() -> None:
    def serve(connection: socket.socket, _: bytes) -> None:
        connection.sendall(answer(b"", "302 Found", "Location: http://127.0.0.1:9/"))

    with talking(serve) as (server, sender), pytest.raises(NoAnswer):
        sender.send(GetHealth())
    assert len(server.requests) == 1


@pytest.mark.parametrize("body", [b'{"version":1}', b'{"now":"2026-11-23T09:00:00+08:00"}'])
def test_an_answer_of_another_form_is_malformed(body: bytes) -> None:
    with talking(lambda connection, _: connection.sendall(answer(body))) as (_, sender), pytest.raises(Malformed):
        sender.send(GetHealth())


@pytest.mark.parametrize(
    "sent",
    [
        b"", b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        answer(b"not gzip", "200 OK", "Content-Encoding: gzip"),
    ],
)  # fmt: skip
def test_an_answer_that_breaks_off_or_is_no_http_is_no_answer(sent: bytes) -> None:
    def serve(connection: socket.socket, _: bytes) -> None:
        connection.sendall(sent)
        connection.shutdown(socket.SHUT_RDWR)

    with talking(serve) as (_, sender), pytest.raises(NoAnswer):
        sender.send(GetHealth())


@pytest.mark.expects_logs  # urllib3 warns of the head that it could not read
def test_an_answer_whose_head_is_cut_is_no_answer() -> None:
    def serve(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Le")
        connection.shutdown(socket.SHUT_RDWR)

    with talking(serve) as (_, sender), pytest.raises(NoAnswer, match="length"):
        sender.send(GetHealth())


def test_nobody_there_is_no_answer() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    sender = HttpSender(f"http://127.0.0.1:{port}")
    with pytest.raises(NoAnswer):
        sender.send(GetHealth())
    sender.close()


def drip(connection: socket.socket, data: bytes) -> None:
    """A byte now and then for ever: each one starts a read's own time-out anew."""
    pause = threading.Event()
    for index in range(len(data)):
        connection.sendall(data[index : index + 1])
        pause.wait(0.05)


@pytest.mark.parametrize("where", ["silent", "in the head", "in the body"])
def test_the_deadline_holds_though_bytes_keep_dripping(where: str) -> None:
    def serve(connection: socket.socket, _: bytes) -> None:
        if where == "in the head":
            drip(connection, b"HTTP/1.1 200 OK\r\n" + b"X-More: yes\r\n" * 200)
        elif where == "in the body":
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n")
            drip(connection, b" " * 2000)
        else:
            hold(connection, b"")

    with talking(serve) as (_, sender), pytest.raises(NoAnswer):
        sender.send(Hasty())


def test_a_call_after_a_missed_deadline_works_again() -> None:
    answers = iter([False, True])

    def serve(connection: socket.socket, request: bytes) -> None:
        if next(answers):
            healthy(connection, request)
        else:
            hold(connection, request)

    with talking(serve) as (_, sender):
        with pytest.raises(NoAnswer):
            sender.send(Hasty())
        assert sender.send(GetHealth()).version == "1"


def test_a_kept_connection_that_died_is_tried_once_more_on_a_new_one() -> None:
    """The server takes the second request and drops the connection unanswered, as one does that just gave it up."""
    count = iter(range(9))

    def serve(connection: socket.socket, request: bytes) -> None:
        if next(count) == 1:
            connection.shutdown(socket.SHUT_RDWR)
            return
        healthy(connection, request)

    with talking(serve) as (server, sender):
        assert sender.send(GetHealth()).version == "1"
        assert sender.send(GetHealth()).version == "1"
        assert (len(server.requests), server.connections) == (3, 2)


def test_a_call_that_must_not_be_taken_twice_is_not_sent_again_on_its_own() -> None:
    count = iter(range(9))

    def serve(connection: socket.socket, request: bytes) -> None:
        if next(count) == 1:
            connection.shutdown(socket.SHUT_RDWR)
            return
        healthy(connection, request)

    swipe = OpenVisit("A1", "44" * 16, "SM4", "c1", "00" * 8)
    with talking(serve) as (server, sender):
        sender.send(GetHealth())
        with pytest.raises(ConnectionLost):
            sender.send(swipe)
        assert len(server.requests) == 2
    with talking(lambda connection, _: connection.shutdown(socket.SHUT_RDWR)) as (_, sender):
        with pytest.raises(NoAnswer) as caught:
            sender.send(swipe)
        assert not isinstance(caught.value, ConnectionLost), "it was no kept connection"


def test_only_a_swipe_a_sign_in_another_password_and_a_batch_of_codes_must_not_be_taken_twice() -> None:
    assert [kind for kind in KINDS if not kind.idempotent] == [MakeCodes, OpenVisit, SignIn, ChangePassword]


def test_a_new_connection_that_dies_is_not_tried_again() -> None:
    with talking(lambda connection, _: connection.shutdown(socket.SHUT_RDWR)) as (server, sender):
        with pytest.raises(NoAnswer):
            sender.send(GetHealth())
        assert len(server.requests) == 1


def test_a_server_that_drops_every_request_is_asked_twice_and_no_more() -> None:
    count = iter(range(9))

    def serve(connection: socket.socket, request: bytes) -> None:
        if next(count) == 0:
            healthy(connection, request)
        else:
            connection.shutdown(socket.SHUT_RDWR)

    with talking(serve) as (server, sender):
        sender.send(GetHealth())
        with pytest.raises(NoAnswer):
            sender.send(GetHealth())
        assert len(server.requests) == 3


def test_closing_from_another_thread_cuts_a_long_poll() -> None:
    with talking(hold) as (server, sender):
        found: list[Exception] = []

        def poll() -> None:
            try:
                sender.send(GetChanges("c", wait=55))
            except NoAnswer as trouble:
                found.append(trouble)

        thread = threading.Thread(target=poll)
        thread.start()
        assert server.arrived.wait(20)
        sender.close()
        thread.join(20)
        assert not thread.is_alive()
        assert len(found) == 1


def test_a_closed_sender_sends_nothing() -> None:
    with talking(healthy) as (server, sender):
        sender.close()
        with pytest.raises(NoAnswer):
            sender.send(GetHealth())
        assert server.requests == []


def test_the_environments_proxy_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with talking(healthy) as (_, sender):
        assert sender.send(GetHealth()).version == "1"


def test_an_answer_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_session, "LARGEST", 10)
    with talking(healthy) as (_, sender), pytest.raises(Malformed, match="longer"):
        sender.send(GetHealth())


def every_subclass(kind: type[BaseException]) -> Iterator[type[BaseException]]:
    yield kind
    for below in kind.__subclasses__():
        yield from every_subclass(below)


REQUESTS_OWN = {
    kind for _, kind in inspect.getmembers(requests.exceptions, inspect.isclass)
    if issubclass(kind, requests.RequestException)
}  # fmt: skip
URLLIBS_OWN = set(every_subclass(urllib3.exceptions.HTTPError))


@pytest.mark.parametrize("kind", sorted(REQUESTS_OWN | URLLIBS_OWN, key=str), ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("where", ["sending", "reading"])
def test_every_exception_of_the_library_ends_in_the_one_file(
    kind: Any, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        error = kind.__new__(kind)
        error.length, error.partial, error.expected = 0, 0, 0  # what the text of some is made of
        raise error

    with talking(healthy) as (_, sender):
        if where == "sending":
            monkeypatch.setattr(requests.Session, "request", fail)
        else:
            monkeypatch.setattr(requests.Response, "iter_content", fail)
        with pytest.raises(NoAnswer):
            sender.send(GetHealth())


@pytest.mark.parametrize("url", ["", "city", "ftp://x", "http://", "http://x?y=1", "http://x#y"])
def test_an_address_that_is_none_is_refused_at_once(url: str) -> None:
    with pytest.raises(ValueError, match="not an address"):
        HttpSender(url)


@pytest.mark.parametrize("key", ["钥匙", "a\r\nb"])
def test_a_key_that_no_header_can_carry_is_refused_at_once(key: str) -> None:
    with pytest.raises(ValueError, match="ASCII"):
        HttpSender("http://127.0.0.1", key)


def test_a_refusal_is_kept_apart_from_no_answer() -> None:
    problem = answer(wire.write_problem(NotFound("x")), "404 Not Found")
    with talking(lambda c, _: c.sendall(problem)) as (_, sender), pytest.raises(NotFound):
        sender.send(GetHealth())


def test_a_server_that_cannot_show_who_it_is_gets_no_call() -> None:
    """https with a server that speaks no TLS (or shows a certificate that nobody vouches for)."""
    with serving(healthy) as server:
        sender = HttpSender(server.url.replace("http:", "https:"))
        with pytest.raises(NoAnswer):
            sender.send(GetHealth())
        sender.close()
    assert server.requests == []
