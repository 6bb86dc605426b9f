"""Takes the stick's vacancies into a copy as the hall's programs keep it (`labourhall.link.cache`)."""

from pathlib import Path

from labourhall.contract import snapshot_file
from labourhall.contract.snapshot_file import StickUnusable
from labourhall.link.cache import Cache, CacheUnusable
from setup.failures import Failure, Trouble
from setup.first_start.vocabulary import Filled


def fill(snapshot: Path, copy: Path) -> Filled:
    """Begin the copy anew, whatever a power cut left of it. What cannot be is said: the line brings all anyway."""
    try:
        taken = snapshot_file.read(snapshot)
        for ending in ("", "-wal", "-shm"):
            copy.with_name(copy.name + ending).unlink(missing_ok=True)
        cache = Cache(copy)
        try:
            cache.replace(taken)
        finally:
            cache.close()
    except StickUnusable as error:
        return Filled(0, Trouble(Failure.BAD_SNAPSHOT, (str(error),)))
    except (CacheUnusable, OSError) as error:
        return Filled(0, Trouble(Failure.DISK_FULL, (str(error),)))
    return Filled(len(taken.vacancies))
