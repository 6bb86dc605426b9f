"""From entries to whole exchanges: 61xx and 6Cxx put together again, an answer without status bytes told as one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from cardreader.replay.recording import RecordingEntry
from cardreader.simulator.delivery import parse
from cardreader.ssse import tlv
from cardreader.transport import Command, Ins, StatusWord

FCI: Final = b"\x6f"
CRYPTOGRAM_LENGTH: Final = 8


@dataclass(frozen=True, slots=True)
class Exchange:
    """A command and its whole answer. `sw` is None where the answer was written down without its status bytes."""

    id: str
    command: Command
    data: bytes = field(repr=False)
    sw: int | None

    @property
    def ok(self) -> bool:
        """True where the card did what was asked, as far as the recording tells."""
        return self.sw is None or self.sw == StatusWord.OK or self.sw >> 8 in (0x62, 0x9F)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An entry that is no exchange, and why."""

    id: str
    why: str


def exchanges(entries: Iterable[RecordingEntry]) -> Iterator[Exchange | Unreadable]:
    """The exchanges of one card, in order; each half of a 61xx counts as soon as it is there."""
    waiting: Exchange | None = None
    for entry in entries:
        found = _exchange(entry)
        if isinstance(found, Unreadable):
            yield found
            continue
        if found.command.ins == Ins.GET_RESPONSE and waiting is not None:
            found = replace(found, command=waiting.command, data=waiting.data + found.data)
        sw = found.sw or 0
        if sw >> 8 == 0x6C:
            continue
        waiting = found if sw >> 8 == 0x61 else None
        yield found if waiting is None else replace(found, sw=StatusWord.OK)


def from_hex(text: str) -> bytes | None:
    """Bytes as a person wrote them down, blanks allowed; None where it is no hex."""
    try:
        return bytes.fromhex("".join(text.split()))
    except ValueError:
        return None


def _exchange(entry: RecordingEntry) -> Exchange | Unreadable:
    request, response = from_hex(entry.request), from_hex(entry.response)
    if request is None or response is None:
        return Unreadable(entry.id, "is no hex")
    command = parse(request)
    if command is None:
        return Unreadable(entry.id, "is no command")
    if not response:
        return Unreadable(entry.id, "has no answer")
    data, sw = _split(command, response)
    return Exchange(entry.id, command, data, sw)


def _split(command: Command, response: bytes) -> tuple[bytes, int | None]:
    """Data and status word. The last two bytes are none where no status word looks so, or where the answer is whole
    with them and not without."""
    status = len(response) >= 2 and response[-2] >> 4 in (0x6, 0x9) and response[-2] != 0x60
    if not status or (len(response) > 2 and _whole(command, response) and not _whole(command, response[:-2])):
        return response, None
    return response[:-2], int.from_bytes(response[-2:], "big")


def _whole(command: Command, data: bytes) -> bool:
    """Whether these bytes are all that this command is answered with."""
    match command.ins:
        case Ins.READ_RECORD:
            return bool(data) and tlv.records(data) is not None
        case Ins.GET_CHALLENGE:
            return len(data) == command.le
        case Ins.INTERNAL_AUTHENTICATE:
            return len(data) == CRYPTOGRAM_LENGTH
        case _:
            return data[:1] == FCI and len(data) > 1 and len(data) == 2 + data[1]
