"""The peer of the search: SQLite's FTS5 over pairs of characters, in memory, with its own bm25."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Final

NAME: Final = "SQLite FTS5 over pairs of characters"


class FullText:
    """Rows by place, each the texts of its columns; `split` cuts a text into grams, for rows and questions alike."""

    def __init__(
        self, rows: Sequence[Mapping[str, str]], columns: Sequence[str], split: Callable[[str], Sequence[str]]
    ) -> None:
        self._split = split
        self._connection = sqlite3.connect(":memory:")
        names = ", ".join(columns)
        # without tokenchars c++ and c are one word to unicode61
        self._connection.execute(f"CREATE VIRTUAL TABLE f USING fts5({names}, tokenize=\"unicode61 tokenchars '+#'\")")
        self._connection.executemany(
            f"INSERT INTO f (rowid, {names}) VALUES (?{', ?' * len(columns)})",
            ((place, *(" ".join(split(row[name])) for name in columns)) for place, row in enumerate(rows)),
        )

    def search(self, text: str, limit: int) -> list[int]:
        """The places of the rows that hold any gram of the text, the best first."""
        grams = " OR ".join(f'"{gram}"' for gram in dict.fromkeys(self._split(text)))
        if not grams:
            return []
        found = self._connection.execute(
            "SELECT rowid FROM f WHERE f MATCH ? ORDER BY bm25(f), rowid LIMIT ?", (grams, limit)
        )
        return [place for (place,) in found]

    def close(self) -> None:
        self._connection.close()
