"""Proof of play on the disk: a file a day, written by a thread of its own, so that no picture waits for a disk.

A disk that fails costs the record, never the picture: what cannot be written waits, and what no longer fits among what
waits is counted and left out. Old days go as a whole, by the city's calendar and by size; other files are not touched.
"""

import logging
import re
import threading
from collections import deque
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from display.failures import BoardFailure
from display.whole_lines import append

log = logging.getLogger(__name__)

WAITING: Final = 500
"""So many lines wait for a disk, about two hours of pages; each has some hundred bytes."""
PAUSE_SECONDS: Final = 10.0
"""Between two tries to write where the disk refused."""
END_SECONDS: Final = 2.0
_DAY_FILE: Final = re.compile(r"\d{4}-\d{2}-\d{2}\.jsonl")


class _DayIsFull(Exception):
    """One day alone has reached the size that is set: its lines would wait for ever."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How many days of proof are kept, and how many bytes of it at most."""

    days: int
    size: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A line for the file of `day`; `today` is the city's day, None where it is not known."""

    day: date
    line: str
    today: date | None


class Journal:
    """Keeps lines in `folder`. Only `note` may be called while painting: it never waits."""

    def __init__(self, folder: Path, limits: Limits, pause: float = PAUSE_SECONDS) -> None:
        self._folder = folder
        self._limits = limits
        self._pause = pause
        self._news = threading.Condition()
        self._waiting: deque[Entry] = deque()
        self._left_out = 0
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
            self._folder.mkdir(parents=True, exist_ok=True)
            data = (entry.line + "\n").encode()
            path = self._folder / f"{entry.day:%Y-%m-%d}.jsonl"
            _make_room(path, len(data), self._limits, entry.today)
            append(path, data)
        except OSError as error:
            self._fails(str(error.strerror))
            return False
        except _DayIsFull:
            self._fails("one day alone has reached the size that is set")
            with self._news:
                self._left_out += 1
            return True  # the next day's lines must not wait behind it
        if self._is_failing:
            self._is_failing = False
            log.info("proof of play is kept again; %d pages are not in it", self._counted())
        return True

    def _fails(self, why: str) -> None:
        if not self._is_failing:
            log.warning("%s proof of play cannot be kept; the board plays on: %s", BoardFailure.NO_PROOF.code, why)
        self._is_failing = True

    def _counted(self) -> int:
        with self._news:
            count, self._left_out = self._left_out, 0
        return count


def _make_room(path: Path, size: int, limits: Limits, today: date | None) -> None:
    """Remove the days that are over their time, then the oldest until `size` more fits, but never the one written.

    Raises _DayIsFull where that one alone leaves no room: then no other day goes for its size.
    """
    others = sorted(one for one in path.parent.iterdir() if _DAY_FILE.fullmatch(one.name) and one != path)
    first = (today - timedelta(days=limits.days - 1)).isoformat() if today is not None else ""
    kept = [one for one in others if one.stem >= first]
    for one in others[: len(others) - len(kept)]:
        one.unlink()
    room = limits.size - size - (path.stat().st_size if path.exists() else 0)
    if room < 0:
        raise _DayIsFull
    sizes = [one.stat().st_size for one in kept]
    while sum(sizes) > room and kept:
        sizes.pop(0)
        kept.pop(0).unlink()
