"""Has a machine that is set up ask again at its next start: as root, from a hall's stick that is in."""

import os
import pwd
import shutil
from collections.abc import Callable
from pathlib import Path

from labourhall.contract import stick_seal, wire
from labourhall.contract.refusals import Malformed
from setup import kept
from setup.failures import Failure, Stopped
from setup.first_start.progress import SetupProgress
from setup.placing.place import COMING, DONE, FOLDER, HALL
from setup.roles import SEATS
from setup.stick.reading import HallStick, StickExpected, objection, place_of, whole

Share = Callable[[Path, str], None]


def _share(path: Path, user: str) -> None:
    os.chown(path, 0, pwd.getpwnam(user).pw_gid)


def ask_again(root: Path, folder: Path, share: Share = _share) -> HallStick | None:
    """Have the machine below `root` ask at its next start, by the stick in `folder`; None where it asks anyway.

    `share` lets a user's group read a file. What is in its place stays until it was answered anew. Cut off, the machine
    is as before or asks. Raises Stopped, with the machine as it was.
    """
    place = root / FOLDER
    if not (place / DONE).exists():
        return None
    role = _done(place / DONE).role
    try:
        (place / kept.OWN / kept.FINISHED).touch()  # cut off, the next start takes away what was copied
        stick = _taken(folder, place / COMING, StickExpected(role=role))
        _shut(place / COMING, SEATS[role].user, share)
        shutil.rmtree(place / HALL, ignore_errors=True)
        (place / COMING).rename(place / HALL)
        (place / kept.OWN / kept.PROGRESS).unlink(missing_ok=True)
        (place / DONE).unlink()
        (place / kept.OWN / kept.FINISHED).unlink()
    except (OSError, KeyError) as error:  # KeyError: no such user
        raise Stopped(Failure.CANNOT_PLACE, error) from error
    return stick


def _done(path: Path) -> SetupProgress:
    """What was answered when the machine was set up. Raises Stopped."""
    try:
        return wire.decode(path.read_bytes(), SetupProgress)
    except (OSError, Malformed) as error:
        raise Stopped(Failure.UNFIT_OUTCOME, error) from error


def _taken(folder: Path, coming: Path, expected: StickExpected) -> HallStick:
    """The stick, copied and found whole once it was. Raises Stopped, OSError."""
    stick = whole(folder)
    if (trouble := objection(stick, expected)) is not None:
        raise Stopped(trouble.failure, *trouble.named)
    source = place_of(folder)
    shutil.rmtree(coming, ignore_errors=True)
    coming.mkdir()
    for name in (stick_seal.MANIFEST, stick_seal.SEAL, *stick.files):
        if (source / name).exists():
            shutil.copyfile(source / name, coming / name)
    return whole(coming)


def _shut(folder: Path, user: str, share: Share) -> None:
    """For root, and for whoever makes the first start to read: codes that let a machine in lie there."""
    for path in (folder, *folder.iterdir()):
        path.chmod(0o750 if path.is_dir() else 0o640)
        if user:
            share(path, user)
