"""The two ways of tag, length, value on the card: simple records of its files, and BER in the answer to SELECT."""

from typing import NamedTuple


class Record(NamedTuple):
    """One record of a file. `whole` is false where the length byte does not fit what is there."""

    tag: int
    value: bytes
    whole: bool


def record(data: bytes) -> Record:
    """Read one record: tag, one length byte, value. Missing bytes or surplus ones make it not whole."""
    if len(data) < 2:
        return Record(data[0] if data else 0, b"", whole=False)
    length = data[1]
    return Record(data[0], data[2 : 2 + length], whole=len(data) == 2 + length)


def records(data: bytes) -> tuple[Record, ...] | None:
    """Read records that follow each other without a gap; None where the last one does not end with the data."""
    found: list[Record] = []
    start, size = 0, len(data)
    while start < size:
        end = start + 2 + data[start + 1] if start + 1 < size else size + 1
        if end > size:
            return None
        found.append(Record(data[start], data[start + 2 : end], whole=True))
        start = end
    return tuple(found)


def records_in(value: bytes) -> tuple[Record, ...] | None:
    """The records inside a record (B-TLV): what follows them may be padding, of 00 or FF."""
    found: list[Record] = []
    while value.strip(b"\x00") and value.strip(b"\xff"):
        end = 2 + value[1] if len(value) > 1 else len(value) + 1
        if end > len(value):
            return None
        found.append(record(value[:end]))
        value = value[end:]
    return tuple(found)


def encode(tag: int, value: bytes) -> bytes:
    """One record; raises ValueError for a value of more than 255 bytes, which one length byte cannot say."""
    if len(value) > 255:
        raise ValueError("a record holds at most 255 bytes")
    return bytes((tag, len(value))) + value


def ber_object(data: bytes, tag: int) -> bytes:
    """The value of the first object `tag` (ISO 8825-1, lengths below 128) in `data`; empty where there is none."""
    while len(data) >= 2:
        width = 2 if data[0] & 0x1F == 0x1F else 1
        if len(data) <= width:
            return b""
        start, length = width + 1, data[width]
        if int.from_bytes(data[:width], "big") == tag:
            return data[start : start + length]
        data = data[start + length :]
    return b""
