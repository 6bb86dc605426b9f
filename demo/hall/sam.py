"""The software SAM of a hall: in the second slot of the private reader, where the kiosk's settings name it."""

from collections.abc import Mapping
from typing import Any, Final

from cardreader.simulator.pcscd import READERS

SLOT: Final = 1
READER: Final = READERS[SLOT]
ATR: Final = "3B6D00000044454D4F53414D00000000F1"
"""Of nobody's: `DEMOSAM` in the historical bytes."""


def image(keys: Mapping[str, str]) -> dict[str, Any]:
    """The card image of a SAM with these keys (hex, by name)."""
    return {"atr": ATR, "protocol": "T=0", "sam": dict(keys)}
