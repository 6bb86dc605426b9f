"""A sealed bundle as a file on a stick: its name, its bytes, and who may believe it. Nothing here touches a disk."""

import re
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from labourhall.contract import wire
from labourhall.contract.refusals import Malformed
from labourhall.contract.stick_calls import Sealed, SealedBundle

FORMAT: Final = "labourhall-sealed-1"
ENDING: Final = ".sealed"
MOST_BYTES: Final = 8_000_000
"""Many times what a hall has; no board reads more from a stick."""
_UNFIT: Final = re.compile(r"[^0-9A-Za-z_-]")


class NotTaken(StrEnum):
    """Why a board does not take a sealed bundle; its sentence is `display.stick.<value>`."""

    UNREADABLE = "unreadable"
    NO_KEY = "no_key"
    FORGED = "forged"
    OTHER_HALL = "other_hall"
    TOO_LATE = "too_late"
    OLDER = "older"


@dataclass(frozen=True, slots=True)
class Known:
    """What a board knows: its city's public key, its hall, and the order of what it plays (-1: of nothing)."""

    key: str = ""
    hall: str = ""
    order: int = -1


def file_name(hall: str) -> str:
    """The file's name on the stick; one stick may serve several halls."""
    return f"labourhall-{_UNFIT.sub('_', hall)}{ENDING}"


def proved(content: bytes, known: Known, now: datetime) -> SealedBundle | NotTaken:
    """The bundle in a file's `content`, if the board may play it; nothing of it is believed before the seal."""
    if not known.key or not known.hall:
        return NotTaken.NO_KEY
    # Late: a board's start does not wait for what proves seals, and most boards never see a stick.
    from labourhall.contract import seal

    try:
        sealed = wire.decode(content, Sealed)
        if not seal.is_sealed(known.key, sealed.content, sealed.signature):
            return NotTaken.FORGED
        found, lost = wire.read_answer(sealed.content.encode(), SealedBundle)
    except Malformed:
        return NotTaken.UNREADABLE
    if found.format != FORMAT or found.given.bundle is None:
        return NotTaken.UNREADABLE
    if found.hall != known.hall:
        return NotTaken.OTHER_HALL
    if found.order <= known.order:
        return NotTaken.OLDER
    if now > found.good_until:
        return NotTaken.TOO_LATE
    return replace(found, given=found.given.lacking(len(lost)))
