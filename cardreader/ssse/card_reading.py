"""What was read from a card. Nothing here prints a person's name or numbers: repr leaves every value out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Final, Generic, NamedTuple, TypeVar

from cardreader.failures import CardFailure
from cardreader.ssse.algorithms import Algorithm

T = TypeVar("T")


class FieldStatus(StrEnum):
    """How far a field could be read: unset and malformed ones are unknown, the others say what is missing."""

    READ = "read"
    UNSET = "unset"
    ABSENT = "absent"
    NEEDS_PIN = "needs_pin"
    NEEDS_KEY = "needs_key"
    MALFORMED = "malformed"


class Told(StrEnum):
    """The same in the words of `hall-card read --json` and of whoever only asks what can be had."""

    OK = "ok"
    UNKNOWN = "unknown"
    NEEDS_PIN = "needs_pin"
    NEEDS_KEY = "needs_key"
    ABSENT = "absent"


_TOLD: Final = {
    FieldStatus.READ: Told.OK,
    FieldStatus.UNSET: Told.UNKNOWN,
    FieldStatus.MALFORMED: Told.UNKNOWN,
    FieldStatus.NEEDS_PIN: Told.NEEDS_PIN,
    FieldStatus.NEEDS_KEY: Told.NEEDS_KEY,
    FieldStatus.ABSENT: Told.ABSENT,
}


class Oddity(StrEnum):
    """What is odd about a field. None of these rejects a card: real cards have them all (card-number test cards,
    ASCII dates where BCD is due, "2.0" with a NUL)."""

    CHECK_DIGIT = "check_digit"
    ID_CHECKSUM = "id_checksum"
    ASCII_DATE = "ascii_date"
    BAD_DATE = "bad_date"
    BAD_TEXT = "bad_text"
    BEYOND_GBK = "beyond_gbk"
    BAD_DIGITS = "bad_digits"
    UNKNOWN_CODE = "unknown_code"
    WRONG_LENGTH = "wrong_length"
    VERSION_PADDED = "version_padded"
    VERSION_UNKNOWN = "version_unknown"
    UNSET = "unset"
    TOO_LONG = "too_long"
    AFTER_PADDING = "after_padding"
    NOT_PERSONALISED = "not_personalised"
    MISSING = "missing"
    PROTECTED = "protected"


class Field(NamedTuple, Generic[T]):
    """One field: its value, or why there is none. `raw` are the bytes on the card, for the staff."""

    value: T | None
    raw: bytes
    status: FieldStatus
    warning: Oddity | None = None

    def __repr__(self) -> str:
        """Without value and bytes: they may be a person's."""
        return f"Field({self.status}, {self.warning})"

    @property
    def told(self) -> Told:
        """Read, unknown, or what it needs."""
        return _TOLD[self.status]


@dataclass(frozen=True, slots=True)
class FileReading:
    """One file's items by tag, each by itself; a tag that may stand several times has a tuple of values."""

    path: str
    fields: Mapping[int, Field[Any]] = field(repr=False)
    warnings: tuple["CardWarning", ...] = ()


class CardWarning(NamedTuple):
    """Something odd on a card: what, in which file, at which tag (0 means the whole file)."""

    code: Oddity
    path: str
    tag: int


@dataclass(frozen=True, slots=True)
class HolderFields:
    """What the card says of its holder. `sex` is "1", "2" or "9"; `ethnicity` two digits (GB/T 3304)."""

    name: Field[str]
    id_number: Field[str]
    sex: Field[str]
    ethnicity: Field[str]
    birth_date: Field[date]


@dataclass(frozen=True, slots=True)
class CardReading:
    """A social-security card as read in one go.

    `generation` is "1.00", "2.00" or "3.00"; `identification_code` is tag 01, 16 bytes as 32 upper-case hex digits;
    `region` is its first six digits (GB/T 2260); `card_number` has 9 characters, or is empty on a blank card.
    Generation 3.00 keeps the holder's file behind a key: without a security module the fields of `holder` there are
    `needs_key`, and `module` says why one that was asked could not open it. `files` has every item that was read.
    """

    generation: str
    algorithm: Algorithm
    atr: bytes
    protocol: str
    identification_code: str = field(repr=False)
    region: str
    card_number: str = field(repr=False)
    issued_on: Field[date]
    expires_on: Field[date]
    holder: HolderFields
    warnings: tuple[CardWarning, ...]
    files: tuple[FileReading, ...] = field(default=(), repr=False)
    module: CardFailure | None = None

    @property
    def holder_name(self) -> str | None:
        """The holder's name, if the card gave it."""
        return self.holder.name.value

    @property
    def id_number(self) -> str | None:
        """The holder's social-security number (the citizen's id number), if the card gave it."""
        return self.holder.id_number.value

    def expired(self, today: date) -> bool:
        """True where the card names a day of expiry before `today`. A warning only: such a card still identifies."""
        return self.expires_on.value is not None and self.expires_on.value < today
