"""Over TLS as over plain TCP: a call under way is cut by its deadline and by closing, and answers come through."""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from labourhall.contract import trust_words
from labourhall.contract.http import HttpSender
from labourhall.contract.public_calls import GetChanges, GetHealth
from labourhall.contract.refusals import Distrust, Distrusted, NoAnswer
from labourhall.program import words
from tests.labourhall.contract import servers
from tests.labourhall.contract.test_http import Hasty, healthy, hold

NOW = datetime(2026, 11, 23, 14, 36)
LOCAL = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])


def signed(path: Path, days: tuple[int, int] = (-1, 1), name: x509.SubjectAlternativeName = LOCAL) -> Path:
    """A key and a certificate that it vouches for itself, in one file; good from the first of these days on."""
    key = ec.generate_private_key(ec.SECP256R1())
    city = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "city")])
    first, last = (datetime.now(UTC) + timedelta(days=day) for day in days)
    made = (
        x509.CertificateBuilder(city, city, key.public_key(), x509.random_serial_number(), first, last)
        .add_extension(name, critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return path


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """One that is good."""
    return signed(tmp_path / "city.pem")


@contextmanager
def speaking(shown: Path, serve: servers.Serve) -> Iterator[servers.ByteServer]:
    """A server of bytes that speaks TLS and shows this certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(shown)
    talk = servers.ByteServer._talk

    def wrapped(self: servers.ByteServer, connection: socket.socket) -> None:
        try:
            secure = context.wrap_socket(connection, server_side=True)
        except OSError:  # whoever does not believe it hangs up
            return
        self._open.append(secure)
        talk(self, secure)

    with pytest.MonkeyPatch.context() as patch, servers.serving(serve) as server:
        patch.setattr(servers.ByteServer, "_talk", wrapped)
        yield server


def sender(url: str, ca: Path | None) -> HttpSender:
    return HttpSender(url.replace("http:", "https:"), ca=ca)


def test_answers_come_through_over_one_kept_connection(certificate: Path) -> None:
    with speaking(certificate, healthy) as server, closing(sender(server.url, certificate)) as found:
        for _ in range(3):
            assert found.send(GetHealth()).version == "1"
        assert len(server.requests) == 3


def test_the_deadline_cuts_a_call(certificate: Path) -> None:
    with (
        speaking(certificate, hold) as server,
        closing(sender(server.url, certificate)) as found,
        pytest.raises(NoAnswer),
    ):
        found.send(Hasty())


def test_closing_from_another_thread_cuts_a_long_poll(certificate: Path) -> None:
    with speaking(certificate, hold) as server, closing(sender(server.url, certificate)) as found:
        troubles: list[NoAnswer] = []

        def poll() -> None:
            try:
                found.send(GetChanges("c", wait=55.0))
            except NoAnswer as trouble:
                troubles.append(trouble)

        thread = threading.Thread(target=poll)
        thread.start()
        assert server.arrived.wait(10.0)
        found.close()
        thread.join(10.0)
        assert not thread.is_alive()
        assert len(troubles) == 1


@pytest.mark.parametrize(
    ("days", "why"),
    [pytest.param((1, 2), Distrust.NOT_YET, id="not yet"), pytest.param((-2, -1), Distrust.OVER, id="over")],
)
def test_a_clock_that_a_certificate_is_not_good_by_is_said(
    tmp_path: Path, days: tuple[int, int], why: Distrust
) -> None:
    shown = signed(tmp_path / "city.pem", days)
    with speaking(shown, healthy) as server, closing(sender(server.url, shown)) as found:
        assert why_not(found) is why
        assert not server.requests


def test_another_name_is_said(tmp_path: Path) -> None:
    shown = signed(tmp_path / "city.pem", name=x509.SubjectAlternativeName([x509.DNSName("city.example")]))
    with speaking(shown, healthy) as server, closing(sender(server.url, shown)) as found:
        assert why_not(found) is Distrust.OTHER_NAME


def test_who_is_vouched_for_by_nobody_that_is_known_is_a_stranger(certificate: Path, tmp_path: Path) -> None:
    other = signed(tmp_path / "other.pem")
    with speaking(certificate, healthy) as server:
        for known in (None, other):
            with closing(sender(server.url, known)) as found:
                assert why_not(found) is Distrust.STRANGER


@pytest.mark.parametrize(
    "text", [None, "", "no certificate", "-----BEGIN CERTIFICATE-----\nxx\n-----END CERTIFICATE-----\n"]
)
def test_an_authority_that_cannot_be_read_is_said_and_the_web_does_not_vouch_in_its_place(
    certificate: Path, tmp_path: Path, text: str | None
) -> None:
    ca = tmp_path / "ca.pem"
    if text is not None:
        ca.write_text(text)
    with speaking(certificate, healthy) as server, closing(sender(server.url, ca)) as found:
        assert why_not(found) is Distrust.BAD_AUTHORITY
        assert not server.requests


def test_what_is_wrong_is_said_with_code_clock_and_what_to_do() -> None:
    said = trust_words.sentence(Distrusted(Distrust.OVER, "expired"), "https://city", NOW, words.read("zh_CN"))
    assert said.startswith("L-205 https://city 的证书已经过期：本机时钟是 2026-11-23 14:36")
    for why in Distrust:
        assert "%" not in trust_words.sentence(Distrusted(why, "x"), "https://city", NOW, words.read("en"))


def why_not(found: HttpSender) -> Distrust:
    with pytest.raises(Distrusted) as caught:
        found.send(GetHealth())
    return caught.value.why
