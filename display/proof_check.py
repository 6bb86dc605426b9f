"""Looks through the whole proof of play: whether each line follows the one before, and where it first does not."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from display import proof_files
from display.proof_files import ProofFile
from labourhall.contract import proof_chain
from labourhall.contract.proof_chain import START, Broken, Head, Link


class Wrong(StrEnum):
    """What is wrong beside what a chain says of itself."""

    UNSEALED = "unsealed"
    """The line's hash is not the one that was sealed, or that the city has."""


@dataclass(frozen=True, slots=True)
class Fault:
    """The first line that is not as it was written: in which file, the how-manieth, and why."""

    file: str
    line: int
    why: Broken | Wrong


@dataclass(frozen=True, slots=True)
class Looked:
    """A file that is whole: the numbers of its first and last line; 0 where it is from before there were chains."""

    file: str
    first: int
    last: int


def looked_through(folder: Path) -> Iterator[Looked | Fault]:
    """File after file in the order of their lines, until one is not whole. Raises OSError."""
    sealed = {(one.chain, one.n): one.hash for one in proof_files.seals(folder)}
    mark = proof_files.delivered(folder)
    if mark is not None:
        sealed.setdefault((mark.chain, mark.n), mark.hash)
    head: Head | None = None
    for one in proof_files.files(folder):
        if one.first is None:
            yield Looked(one.path.name, 0, 0)
            continue
        found = _through(one, head, sealed)
        if isinstance(found, Fault):
            yield found
            return
        yield Looked(one.path.name, one.first.n, found.n)
        head = found


def _through(one: ProofFile, head: Head | None, sealed: dict[tuple[str, int], str]) -> Head | Fault:
    """Where a file ends that goes on from `head`; None: it is the first."""
    for number, line in enumerate(proof_files.lines(one.path), 1):
        found = _place(line, head, sealed)
        if not isinstance(found, Head):
            return Fault(one.path.name, number, found)
        head = found
    assert head is not None
    return head


def _place(line: str, head: Head | None, sealed: dict[tuple[str, int], str]) -> Head | Broken | Wrong:
    """Where the chain is with this line, after `head`; why it is not."""
    link = proof_chain.read(line)
    if link is not None and _begins(link, head, sealed):
        head = link.head_before
    if head is None:
        return Broken.NO_LINE if link is None else Broken.MISSING
    found = proof_chain.follows(head, line)
    if isinstance(found, Broken):
        return found
    return found.head if sealed.get((found.chain, found.n), found.hash) == found.hash else Wrong.UNSEALED


def _begins(link: Link, head: Head | None, sealed: dict[tuple[str, int], str]) -> bool:
    """Whether a chain may begin with this line: its first, or the first after days that went and are sealed."""
    if head is not None and link.chain == head.chain:
        return False
    before = START if link.n == 1 else sealed.get((link.chain, link.n - 1))
    return link.before == before
