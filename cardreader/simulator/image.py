"""A card image: all that a software card holds, as frozen data. Reading it from JSON is in `image_json`."""

from dataclasses import dataclass, field
from enum import StrEnum

from cardreader.simulator.faults import Faults
from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.files import ReadCondition


class CardState(StrEnum):
    """What the issuer has done to the card."""

    OK = "ok"
    APPLICATION_LOCKED = "application_locked"
    CARD_LOCKED = "card_locked"


@dataclass(frozen=True, slots=True)
class RecordFile:
    """A linear or cyclic file: its records as they stand on the card, tag and length included; number 1 first."""

    records: tuple[bytes, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class TransparentFile:
    """A file without records."""

    content: bytes = field(repr=False)


ImageFile = RecordFile | TransparentFile


@dataclass(frozen=True, slots=True)
class OtherApplication:
    """An application beside SSSE; an `aid` of two bytes is a GSM file id, selected with class A0."""

    aid: bytes
    fci: bytes
    files: dict[str, ImageFile]


@dataclass(frozen=True, slots=True)
class CardImage:
    """One card as it was issued: every insertion starts from it anew."""

    atr: bytes
    protocol: str = "T=0"
    pin: str | None = field(default=None, repr=False)
    pin_tries: int = 3
    algorithm: Algorithm | None = None
    keys: dict[str, bytes] = field(default_factory=dict, repr=False)
    state: CardState = CardState.OK
    files: dict[str, ImageFile] = field(default_factory=dict)
    applications: tuple[OtherApplication, ...] = ()
    sam: dict[str, bytes] = field(default_factory=dict, repr=False)
    access: dict[str, ReadCondition] = field(default_factory=dict)
    faults: Faults = Faults()

    @property
    def is_sam(self) -> bool:
        """True for a terminal's SAM: keys in `sam` and no file of a person."""
        return bool(self.sam) and not self.files
