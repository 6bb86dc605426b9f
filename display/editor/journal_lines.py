"""A journal of edits as lines: a checksum and JSON each; what a history looks like in them, and back. Pure.

Each checksum goes over the one before it too, so that a line which was torn, lost or given back wrong is told. What
follows it is not read: an edit says what it does to the document before it.
"""

import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from display.editor.document import Document, Refused
from display.editor.edits import BY_NAME
from display.editor.history import Done, History, Record, Redone, Saved, Undone, played
from display.editor.opening import passed_over
from labourhall.contract import wire
from labourhall.contract.playlist import Bundle
from labourhall.contract.refusals import Malformed

T = TypeVar("T")
FORM: Final = 1
"""Of which form the lines are; a journal of another one was written by another version of the program."""
START: Final = 0
"""The checksum before the first line."""
_MARKS: Final[dict[str, Record]] = {"undo": Undone(), "redo": Redone()}


class OtherForm(Exception):
    """The journal was written by another version of the program: whole, but not to be understood."""


@dataclass(frozen=True, slots=True)
class ReadBack:
    """What a journal holds: the history, the last checksum, and how much stands behind it that cannot be read.

    `is_torn`: nothing but one line that was not ended, as a kill or a power cut leaves it. `lost` counts other lines.
    """

    history: History | None
    checksum: int = START
    lost: int = 0
    is_torn: bool = False


def record_line(record: Record, before: int) -> bytes:
    """A record's line, behind a line with the checksum `before`."""
    match record:
        case Done(edit, at, joins):
            return _line({"do": type(edit).__name__, "with": edit, "at": at, "joins": joins}, before)
        case Saved(version):
            return _line({"do": "saved", "version": version}, before)
        case Undone():
            return _line({"do": "undo"}, before)
    return _line({"do": "redo"}, before)


def checksum_of(line: bytes) -> int:
    """The checksum that a line begins with."""
    return int(line[:8], 16)


def history_lines(history: History) -> Iterator[bytes]:
    """The fewest lines that give this history back."""
    steps = (*history.past, *reversed(history.future))
    first = steps[0].before if steps else history.present.bundle
    saved = True if history.saved == first else history.saved
    line = _line({"form": FORM, "base": history.present.base, "saved": saved, "bundle": first}, START)
    yield line
    records: list[Record] = [Done(step.edit, step.at) for step in steps]
    records += [Undone() for _ in history.future]
    for record in records:
        line = record_line(record, checksum_of(line))
        yield line


def read_back(content: bytes) -> ReadBack:
    """What a journal holds. Raises OtherForm."""
    *lines, rest = content.split(b"\n")
    history: History | None = None
    checksum = START
    for place, line in enumerate(lines):
        told = _unwrapped(line, checksum)
        if told is None:
            left = len(lines) - place + bool(rest)
            is_torn = left == 1 and history is not None
            return ReadBack(history, checksum, 0 if is_torn else left, is_torn)
        history = _understood(history, told)
        checksum = checksum_of(line)
    is_torn = bool(rest) and history is not None
    return ReadBack(history, checksum, int(bool(rest) and not is_torn), is_torn)


def _understood(history: History | None, told: dict[str, Any]) -> History:
    """The history with a line more. Its checksum is right: what cannot be understood was meant by somebody else."""
    try:
        after = _first(told) if history is None else played(history, _record(told))
    except (Malformed, KeyError, TypeError, ValueError) as error:
        raise OtherForm from error
    if isinstance(after, Refused):
        raise OtherForm
    return after


def _first(told: dict[str, Any]) -> History:
    if told["form"] != FORM:
        raise OtherForm
    bundle, saved = _bundle(told["bundle"]), told["saved"]
    return History(Document(bundle, int(told["base"])), saved=bundle if saved is True else saved and _bundle(saved))


def _bundle(plain: Any) -> Bundle:
    return _whole(plain, Bundle)


def _whole(plain: Any, kind: type[T]) -> T:
    """What was written, all of it: a later version may have said more than is known here. Raises Malformed."""
    found = wire.decode(wire.encode(plain), kind)
    if lost := passed_over(plain, wire.decode(wire.encode(found), dict)):
        raise Malformed(f"unknown: {lost}")
    return found


def _record(told: dict[str, Any]) -> Record:
    name = told["do"]
    if name in _MARKS:
        return _MARKS[name]
    if name == "saved":
        return Saved(int(told["version"]))
    return Done(_whole(told["with"], BY_NAME[name]), float(told["at"]), bool(told["joins"]))


def _line(told: dict[str, Any], before: int) -> bytes:
    body = wire.encode(told)
    return b"%08x %s\n" % (zlib.crc32(body, before), body)


def _unwrapped(line: bytes, before: int) -> dict[str, Any] | None:
    """What a line says; None where it is not as it was written behind the one before it."""
    checksum, _, body = line.partition(b" ")
    if not body or checksum != b"%08x" % zlib.crc32(body, before):
        return None
    told: dict[str, Any] = json.loads(body)
    return told
