"""What boards prove: takes their proof of play where it follows what the city has, which rows left, what is wrong.

Nothing of it is believed further than its chain goes; what is shown now is `boards`'.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from backend.asker import Asker
from backend.halls import Hall, hall_of_board
from backend.store.proofs import ProofBatch, ProofHead, ToldClosed, ToldFaults
from backend.store.store import Store, Tables
from labourhall.contract import proof_chain
from labourhall.contract.proof_calls import (
    MOST_FAULTS,
    MOST_ROWS,
    Noted,
    ProofKept,
    TellClosed,
    TellFaults,
    TellProof,
    packed,
    unpacked,
)
from labourhall.contract.proof_chain import Head, Link
from labourhall.contract.refusals import Malformed

LONGEST_NAME: Final = 64
"""Signs of a vacancy's number or of a code: what is longer is neither."""


class BoardProofs:
    """Answers TellProof, TellClosed and TellFaults."""

    def __init__(self, store: Store, halls: Mapping[str, Hall]) -> None:
        self._store = store
        self._halls = halls

    def keep(self, call: TellProof, asker: Asker) -> ProofKept:
        """Keep what follows what is there, and say up to where all is. Raises NotFound, Malformed."""
        hall = hall_of_board(self._halls, call.board, asker)
        lines = unpacked(call.packed)
        first = proof_chain.read(lines[0])
        if first is None or proof_chain.after(first.head_before, lines)[1] is not None:
            raise Malformed("the lines of a batch do not follow one another")
        with self._store.writing() as tables:
            kept = _kept(tables, hall.id, call, first, asker)
            new = _new(lines, kept.head)
            if new:
                _keep(tables, kept, new, asker)
                head = proof_chain.after(kept.head, new)[0]
            else:
                head = kept.head
        return ProofKept(head.chain, head.n, head.hash)

    def close(self, call: TellClosed, asker: Asker) -> Noted:
        """Note which rows left, and in which frames. Raises NotFound, Malformed."""
        hall = hall_of_board(self._halls, call.board, asker)
        if len(call.rows) > MOST_ROWS or any(len(row.number) > LONGEST_NAME or row.frame < 0 for row in call.rows):
            raise Malformed(f"at most {MOST_ROWS} rows, each with a vacancy's number")
        with self._store.writing() as tables:
            for row in call.rows:
                tables.proofs.close(ToldClosed(hall.id, call.board, row.number, row.frame, asker.moment.text))
        return Noted(call.board)

    def blame(self, call: TellFaults, asker: Asker) -> Noted:
        """Note what is wrong with a board. Raises NotFound, Malformed."""
        hall = hall_of_board(self._halls, call.board, asker)
        if len(call.codes) > MOST_FAULTS or any(not _is_code(code) for code in call.codes):
            raise Malformed(f"at most {MOST_FAULTS} codes")
        with self._store.writing() as tables:
            tables.proofs.blame(ToldFaults(hall.id, call.board, call.codes, asker.moment.text))
        return Noted(call.board)


def _kept(tables: Tables, hall: str, call: TellProof, first: Link, asker: Asker) -> ProofHead:
    """Up to where the chain is there; beyond what the board says is lost, if these lines begin behind that."""
    kept = tables.proofs.head(hall, call.board, first.chain)
    kept = kept or ProofHead(hall, call.board, Head(first.chain), 0, asker.moment.text)
    if kept.head.n < call.lost == first.n - 1:
        return replace(kept, head=first.head_before, lost=kept.lost + call.lost - kept.head.n)
    return kept


def _new(lines: tuple[str, ...], head: Head) -> tuple[str, ...]:
    """Those that are not there yet; none where they do not follow what is."""
    for place, line in enumerate(lines):
        if isinstance(proof_chain.follows(head, line), Link):
            return lines[place:]
    return ()


def _keep(tables: Tables, kept: ProofHead, new: tuple[str, ...], asker: Asker) -> None:
    head, at = proof_chain.after(kept.head, new)[0], asker.moment.text
    batch = ProofBatch(kept.hall, kept.board, head.chain, kept.head.n + 1, head.n, at, packed(new))
    tables.proofs.keep(batch, replace(kept, head=head, at=at))


def _is_code(code: str) -> bool:
    return 0 < len(code) <= LONGEST_NAME and code.isascii() and not any(sign.isspace() for sign in code)
