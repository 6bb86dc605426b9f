"""What came up on a board day by day, kept for longer than its proof of play: a file a day beside it.

A day is added up once it is over, by a thread of its own that looks now and then; until then, and where that file
cannot be read, the proof of play says it. A disk that fails costs the summary of a day, which is tried again.
"""

import logging
from datetime import date
from pathlib import Path
from typing import Final

from display import exposure, proof_files, record
from display.exposure import Exposure
from display.failures import BoardFailure
from display.lookout import Lookout
from labourhall.program.whole_file import write_whole

log = logging.getLogger(__name__)

EVERY_SECONDS: Final = 60 * 60.0
DAYS: Final = 400
"""So many days are kept: who asks in January may ask of last January. With a thousand vacancies each has some 80 kB."""
MOST_BYTES: Final = 100_000_000
"""Of all of them together; the oldest days go first."""
FOLDER: Final = "exposure"
ENDING: Final = ".json"


class Ledger:
    """The days in `folder` (`exposure`), added up from the proof of play beside it (`proof`)."""

    def __init__(self, folder: Path, every: float = EVERY_SECONDS) -> None:
        self._proof = folder / "proof"
        self._folder = folder / FOLDER
        self._is_failing = False
        self._lookout = Lookout("ledger", self._look, every)

    def start(self) -> None:
        """Begin to look."""
        self._lookout.start()

    def stop(self, seconds: float) -> bool:
        """End the thread; whether it ended within so many seconds. One that hangs at the disk is left behind."""
        return self._lookout.stop(seconds)

    def days(self) -> tuple[date, ...]:
        """The days of which something is known, the first first."""
        return tuple(sorted({*record.days(self._proof), *self._added_up()}))

    def day(self, day: date) -> dict[str, Exposure]:
        """What came up on that day, by number: as it was added up, and before that as its proof of play says it."""
        try:
            added = exposure.read(self._path(day).read_bytes())
        except OSError:
            added = None
        return exposure.of_day(record.lines(self._proof, day)) if added is None else added

    def look(self) -> None:
        """Add up each day that is over and was not; let the oldest go. The last one of the record is not over."""
        for day in record.days(self._proof)[:-1]:
            if self._is_behind(day) and not self._lookout.is_over:
                self._folder.mkdir(parents=True, exist_ok=True)
                write_whole(self._path(day), exposure.written(exposure.of_day(record.lines(self._proof, day))))
        self._make_room()

    def _is_behind(self, day: date) -> bool:
        """Whether the day was not added up, or a clock that went back brought more of it since."""
        path = self._path(day)
        if not path.exists():
            return True
        written = path.stat().st_mtime_ns
        return any(one.stat().st_mtime_ns > written for one in proof_files.of_day(self._proof, day))

    def _make_room(self) -> None:
        kept = [self._path(day) for day in self._added_up()]
        sizes = [one.stat().st_size for one in kept]
        while len(kept) > DAYS or sum(sizes) > MOST_BYTES:
            sizes.pop(0)
            kept.pop(0).unlink()

    def _added_up(self) -> list[date]:
        """The days that were, the first first."""
        found = (record.day_of(one.stem) for one in self._folder.glob(f"*{ENDING}"))
        return sorted(day for day in found if day is not None)

    def _path(self, day: date) -> Path:
        return self._folder / f"{day:%Y-%m-%d}{ENDING}"

    def _look(self) -> None:
        """Look; a disk that fails is said once."""
        try:
            self.look()
            self._is_failing = False
        except OSError as error:
            if not self._is_failing:
                log.warning("%s what came up is not added up: %s", BoardFailure.NO_PROOF.code, error.strerror)
            self._is_failing = True
