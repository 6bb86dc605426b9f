"""The file in the board's data folder in which stands what was set from a phone: read, written whole, deleted."""

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from display.commissioning import kept as kept_text
from display.commissioning.kept import Kept, NotTaken
from display.settings import COMMISSIONED, Settings
from labourhall.program.whole_file import write_whole

MOST_BYTES: Final = 16_384
"""More than this is no file of ours."""


@dataclass(frozen=True, slots=True)
class InForce:
    """The settings that count; what of them was kept from a phone; why what is in the file is not taken."""

    settings: Settings
    kept: Kept | None = None
    not_taken: NotTaken | None = None


def in_force(settings: Settings) -> InForce:
    """What the settings file says, with what was kept from a phone before it."""
    found = read(settings.data_folder.expanduser(), settings.board)
    if found is None:
        return InForce(settings)
    if isinstance(found, NotTaken):
        return InForce(settings, not_taken=found)
    both = kept_text.over(settings, found)
    return InForce(settings, not_taken=both) if isinstance(both, NotTaken) else InForce(both, found)


def read(folder: Path, board: str) -> Kept | NotTaken | None:
    """What is kept for that board; None where there is no file."""
    try:
        with (folder / COMMISSIONED).open("rb") as file:
            content = file.read(MOST_BYTES)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        return NotTaken.DAMAGED
    try:
        return kept_text.read(content.decode(), board)
    except UnicodeDecodeError:
        return NotTaken.DAMAGED


def write(folder: Path, kept: Kept) -> None:
    """Keep it. Raises OSError, and what was kept before stays."""
    write_whole(folder / COMMISSIONED, kept_text.text_of(kept).encode())
    _sync(folder)


def forget(folder: Path) -> None:
    """Have the settings file count again. Raises OSError."""
    (folder / COMMISSIONED).unlink(missing_ok=True)
    _sync(folder)


def _sync(folder: Path) -> None:
    """Have the folder's entry on the disk too: the power may go the moment somebody read that it is kept."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
