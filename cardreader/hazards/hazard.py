"""What a row of the fault table is. The rows stand beside it, one file a family."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from cardreader.failures import Failure

SPELLED: Final = {"usb": "USB", "pin": "PIN"}


class HazardOrigin(StrEnum):
    """Where a fault is known from."""

    WORKER = "kiosks"
    SERVICE = "the card service"


@dataclass(frozen=True, slots=True)
class Hazard:
    """One fault: `name` is that of its test, `shows` what reader and card service do, `recovery` what we do.

    `failures` are the codes that it may have, none where the worker never hears of it. `words` are ids of the words
    that the worker reads; where they are left out, those of the code. `code` is that of a failure of whoever serves the
    worker, where reader and card have none.
    """

    name: str
    origin: HazardOrigin
    shows: str
    failures: tuple[Failure, ...]
    recovery: str
    words: tuple[str, ...] = ()
    code: str = ""

    @property
    def title(self) -> str:
        """The name as a person reads it."""
        words = [SPELLED.get(word, word) for word in self.name.replace("3_00", "3.00").split("_")]
        return " ".join((words[0].capitalize(), *words[1:]))

    def words_for(self, failure: Failure | None) -> tuple[str, ...]:
        """The ids of the words that the worker reads where it is this failure."""
        code = self.code if failure is None else failure.code
        if self.words or not code:
            return self.words
        return f"failure.{code}", f"failure.{code}.do"
