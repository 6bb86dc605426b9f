"""Writes what a software card heard and said, one JSON object a line; a PIN is masked before it is written."""

import json
import time
from pathlib import Path
from types import TracebackType

from cardreader.transport import masked


class Journal:
    """The file `card.apdu.jsonl`, or nothing where no path is given. A line is written before the card answers."""

    def __init__(self, path: Path | None) -> None:
        self._file = path.open("a", encoding="ascii") if path is not None else None

    def note(self, command: bytes, response: bytes | None) -> None:
        """Note one exchange; None is a response that was never given."""
        if self._file is not None:
            line = {
                "monotonic_ns": time.monotonic_ns(),
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
