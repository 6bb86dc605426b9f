"""One reader of the scripted card service and the card in it: its state word, and how it answers a command. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cardreader.simulator.faults import GARBAGE, FaultKind
from cardreader.simulator.image_json import image_from
from cardreader.simulator.inserted import InsertedCard, inserted

SUCCESS: Final = 0
NO_CARD: Final = 0x8010000C
SHARING_VIOLATION: Final = 0x8010000B
PROTO_MISMATCH: Final = 0x8010000F
READER_UNAVAILABLE: Final = 0x80100017
UNRESPONSIVE: Final = 0x80100066
RESET: Final = 0x80100068
REMOVED: Final = 0x80100069
"""Return codes as pcscd gives them (pcsc.md §6)."""

UNAVAILABLE_BIT, EMPTY_BIT, PRESENT_BIT, EXCLUSIVE_BIT, MUTE_BIT = 0x08, 0x10, 0x20, 0x80, 0x200


@dataclass(slots=True)
class Slot:
    """What is in a reader, how often something came or went, and who holds it."""

    card: InsertedCard | None = None
    counter: int = 0
    answers_driver: bool = True
    turned_over: bool = False
    heard: int = 0
    handle: int = 0
    held_by_another: bool = False
    was_reset: bool = False

    @property
    def word(self) -> int:
        """The state word as PC/SC has it, the counter in its upper half."""
        if not self.answers_driver:
            return self.counter << 16 | UNAVAILABLE_BIT
        if self.card is None:
            return self.counter << 16 | EMPTY_BIT
        held = EXCLUSIVE_BIT if self.handle or self.held_by_another else 0
        return self.counter << 16 | PRESENT_BIT | held | (MUTE_BIT if self.turned_over else 0)

    def differs(self, word: int) -> bool:
        """Whether a wait that knows `word` ends. That somebody took the card is no change to pcscd."""
        known_free = not word & EXCLUSIVE_BIT
        return word != (self.word & ~EXCLUSIVE_BIT if known_free else self.word)

    @property
    def atr(self) -> bytes:
        """The answer to reset; empty where nothing gave one."""
        return b"" if self.card is None or self.turned_over else self.card.image.atr

    def put(self, image: Mapping[str, object], turned_over: bool) -> None:
        """A card goes in."""
        self.card, self.turned_over, self.heard = inserted(image_from(dict(image))), turned_over, 0
        self.counter += 1

    def empty(self) -> None:
        """The card leaves, with the hold on it."""
        if self.card is not None:
            self.counter += 1
        self.card, self.handle, self.held_by_another, self.was_reset = None, 0, False, False

    def power_off(self) -> None:
        """Selection and PIN state are gone."""
        if self.card is not None:
            self.card.power_off()

    def refusal(self) -> int:
        """Why the card cannot be connected to; success where it can."""
        if not self.answers_driver:
            return READER_UNAVAILABLE
        if self.card is None:
            return NO_CARD
        if self.turned_over:
            return UNRESPONSIVE
        if self.card.image.faults.nonsense_atr:
            return PROTO_MISMATCH
        return SHARING_VIOLATION if self.handle or self.held_by_another else SUCCESS

    def answer(self, apdu: bytes) -> bytes | None:
        """The card's answer with the fault that is due; None where it stays mute. Empty: it left meanwhile."""
        assert self.card is not None
        self.heard += 1
        faults = self.card.image.faults
        match faults.due(self.heard):
            case FaultKind.MUTE:
                return None
            case FaultKind.REMOVED:
                self.empty()
                return b""
            case FaultKind.CUT:
                self.empty()
                return b"\x61\x18"
            case FaultKind.GARBAGE:
                return GARBAGE
            case FaultKind.ODD:
                return faults.odd_answer()
            case FaultKind.RESET:
                self.power_off()
        return self.card.answer(apdu)
