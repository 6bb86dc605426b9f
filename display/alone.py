"""One program a board: its data folder is held by the program that writes there, until that ends, however it ends."""

import errno
import fcntl
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from display.failures import BoardFailure, BoardUnusable

log = logging.getLogger(__name__)

LOCK: Final = "board.lock"
LONGEST_NAME: Final = 200


@contextmanager
def alone(folder: Path, board: str) -> Iterator[None]:
    """Hold `folder` for the board of this name. Raises BoardUnusable where another program has it.

    The system lets go of it with the program, so a file that stays says nothing. A full disk keeps no board dark.
    """
    try:
        file = (folder / LOCK).open("a+b")
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise BoardUnusable(BoardFailure.NO_FOLDER, folder) from error
        log.warning("%s: %s", folder / LOCK, error.strerror)
        yield
        return
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BoardUnusable(BoardFailure.RUNS_ALREADY, _name(file), folder) from error
        _put(file, board)
        yield


def _put(file: BinaryIO, board: str) -> None:
    """Whose it is, for the sentence of whoever comes second; a full disk costs that alone."""
    try:
        file.truncate(0)
        file.write(board.encode()[:LONGEST_NAME])
        file.flush()
    except OSError as error:
        log.warning("%s: %s", file.name, error.strerror)


def _name(file: BinaryIO) -> str:
    file.seek(0)
    return file.read(LONGEST_NAME).decode(errors="replace") or "?"
