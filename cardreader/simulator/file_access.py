"""READ RECORD and READ BINARY on one file of the software card. Pure."""

from dataclasses import dataclass, field

from cardreader.simulator.image import ImageFile, RecordFile, TransparentFile
from cardreader.transport import StatusWord

FIRST_WITH_TAG, NEXT_WITH_TAG, BY_NUMBER, FROM_NUMBER_ON = 0, 2, 4, 5
MOST = 256


@dataclass(frozen=True, slots=True)
class Reply:
    """A status word and the data before it."""

    sw: int
    data: bytes = field(default=b"", repr=False)


def read_record(content: ImageFile, p1: int, form: int, current: int) -> tuple[Reply, int]:
    """The record that `p1` names in this form, and the number of the record that is current afterwards (from 1)."""
    if not isinstance(content, RecordFile):
        return Reply(StatusWord.STRUCTURE), current
    records = content.records
    match form:
        case _ if form in (FIRST_WITH_TAG, NEXT_WITH_TAG):
            start = current if form == NEXT_WITH_TAG else 0
            number = next((n for n, each in enumerate(records[start:], start + 1) if each[0] == p1), 0)
        case _ if form in (BY_NUMBER, FROM_NUMBER_ON):
            number = p1 or current
        case _:
            return Reply(StatusWord.WRONG_P1_P2), current
    if not 1 <= number <= len(records):
        return Reply(StatusWord.NO_RECORD), current
    data = records[number - 1]
    return Reply(StatusWord.OK, _from(records, number) if form == FROM_NUMBER_ON else data), number


def read_binary(content: ImageFile, offset: int, length: int) -> Reply:
    """At most `length` bytes from `offset`."""
    if not isinstance(content, TransparentFile):
        return Reply(StatusWord.STRUCTURE)
    if offset >= len(content.content):
        return Reply(StatusWord.WRONG_OFFSET)
    return Reply(StatusWord.OK, content.content[offset : offset + length])


def _from(records: tuple[bytes, ...], number: int) -> bytes:
    """Whole records, as many as one response carries."""
    data = b""
    for each in records[number - 1 :]:
        if len(data) + len(each) > MOST:
            break
        data += each
    return data
