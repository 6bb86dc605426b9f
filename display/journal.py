"""Proof of play on the disk: a file a day, written by a thread of its own, so that no picture waits for a disk.

Each line bears the hash of the line before (`contract.proof_chain`), over days, starts and what was pruned. A disk that
fails costs the record, never the picture: what cannot be written waits, and what no longer fits among what waits is
counted, and the next line says how many. Old days go whole: over their time once the city has them, by size in any
case, and that is said. Other files are not touched.
"""

import logging
import os
import secrets
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from display import proof_files
from display.failures import BoardFailure
from display.proof_files import ProofFile
from display.whole_lines import append
from labourhall.contract import proof_chain
from labourhall.contract.proof_chain import Head

log = logging.getLogger(__name__)

WAITING: Final = 500
"""So many lines wait for a disk, about two hours of pages; each has some hundred bytes."""
PAUSE_SECONDS: Final = 10.0
"""Between two tries to write where the disk refused."""
END_SECONDS: Final = 2.0


class _NoRoom(Exception):
    """The line will never have a place: it must not keep others waiting."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How many days of proof are kept, and how many bytes of it at most."""

    days: int
    size: int


@dataclass(frozen=True, slots=True)
class Entry:
    """What a line of `day` says, as a JSON object; `today` is the city's day, None where it is not known."""

    day: date
    line: str
    today: date | None


class Journal:
    """Keeps lines in `folder`. Only `note` may be called while painting: it never waits.

    `blame` hears True when lines cannot be written, False when they can again; both were said by then.
    """

    def __init__(
        self,
        folder: Path,
        limits: Limits,
        pause: float = PAUSE_SECONDS,
        blame: Callable[[bool], object] = lambda fails: None,
    ) -> None:
        self._folder = folder
        self._limits = limits
        self._pause = pause
        self._blame = blame
        self._news = threading.Condition()
        self._waiting: deque[Entry] = deque()
        self._left_out = 0
        self._place: _Place | None = None
        self._forked = ""
        self._is_closing = False
        self._is_failing = False
        self._thread = threading.Thread(target=self._run, name="proof", daemon=True)

    def start(self) -> None:
        """Begin to write."""
        self._thread.start()

    def note(self, entry: Entry) -> None:
        """Have a line written soon, or left out where too many wait."""
        with self._news:
            if len(self._waiting) >= WAITING:
                self._left_out += 1
            else:
                self._waiting.append(entry)
                self._news.notify()

    def begin_chain(self, after: str) -> None:
        """Have the next line begin a new chain if `after` is the one that goes on now: the city has another of it."""
        with self._news:
            self._forked = after

    def close(self, seconds: float = END_SECONDS) -> None:
        """Write what waits, if the disk lets it, and end the thread; one that hangs at the disk is left behind."""
        with self._news:
            self._is_closing = True
            self._news.notify()
        self._thread.join(seconds)

    def _run(self) -> None:
        is_last = False
        while (entry := self._next()) is not None:
            if self._written(entry):
                with self._news:
                    self._waiting.popleft()
            elif is_last:
                return
            else:
                is_last = self._is_over()

    def _next(self) -> Entry | None:
        with self._news:
            self._news.wait_for(lambda: self._waiting or self._is_closing)
            return self._waiting[0] if self._waiting else None

    def _is_over(self) -> bool:
        """Pause after a failure; whether the end has come, so that the next try is the last."""
        with self._news:
            return self._news.wait_for(lambda: self._is_closing, self._pause)

    def _written(self, entry: Entry) -> bool:
        """Try to write one line. Trouble is said once, and once more when it is over."""
        try:
            left_out = self._write(entry)
        except OSError as error:
            self._place = None  # what of it is on the disk is looked up again
            self._fails(str(error.strerror))
            return False
        except _NoRoom as no_room:
            self._fails(str(no_room))
            with self._news:
                self._left_out += 1
            return True  # the next day's lines must not wait behind it
        if self._is_failing:
            self._is_failing = False
            log.info("proof of play is kept again; %d pages are not in it", left_out)
            self._blame(False)
        return True

    def _write(self, entry: Entry) -> int:
        """Write one line, which says how many before it were left out. Raises OSError, _NoRoom."""
        place = self._place = self._place or _opened(self._folder)
        with self._news:
            left_out, is_forked = self._left_out, self._forked == place.head.chain
        if is_forked:
            place = _Place(Head(_new_chain(place.head)), None)
        line = proof_chain.linked(entry.line, place.head, left_out)
        data = (line + "\n").encode()
        if len(data) > proof_chain.LONGEST:
            raise _NoRoom("a page has more to say than a line may have")
        path = self._folder / place.file_for(entry.day, self._folder)
        _make_room(path, len(data), self._limits, entry.today)
        if place.file is not None and place.file != path.name:
            _seal(self._folder, place.file)
        append(path, data)
        _to_the_disk(path)
        with self._news:
            self._left_out -= left_out
        self._place = _Place(Head(place.head.chain, place.head.n + 1, proof_chain.hash_of(line)), path.name)
        return left_out

    def _fails(self, why: str) -> None:
        if self._is_failing:
            return
        self._is_failing = True
        log.warning("%s proof of play cannot be kept; the board plays on: %s", BoardFailure.NO_PROOF.code, why)
        self._blame(True)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the next line goes: after `head`, and in `file` if its day is that one's; None: in a new file."""

    head: Head
    file: str | None

    def file_for(self, day: date, folder: Path) -> str:
        """The name of the file for a line of `day`: never one that was ended, whatever the clock says."""
        if self.file is not None and self.file.startswith(day.isoformat()):
            return self.file
        taken = len(list(folder.glob(f"{day.isoformat()}*.jsonl")))
        return f"{day.isoformat()}-{taken + 1}.jsonl" if taken else f"{day.isoformat()}.jsonl"


def _opened(folder: Path) -> _Place:
    """Where the chain goes on, its last file mended; a new chain where there is none."""
    folder.mkdir(parents=True, exist_ok=True)
    there = proof_files.files(folder)
    if there and proof_files.mend(there[-1].path):
        log.info("half a line of the proof of play was cut off: the board was stopped while it wrote")
    goes_on = there[-1].path.name if there and there[-1].first is not None else None
    return _Place(proof_files.head(folder) or Head(_new_chain(None)), goes_on)


def _new_chain(head: Head | None) -> str:
    return proof_chain.named(1 if head is None else head.place[0] + 1, secrets.token_hex(8))


def _seal(folder: Path, name: str) -> None:
    """Keep the last hash of a file that is ended: it stays when the file goes."""
    line = proof_files.seal_line(folder / name)
    if line is not None:
        append(folder / proof_files.SEALS, (line + "\n").encode())


def _to_the_disk(path: Path) -> None:
    """Bring the file to the disk: what the city was told must not be written otherwise after a power cut."""
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _make_room(path: Path, size: int, limits: Limits, today: date | None) -> None:
    """Remove the days that are over their time and delivered, then the oldest until `size` more fits.

    Never the one written: raises _NoRoom where that one alone leaves no room, and then no other day goes for its size.
    """
    first = (today - timedelta(days=limits.days - 1)).isoformat() if today is not None else ""
    sizes = {one.name: one.stat().st_size for one in path.parent.iterdir() if proof_files.is_day_file(one.name)}
    room = limits.size - size - sizes.pop(path.name, 0)
    over = room < sum(sizes.values())
    if not over and all(name[:10] >= first for name in sizes):
        return
    others = [one for one in proof_files.files(path.parent) if one.path != path]
    mark = proof_files.delivered(path.parent)
    old = [one for one in others if one.day < first and proof_files.is_delivered(one, mark)]
    for one in old:
        _remove(one, mark, sizes)
    if room < 0:
        raise _NoRoom("one day alone has reached the size that is set")
    for one in (one for one in others if one not in old):
        if sum(sizes.values()) <= room:
            return
        _remove(one, mark, sizes)


def _remove(one: ProofFile, mark: Head | None, sizes: dict[str, int]) -> None:
    """Remove a file whose last hash is sealed. What the city never had is said to be lost."""
    if not proof_files.is_delivered(one, mark):
        log.warning("%s proof of play of %s was not delivered and is lost", BoardFailure.PROOF_LOST.code, one.day)
    if not proof_files.is_sealed(one):
        _seal(one.path.parent, one.path.name)
    one.path.unlink()
    del sizes[one.path.name]
