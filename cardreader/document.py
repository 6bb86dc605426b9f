"""A reading, or what kept one from being made, as `hall-card read --json` prints it. Shape: cardreader/README.md."""

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from cardreader.failures import CardFailure, Failure
from cardreader.ssse.card_reading import CardReading, CardWarning, Field, FileReading, Oddity
from cardreader.ssse.files import CYCLIC_TAG, FILES
from cardreader.ssse.pin import PinBlocked, PinReady, PinStatus

SOCIAL_SECURITY: Final = "social_security"
"""The kind of a card that is one; other kinds are `failures.CardKind`."""
_ITS_KIND_IS_KNOWN: Final = frozenset({Failure.APPLICATION_LOCKED, Failure.GENERATION_UNKNOWN})
_NOTHING: Final[dict[str, Any]] = {
    "generation": None,
    "algorithm": None,
    "atr": None,
    "protocol": None,
    "card_number": None,
    "region": None,
    "files": {},
    "holder": None,
    "pin": None,
    "warnings": [],
}
_NAMES: Final = {(file.path, item.tag): item.name for file in FILES for item in file.items}


def reading_document(
    reading: CardReading, others: Iterable[FileReading] = (), pin: PinStatus | None = None
) -> dict[str, object]:
    """A reading as JSON, with whatever other files and PIN state were asked for; bytes in hex, days as YYYY-MM-DD."""
    others = tuple(others)
    return {
        "kind": SOCIAL_SECURITY,
        "generation": reading.generation,
        "algorithm": reading.algorithm,
        "atr": reading.atr.hex().upper(),
        "protocol": reading.protocol,
        "identification_code": reading.identification_code,
        "card_number": reading.card_number,
        "region": reading.region,
        "files": {file.path: _file(file) for file in (*reading.files, *others)},
        "holder": _holder(reading),
        "pin": {"tries_left": tries_left(pin)},
        "security_module": None if reading.module is None else _failure(reading.module),
        "warnings": [_warning(each) for each in (*reading.warnings, *_of_items(others))],
    }


def failure_document(failure: CardFailure, atr: bytes = b"", protocol: str = "") -> dict[str, object]:
    """A failure as JSON: the same keys without values, the kind of the card where it is known, and what is wrong."""
    known = SOCIAL_SECURITY if failure.failure in _ITS_KIND_IS_KNOWN else None
    line = {"atr": atr.hex().upper() or None, "protocol": protocol or None}
    return {"kind": failure.kind or known, **_NOTHING, **line, "failure": _failure(failure)}


def tries_left(pin: PinStatus | None) -> int | None:
    """How often the PIN may still be tried: 0 where it is blocked, None where the card does not tell or asks none."""
    match pin:
        case PinReady(tries_left=left):
            return left
        case PinBlocked():
            return 0
        case _:
            return None


def plain(value: object) -> object:
    """A value as JSON has it."""
    match value:
        case date():
            return value.isoformat()
        case dict():
            return {name: plain(each) for name, each in value.items()}
        case tuple():
            return [plain(each) for each in value]
        case _:
            return value


def _holder(reading: CardReading) -> dict[str, object]:
    holder = reading.holder
    named: dict[str, Field[Any]] = {
        "name": holder.name,
        "id_number": holder.id_number,
        "sex": holder.sex,
        "ethnicity": holder.ethnicity,
        "birth_date": holder.birth_date,
    }
    return {**{name: plain(found.value) for name, found in named.items()}, "status": holder.name.told}


def _file(file: FileReading) -> dict[str, object]:
    return {f"{tag:02X}": {"name": _NAMES[file.path, tag], **_field(found)} for tag, found in file.fields.items()}


def _field(found: Field[Any]) -> dict[str, object]:
    return {
        "value": plain(found.value),
        "raw": found.raw.hex().upper(),
        "status": found.told,
        "warning": found.warning,
    }


def _warning(warning: CardWarning) -> dict[str, object]:
    return {"code": warning.code, "path": warning.path, "tag": f"{warning.tag:02X}"}


def _of_items(files: Iterable[FileReading]) -> Iterable[CardWarning]:
    """That a file beside the holder's own is closed, or not there, is no oddity: its fields say so."""
    for file in files:
        for warning in file.warnings:
            if warning.tag != CYCLIC_TAG or warning.code not in (Oddity.PROTECTED, Oddity.MISSING):
                yield warning


def _failure(failure: CardFailure) -> dict[str, object]:
    reason = failure.failure
    words = {"code": reason.code, "kind": failure.kind, "cause": reason.cause, "remedy": reason.remedy}
    return {**words, "detail": failure.detail}
