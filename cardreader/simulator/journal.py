"""Writes what a software card heard and said, one JSON object a line; a PIN is masked before it is written."""

import json
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from cardreader.transport import masked


class Journal:
    """The file `card.apdu.jsonl`, or nothing where no path is given. A line is written before the card answers."""

    def __init__(self, path: Path | None) -> None:
        self._file = path.open("a", encoding="ascii") if path is not None else None

    def at(self, slot: int) -> "SlotJournal":
        """The same journal for what is in one slot."""
        return SlotJournal(self, slot)

    def note(self, slot: int, command: bytes, response: bytes | None) -> None:
        """Note one exchange in slot 0 (the person's card) or 1; None is a response that was never given."""
        if self._file is not None:
            line = {
                "monotonic_ns": time.monotonic_ns(),
                "slot": slot,
                "command": masked(command),
                "response": None if response is None else response.hex().upper(),
            }
            self._file.write(json.dumps(line) + "\n")
            self._file.flush()

    def __enter__(self) -> "Journal":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()


@dataclass(frozen=True, slots=True)
class SlotJournal:
    """Writes for one slot."""

    journal: Journal
    slot: int

    def note(self, command: bytes, response: bytes | None) -> None:
        """Note one exchange; None is a response that was never given."""
        self.journal.note(self.slot, command, response)
