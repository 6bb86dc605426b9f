"""What boards prove, in SQL."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any, Final

from backend.store.proofs import ProofBatch, ProofHead, ToldClosed, ToldFaults
from labourhall.contract.proof_chain import Head

_HEAD: Final = "hall, board, chain, n, hash, lost, at"
_BATCH: Final = "hall, board, chain, first, last, at, packed"


class ProofTable:
    """Implements `store.Proofs` on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def head(self, hall: str, board: str, chain: str) -> ProofHead | None:
        found = self._connection.execute(
            f"SELECT {_HEAD} FROM proof_heads WHERE hall = ? AND board = ? AND chain = ?", (hall, board, chain)
        ).fetchone()
        return _read_head(found) if found else None

    def heads(self) -> Sequence[ProofHead]:
        found = [_read_head(row) for row in self._connection.execute(f"SELECT {_HEAD} FROM proof_heads")]
        return sorted(found, key=lambda one: (one.hall, one.board, one.head.place))

    def keep(self, batch: ProofBatch, head: ProofHead) -> None:
        values = (batch.hall, batch.board, batch.chain, batch.first, batch.last, batch.at, batch.packed)
        self._connection.execute("INSERT INTO proof VALUES (?, ?, ?, ?, ?, ?, ?)", values)
        place = (head.hall, head.board, head.head.chain, head.head.n, head.head.hash, head.lost, head.at)
        self._connection.execute("INSERT OR REPLACE INTO proof_heads VALUES (?, ?, ?, ?, ?, ?, ?)", place)

    def batches(self, hall: str, board: str) -> Iterator[ProofBatch]:
        chains = [one.head.chain for one in self.heads() if (one.hall, one.board) == (hall, board)]
        for chain in chains:
            found = self._connection.execute(
                f"SELECT {_BATCH} FROM proof WHERE hall = ? AND board = ? AND chain = ? ORDER BY first",
                (hall, board, chain),
            )
            for row in found:
                yield ProofBatch(*row)

    def close(self, told: ToldClosed) -> None:
        values = (told.hall, told.board, told.number, told.frame, told.at)
        self._connection.execute("INSERT OR IGNORE INTO closed_rows VALUES (?, ?, ?, ?, ?)", values)

    def closed(self, number: str) -> Sequence[ToldClosed]:
        found = self._connection.execute(
            "SELECT hall, board, number, frame, at FROM closed_rows WHERE number = ? ORDER BY at, hall, board",
            (number,),
        )
        return [ToldClosed(*row) for row in found]

    def blame(self, told: ToldFaults) -> None:
        values = (told.hall, told.board, " ".join(told.codes), told.at)
        self._connection.execute("INSERT OR REPLACE INTO board_faults VALUES (?, ?, ?, ?)", values)

    def faults(self) -> Sequence[ToldFaults]:
        found = self._connection.execute("SELECT hall, board, codes, at FROM board_faults ORDER BY hall, board")
        return [ToldFaults(hall, board, tuple(codes.split()), at) for hall, board, codes, at in found]

    def forget(self, before: str) -> None:
        for table in ("proof", "closed_rows"):
            self._connection.execute(f"DELETE FROM {table} WHERE at < ?", (before,))


def _read_head(row: Any) -> ProofHead:
    hall, board, chain, n, digest, lost, at = row
    return ProofHead(hall, board, Head(chain, n, digest), lost, at)
