"""The chain of a board's proof of play: each line bears the hash of the line before, from the first one ever. Pure.

A line is one JSON object whose first fields are the chain's name, the line's number in it (from 1) and `before`. What a
line says of the glass is the board's; here only whether one follows the other.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

START: Final = "0" * 64
"""What the first line of a chain bears in place of a hash."""
LONGEST: Final = 128 * 1024
"""Bytes of a line: a page of as many rows as a board has, with names of 500 characters, is far below."""
_LINK: Final = re.compile(r'\{"chain": "(\d{1,9}-[0-9a-f]{16})", "n": ([1-9]\d{0,14}), "before": "([0-9a-f]{64})"[,}]')
_CHAIN: Final = re.compile(r"(\d{1,9})-[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Head:
    """Up to where a chain goes: its name, how many lines it has, and the hash of the last."""

    chain: str
    n: int = 0
    hash: str = START

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands among all lines of one board: chains are counted, lines are numbered."""
        found = _CHAIN.fullmatch(self.chain)
        return (int(found[1]) if found else 0), self.n


class Broken(StrEnum):
    """Why a line does not follow."""

    NO_LINE = "no-line"
    """It is no line of a chain: half of one, or something else."""
    MISSING = "missing"
    """Lines before it are missing, or it stands there twice."""
    CHANGED = "changed"
    """It, or the line before it, is not what was written."""


@dataclass(frozen=True, slots=True)
class Link:
    """A line's place in its chain, and its own hash."""

    chain: str
    n: int
    before: str
    hash: str

    @property
    def head(self) -> Head:
        """The chain's head when this is its last line."""
        return Head(self.chain, self.n, self.hash)

    @property
    def head_before(self) -> Head:
        """The head that it follows."""
        return Head(self.chain, self.n - 1, self.before)


def named(count: int, chance: str) -> str:
    """The name of a board's chain: how many it had, and 16 hex digits that no other has."""
    return f"{count}-{chance}"


def linked(shown: str, head: Head, left_out: int = 0) -> str:
    """The line after `head` that says what the JSON object `shown` does; so many lines before it were left out."""
    note = f'"left_out": {left_out}, ' if left_out else ""
    return f'{{"chain": "{head.chain}", "n": {head.n + 1}, "before": "{head.hash}", {note}{shown[1:]}'


def read(line: str) -> Link | None:
    """The place of a line (without its end); None where it is none of a chain."""
    found = _LINK.match(line)
    if found is None or not line.endswith("}"):
        return None
    return Link(found[1], int(found[2]), found[3], hash_of(line))


def hash_of(line: str) -> str:
    """SHA-256 of the line's UTF-8, without its end, in hex."""
    return hashlib.sha256(line.encode()).hexdigest()


def follows(head: Head, line: str) -> Link | Broken:
    """The place of the line that is to follow `head`, or why it does not."""
    link = read(line)
    if link is None:
        return Broken.NO_LINE
    if (link.chain, link.n) != (head.chain, head.n + 1):
        return Broken.MISSING
    return link if link.before == head.hash else Broken.CHANGED


def after(head: Head, lines: Iterable[str]) -> tuple[Head, Broken | None]:
    """How far the lines follow one another from `head` on, and why not further."""
    for line in lines:
        link = follows(head, line)
        if isinstance(link, Broken):
            return head, link
        head = link.head
    return head, None
