"""Reads a file of records: in one go where the card allows it, else by tag, else by number. Decodes nothing.

Cheapest first: with the length that the standard gives to the file most cards answer at once; the others name theirs
(6Cxx), which `Chained` follows. What a quick form leaves in doubt is read again by a slower one.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from cardreader.ssse import tlv
from cardreader.ssse.files import File, Generation, Item
from cardreader.ssse.files.item import UNKNOWN_LENGTH
from cardreader.ssse.selection import select_file
from cardreader.transport import LARGEST_LE, Command, Ins, Response, StatusWord, Transport

BY_TAG, NEXT_WITH_TAG, BY_NUMBER, FROM_NUMBER_ON = 0x00, 0x02, 0x04, 0x05
ALL_THERE_IS: Final = 0x00
MOST_RECORDS: Final = 32
SURELY_WHOLE: Final = 144
"""More than this in one answer, and the largest record (112 bytes) might have found no more room behind it."""
FEWER_BYTES: Final = 0x6282
"""The file ended before the length that was asked for (ISO 7816-4): all of it is there."""


class FileState(Enum):
    """Whether a file gave its records."""

    READ = auto()
    MISSING = auto()
    PROTECTED = auto()


@dataclass(frozen=True, slots=True)
class FileContent:
    """The records of a file in their order; a tag may stand several times."""

    state: FileState
    records: tuple[tlv.Record, ...] = field(default=(), repr=False)

    def all(self, tag: int) -> list[tlv.Record]:
        """Every record with this tag."""
        return [record for record in self.records if record.tag == tag]

    def by_tag(self) -> dict[int, list[tlv.Record]]:
        """All records, those with equal tags together."""
        found: dict[int, list[tlv.Record]] = {}
        for record in self.records:
            found.setdefault(record.tag, []).append(record)
        return found

    def first(self, tag: int) -> tlv.Record | None:
        """The first record with this tag."""
        return next(iter(self.all(tag)), None)


class _Protected(Exception):
    """The card asks for a PIN or a key (6982)."""


def read_records(transport: Transport, file: File, generation: Generation = Generation.V2) -> FileContent:
    """Select `file` below the current application and read it; raises CardError where the card leaves."""
    try:
        if not _select(transport, file):
            return FileContent(FileState.MISSING)
        if file.cyclic:
            return FileContent(FileState.READ, tuple(_bare(data) for data in _by_number(transport)))
        records = _in_one_go(transport, file, generation)
        if records is None:
            records = _by_tag(transport, file.items)
        if records is None:
            records = [tlv.record(data) for data in _by_number(transport)]
    except _Protected:
        return FileContent(FileState.PROTECTED)
    return FileContent(FileState.READ, tuple(records))


def _select(transport: Transport, file: File) -> bool:
    """By the standard P1 is 02; cards that only know the older 00 exist. A card may refuse here already (6982).

    Below SSSE "no such file" is believed at once: most cards lack some of those.
    """
    for p1 in (0x02, 0x00):
        response = transport.send(select_file(file.fid, p1=p1))
        if response.sw == StatusWord.SECURITY:
            raise _Protected
        if response.ok or (response.sw == StatusWord.NO_FILE and file.directory != "SSSE"):
            return response.ok
    return False


def _in_one_go(transport: Transport, file: File, generation: Generation) -> list[tlv.Record] | None:
    """All records at once, or None where it is not sure that these are all."""
    standard = file.length(generation) or ALL_THERE_IS
    if standard > LARGEST_LE:
        return None
    for le in dict.fromkeys((standard & 0xFF, ALL_THERE_IS)):
        response = _read(transport, 0x01, FROM_NUMBER_ON, le)
        if response.sw == StatusWord.WRONG_LENGTH:
            continue
        records = tlv.records(response.data) if response.ok or response.sw == FEWER_BYTES else None
        if records is not None and _are_all(records, file, generation, full=len(response.data) == le):
            return list(records)
        if not response.ok:
            return None
    return None


def _are_all(records: tuple[tlv.Record, ...], file: File, generation: Generation, full: bool) -> bool:
    """Whether a file has no more than this.

    There may be more where the card filled the length that was asked for, where an answer has no room for another
    record, and where a card takes "from the first on" for "the first".
    """
    tags = {record.tag for record in records}
    if full or sum(len(record.value) + 2 for record in records) > SURELY_WHOLE:
        return tags.issuperset(item.tag for item in file.expected(generation) if item.times == 1)
    return len(records) > 1 or (bool(records) and len(file.items) == 1)


def _by_tag(transport: Transport, items: tuple[Item, ...]) -> list[tlv.Record] | None:
    """One record after the other; None where the card does not know this form at all."""
    found: list[tlv.Record] = []
    for item in items:
        for form in (BY_TAG, *(NEXT_WITH_TAG,) * (item.times - 1)):
            response = _one(transport, item, form)
            if response.ok and response.data:
                found.append(tlv.record(response.data))
            elif response.sw == StatusWord.NO_RECORD or form == NEXT_WITH_TAG:
                break
            else:
                return None
    return found


def _one(transport: Transport, item: Item, form: int) -> Response:
    """By the standard's length; where the card has another one and cuts the record or refuses, whatever there is."""
    asked = (item.length + 2) if item.length != UNKNOWN_LENGTH else ALL_THERE_IS
    response = _read(transport, item.tag, form, asked)
    cut = response.ok and len(response.data) == asked and not tlv.record(response.data).whole
    if form == BY_TAG and (cut or response.sw == StatusWord.WRONG_LENGTH):
        return _read(transport, item.tag, form, ALL_THERE_IS)
    return response


def _by_number(transport: Transport) -> Iterator[bytes]:
    for number in range(1, MOST_RECORDS + 1):
        response = _read(transport, number, BY_NUMBER, ALL_THERE_IS)
        if not (response.ok and response.data):
            break
        yield response.data


def _bare(data: bytes) -> tlv.Record:
    """A record of a cyclic file, which bears neither tag nor length."""
    return tlv.Record(0, data, whole=True)


def _read(transport: Transport, p1: int, form: int, le: int) -> Response:
    response = transport.send(Command(0x00, Ins.READ_RECORD, p1, form, le=le))
    if response.sw == StatusWord.SECURITY:
        raise _Protected
    return response
