"""Addresses as settings and command lines give them."""

import socket

import pytest

from labourhall.program.address import bare, listen, read, shown


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("127.0.0.1:8080", ("127.0.0.1", 8080)),
        ("city.local:1", ("city.local", 1)),
        ("[::1]:8080", ("::1", 8080)),
        ("[fe80::1%lo]:0", ("fe80::1%lo", 0)),
    ],
)
def test_an_address_is_read_and_shown_alike(text: str, address: tuple[str, int]) -> None:
    assert read(text) == address
    assert shown(*address) == text


def test_brackets_are_shown_once() -> None:
    assert shown("[::1]", 80) == shown("::1", 80) == "[::1]:80"
    assert (bare("[::1]"), bare("::1"), bare("a")) == ("::1", "::1", "a")


@pytest.mark.parametrize("text", ["", "8080", ":8080", "[]:8080", "::1:8080", "[::1]", "[a:b]:1", "host:", "host:-1"])
def test_what_is_no_address_is_said_with_examples(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no HOST:PORT, such as 127\.0\.0\.1:8080 or \[::1\]:8080"):
        read(text)


@pytest.mark.parametrize(
    ("host", "callers"),
    [
        ("127.0.0.1", ["127.0.0.1"]),
        ("localhost", ["127.0.0.1"]),
        ("0.0.0.0", ["127.0.0.1"]),
        ("", ["127.0.0.1"]),
        ("::1", ["::1"]),
        ("[::1]", ["::1"]),
        ("::", ["::1", "127.0.0.1"]),
    ],
)
def test_it_listens_at_either_sort_of_address(host: str, callers: list[str]) -> None:
    with listen(host, 0, 8) as listening:
        port = listening.getsockname()[1]
        for caller in callers:
            socket.create_connection((caller, port), timeout=5).close()


def test_what_is_answered_in_two_pieces_does_not_wait_for_a_receipt_of_the_first() -> None:
    with listen("127.0.0.1", 0, 8) as listening, socket.create_connection(listening.getsockname(), timeout=5):
        accepted, _ = listening.accept()
        with accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_a_port_that_is_none_and_a_host_that_is_not_ours_are_errors() -> None:
    with pytest.raises(OSError, match="from 0 to 65535"):
        listen("::1", 99_999, 8)
    with pytest.raises(OSError):
        listen("2001:db8::1", 0, 8)
    with pytest.raises(OSError):
        listen("no such host", 0, 8)
