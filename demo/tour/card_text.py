"""Texts on a card, read by the tour itself from a short written rule, without any code of kiosk or card layer.

The rule: 00, FF and blanks around a text are padding; what stands behind a 00 was there before. The rest is GB 18030,
where private codes of 2000 are the characters of 2022. What cannot be read, a run of bytes or a character, is one 〓.
What only steers a terminal is nothing, and so is a third mark upon one letter. Blanks, wide ones too, are one, and
none between single Han. A text of nothing but 〓 says nothing.
"""

import re
import unicodedata
from typing import Final

UNREADABLE: Final = "〓"
CODES_OF_2022: Final = {
    "A6D9": "︐", "A6DA": "︒", "A6DB": "︑", "A6DC": "︓", "A6DD": "︔",
    "A6DE": "︕", "A6DF": "︖", "A6EC": "︗", "A6ED": "︘", "A6F3": "︙",
    "FE59": "龴", "FE61": "龵", "FE66": "龶", "FE67": "龷", "FE6D": "龸", "FE7E": "龹", "FE90": "龺", "FEA0": "龻",
    "FE51": "𠂇", "FE52": "𠂉", "FE53": "𠃌", "FE6C": "𡗗", "FE76": "𢦏", "FE91": "𤇾", "A8BC": "ḿ",
}  # fmt: skip
"""GB 18030-2022, annex D, and its forerunner of 2005 (A8BC); Python's codec has private characters for them."""
HAN: Final = (
    (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3013, 0x3013), (0x31C0, 0x31EF), (0x3400, 0x9FFF), (0xF900, 0xFAFF),
    (0x20000, 0x2FFFD), (0x30000, 0x3FFFD),
)  # fmt: skip
"""The blocks of Han, however new the character; 〓 stands for one. Planes 2 and 3 are set aside for it."""
MOST_MARKS: Final = 2

_PADDING: Final = b"\x00\xff "


def text(*parts: bytes) -> str | None:
    """What these parts of one text say together; None where they say nothing that can be read."""
    whole = b"".join(_unpadded(part) for part in parts).decode("gb18030", errors="replace")
    read, marks = "", 0
    for sign in re.sub("\ufffd+", "\ufffd", whole):
        marks = marks + 1 if unicodedata.category(sign) in ("Mn", "Me") else 0
        read += _read(sign) if marks <= MOST_MARKS else ""
    words = read.split()
    said = ("" if all(len(word) == 1 and _is_han(word) for word in words) else " ").join(words)
    return said if said.strip(f"{UNREADABLE} ") else None


def latin(raw: bytes) -> str | None:
    """Letters and digits in ASCII; a check character X may be written small. None for anything else."""
    said = _unpadded(raw).decode("latin-1")
    if not said or not said.isascii() or not said.isprintable():
        return None
    return said[:-1] + "X" if said.endswith("x") else said


def _unpadded(raw: bytes) -> bytes:
    return raw.strip(_PADDING).partition(b"\x00")[0].strip(_PADDING)


def _read(sign: str) -> str:
    category = unicodedata.category(sign)
    if category == "Co":
        return CODES_OF_2022.get(sign.encode("gb18030").hex().upper(), UNREADABLE)
    if sign.isspace() or category[0] == "Z":
        return " "
    if category in ("Cc", "Cf"):
        return ""
    if sign == "\ufffd" or (category[0] == "C" and not _is_han(sign)):
        return UNREADABLE
    return sign


def _is_han(sign: str) -> bool:
    return any(first <= ord(sign) <= last for first, last in HAN)
