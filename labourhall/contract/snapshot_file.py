"""A snapshot as a file on a stick: how a new hall gets its first vacancies without 5 minutes of the whole line.

Gzip over one line of JSON (format, count, digest) and the snapshot's JSON. Vacancies are public: nothing is secret.
"""

import gzip
import hashlib
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from labourhall.contract import wire
from labourhall.contract.public_calls import Snapshot
from labourhall.contract.refusals import Malformed
from labourhall.contract.unread import Unread
from labourhall.program.whole_file import write_whole

FORMAT = "labourhall-snapshot-1"


class StickUnusable(Exception):
    """The file cannot be used; the text says why."""

    code: ClassVar[str] = "L-230"
    cause: ClassVar[str] = "The snapshot file is missing, damaged, or of another version."
    remedy: ClassVar[str] = "Copy it to the stick anew; without it the hall fetches everything over the line."


@dataclass(frozen=True, slots=True)
class Head:
    """The first line of the file; `digest` is SHA-256 over the rest, in hex."""

    format: str
    count: int
    digest: str


def write(path: Path, snapshot: Snapshot) -> None:
    """Write `snapshot` to `path`, whole or not at all. Raises StickUnusable."""
    body = wire.encode(snapshot)
    head = wire.encode(Head(FORMAT, len(snapshot.vacancies), hashlib.sha256(body).hexdigest()))
    try:
        write_whole(path, gzip.compress(head + b"\n" + body, mtime=0))
    except OSError as error:
        raise StickUnusable(f"{path} cannot be written: {error.strerror}") from error


def read(path: Path) -> Snapshot:
    """The snapshot in `path`. Raises StickUnusable."""
    try:
        line, _, body = gzip.decompress(path.read_bytes()).partition(b"\n")
        head = wire.decode(line, Head)
    except (OSError, EOFError, zlib.error, Malformed) as error:
        raise StickUnusable(f"{path} cannot be read as a snapshot: {error}") from error
    if head.format != FORMAT:
        raise StickUnusable(f"{path} is of the format {head.format!r}, not {FORMAT!r}")
    if hashlib.sha256(body).hexdigest() != head.digest:
        raise StickUnusable(f"{path} is damaged: its digest does not fit")
    try:
        snapshot, lost = wire.read_answer(body, Snapshot)
    except Malformed as error:
        raise StickUnusable(f"{path} holds what this version does not know: {error}") from error
    Unread().note("snapshot file", lost)
    return snapshot
