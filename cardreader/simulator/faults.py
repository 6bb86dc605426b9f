"""How a software card misbehaves on purpose: the kinds, and at which command since its insertion. Data only."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final


class FaultKind(StrEnum):
    """What a switch is called where a person types it: `KIND@N`. N counts commands from 1, for `slow` milliseconds."""

    MUTE = "mute"
    SLOW = "slow"
    GARBAGE = "garbage"
    ODD = "odd"
    CUT = "cut"
    REMOVED = "removed"
    RESET = "reset"


GARBAGE: Final = bytes(range(37))
NONSENSE_ATR: Final = bytes.fromhex("00112233445566")
LARGEST: Final = 1 << 31
LONGEST_ANSWER: Final = 65_532
"""The longest answer that pcscd hands over (pcsc.md §6)."""


@dataclass(frozen=True, slots=True)
class Faults:
    """At which command since insertion (from 1) the card misbehaves, and how; None is never.

    `mute_at` no answer to it nor to any after it; `slow_ms` milliseconds before each answer; `garbage_at` 37 bytes of
    nonsense; `odd_at` an answer of `odd_length` bytes; `cut_at` an answer that breaks off, and the card is gone;
    `removed_at` pulled in place of the answer; `reset_at` selection and PIN state are lost before it is answered.
    The last three are about the answer to reset: none at all, one without a byte, one that means nothing.
    """

    mute_at: int | None = None
    slow_ms: int | None = None
    garbage_at: int | None = None
    odd_at: int | None = None
    odd_length: int = 1
    cut_at: int | None = None
    removed_at: int | None = None
    reset_at: int | None = None
    mute_at_reset: bool = False
    empty_atr: bool = False
    nonsense_atr: bool = False

    def due(self, number: int) -> FaultKind | None:
        """What is wrong with the answer to the command `number`; the first that fits. `slow` is no such fault."""
        if self.mute_at is not None and number >= self.mute_at:
            return FaultKind.MUTE
        at = {
            FaultKind.REMOVED: self.removed_at,
            FaultKind.CUT: self.cut_at,
            FaultKind.GARBAGE: self.garbage_at,
            FaultKind.ODD: self.odd_at,
            FaultKind.RESET: self.reset_at,
        }
        return next((kind for kind, due_at in at.items() if due_at == number), None)

    def odd_answer(self) -> bytes:
        """An answer of `odd_length` bytes: success and a length that no command asked for, or half a status word."""
        filler = bytes(range(256)) * (self.odd_length // 256 + 1)
        return (filler[: max(0, self.odd_length - 2)] + b"\x90\x00")[: self.odd_length]

    def having(self, kind: FaultKind, number: int) -> "Faults":
        """These faults and one more, as `KIND@N` names it."""
        switched: dict[str, Any] = {FIELDS[kind]: number}
        return replace(self, **switched)


FIELDS: Final[dict[FaultKind, str]] = {
    kind: "slow_ms" if kind is FaultKind.SLOW else f"{kind}_at" for kind in FaultKind
}
"""The image's key behind each kind."""


def switch(text: str) -> tuple[FaultKind, int]:
    """Read `KIND@N`; raises ValueError with a sentence that says what is wrong."""
    kind, at, number = text.partition("@")
    if kind not in set(FaultKind):
        raise ValueError(f"{text}: the kind of a fault is one of {', '.join(FaultKind)}.")
    if not at or not number.isascii() or not number.isdigit() or not 1 <= int(number[:12]) <= LARGEST:
        raise ValueError(f"{text}: after the @ stands a whole number from 1 on.")
    return FaultKind(kind), int(number)
