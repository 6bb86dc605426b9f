"""What one card's keys are derived by: 8 bytes each from its ATR and its region. The derivation itself is in `keys`.

Sources: LB 002-2000 part 9; the forms as vendors' readers send them to a PSAM (ATR bytes 6 to 13 of the historical
ones, region digits and province digits in ASCII with their suffixes).
"""

from typing import Final

HISTORICAL_LENGTH: Final = 13
"""T1 to TD (LB 002-2000 part 2, table 16); T6 to TD are the card's own factor: maker, region, serial."""
CITY_SUFFIX: Final = b"sx"
PROVINCE_SUFFIX: Final = b"0000sh"
ZHEJIANG: Final = "33"
_CHARACTERS_OF_TA_TB_TC: Final = (0x10, 0x20, 0x40)
_TD_FOLLOWS: Final = 0x80


def historical(atr: bytes) -> bytes:
    """The historical bytes of an answer to reset; empty where it is cut short (ISO 7816-3 §8.2)."""
    if len(atr) < 2:
        return b""
    count, indicator, at = atr[1] & 0x0F, atr[1], 2
    while True:
        at += sum(bool(indicator & bit) for bit in _CHARACTERS_OF_TA_TB_TC)
        if not indicator & _TD_FOLLOWS:
            break
        if at >= len(atr):
            return b""
        indicator = atr[at]
        at += 1
    found = atr[at : at + count]
    return found if len(found) == count else b""


def of_card(atr: bytes) -> bytes | None:
    """The last diversifier: historical bytes 6 to 13. None for an ATR that has not 13 of them."""
    found = historical(atr)
    return found[5:] if len(found) == HISTORICAL_LENGTH else None


def of_city(region: str) -> bytes:
    """The diversifier before: six digits of the region and 7378; in Zhejiang (33) four and 3030 (vendors' code)."""
    digits = region[:4] + "00" if region.startswith(ZHEJIANG) else region
    return digits.encode("ascii") + CITY_SUFFIX


def of_province(region: str) -> bytes:
    """The first diversifier: two digits of the region, 0000, and 7368 (vendors' code)."""
    return region[:2].encode("ascii") + PROVINCE_SUFFIX
