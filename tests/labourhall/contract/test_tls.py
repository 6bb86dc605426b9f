"""Over TLS as over plain TCP: a call under way is cut by its deadline and by closing, and answers come through."""

import socket
import ssl
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from labourhall.contract.http import HttpSender
from labourhall.contract.public_calls import GetChanges, GetHealth
from labourhall.contract.refusals import NoAnswer
from tests.labourhall.contract import servers
from tests.labourhall.contract.test_http import Hasty, healthy, hold

LOCAL = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A key and a certificate that it vouches for itself, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "city")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(LOCAL, critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = tmp_path / "city.pem"
    path.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return path


@pytest.fixture(autouse=True)
def tls(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Servers of bytes speak TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    talk = servers.ByteServer._talk

    def wrapped(self: servers.ByteServer, connection: socket.socket) -> None:
        speaking = context.wrap_socket(connection, server_side=True)
        self._open.append(speaking)
        talk(self, speaking)

    monkeypatch.setattr(servers.ByteServer, "_talk", wrapped)


def sender(url: str, certificate: Path) -> HttpSender:
    made = HttpSender(url.replace("http:", "https:"))
    made._opened()._session.verify = str(certificate)
    return made


def test_answers_come_through_over_one_kept_connection(certificate: Path) -> None:
    with servers.serving(healthy) as server, closing(sender(server.url, certificate)) as found:
        for _ in range(3):
            assert found.send(GetHealth()).version == "1"
        assert len(server.requests) == 3


def test_the_deadline_cuts_a_call(certificate: Path) -> None:
    with (
        servers.serving(hold) as server,
        closing(sender(server.url, certificate)) as found,
        pytest.raises(NoAnswer),
    ):
        found.send(Hasty())


def test_closing_from_another_thread_cuts_a_long_poll(certificate: Path) -> None:
    with servers.serving(hold) as server, closing(sender(server.url, certificate)) as found:
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
