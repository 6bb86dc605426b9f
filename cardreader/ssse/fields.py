"""From the bytes of one field to its value, each by itself: a bad field is unknown with a warning, never an error.

Padding rule (人社信息函[2012]37号 §7): text is left-aligned and padded with 00, digits with F. Cards also pad with FF
and with spaces, and leave what stood there before behind a 00.
"""

from collections.abc import Collection
from datetime import date
from typing import Any, Final

from cardreader.ssse import characters as signs
from cardreader.ssse import codes, number
from cardreader.ssse.card_reading import Field, FieldStatus, Oddity

SEXES: Final = frozenset({"1", "2", "9"})
PADDING: Final = b"\x00\xff "
"""No character of GBK or GB 18030 ends in one of these."""
SURELY_SPACES: Final = 3
"""From this length on, bytes 20 are padding and no digits: 20 alone is an ethnicity."""


def latin(raw: bytes) -> Field[str]:
    """Letters and digits in ASCII (type an)."""
    bare, warning = _bare(raw)
    if not bare:
        return _unset(raw)
    text = bare.decode("ascii", errors="replace")
    if not text.isascii() or not text.isprintable():
        return Field(None, raw, FieldStatus.MALFORMED, Oddity.BAD_TEXT)
    return Field(text, raw, FieldStatus.READ, warning)


def chinese(raw: bytes) -> Field[str]:
    """Text in GBK; a character that only GB 18030 has is taken with a warning."""
    bare, warning = _bare(raw)
    return _text(raw, signs.read(bare), warning)


def name(raw: bytes, extension: bytes) -> Field[str]:
    """The name from tag 09 and its extension 4E, decoded as one: a character may stand across the seam."""
    first, warning = _bare(raw)
    second, second_warning = _bare(extension)
    found = signs.read(first + second)
    return _text(raw + extension, found._replace(text=signs.drawn_together(found.text)), warning or second_warning)


def characters(raw: bytes) -> int:
    """How many characters of a name stand wholly in these bytes."""
    return len(signs.drawn_together(signs.read(_bare(raw)[0], goes_on=True).text))


def day(raw: bytes) -> Field[date]:
    """A day as four bytes BCD (type cn). Cards with the year alone in ASCII exist: unknown, with a warning."""
    if (found := number.bcd_date(raw.hex())) is not None:
        return Field(found, raw, FieldStatus.READ)
    if _empty(raw):
        return _unset(raw)
    if raw.isdigit():
        found = number.bcd_date(raw.decode("ascii"))
        status = FieldStatus.MALFORMED if found is None else FieldStatus.READ
        return Field(found, raw, status, Oddity.ASCII_DATE)
    return Field(None, raw, FieldStatus.MALFORMED, Oddity.BAD_DATE)


def digits(raw: bytes) -> Field[str]:
    """Decimal digits as BCD (type cn), a padding F left out."""
    text = raw.hex().rstrip("f")
    if not text or _empty(raw):
        return _unset(raw)
    if not text.isdigit():
        return Field(None, raw, FieldStatus.MALFORMED, Oddity.BAD_DIGITS)
    return Field(text, raw, FieldStatus.READ)


def code(raw: bytes) -> Field[str]:
    """A number without a meaning in its digits, as upper-case hex."""
    if _empty(raw):
        return _unset(raw)
    return Field(raw.hex().upper(), raw, FieldStatus.READ)


def count(raw: bytes) -> Field[int]:
    """A number of months in ASCII digits (type an)."""
    found = latin(raw)
    if found.value is None:
        return Field(None, raw, found.status, found.warning)
    if not found.value.isdigit():
        return Field(None, raw, FieldStatus.MALFORMED, Oddity.BAD_DIGITS)
    return Field(int(found.value), raw, FieldStatus.READ, found.warning)


def card_type(raw: bytes) -> Field[str]:
    """Whom the card was made for (`codes.CARD_TYPES`)."""
    return _coded(raw, codes.CARD_TYPES)


def aid_category(raw: bytes) -> Field[str]:
    """Why somebody is helped into work (`codes.AID_CATEGORIES`)."""
    return _coded(raw, codes.AID_CATEGORIES)


def registration(raw: bytes) -> Field[str]:
    """Tag 4F: type, reason and reason of cancellation, two digits each, as they stand."""
    found = latin(raw)
    if found.value is None:
        return found
    kind, reason, cancelled = found.value[:2], found.value[2:4], found.value[4:]
    known = (
        kind in codes.REGISTRATION_TYPES
        and reason in codes.REASONS.keys() | codes.NO_CODE
        and cancelled in codes.CANCELLATIONS.keys() | codes.NO_CODE
    )
    return found if known else Field(found.value, raw, FieldStatus.READ, Oddity.UNKNOWN_CODE)


def sex(raw: bytes) -> Field[str]:
    """'1' male, '2' female, '9' not stated (GB/T 2261.1)."""
    found = latin(raw)
    if found.value is not None and found.value not in SEXES:
        return Field(None, raw, FieldStatus.MALFORMED, Oddity.UNKNOWN_CODE)
    return found


def card_number(raw: bytes) -> Field[str]:
    """The card number: the first nine bytes, for some cards hold more (四川省社会保障卡读写机具规范 §10.4)."""
    found = _great_x(latin(raw[: number.CARD_NUMBER_LENGTH]))
    if found.value is not None and not number.card_number_valid(found.value):
        return Field(found.value, raw, FieldStatus.READ, Oddity.CHECK_DIGIT)
    warning = Oddity.TOO_LONG if raw[number.CARD_NUMBER_LENGTH :].strip(PADDING) else found.warning
    return Field(found.value, raw, found.status, warning)


def id_number(raw: bytes) -> Field[str]:
    """The social-security number, which is the citizen's id number."""
    found = _great_x(latin(raw))
    if found.value is not None and not number.id_number_valid(found.value):
        return Field(found.value, raw, FieldStatus.READ, Oddity.ID_CHECKSUM)
    return found


def _great_x(found: Field[str]) -> Field[str]:
    """The check digit X is written small by some issuers; both standards have the great letter."""
    value = found.value
    return found._replace(value=f"{value[:-1]}X") if value is not None and value.endswith("x") else found


def _coded(raw: bytes, table: Collection[str]) -> Field[str]:
    """A code; one that the table lacks stays a code, with a warning."""
    found = latin(raw)
    if found.value is None or found.value in table:
        return found
    return Field(found.value, raw, FieldStatus.READ, Oddity.UNKNOWN_CODE)


def _text(raw: bytes, found: signs.Read, warning: Oddity | None) -> Field[str]:
    """What can be read of a text stays; where nothing can, it is unknown."""
    if not found.text.strip(signs.GETA + " "):
        nothing = not found.text and not found.spoilt
        return _unset(raw) if nothing else Field(None, raw, FieldStatus.MALFORMED, Oddity.BAD_TEXT)
    odd = Oddity.BAD_TEXT if found.spoilt else Oddity.BEYOND_GBK if found.beyond_gbk else warning
    return Field(found.text, raw, FieldStatus.READ, odd)


def _bare(raw: bytes) -> tuple[bytes, Oddity | None]:
    """The text without its padding, and a warning where something else stands behind a 00."""
    padded = raw.strip(PADDING)
    text, _, rest = padded.partition(b"\x00")
    return text.strip(PADDING), Oddity.AFTER_PADDING if rest else None


def _empty(raw: bytes) -> bool:
    """Nothing but one kind of padding."""
    spaces = len(raw) >= SURELY_SPACES and not raw.strip(b" ")
    return not raw.strip(b"\x00") or not raw.strip(b"\xff") or spaces


def _unset(raw: bytes) -> Field[Any]:
    return Field(None, raw, FieldStatus.UNSET, Oddity.UNSET)
