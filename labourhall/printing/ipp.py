"""IPP as CUPS speaks it (RFC 8010, RFC 8011): the bytes of a request and of an answer. Opens no connection."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Final, TypeAlias

CHARSET: Final = 0x47
LANGUAGE: Final = 0x48
MIME_TYPE: Final = 0x49
URI: Final = 0x45
KEYWORD: Final = 0x44
NAME: Final = 0x42
BOOLEAN: Final = 0x22
TRUE: Final = b"\1"
INTEGER: Final = 0x21
INTEGERS: Final = frozenset({INTEGER, 0x23})
"""Integer and enum; every other value of an answer is kept as bytes."""

OPERATION_GROUP: Final = 0x01
END_OF_GROUPS: Final = 0x03
LAST_DELIMITER: Final = 0x0F


class Operation(IntEnum):
    """What can be asked (RFC 8011, table 19)."""

    CREATE_JOB = 0x05
    SEND_DOCUMENT = 0x06
    CANCEL_JOB = 0x08
    GET_JOB_ATTRIBUTES = 0x09
    GET_JOBS = 0x0A
    GET_PRINTER_ATTRIBUTES = 0x0B


Value: TypeAlias = tuple[int, bytes]
"""A value's tag and its bytes."""

Group: TypeAlias = Mapping[str, int | bytes]


@dataclass(frozen=True, slots=True)
class Answer:
    """`status` of RFC 8011 (below 0x100: done) or that of NO_ANSWER, NO_IPP; `groups` are those of the attributes."""

    status: int
    groups: tuple[Group, ...] = ()

    @property
    def is_ok(self) -> bool:
        """Whether it was done."""
        return 0 <= self.status < 0x100

    @property
    def meaning(self) -> str:
        """What a technician would look up."""
        return {-1: "no answer", -2: "asks for a password"}.get(self.status, f"IPP {self.status:#06x}")

    def says(self, name: str) -> bool:
        """Whether any group has the boolean true of this name."""
        return any(group.get(name) == TRUE for group in self.groups)

    def number(self, name: str) -> int | None:
        """The first number of this name in any group."""
        return next((held for group in self.groups if isinstance(held := group.get(name), int)), None)

    def numbers(self, name: str) -> tuple[int, ...]:
        """The number of this name of each group that has one."""
        return tuple(held for group in self.groups if isinstance(held := group.get(name), int))


NOT_FOUND: Final = 0x0406
NO_ANSWER: Final = Answer(-1)
"""Nobody listens, or not in time."""

NO_IPP: Final = Answer(-2)
"""What came is no IPP: cupsd refuses in HTML what needs a password."""


def text(tag: int, value: str) -> Value:
    """A text, name, keyword or address as a value."""
    return tag, value.encode()


def truth() -> Value:
    """The boolean true."""
    return BOOLEAN, TRUE


def integer(value: int) -> Value:
    """A whole number as a value."""
    return INTEGER, value.to_bytes(4)


def request(operation: Operation, attributes: Mapping[str, Value]) -> bytes:
    """The bytes of a request of IPP 2.0; the two attributes that come first in every one are put before."""
    first = {"attributes-charset": text(CHARSET, "utf-8"), "attributes-natural-language": text(LANGUAGE, "en")}
    head = b"\2\0" + operation.to_bytes(2) + (1).to_bytes(4) + bytes([OPERATION_GROUP])
    lines = [_attribute(name, *value) for name, value in {**first, **attributes}.items()]
    return head + b"".join(lines) + bytes([END_OF_GROUPS])


def read(received: bytes) -> Answer:
    """The answer in an HTTP response."""
    head, _, body = received.partition(b"\r\n\r\n")
    if b" 200 " not in head.partition(b"\r\n")[0] or len(body) < 8:
        return NO_ANSWER if not received else NO_IPP
    try:
        return Answer(int.from_bytes(body[2:4]), _groups(body[8:]))
    except IndexError:
        return NO_IPP


def _attribute(name: str, tag: int, value: bytes) -> bytes:
    return bytes([tag]) + _counted(name.encode()) + _counted(value)


def _counted(value: bytes) -> bytes:
    return len(value).to_bytes(2) + value


def _groups(body: bytes) -> tuple[Group, ...]:
    """The groups of attributes; of several values the first. Raises IndexError where it breaks off."""
    groups: list[dict[str, int | bytes]] = []
    place = 0
    while (tag := body[place]) != END_OF_GROUPS:
        place += 1
        if tag <= LAST_DELIMITER:
            groups.append({})
            continue
        name, place = _piece(body, place)
        value, place = _piece(body, place)
        if name:
            held = int.from_bytes(value, signed=True) if tag in INTEGERS else value
            groups[-1][name.decode("ascii", "replace")] = held
    return tuple(groups)


def _piece(body: bytes, place: int) -> tuple[bytes, int]:
    length = int.from_bytes(body[place : place + 2])
    end = place + 2 + length
    if end >= len(body):  # at least the end of groups must follow
        raise IndexError
    return body[place + 2 : end], end
