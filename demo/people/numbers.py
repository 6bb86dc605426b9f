"""The numbers and keys of an invented person, drawn from the seed: the same ones on every machine, every time."""

import random
from dataclasses import dataclass
from datetime import date
from typing import Final

from cardreader.ssse.number import card_number_check, id_number_check
from demo.people.person import Person

SEED: Final = "labourhall 2000-05-23"
RID: Final = "D156000005"


@dataclass(frozen=True, slots=True)
class Numbers:
    """What identifies a person and their card; all hex in upper case, keys of 16 bytes."""

    born: date
    id_number: str
    card_number: str
    identification_code: str
    serial: str
    keys: dict[str, str]


def draw(person: Person, today: date) -> Numbers:
    """The numbers of `person` on the day `today`; only the year of birth depends on the day."""
    source = random.Random(f"{SEED}/{person.key}")
    born = _born(person, today)
    order = 2 * source.randrange(100, 500) + (1 if person.sex == "1" else 0)
    body = f"{person.area}{born:%Y%m%d}{order:03d}"
    card_body = source.choice("ABCDEFGH") + f"{source.randrange(10**7):07d}"
    serial = source.randbytes(4).hex().upper()
    authentication = source.randbytes(4).hex().upper()
    return Numbers(
        born=born,
        id_number=body + id_number_check(body),
        card_number=card_body + card_number_check(card_body),
        identification_code=person.card.region + RID + serial + authentication,
        serial=serial,
        keys={name: source.randbytes(16).hex().upper() for name in ("IRK", "RKSSSE", "PUK", "UK")},
    )


def _born(person: Person, today: date) -> date:
    month, day = int(person.birthday[:2]), int(person.birthday[2:])
    had_birthday = (month, day) <= (today.month, today.day)
    return date(today.year - person.age - (0 if had_birthday else 1), month, day)
