"""Entries that are vectors: identification codes, check digits, the ministry driver's line. Do we agree with them?"""

from collections.abc import Callable
from typing import Final

from cardreader.replay.exchange import from_hex
from cardreader.replay.recording import RecordingEntry
from cardreader.ssse import number
from cardreader.ssse.diversifiers import HISTORICAL_LENGTH, historical
from cardreader.ssse.files import RID, Generation

CODE_LENGTH: Final = 16
LEAST_PARTS: Final = 10
"""region|id|card number|identification code|name|historical bytes|version|issued|expires|terminal|device (LD/T 33)."""


def agrees(entry: RecordingEntry) -> bool:
    """Whether what we make of the entry is what it says; `entry.kind` is in KINDS."""
    return KINDS[entry.kind](entry)


def _identification_code(entry: RecordingEntry) -> bool:
    """Region, RID, and the ATR that was derived from the historical bytes, as far as they are given."""
    code = from_hex(entry.response)
    if code is None or not _is_code(code):
        return False
    region = number.region(code[:3]) or ""
    named = entry.card.split()[-1:]
    if named and named[0].isdigit() and named[0] != region:
        return False
    bare, atr = (from_hex(str(entry.more.get(name) or "")) for name in ("historical_bytes", "atr_derived"))
    if bare is None or atr is None or (bare and len(bare) != HISTORICAL_LENGTH):
        return False
    return not bare or not atr or historical(atr) == bare


def _check_digit(entry: RecordingEntry) -> bool:
    body = entry.request[: number.CARD_NUMBER_LENGTH - 1]
    try:
        return number.card_number_check(body) == entry.response
    except ValueError:
        return False


def _driver_line(entry: RecordingEntry) -> bool:
    """The parts fit each other. A wrong check digit is none of it: real cards have those."""
    parts = entry.response.split("|")
    if len(parts) < LEAST_PARTS:
        return False
    region, _, _, code_hex, _, bare_hex, version, issued, expires, *_ = parts
    code, bare = from_hex(code_hex), from_hex(bare_hex)
    return (
        code is not None
        and _is_code(code)
        and number.region(code[:3]) == region
        and bare is not None
        and len(bare) in (0, HISTORICAL_LENGTH)
        and (not version or any(version[:3] == generation[:3] for generation in Generation))
        and all(not day or _is_day(day) for day in (issued, expires))
    )


def _is_day(day: str) -> bool:
    """A day, or the year alone, as cards with ASCII dates give it."""
    return number.bcd_date(day) is not None or (len(day) == len("2012") and day.isdigit())


def _is_code(code: bytes) -> bool:
    return len(code) == CODE_LENGTH and code[3:8] == RID and number.region(code[:3]) is not None


KINDS: Final[dict[str, Callable[[RecordingEntry], bool]]] = {
    "idcode": _identification_code,
    "checkdigit": _check_digit,
    "basstring": _driver_line,
}
