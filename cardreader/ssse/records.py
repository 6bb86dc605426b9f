"""Reads a file of records: in one go where the card allows it, else by tag, else by number. Decodes nothing."""

from dataclasses import dataclass, field
from enum import Enum, auto

from cardreader.ssse import tlv
from cardreader.ssse.files import File
from cardreader.ssse.selection import select_file
from cardreader.transport import Command, Ins, Response, Status, Transport

BY_TAG, BY_NUMBER, FROM_NUMBER_ON = 0x00, 0x04, 0x05
MOST_RECORDS = 32


class FileState(Enum):
    """Whether a file gave its records."""

    READ = auto()
    MISSING = auto()
    PROTECTED = auto()


@dataclass(frozen=True, slots=True)
class FileContent:
    """The records of a file by tag; of equal tags the first."""

    state: FileState
    records: dict[int, tlv.Record] = field(default_factory=dict, repr=False)


class _Protected(Exception):
    """The card asks for a PIN or a key (6982)."""


def read_records(transport: Transport, file: File) -> FileContent:
    """Select `file` below the current application and read it; raises CardError where the card leaves."""
    try:
        if not _select(transport, file.fid):
            return FileContent(FileState.MISSING)
        records = _in_one_go(transport)
        if records is None:
            records = _by_tag(transport, file)
        if records is None:
            records = _by_number(transport)
    except _Protected:
        return FileContent(FileState.PROTECTED)
    return FileContent(FileState.READ, {record.tag: record for record in reversed(records)})


def _select(transport: Transport, fid: bytes) -> bool:
    """By the standard P1 is 02; cards that only know the older 00 exist."""
    return any(transport.send(select_file(fid, p1=p1)).ok for p1 in (0x02, 0x00))


def _in_one_go(transport: Transport) -> list[tlv.Record] | None:
    response = _read(transport, 0x01, FROM_NUMBER_ON, 0x00)
    records = tlv.records(response.data) if response.ok else None
    return list(records) if records else None


def _by_tag(transport: Transport, file: File) -> list[tlv.Record] | None:
    """One record after the other; None where the card does not know this form at all."""
    found = []
    for item in file.items:
        response = _read(transport, item.tag, BY_TAG, item.length + 2)
        if response.ok and response.data:
            found.append(tlv.record(response.data))
        elif response.sw != Status.NO_RECORD:
            return None
    return found


def _by_number(transport: Transport) -> list[tlv.Record]:
    found = []
    for number in range(1, MOST_RECORDS + 1):
        response = _read(transport, number, BY_NUMBER, 0x00)
        if not (response.ok and response.data):
            break
        found.append(tlv.record(response.data))
    return found


def _read(transport: Transport, p1: int, form: int, le: int) -> Response:
    response = transport.send(Command(0x00, Ins.READ_RECORD, p1, form, le=le))
    if response.sw == Status.SECURITY:
        raise _Protected
    return response
