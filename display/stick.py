"""Takes what the city sealed for this hall from a stick, for a board without a line: a thread that looks now and then.

Whether a file may be believed is `contract.sealed_file`'s to say, what becomes of the board `bundles`'.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from display.bundles import BundleFollower
from display.failures import BoardFailure
from display.lookout import Lookout
from labourhall.contract import sealed_file
from labourhall.contract.sealed_file import NotTaken
from labourhall.contract.stick_calls import SealedBundle

log = logging.getLogger(__name__)

EVERY_SECONDS: Final = 3.0
"""So often is looked whether a stick is there: one question to the system, no disk is read for it."""


class StickWatcher:
    """Looks into `folders`, which need not be there; `now` is the wall clock.

    A file is read once until it changes.
    """

    def __init__(
        self,
        folders: Sequence[Path],
        bundles: BundleFollower,
        now: Callable[[], datetime],
        every: float = EVERY_SECONDS,
    ) -> None:
        self._folders = folders
        self._bundles = bundles
        self._now = now
        self._seen: dict[Path, tuple[int, int]] = {}
        self._lookout = Lookout("stick", self.look, every)

    def start(self) -> None:
        self._lookout.start()

    def stop(self, seconds: float) -> bool:
        """End the thread; whether it ended within so many seconds. One that hangs in a stick is left behind."""
        return self._lookout.stop(seconds)

    def look(self) -> None:
        """Look once, and take what there is to take."""
        there = dict(self._files())
        self._seen = {path: mark for path, mark in self._seen.items() if path in there}
        for path, mark in there.items():
            if self._seen.get(path) == mark:
                continue
            try:
                content = read(path)
            except OSError as error:
                log.info("the stick does not give %s: %s", path.name, error.strerror)
                continue  # pulled out; looked at anew when it is there again
            self._seen[path] = mark
            self._take(path, content)

    def _take(self, path: Path, content: bytes) -> None:
        found = sealed_file.proved(content, self._bundles.known, self._now())
        if isinstance(found, SealedBundle):
            found = self._bundles.take_sealed(found) or found
        if isinstance(found, SealedBundle):
            log.info("from the stick: version %d, sealed %s", found.number, found.sealed_at)
        elif found in (NotTaken.OLDER, NotTaken.OTHER_HALL):
            log.info("%s is not taken: %s", path.name, found.value)  # a stick that stays in, or serves several halls
        else:
            log.warning("%s %s is not taken: %s", BoardFailure.STICK.code, path.name, found.value)

    def _files(self) -> Iterator[tuple[Path, tuple[int, int]]]:
        for folder in self._folders:
            try:
                found = sorted(folder.glob(f"*{sealed_file.ENDING}"))
                for path in found:
                    state = path.stat()
                    yield path, (state.st_mtime_ns, state.st_size)
            except OSError:
                continue  # no stick


def read(path: Path) -> bytes:
    """The file's bytes, of one that is too large only so many that it proves nothing. Raises OSError."""
    with path.open("rb") as file:
        return file.read(sealed_file.MOST_BYTES)
