"""The line as a proxy between real sockets, driven turn by turn with a clock of our own."""

import socket
import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from demo.line.proxy import LineProxy
from demo.line.transmitter import Rate
from labourhall.program import address

SLOW = Rate(bits_per_second=64_000, delay=0.03)


class Turning:
    """A line whose time passes only when the test lets it: each turn is 10 ms long."""

    def __init__(self, to: tuple[str, int], near: str = "127.0.0.1") -> None:
        self.now = 100.0
        self.line = LineProxy((near, 0), to, SLOW, clock=lambda: self.now)

    def turn(self, seconds: float) -> None:
        """Let `seconds` pass."""
        for _ in range(round(seconds / 0.01)):
            self.now += 0.01
            self.line.pass_time([], longest=0.0)


@pytest.fixture
def city() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(5.0)
        yield listening


@pytest.fixture
def hall(city: socket.socket) -> Iterator[Turning]:
    turning = Turning(city.getsockname()[:2])
    yield turning
    turning.line.close()


def connected(hall: Turning, city: socket.socket) -> tuple[socket.socket, socket.socket]:
    near = socket.create_connection(hall.line.address, timeout=20.0)
    hall.turn(0.02)
    far, _ = city.accept()
    near.setblocking(False)
    far.setblocking(False)
    return near, far


def heard(end: socket.socket) -> bytes:
    parts = bytearray()
    try:
        while part := end.recv(65536):
            parts += part
    except BlockingIOError:
        pass
    return bytes(parts)


def test_a_question_and_an_answer_cross_unchanged(hall: Turning, city: socket.socket) -> None:
    near, far = connected(hall, city)
    with near, far:
        near.sendall(b"question")
        hall.turn(0.2)
        assert heard(far) == b"question"
        far.sendall(b"answer")
        hall.turn(0.2)
        assert heard(near) == b"answer"


def test_the_line_joins_addresses_of_ipv6_too() -> None:
    with address.listen("::1", 0, 8) as listening:
        turning = Turning(listening.getsockname()[:2], near="::1")
        with closing(turning.line):
            turning.line.cut()
            turning.line.restore()
            near, far = connected(turning, listening)
            with near, far:
                near.sendall(b"question")
                turning.turn(0.2)
                assert heard(far) == b"question"


def test_nothing_arrives_sooner_than_64_kbit_a_second_allow(hall: Turning, city: socket.socket) -> None:
    near, far = connected(hall, city)
    with near, far:
        far.sendall(bytes(20_000))
        hall.turn(1.0)
        first = len(heard(near))
        hall.turn(1.0)
        second = len(heard(near))
    assert 6_000 <= first <= 8_000
    assert 6_500 <= second <= 8_100


def test_two_kiosks_share_the_same_line(hall: Turning, city: socket.socket) -> None:
    one, far_one = connected(hall, city)
    two, far_two = connected(hall, city)
    with one, far_one, two, far_two:
        far_one.sendall(bytes(20_000))
        far_two.sendall(bytes(20_000))
        hall.turn(2.0)
        both = len(heard(one)), len(heard(two))
    assert sum(both) <= 16_000
    assert min(both) >= 5_000


def test_a_cut_line_is_silent_and_what_was_under_way_comes_when_it_is_back(hall: Turning, city: socket.socket) -> None:
    near, far = connected(hall, city)
    with near, far:
        near.sendall(b"before")
        hall.turn(0.02)
        hall.line.cut()
        hall.turn(5.0)
        assert heard(far) == b""
        hall.line.restore()
        hall.turn(0.2)
        assert heard(far) == b"before"


def test_a_cut_line_refuses_new_connections_and_takes_them_again(hall: Turning, city: socket.socket) -> None:
    hall.line.cut()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(hall.line.address, timeout=20.0)
    hall.line.restore()
    near, far = connected(hall, city)
    near.close()
    far.close()


def test_the_end_of_one_side_reaches_the_other(hall: Turning, city: socket.socket) -> None:
    near, far = connected(hall, city)
    with near, far:
        far.sendall(b"bye")
        far.shutdown(socket.SHUT_WR)
        hall.turn(0.5)
        near.setblocking(True)
        near.settimeout(5.0)
        assert near.recv(100) == b"bye"
        assert near.recv(100) == b""


def test_a_city_that_does_not_listen_ends_the_call_at_once() -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        nobody = gone.getsockname()[:2]
    line = LineProxy(("127.0.0.1", 0), nobody, SLOW)
    try:
        near = socket.create_connection(line.address, timeout=20.0)
        turns = threading.Thread(target=line.pass_time, args=([],), kwargs={"longest": 1.0})
        turns.start()
        with near:
            assert near.recv(10) == b""
        turns.join()
    finally:
        line.close()


def whole(end: socket.socket) -> bytes:
    """All that comes until the other side hangs up."""
    parts = bytearray()
    while part := end.recv(65536):
        parts += part
    return bytes(parts)


def test_behind_a_portal_somebody_else_answers_in_three_ways_and_the_city_hears_nothing(
    hall: Turning, city: socket.socket
) -> None:
    near, far = connected(hall, city)
    with near, far:
        hall.line.behind_portal()
        hall.turn(0.1)
        assert heard(near) == b""
    said = []
    for _ in range(3):
        with socket.create_connection(hall.line.address, timeout=20.0) as caller:
            caller.sendall(b"GET /v1/health HTTP/1.1\r\n\r\n")
            hall.turn(0.02)
            said.append(whole(caller))
    assert [answer.split(b" ", 2)[1] for answer in said] == [b"200", b"511", b"200"]
    assert said[2].endswith(b"{}")
    city.settimeout(0.0)
    with pytest.raises(BlockingIOError):
        city.accept()


def test_a_portal_that_is_gone_lets_the_city_answer_again(hall: Turning, city: socket.socket) -> None:
    hall.line.behind_portal()
    hall.line.restore()
    near, far = connected(hall, city)
    with near, far:
        near.sendall(b"question")
        hall.turn(0.2)
        assert heard(far) == b"question"
