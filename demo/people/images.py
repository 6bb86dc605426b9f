"""Card images: what a software card holds, in the JSON that `docs/card-image.md` describes."""

from typing import Any, Final

from demo.people.numbers import Numbers
from demo.people.person import Person

NAME_LENGTH: Final = 30
EXTENSION_LENGTH: Final = 20
EDUCATION_CODES: Final = {"小学": "81", "初中": "71", "高中": "61", "大专": "31", "本科": "21"}

Image = dict[str, Any]


def image(person: Person, numbers: Numbers) -> Image:
    """The image of a person's own card."""
    card = person.card
    return {
        "atr": atr(card.region, numbers.serial, card.protocol),
        "protocol": card.protocol,
        "pin": card.pin,
        "pin_tries": card.pin_tries,
        "algorithm": card.algorithm,
        "keys": numbers.keys,
        "state": "ok",
        "files": _files(person, numbers),
    }


def atr(region: str, serial: str, protocol: str) -> str:
    """An ATR of the standard's form (LB 002-2000 part 2 §8, table 16): 13 historical bytes; T=1 adds TD1 and TCK."""
    historical = bytes.fromhex("8131" + "444D4F" + "8699" + region[:4] + serial)
    if protocol == "T=0":
        return (b"\x3b\x6d\x00\x00" + historical).hex().upper()
    body = b"\x8d\x01" + historical
    check = 0
    for byte in body:
        check ^= byte
    return (b"\x3b" + body + bytes([check])).hex().upper()


def _files(person: Person, numbers: Numbers) -> Image:
    name, extension = _split(person.name)
    holder = {
        "08": _text(numbers.id_number, 18),
        "09": name,
        "4E": extension,
        "0A": _text(person.sex, 1),
        "0B": person.ethnicity,
        "0C": person.area,
        "0D": f"{numbers.born:%Y%m%d}",
    }
    if person.card.generation == "1.00":
        del holder["4E"]
    return {
        "SSSE/EF05": _issuer(person, numbers),
        "SSSE/EF06": holder,
        "DF01/EF07": {"29": _text("5", 1)},
        "DF01/EF15": {"2A": EDUCATION_CODES[person.education]},
        "DF02/EF06": _employment(person),
    }


def _issuer(person: Person, numbers: Numbers) -> Image:
    card = person.card
    return {
        "01": numbers.identification_code,
        "02": _text("3", 1),
        "03": _text(card.generation, 4),
        "04": "9156000002" + card.region + card.region + "01",
        "05": card.issued,
        "06": f"{int(card.issued[:4]) + 30}{card.issued[4:]}",
        "07": _text(numbers.card_number, 9),
    }


def _employment(person: Person) -> Image:
    code = person.trades[0].code if person.trades else ""
    return {
        "4F": _text("102000", 6),
        "3A": _text(code, 7),
    }


def _text(value: str, length: int) -> str:
    """Short an: left-aligned, padded 00 (人社信息函[2012]37号 §7)."""
    return value.encode("ascii").ljust(length, b"\x00").hex().upper()


def _split(name: str) -> tuple[str, str]:
    """A name in GBK over tags 09 and 4E; a character is never cut in two (each has two bytes here)."""
    encoded = name.encode("gbk")
    first, rest = encoded[:NAME_LENGTH], encoded[NAME_LENGTH:]
    return first.ljust(NAME_LENGTH, b"\x00").hex().upper(), rest.ljust(EXTENSION_LENGTH, b"\x00").hex().upper()
