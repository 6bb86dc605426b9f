"""The cards of the figures: invented people's, of generation 2.00, by protocol and by how their fields are filled."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from demo.people.images import Image, image
from demo.people.numbers import draw
from demo.people.roster import LIANG

TODAY: Final = date(2026, 11, 2)


@dataclass(frozen=True, slots=True)
class CardCase:
    """A card and how many SCardTransmit its free fields may take."""

    name: str
    image: Image
    most: int


def cases() -> tuple[CardCase, ...]:
    """T=1, T=0 as the standard has it, and T=0 with fields of other lengths, as real cards have them."""
    standard = _card("T=0")
    return (
        CardCase("T=1", _card("T=1"), 5),
        CardCase("T=0, standard lengths", standard, 6),
        CardCase("T=0, a card number of 18 bytes", _with(standard, "SSSE/EF05", "07", 18), 8),
        CardCase("T=0, a name of 20 bytes", _with(standard, "SSSE/EF06", "09", 20), 8),
    )


def numbered(number: int) -> Image:
    """One of many cards of T=0: its identification code and card number say which."""
    card = _card("T=0")
    issuer = dict(card["files"]["SSSE/EF05"])
    issuer["01"] = f"440100D156000005{number:08X}A1B2C3D4"
    return {**card, "files": {**card["files"], "SSSE/EF05": issuer}}


def identification_code(card: Image) -> str:
    """What a right reading of this card says in tag 01."""
    return str(card["files"]["SSSE/EF05"]["01"])


def _card(protocol: str) -> Image:
    person = replace(LIANG, card=replace(LIANG.card, generation="2.00", protocol=protocol))
    return image(person, draw(person, TODAY))


def _with(card: Image, path: str, tag: str, length: int) -> Image:
    """The card with one field padded or cut to `length` bytes."""
    content: dict[str, Any] = dict(card["files"][path])
    content[tag] = bytes.fromhex(content[tag])[:length].ljust(length, b"\x00").hex().upper()
    return {**card, "files": {**card["files"], path: content}}
