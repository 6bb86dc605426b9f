"""What somebody typed into the forms, read: a region, a far row, a module; or which field is no such number. Pure."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from display.canvas import Placement
from display.commissioning.request import Fields
from display.legibility import Sight

MOST_PIXELS: Final = 16_384
"""No graphics card has a wider picture."""
PITCH_MM: Final = (0.5, 60.0)
FAR_ROW_M: Final = (1.0, 500.0)
MODULE: Final = (4, 512)
REGION: Final = (("left", 0), ("top", 0), ("width", 1), ("height", 1), ("strip", 0))
"""The fields of a region, and the least that each takes."""
_WHOLE: Final = re.compile(r"[0-9]{1,5}")
_DECIMAL: Final = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,2})?")


@dataclass(frozen=True, slots=True)
class Unread:
    """The field that is at fault, and the least and the most that it takes."""

    field: str
    least: float
    most: float


def region(fields: Fields, screen: str) -> Placement | Unread:
    """Where on its screen a board is to be tried."""
    found = [_whole(fields, name, least, MOST_PIXELS) for name, least in REGION]
    fault = next((one for one in found if isinstance(one, Unread)), None)
    if fault is not None:
        return fault
    left, top, width, height, strip = (one for one in found if isinstance(one, int))
    return Placement((width, height), (left, top), screen, strip)


def far_row(fields: Fields) -> Sight | Unread:
    """How a board is seen."""
    pitch = _decimal(fields, "pitch_mm", *PITCH_MM)
    metres = _decimal(fields, "far_row_m", *FAR_ROW_M)
    if isinstance(pitch, Unread):
        return pitch
    return metres if isinstance(metres, Unread) else Sight(pitch, metres)


def module(fields: Fields) -> tuple[int, int] | Unread:
    """How many lamps a module has, across and down."""
    wide, high = _whole(fields, "module_width", *MODULE), _whole(fields, "module_height", *MODULE)
    if isinstance(wide, Unread):
        return wide
    return high if isinstance(high, Unread) else (wide, high)


def _whole(fields: Fields, name: str, least: int, most: int) -> int | Unread:
    typed = _plain(fields, name)
    if _WHOLE.fullmatch(typed) is None or not least <= int(typed) <= most:
        return Unread(name, least, most)
    return int(typed)


def _decimal(fields: Fields, name: str, least: float, most: float) -> float | Unread:
    typed = _plain(fields, name)
    if _DECIMAL.fullmatch(typed) is None or not least <= float(typed) <= most:
        return Unread(name, least, most)
    return float(typed)


def _plain(fields: Fields, name: str) -> str:
    """As typed, in ordinary digits; a comma is a point, as some keyboards have no other."""
    return unicodedata.normalize("NFKC", fields.get(name, "")).strip().replace(",", ".").replace("。", ".")
