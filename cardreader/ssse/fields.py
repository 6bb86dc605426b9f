"""From the bytes of one field to its value, each by itself: a bad field is unknown with a warning, never an error.

Padding rule (人社信息函[2012]37号 §7): text is left-aligned and padded with 00, digits with F.
"""

from datetime import date

from cardreader.ssse import number
from cardreader.ssse.card_reading import Field, FieldStatus, Oddity

SEXES = frozenset({"1", "2", "9"})


def latin(raw: bytes) -> Field[str]:
    """Letters and digits in ASCII (type an)."""
    bare = raw.rstrip(b"\x00 ")
    if not bare or _all_ff(raw):
        return Field(None, raw, FieldStatus.UNSET)
    if not bare.isascii() or not bare.decode("ascii").isprintable():
        return Field(None, raw, FieldStatus.MALFORMED, Oddity.BAD_TEXT)
    return Field(bare.decode("ascii"), raw, FieldStatus.READ)


def chinese(raw: bytes) -> Field[str]:
    """Text in GBK; a character that only GB 18030 has is taken with a warning."""
    bare = raw.rstrip(b"\x00 ")
    if not bare or _all_ff(raw):
        return Field(None, raw, FieldStatus.UNSET)
    for encoding, warning in (("gbk", None), ("gb18030", Oddity.BEYOND_GBK)):
        text = bare.decode(encoding, errors="replace")
        if "\ufffd" not in text and text.isprintable():
            return Field(text.strip(), raw, FieldStatus.READ, warning)
    return Field(None, raw, FieldStatus.MALFORMED, Oddity.BAD_TEXT)


def day(raw: bytes) -> Field[date]:
    """A day as four bytes BCD (type cn). Cards with the year alone in ASCII exist: unknown, with a warning."""
    if not raw.rstrip(b"\x00") or _all_ff(raw):
        return Field(None, raw, FieldStatus.UNSET)
    if (found := number.bcd_date(raw.hex())) is not None:
        return Field(found, raw, FieldStatus.READ)
    if raw.isdigit():
        found = number.bcd_date(raw.decode("ascii"))
        status = FieldStatus.MALFORMED if found is None else FieldStatus.READ
        return Field(found, raw, status, Oddity.ASCII_DATE)
    return Field(None, raw, FieldStatus.MALFORMED, Oddity.BAD_DATE)


def digits(raw: bytes) -> Field[str]:
    """Decimal digits as BCD (type cn), a padding F left out."""
    text = raw.hex().rstrip("f")
    if not text:
        return Field(None, raw, FieldStatus.UNSET)
    if not text.isdigit():
        return Field(None, raw, FieldStatus.MALFORMED, Oddity.BAD_DIGITS)
    return Field(text, raw, FieldStatus.READ)


def code(raw: bytes) -> Field[str]:
    """A number without a meaning in its digits, as upper-case hex."""
    if not raw or _all_ff(raw):
        return Field(None, raw, FieldStatus.UNSET)
    return Field(raw.hex().upper(), raw, FieldStatus.READ)


def sex(raw: bytes) -> Field[str]:
    """'1' male, '2' female, '9' not stated (GB/T 2261.1)."""
    found = latin(raw)
    if found.value is not None and found.value not in SEXES:
        return Field(None, raw, FieldStatus.MALFORMED, Oddity.UNKNOWN_CODE)
    return found


def card_number(raw: bytes) -> Field[str]:
    """The card number: the first nine bytes, for some cards hold more (四川省社会保障卡读写机具规范 §10.4)."""
    found = latin(raw[: number.CARD_NUMBER_LENGTH])
    if found.value is not None and not number.card_number_valid(found.value):
        return Field(found.value, raw, FieldStatus.READ, Oddity.CHECK_DIGIT)
    return found


def id_number(raw: bytes) -> Field[str]:
    """The social-security number, which is the citizen's id number."""
    found = latin(raw)
    if found.value is not None and not number.id_number_valid(found.value):
        return Field(found.value, raw, FieldStatus.READ, Oddity.ID_CHECKSUM)
    return found


def name(raw: bytes, extension: bytes) -> Field[str]:
    """The name from tag 09 and its extension 4E. GBK never ends a character in 00 or 20, so padding may go first."""
    return chinese(raw.rstrip(b"\x00 ") + extension.rstrip(b"\x00 "))


def _all_ff(raw: bytes) -> bool:
    return bool(raw) and raw == b"\xff" * len(raw)
