"""Text that somebody else wrote, made fit for our glass, paper and terminals: cleaned once, where it comes in.

Its words are never judged here. Who calls it: the importer's cells, the contract's bodies, files of the staff.
"""

import unicodedata
from typing import Any, Final

from labourhall.market.later import later

MOST_MARKS: Final = 3
"""Combining marks on one character: Tibetan and Arabic words need three, a heap of them climbs into other lines."""

_NO_FOLD: Final = frozenset("！（），：；？～")
"""Full-width forms that are Chinese punctuation (GB/T 15834), not wide copies of ASCII."""
_FOLDED: Final[dict[int, str]] = {
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if chr(code) not in _NO_FOLD},
    **dict.fromkeys((0x00A0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000), " "),
    **dict(zip(range(0xFFE0, 0xFFE7), "¢£¬¯¦¥₩", strict=True)),
}
_BREAKS: Final = later("\r\n|[\r\v\f\x85\u2028\u2029]")
_NOTHING: Final = later(
    # control characters, the halves of no pair, what Unicode calls format or ignorable, and non-characters
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff"
    "\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff"
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e001f\U000e0080-\U000e00ff\U000e01f0-\U000e0fff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "]"
)
_JOINERS: Final = "\u180b-\u180f\u200c\u200d\ufe00-\ufe0f\U000e0020-\U000e007f\U000e0100-\U000e01ef"
"""What only means something between certain neighbours: joiners, variation selectors, tags."""
_PICTURE: Final = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u24c2\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff"
    "\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
)
_EMOJI: Final = f"{_PICTURE}[\ufe0e\ufe0f]?[\U0001f3fb-\U0001f3ff]?"
_FLAG: Final = "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{2,6}\U000e007f"
_CURSIVE: Final = "\u0620-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff"
"""Scripts whose letters join: there a joiner changes the word."""
_JOINED: Final = later(
    f"(?P<kept>{_FLAG}|{_EMOJI}(?:\u200d{_EMOJI})*|[0-9#*]\ufe0f(?=\u20e3)"
    f"|[\u1820-\u18aa][\u180b-\u180f]|(?<=[{_CURSIVE}])[\u200c\u200d](?=[{_CURSIVE}]))|[{_JOINERS}]"
)
_DOUBTFUL: Final = later(
    # anything beyond ASCII, the punctuation, Han, kana and emoji that nearly all texts are made of
    "[^\n\t -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u2070-\u20cf\u2100-\u2bff"
    "\u2e80-\u2fff\u3001-\u3029\u3030-\u3098\u309b-\u3163\u3165-\ua4ff\uac00-\ud7a3\ue000-\ufaff"
    "\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f\uff5e\U0001f000-\U0001faff\U00020000-\U0002fffd\U00030000-\U0003fffd]"
)
_ESCAPED: Final = later(r"\\[ubfr]")


def cleaned(text: str) -> str:
    """`text` without what cannot be seen or turns what stands beside it; cleaned again it stays as it is.

    Control and format characters go, line breaks are one sort, wide letters and digits become ASCII, marks are capped.
    Joiners and selectors stay inside emoji and in scripts that join; Han of every plane and private codes stay.
    """
    if is_clean(text):
        return text
    plain = _NOTHING.sub("", _BREAKS.sub("\n", text).translate(_FOLDED))
    if is_clean(plain):
        return plain
    return _JOINED.sub(lambda found: found["kept"] or "", _capped(plain))


def is_clean(text: str) -> bool:
    """Whether `cleaned` would surely leave `text` as it is, at the price of one look."""
    return _DOUBTFUL.search(text) is None


def cleaned_within(value: Any) -> Any:
    """Plain values as JSON or TOML gives them, every text in them cleaned. Names of fields are not free text."""
    if isinstance(value, str):
        return cleaned(value)
    if isinstance(value, dict):
        return {name: cleaned_within(item) for name, item in value.items()}
    if isinstance(value, list):
        return [cleaned_within(item) for item in value]
    return value


def is_clean_json(body: str) -> bool:
    """Whether no text in this JSON needs cleaning, at the price of one look: nearly all of it on the line is so."""
    return is_clean(body) and _ESCAPED.search(body) is None


def _capped(text: str) -> str:
    """Without marks beyond the most that one character bears, and without those that stand on nothing."""
    kept, marks = [], MOST_MARKS
    for character in text:
        if _is_joiner(character):
            kept.append(character)
            continue
        if unicodedata.category(character) in ("Mn", "Me"):
            marks += 1
        else:
            marks = MOST_MARKS if character.isspace() else 0
        if marks <= MOST_MARKS or character.isspace():
            kept.append(character)
    return "".join(kept)


_is_joiner: Final = later(f"[{_JOINERS}]").match
