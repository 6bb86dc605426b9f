"""Writes a hall's stick: what is there of an earlier one goes first, the manifest comes last, then all is read back."""

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from labourhall.contract import stick_seal
from labourhall.program.whole_file import write_whole
from setup.failures import Failure, Stopped, Trouble
from setup.stick import facts, manifest
from setup.stick.facts import HallFolder
from setup.stick.reading import HallStick, read


def write(folder: Path, said: HallFolder, parts: Mapping[str, bytes]) -> HallStick:
    """Write the folder `hall` below `folder`; gives what can be read from it afterwards. Raises Stopped.

    Taken out at any moment, it is torn or whole: the old manifest is the first to go, the new one the last to come.
    """
    files = {**parts}
    files[facts.FACTS] = facts.text_of(replace(said, files=tuple(sorted({*parts, facts.FACTS}))))
    place = folder / stick_seal.FOLDER
    try:
        if not folder.is_dir():
            raise Stopped(Failure.NO_STICK, folder)
        place.mkdir(exist_ok=True)
        for name in (stick_seal.MANIFEST, stick_seal.SEAL, *facts.OURS):
            (place / name).unlink(missing_ok=True)
            _settle(place)
        for name in sorted(files):
            write_whole(place / name, files[name])
        _settle(place)
        write_whole(place / stick_seal.MANIFEST, manifest.text_of(files).encode())
        _settle(place)
        _settle(folder)
    except OSError as error:
        raise Stopped(Failure.CANNOT_WRITE, folder, error.strerror or error) from error
    return _read_back(folder)


def _read_back(folder: Path) -> HallStick:
    """From the stick itself where the system lets go of what it remembers of the files."""
    for path in (folder / stick_seal.FOLDER).iterdir():
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    found = read(folder)
    if isinstance(found, Trouble):
        raise Stopped(Failure.CANNOT_WRITE, folder, *found.named)
    return found


def _settle(folder: Path) -> None:
    """Bring the folder's names to the disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
