"""Addresses that programs listen at and connect to, IPv4 and IPv6 alike: `127.0.0.1`, `::1`, `[::1]:8080`."""

import ipaddress
import socket
from typing import Final

Address = tuple[str, int]

ANY_IPV4: Final = "0.0.0.0"
ANY_IPV6: Final = "::"
LAST_PORT: Final = 65_535


def bare(host: str) -> str:
    """`host` without the brackets that an IPv6 address bears in a URL."""
    return host[1:-1] if host.startswith("[") and host.endswith("]") else host


def shown(host: str, port: int) -> str:
    """HOST:PORT as it stands in a URL."""
    plain = bare(host)
    return f"[{plain}]:{port}" if ":" in plain else f"{plain}:{port}"


def read(text: str) -> Address:
    """HOST:PORT or [HOST]:PORT. Raises ValueError, with a sentence, for anything else."""
    host, mark, port = text.rpartition(":")
    if not mark or not port.isdecimal() or not bare(host) or (":" in host and not _is_bracketed_ipv6(host)):
        raise ValueError(f"{text!r} is no HOST:PORT, such as 127.0.0.1:8080 or [::1]:8080")
    return bare(host), int(port)


def listen(host: str, port: int, backlog: int) -> socket.socket:
    """A socket that listens; port 0 takes a free one. `::` is every address, of IPv4 too. Raises OSError.

    A name is asked for its IPv4 address first, as whoever writes 127.0.0.1 expects of localhost.
    """
    if not 0 <= port <= LAST_PORT:  # bind would say so too, and leave its socket open
        raise OSError(f"a port is a number from 0 to {LAST_PORT}")
    plain = bare(host) or ANY_IPV4
    found = socket.getaddrinfo(plain, None, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    family, _, _, _, place = min(found, key=lambda one: one[0] != socket.AF_INET)
    both = family == socket.AF_INET6 and plain == ANY_IPV6 and socket.has_dualstack_ipv6()
    where = (place[0], port, *place[2:])
    listening = socket.create_server(where, family=family, backlog=backlog, dualstack_ipv6=both)
    # What is accepted takes it over. asyncio sets it only where a socket names TCP, and create_server's names nothing:
    # then the second piece of each answer waits 40 ms for the receipt of the first.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


def _is_bracketed_ipv6(host: str) -> bool:
    try:
        return host != bare(host) and ipaddress.ip_address(bare(host)).version == 6
    except ValueError:
        return False
