"""Which of the readers hold people's cards: by patterns of their names, as a technician writes them. Pure.

SAM slots hold a card for ever, and slots that cannot be powered seem to: beside a person's card each is one too many.
"""

import re
from dataclasses import dataclass
from typing import Final

ANYTHING: Final = "*"


@dataclass(frozen=True, slots=True)
class ReaderChoice:
    """The readers whose names fit `wanted` and none of `ignored`; an empty `wanted` fits all."""

    wanted: str = ""
    ignored: tuple[str, ...] = ()

    def takes(self, reader: str) -> bool:
        """Whether a card in this reader counts."""
        wanted = not self.wanted or fits(self.wanted, reader)
        return wanted and not any(fits(pattern, reader) for pattern in self.ignored)


def fits(pattern: str, reader: str) -> bool:
    """Whether the whole name fits, in great or small letters; only * stands for anything.

    ? and [ stand for themselves: names bear them, as `Generic USB2.0-CRW [Smart Card Reader Interface] 00 00`.
    """
    return re.fullmatch(".*".join(map(re.escape, pattern.split(ANYTHING))), reader, re.IGNORECASE) is not None


EVERY: Final = ReaderChoice()
