"""What a board proves to the city beside what it shows now: proof of play in batches, rows that left, its faults."""

import base64
import binascii
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Final

from labourhall.contract.call import Call, Lane
from labourhall.contract.refusals import Malformed

MOST_ROWS: Final = 200
MOST_FAULTS: Final = 20
MOST_LINES: Final = 500
MOST_BYTES: Final = 512 * 1024
"""What a batch has at most, unpacked; the city takes no more."""


@dataclass(frozen=True, slots=True)
class ProofKept:
    """Up to where the city has the chain whole: the number of the last line and its hash. `n` 0: it has none of it."""

    chain: str
    n: int
    hash: str


@dataclass(frozen=True, slots=True)
class TellProof(Call[ProofKept]):
    """Lines of one chain of the board, one after the other, `packed`; the city keeps those that follow what it has.

    Sent twice or late it changes nothing: the answer says from where on lines are wanted. Lines up to number `lost` are
    not there any more. Refused with NotFound, Malformed.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/boards/{board}/proof"
    answer: ClassVar[type[object]] = ProofKept
    idempotent: ClassVar[bool] = True
    lane: ClassVar[Lane] = Lane.MEDIA
    deadline: ClassVar[float] = 30.0

    board: str
    packed: str = field(repr=False)
    lost: int = 0


@dataclass(frozen=True, slots=True)
class ClosedRow:
    """A vacancy that left: in `frame`, counted from the program's start, its row no longer offered it."""

    number: str
    frame: int


@dataclass(frozen=True, slots=True)
class Noted:
    """The city has noted it for the board."""

    board: str


@dataclass(frozen=True, slots=True)
class TellClosed(Call[Noted]):
    """Rows of vacancies that left while they stood on the board, painted so. Refused with NotFound, Malformed."""

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/boards/{board}/closed"
    answer: ClassVar[type[object]] = Noted
    idempotent: ClassVar[bool] = True
    lane: ClassVar[Lane] = Lane.NOTICE

    board: str
    rows: tuple[ClosedRow, ...]


@dataclass(frozen=True, slots=True)
class TellFaults(Call[Noted]):
    """The codes of all that is wrong with the board now, in place of what it told before: none, and all is well.

    Refused with NotFound, Malformed.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/boards/{board}/faults"
    answer: ClassVar[type[object]] = Noted
    idempotent: ClassVar[bool] = True
    lane: ClassVar[Lane] = Lane.NOTICE

    board: str
    codes: tuple[str, ...]


def packed(lines: Sequence[str]) -> str:
    """The lines as one text: deflated, in base64, which nothing on the way cleans or folds."""
    return base64.b64encode(zlib.compress("\n".join(lines).encode(), 9)).decode()


def unpacked(text: str) -> tuple[str, ...]:
    """The lines in a packed text. Raises Malformed for what is none, or unpacks to more than a batch may have."""
    try:
        opening = zlib.decompressobj()
        content = opening.decompress(base64.b64decode(text, validate=True), MOST_BYTES + 1)
        lines = tuple(content.decode().split("\n"))
    except (ValueError, binascii.Error, zlib.error) as error:
        raise Malformed(f"no batch of lines: {error}") from error
    if len(content) > MOST_BYTES or len(lines) > MOST_LINES:
        raise Malformed(f"a batch has at most {MOST_LINES} lines and {MOST_BYTES} bytes")
    if not opening.eof:
        raise Malformed("the batch is cut off")
    return lines
