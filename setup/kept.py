"""What a first start keeps of itself: one small file, whole or as before, in the setup user's own folder."""

from pathlib import Path
from typing import Final

from labourhall.contract import wire
from labourhall.contract.refusals import Malformed
from labourhall.program.whole_file import write_whole
from setup.failures import Failure, Trouble
from setup.first_start.progress import SetupProgress

PROGRESS: Final = "progress.json"
SECRETS: Final = "secrets.json"
COPY: Final = "vacancies.db"
LABEL: Final = "label.png"
FINISHED: Final = "finished"
"""There once all is answered: cage keeps a program's exit code to itself."""
OWN: Final = "own"
"""The folder below /var/lib/labourhall/setup that the screen's user writes into; all others there are root's."""


def read(folder: Path, mark: str) -> SetupProgress | None:
    """How far it came with the stick of that mark; None: it begins anew, as also after a file that is damaged."""
    try:
        found = wire.decode((folder / PROGRESS).read_bytes(), SetupProgress)
    except (OSError, Malformed):
        return None
    return found if found.mark == mark else None


def keep(folder: Path, progress: SetupProgress) -> Trouble | None:
    """Bring it to the disk; why not, where that cannot be."""
    try:
        write_whole(folder / PROGRESS, wire.encode(progress), private=True)
    except OSError as error:
        return Trouble(Failure.DISK_FULL, (error.strerror or str(error),))
    return None
