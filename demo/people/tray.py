"""The tray of cards on the desk: the twelve, and four that are nobody's here."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from demo.people.images import Image, image
from demo.people.numbers import draw
from demo.people.person import Card, Person
from demo.people.roster import LIANG, PEOPLE

STRANGER: Final = Person(
    key="stranger",
    label="本市没有登记的人",
    name="马小满",
    sex="2",
    age=33,
    birthday="0606",
    education="高中",
    trades=(),
    wishes=(),
    districts=(),
    wage_floor=None,
    jobs=(),
    card=Card(pin="202020"),
)

PSE: Final = b"1PAY.SYS.DDF01".hex().upper()
BANK_ATR: Final = "3B6700008660222227" + "8001"


@dataclass(frozen=True, slots=True)
class TrayCard:
    """A card on the tray: its key, what the desk calls it, its image."""

    key: str
    label: str
    image: Image


def tray(today: date) -> list[TrayCard]:
    """All cards, the sewing worker's first."""
    own = [TrayCard(person.key, f"{person.name} · {person.label}", _image(person, today)) for person in PEOPLE]
    return [
        *own,
        TrayCard("stranger", f"{STRANGER.name} · {STRANGER.label}", _image(STRANGER, today)),
        TrayCard("bank", "银行卡", bank_card()),
        TrayCard("locked", "被锁定的社保卡", {**_image(replace(LIANG, key="locked"), today), "state": "card_locked"}),
        TrayCard("application_locked", "社保应用被锁定", application_locked(today)),
    ]


def bank_card() -> Image:
    """A debit card that somebody takes for the right one: it knows the payment environment, not SSSE."""
    fci = f"6F{len(PSE) // 2 + 7:02X}84{len(PSE) // 2:02X}{PSE}A503880101"
    return {
        "atr": BANK_ATR,
        "protocol": "T=0",
        "pin": None,
        "pin_tries": 0,
        "algorithm": None,
        "keys": {},
        "state": "ok",
        "files": {},
        "applications": [{"aid": PSE, "fci": fci, "files": {}}],
    }


def application_locked(today: date) -> Image:
    """A card whose social-security application was locked for good."""
    return {**_image(replace(LIANG, key="application_locked"), today), "state": "application_locked"}


def _image(person: Person, today: date) -> Image:
    return image(person, draw(person, today))
