"""The rows that are no vacancies, for the office to mend: one table of all files, whole when the import is."""

import csv
import json
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import IO, Final, Protocol

from backend.failures import Failure, Stopped
from backend.importing.row import Rejected, RejectReason

_FIRST: Final = ("file", "line", "reason")


class Rejects(Protocol):
    """Takes the rejected rows of one import."""

    def add(self, file: str, row: Rejected) -> None:
        """Keep a row of `file`. Raises Stopped."""
        ...

    def written(self) -> AbstractContextManager[None]:
        """The table is whole when the block has ended well, and as it was before when it has not. Raises Stopped."""
        ...


class _Table:
    """Rejected rows until the end, on the disk: there may be as many as rows, and the last may bring a new column."""

    def __init__(self, path: Path, waiting: IO[str], words: Callable[[RejectReason], str]) -> None:
        self._path = path
        self._waiting = waiting
        self._words = words
        self._columns: dict[str, None] = {}

    def add(self, file: str, row: Rejected) -> None:
        self._columns.update(dict.fromkeys(row.original))
        with _said(self._path):
            json.dump(((file, row.place, self._words(row.reason)), dict(row.original)), self._waiting)
            self._waiting.write("\n")

    @contextmanager
    def written(self) -> Iterator[None]:
        draft = self._path.with_name(f".{self._path.name}.{os.getpid()}")
        try:
            with _said(self._path):
                self._write(draft)
            yield
            draft.replace(self._path)
        finally:
            draft.unlink(missing_ok=True)

    def _write(self, draft: Path) -> None:
        self._waiting.seek(0)
        # with a BOM, for offices open it with a spreadsheet
        with draft.open("x", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file)
            table.writerow((*_FIRST, *self._columns))
            for line in self._waiting:
                first, original = json.loads(line)
                table.writerow((*first, *(original.get(column, "") for column in self._columns)))
            file.flush()
            os.fsync(file.fileno())


class _Nowhere:
    """Nobody wants them."""

    def add(self, file: str, row: Rejected) -> None: ...

    def written(self) -> AbstractContextManager[None]:
        return nullcontext()


@contextmanager
def collected(path: Path | None, words: Callable[[RejectReason], str]) -> Iterator[Rejects]:
    """The rejected rows of one import; `path` is their table, None for none, `words` says a reason. Raises Stopped."""
    if path is None:
        yield _Nowhere()
        return
    with ExitStack() as stack:
        with _said(path):
            waiting = stack.enter_context(tempfile.TemporaryFile("w+", encoding="utf-8", dir=path.parent))
        yield _Table(path, waiting, words)


@contextmanager
def _said(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Stopped(Failure.FILE_UNUSABLE, path, error.strerror or error) from error
