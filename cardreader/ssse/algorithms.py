"""Which cipher a card uses, as its FCI says. The ciphers themselves are in `keys`."""

from enum import StrEnum
from typing import Final

from cardreader.ssse import tlv


class Algorithm(StrEnum):
    """The ciphers of the standard. SSF33 is unpublished: cards with it are read, but nothing can be computed."""

    TDES = "3DES"
    SSF33 = "SSF33"
    SM4 = "SM4"


BY_CODE: Final = {0x01: Algorithm.TDES, 0x02: Algorithm.SSF33, 0x03: Algorithm.SM4}
"""FCI template 9F0C, object 86 (四川省社会保障卡读写机具规范 §10.1)."""


def algorithm_of(fci: bytes, region: str) -> Algorithm:
    """The algorithm named in the FCI; without a usable template regions 11xxxx have SSF33, all others 3DES."""
    return algorithm_named(fci) or (Algorithm.SSF33 if region.startswith("11") else Algorithm.TDES)


def algorithm_named(fci: bytes) -> Algorithm | None:
    """The algorithm that the FCI itself names, or None."""
    proprietary = tlv.ber_object(tlv.ber_object(fci, 0x6F), 0xA5)
    code = tlv.ber_object(tlv.ber_object(proprietary, 0x9F0C), 0x86)
    return BY_CODE.get(int.from_bytes(code, "big"))
