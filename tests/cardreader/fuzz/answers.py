"""A card that answers anything: at random, or as a real one would and then spoilt. Every answer is counted.

All comes from one `random.Random(seed)`, so that a session that breaks something can be played again.
"""

import random
from collections.abc import Callable
from typing import Final

from cardreader.simulator.card import SoftwareCard
from cardreader.simulator.image import CardImage
from cardreader.transport import Command, Response

MOST_COMMANDS: Final = 4000
"""A session that sends more hangs: it would go on for ever at a card that goes on for ever."""

WORDS: Final = (
    0x9000, 0x6100, 0x6118, 0x61FF, 0x6C00, 0x6C40, 0x6C5B, 0x6CFF, 0x63C0, 0x63C1, 0x63C3,
    0x63CF, 0x6281, 0x6283, 0x6300, 0x6581, 0x6700, 0x6881, 0x6901, 0x6981, 0x6982, 0x6983,
    0x6984, 0x6985, 0x6986, 0x6988, 0x6A80, 0x6A81, 0x6A82, 0x6A83, 0x6A86, 0x6A88, 0x6B00,
    0x6D00, 0x6E00, 0x6F00, 0x9302, 0x9303, 0x9401, 0x9406, 0x9F1A, 0x9FFF, 0x9001, 0x6000,
)  # fmt: skip
STATUS: Final = tuple(word.to_bytes(2, "big") for word in WORDS)
TAGS: Final = bytes(range(0x01, 0x0E)) + b"\x4e\x60\x4f\x4b\x6f\x84\xa5\x88\x9f\x0c\x86\x99\x10\xff\x00"

Change = Callable[[random.Random, bytes], bytes]


class HangsError(AssertionError):
    """The session does not end."""


class AnyCard:
    """A transport to a card of no certain mind; `given` counts its answers over all sessions."""

    def __init__(self, seed: int, images: list[CardImage]) -> None:
        self.random = random.Random(seed)
        self.given = 0
        self._images = images
        self._temper: Callable[[Command], bytes] = self._at_random
        self._card = SoftwareCard(images[0], self.random.randbytes)
        self._sent = 0
        self._spoilt = 0.0
        self._same = b""

    def insert(self) -> None:
        """Another card, of another temper: a new session begins."""
        self._card = SoftwareCard(self.random.choice(self._images), self.random.randbytes)
        self._sent = 0
        self._spoilt = self.random.choice((0.02, 0.1, 0.3, 1.0))
        self._same = self.random.choice(STATUS)
        tempers = (self._spoiling, self._plausible, self._at_random, self._obstinate)
        self._temper = self.random.choices(tempers, (5, 2, 1, 1))[0]

    def send(self, command: Command) -> Response:
        """The next answer. Raises CardError as the real transport does, where it is no answer at all."""
        self._sent += 1
        if self._sent > MOST_COMMANDS:
            raise HangsError(f"more than {MOST_COMMANDS} commands in one session")
        self.given += 1
        return Response.decode(self._temper(command))

    def _at_random(self, _: Command) -> bytes:
        """Any bytes at all; mostly with a status word, or nothing would ever be parsed."""
        source = self.random
        data = source.randbytes(source.choice((0, 0, 1, 2, 3, 16, 40, 91, 256, source.randrange(300))))
        return data if source.random() < 0.1 else data + source.choice(STATUS)

    def _obstinate(self, _: Command) -> bytes:
        """The same status word for ever, now and then with data: 61xx without an end, 6Cxx without an end."""
        return self.random.randbytes(self.random.choice((0, 0, 0, 3))) + self._same

    def _plausible(self, command: Command) -> bytes:
        """Records with known tags and values of any kind, as many as it likes."""
        source = self.random
        if source.random() < 0.25:
            return source.choice(STATUS)
        return b"".join(record(source) for _ in range(source.randrange(12))) + b"\x90\x00"

    def _spoiling(self, command: Command) -> bytes:
        """What a proper card answers, spoilt in some of its answers."""
        answer = self._card.answer(bytes(command.encode()))
        if self.random.random() >= self._spoilt:
            return answer
        return spoil(self.random, answer)


def record(source: random.Random) -> bytes:
    """Tag, length, value; the length lies in one of eight."""
    value = filling(source)
    length = len(value) if source.random() < 0.875 else source.randrange(256)
    return bytes((source.choice(TAGS), length & 0xFF)) + value


def filling(source: random.Random) -> bytes:
    """A value: digits as BCD or ASCII, Chinese text in two encodings, padding, or anything."""
    length = source.choice((0, 1, 3, 4, 9, 16, 18, 20, 30, source.randrange(80)))
    kind = source.randrange(7)
    if kind == 0:
        return b"\x00" * length
    if kind == 1:
        return b"\xff" * length
    if kind == 2:
        return bytes(source.choice(b"0123456789X") for _ in range(length))
    if kind == 3:
        return "".join(source.choice("陈秀丽·买买提𠮷㐂ABC 　") for _ in range(length)).encode("gb18030")[:length]
    if kind == 4:
        return bytes(source.randrange(10) << 4 | source.randrange(10) for _ in range(length))
    if kind == 5:
        return b"\x44\x01\x00\xd1\x56\x00\x00\x05" + source.randbytes(8)
    return source.randbytes(length)


def spoil(source: random.Random, answer: bytes) -> bytes:
    """The answer with one thing wrong."""
    return source.choice(CHANGES)(source, answer)


def _truncated(source: random.Random, answer: bytes) -> bytes:
    return answer[: source.randrange(len(answer) + 1)]


def _without_tail(source: random.Random, answer: bytes) -> bytes:
    return answer[: source.randrange(max(1, len(answer) - 1))] + answer[-2:]


def _flipped(source: random.Random, answer: bytes) -> bytes:
    changed = bytearray(answer)
    for _ in range(source.randrange(1, 4)):
        changed[source.randrange(len(changed))] ^= 1 << source.randrange(8)
    return bytes(changed)


def _length_lies(source: random.Random, answer: bytes) -> bytes:
    """The second byte is the first record's length, or that of the FCI."""
    changed = bytearray(answer)
    changed[1 if len(changed) > 3 else 0] = source.randrange(256)
    return bytes(changed)


def _another_status(source: random.Random, answer: bytes) -> bytes:
    return answer[:-2] + source.choice(STATUS)


def _more_to_come(source: random.Random, answer: bytes) -> bytes:
    return answer[:-2] + bytes((0x61, source.randrange(256)))


def _another_length(source: random.Random, answer: bytes) -> bytes:
    return answer[:-2] * source.randrange(2) + bytes((0x6C, source.randrange(256)))


def _longer(source: random.Random, answer: bytes) -> bytes:
    return answer[:-2] * source.randrange(2, 6) + source.randbytes(source.randrange(8)) + answer[-2:]


def _filled_up(source: random.Random, answer: bytes) -> bytes:
    """Every byte of one stretch becomes padding."""
    start = source.randrange(len(answer))
    end = source.randrange(start, len(answer)) + 1
    return answer[:start] + source.choice((b"\x00", b"\xff", b" ")) * (end - start) + answer[end:]


def _nothing_like_it(source: random.Random, answer: bytes) -> bytes:
    return source.randbytes(len(answer))


CHANGES: Final[tuple[Change, ...]] = (
    _truncated,
    _without_tail,
    _flipped,
    _length_lies,
    _another_status,
    _more_to_come,
    _another_length,
    _longer,
    _filled_up,
    _nothing_like_it,
)
