"""What a store promises of what boards prove: their proof of play, rows that left, what is wrong with them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from labourhall.contract.proof_chain import Head


@dataclass(frozen=True, slots=True)
class ProofBatch:
    """Lines of one chain of a board, from number `first` to `last`, `packed` as they travel, received `at`."""

    hall: str
    board: str
    chain: str
    first: int
    last: int
    at: str
    packed: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ProofHead:
    """Up to where the city has a chain of a board; of its lines so many were `lost` before they came."""

    hall: str
    board: str
    head: Head
    lost: int
    at: str


@dataclass(frozen=True, slots=True)
class ToldClosed:
    """A board said at `at` that the vacancy's row was painted closed in `frame`."""

    hall: str
    board: str
    number: str
    frame: int
    at: str


@dataclass(frozen=True, slots=True)
class ToldFaults:
    """What a board said last that is wrong with it."""

    hall: str
    board: str
    codes: tuple[str, ...]
    at: str


class Proofs(Protocol):
    """Proof of play by hall and board, in batches that follow one another; and the boards' other news."""

    def head(self, hall: str, board: str, chain: str) -> ProofHead | None: ...

    def heads(self) -> Sequence[ProofHead]:
        """Of all boards, by hall and board, in the order of their chains."""
        ...

    def keep(self, batch: ProofBatch, head: ProofHead) -> None:
        """Keep a batch, and with it up to where its chain goes now."""
        ...

    def batches(self, hall: str, board: str) -> Iterator[ProofBatch]:
        """All that is kept of a board, in the order of its lines."""
        ...

    def close(self, told: ToldClosed) -> None:
        """Keep that a row left; the first time that a board said so of a vacancy stands."""
        ...

    def closed(self, number: str) -> Sequence[ToldClosed]:
        """Which boards said so of a vacancy, the earliest first."""
        ...

    def blame(self, told: ToldFaults) -> None:
        """Keep what is wrong with a board, in place of what was."""
        ...

    def faults(self) -> Sequence[ToldFaults]: ...

    def forget(self, before: str) -> None:
        """Drop what came before that moment (RFC 3339); up to where chains go stays."""
        ...
