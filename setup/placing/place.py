"""Puts a first start's outcome in its place, as root. Started again after a power cut, it does all of it again."""

import os
import pwd
import shutil
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Final

from labourhall.contract import wire
from labourhall.contract.refusals import Malformed
from labourhall.program.whole_file import write_whole
from setup import kept
from setup.failures import Failure, Stopped
from setup.first_start.progress import SetupProgress
from setup.placing import plan
from setup.placing.plan import DATA, SETTINGS, LeftBehind, PlacedFile
from setup.roles import SEATS
from setup.stick.reading import HallStick, whole

FOLDER: Final = f"{DATA}/setup"
HALL: Final = "hall"
"""The copy of the stick, below the folder."""
COMING: Final = "hall.new"
"""Another one, until it is whole."""
DONE: Final = "done"
"""There once the first start is over, and never asks again."""
FLOOR: Final = "floor"
"""The day of the stick (ISO 8601), which outlives its copy: no clock is earlier."""
MOST_BYTES: Final = 1024 * 1024 * 1024

Give = Callable[[Path, str], None]


def _give(path: Path, user: str) -> None:
    found = pwd.getpwnam(user)
    os.chown(path, found.pw_uid, found.pw_gid)


def apply(root: Path, give: Give = _give) -> SetupProgress | None:
    """Place everything below `root` ("/" on a machine); None where the first start is not at its end yet.

    `give` makes a file another user's.

    Raises Stopped, with the machine as it was or partly as it will be: the next try mends it. Answers that are not of
    the agreed form are taken away: kept, they would be refused at every start.
    """
    folder = root / FOLDER
    if (folder / DONE).exists():
        _tidy(folder)
        return None
    try:
        found = _agreed(folder)
    except Stopped as stopped:
        if stopped.trouble.failure is Failure.UNFIT_OUTCOME:
            _take_away(folder / kept.OWN)
        raise
    if found is None:
        return None
    left, stick = found
    _place_all(root, left, stick, give)
    return left.progress


def _agreed(folder: Path) -> tuple[LeftBehind, HallStick] | None:
    """All that was answered, and the stick; None where something is not answered yet. Raises Stopped."""
    left = _left(folder / kept.OWN)
    if left is None or left.progress.next is not None:
        return None
    stick = whole(folder / HALL)
    if (trouble := plan.objection(left, stick)) is not None:
        raise Stopped(trouble.failure, *trouble.named)
    return left, stick


def _take_away(own: Path) -> None:
    """The next start asks again. A key that is one stays: the city may know the machine by it."""
    try:
        secrets = _content(own, kept.SECRETS)
    except OSError:
        secrets = b""
    has_key = secrets is not None and plan.is_key(secrets)
    for name in (kept.PROGRESS, kept.COPY, kept.FINISHED, *(() if has_key else (kept.SECRETS,))):
        (own / name).unlink(missing_ok=True)


def _place_all(root: Path, left: LeftBehind, stick: HallStick, give: Give) -> None:
    own = root / SETTINGS / SEATS[left.progress.role].settings
    try:
        for one in plan.placements(left, stick, own.read_text(encoding="utf-8") if own.exists() else ""):
            _place(root, one, give)
        write_whole(root / FOLDER / FLOOR, stick.facts.made_at.isoformat().encode())
        write_whole(root / FOLDER / DONE, wire.encode(left.progress) + b"\n")
        _tidy(root / FOLDER)
    except (OSError, UnicodeDecodeError, KeyError) as error:  # KeyError: no such user
        raise Stopped(Failure.CANNOT_PLACE, error) from error


def _tidy(folder: Path) -> None:
    """Nothing secret is left behind: nor the codes of all the other machines. What brings us here again goes last."""
    for name in (kept.SECRETS, kept.COPY):
        (folder / kept.OWN / name).unlink(missing_ok=True)
    for name in (COMING, HALL):
        shutil.rmtree(folder / name, ignore_errors=True)
    (folder / kept.OWN / kept.FINISHED).unlink(missing_ok=True)


def _place(root: Path, one: PlacedFile, give: Give) -> None:
    path = root / one.path
    if one.keeps and path.exists() and path.stat().st_size:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, one.content, one.private)
    if one.user:
        give(path, one.user)


def _left(own: Path) -> LeftBehind | None:
    """What lies in the screen's folder; None where there are no answers."""
    try:
        answers = _content(own, kept.PROGRESS)
        if answers is None:
            return None
        progress = wire.decode(answers, SetupProgress)
        return LeftBehind(progress, _content(own, kept.SECRETS), _content(own, kept.COPY))
    except (OSError, Malformed) as error:
        raise Stopped(Failure.UNFIT_OUTCOME, error) from error


def _content(own: Path, name: str) -> bytes | None:
    """A plain file of that folder's own user, None where there is none. Raises OSError.

    Root reads what another user may have put there: a link would hand out whatever it leads to.
    """
    try:
        handle = os.open(own / name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except FileNotFoundError:
        return None
    with os.fdopen(handle, "rb") as file:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode) or found.st_uid != own.stat().st_uid or found.st_size > MOST_BYTES:
            raise OSError(f"{name} is no plain file of the first start's")
        return file.read()
