"""The tray of cards on the desk: the twelve, some that ship with the product, and cards that are to be refused."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from demo.people import shipped
from demo.people.images import Image, image
from demo.people.numbers import draw
from demo.people.person import CardTraits, Person
from demo.people.roster import LIANG, PEOPLE
from demo.people.staff import STAFF

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
    card=CardTraits(pin="202020"),
)


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
        TrayCard(STAFF.key, f"{STAFF.name} · {STAFF.label}", _image(STAFF, today)),
        TrayCard("stranger", f"{STRANGER.name} · {STRANGER.label}", _image(STRANGER, today)),
        TrayCard("bank", "错卡 · 银行卡", shipped.image("bank")),
        TrayCard("locked", "锁卡 · 整张锁定", {**_image(replace(LIANG, key="locked"), today), "state": "card_locked"}),
        TrayCard("application_locked", "锁卡 · 社保应用锁定", application_locked(today)),
        *(TrayCard(name, label, shipped.image(name)) for name, label in shipped.TRAY.items()),
    ]


def application_locked(today: date) -> Image:
    """A card whose social-security application was locked for good."""
    return {**_image(replace(LIANG, key="application_locked"), today), "state": "application_locked"}


def _image(person: Person, today: date) -> Image:
    return image(person, draw(person, today))
