"""This machine's address on the hall's network: which of its own it listens at, and nothing that leads outside.

No name is asked for and no packet is sent.
"""

import fcntl
import ipaddress
import socket
import struct
from collections.abc import Iterable, Iterator
from typing import Final

_SIOCGIFADDR: Final = 0x8915
"""netdevice(7): the address of an interface."""
_NOWHERE: Final = ("192.0.2.1", 9)
"""RFC 5737: an address that nobody has; asked for is only by which of ours it would be reached."""


def own_address() -> str | None:
    """The private IPv4 address by which this machine would reach others; else its first. None: it has none."""
    return first_private([*_towards_others(), *_of_interfaces()])


def first_private(found: Iterable[str]) -> str | None:
    """The first address that is of a private network, and neither of this machine alone nor self-assigned."""
    for one in found:
        address = ipaddress.ip_address(one)
        if address.is_private and not (address.is_loopback or address.is_link_local or address.is_unspecified):
            return one
    return None


def _towards_others() -> Iterator[str]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        try:
            line.connect(_NOWHERE)
        except OSError:
            return
        yield line.getsockname()[0]


def _of_interfaces() -> Iterator[str]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        for _, name in socket.if_nameindex():
            question = struct.pack("256s", name.encode()[:15])
            try:
                answer = fcntl.ioctl(line, _SIOCGIFADDR, question)
            except OSError:
                continue  # it has no address
            yield socket.inet_ntoa(answer[20:24])
