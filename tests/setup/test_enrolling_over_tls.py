"""Enrolment as a machine does it: the reference server behind TLS with an authority of the city's own."""

import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from labourhall.contract import trust_words
from labourhall.contract.device_calls import GetConfiguration
from labourhall.contract.enrolment_calls import MachineRole, MakeCodes
from labourhall.contract.http import HttpSender
from labourhall.contract.refusals import Distrust, UnknownDevice
from labourhall.program import words
from setup.enrolling import Enrolled, Outcome, Unheard
from tests.contract.served import Served, serving
from tests.labourhall.contract.servers import ByteServer
from tests.labourhall.contract.test_tls import signed, speaking
from tests.setup.machines import ME, OTHER, ask

CLOCK_OF_AN_EMPTY_BATTERY = datetime(2000, 1, 1, 0, 7)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with serving(tmp_path) as found:
        yield found


@contextmanager
def behind_tls(served: Served, shown: Path) -> Iterator[tuple[ByteServer, str]]:
    """What a proxy with TLS does in front of the city; the address that machines are given."""

    def forward(connection: socket.socket, request: bytes) -> None:
        with socket.create_connection(("127.0.0.1", served.server.port)) as city:
            city.sendall(request)
            connection.sendall(_whole_answer(city))

    with speaking(shown, forward) as proxy:
        yield proxy, proxy.url.replace("http:", "https:")


def _whole_answer(city: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        data += city.recv(65536)
    head, _, body = data.partition(b"\r\n\r\n")
    (length,) = (line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
    while len(body) < int(length.split(b":")[1]):
        body += city.recv(65536)
    return head + b"\r\n\r\n" + body


def code(served: Served) -> str:
    made = served.staff(MakeCodes("liwan", MachineRole.KIOSK, 1, approved=True))
    found: str = made.codes[0]
    return found


def asked(url: str, ca: Path | None, typed: str) -> Outcome:
    with closing(HttpSender(url, ca=ca)) as city:
        return ask(city, typed)


def test_a_machine_is_enrolled_and_its_key_is_good_over_the_citys_own_authority(served: Served, tmp_path: Path) -> None:
    ca = signed(tmp_path / "city.pem")
    with behind_tls(served, ca) as (_, url):
        with closing(HttpSender(url, ME.key, ca=ca)) as before, pytest.raises(UnknownDevice):
            before.send(GetConfiguration())
        assert asked(url, ca, code(served)) == Enrolled("liwan", "荔湾区劳动力市场", "荔-07")
        with closing(HttpSender(url, ME.key, ca=ca)) as machine:
            assert machine.send(GetConfiguration()).hall == "liwan"
        with closing(HttpSender(url, OTHER.key, ca=ca)) as stranger, pytest.raises(UnknownDevice):
            stranger.send(GetConfiguration())


def test_a_stranger_in_the_citys_place_learns_no_code(served: Served, tmp_path: Path) -> None:
    stranger, ca = signed(tmp_path / "stranger.pem"), signed(tmp_path / "city.pem")
    with behind_tls(served, stranger) as (proxy, url):
        for known in (ca, None):
            outcome = asked(url, known, code(served))
            assert isinstance(outcome, Unheard)
            assert outcome.code == "L-205"
            assert outcome.distrusted is not None
            assert outcome.distrusted.why is Distrust.STRANGER
        assert not proxy.requests


def test_a_clock_of_2000_is_what_is_said_where_no_certificate_is_valid_yet(served: Served, tmp_path: Path) -> None:
    ca = signed(tmp_path / "city.pem", days=(1, 2))  # as every certificate is for a machine that lives in 2000
    with behind_tls(served, ca) as (proxy, url):
        outcome = asked(url, ca, code(served))
        assert isinstance(outcome, Unheard)
        assert outcome.distrusted is not None
        said = trust_words.sentence(outcome.distrusted, url, CLOCK_OF_AN_EMPTY_BATTERY, words.read("zh_CN"))
        assert said.startswith("L-205 ")
        assert "2000-01-01 00:07" in said
        assert not proxy.requests


def test_an_authority_that_cannot_be_read_is_said(served: Served, tmp_path: Path) -> None:
    shown, ca = signed(tmp_path / "city.pem"), tmp_path / "ca.pem"
    ca.write_text("no certificate")
    with behind_tls(served, shown) as (proxy, url):
        outcome = asked(url, ca, code(served))
        assert isinstance(outcome, Unheard)
        assert outcome.distrusted is not None
        assert outcome.distrusted.why is Distrust.BAD_AUTHORITY
        assert not proxy.requests


def test_no_code_goes_over_http_to_another_machine(served: Served) -> None:
    outcome = asked("http://192.0.2.1:8080", None, code(served))
    assert isinstance(outcome, Unheard)
    assert outcome.code == "L-206"
