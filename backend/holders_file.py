"""HOLDERS, the file of registered people: its form, checked strictly, and what the store keeps of it.

The JSON Schema in docs/holders.schema.json is made of the classes here. A wrong file is refused whole, with one
sentence that names entry and field and never says a person's value.
"""

import json
import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta, Struct

from backend.failures import Failure, Stopped
from backend.form import at_fault
from backend.store.rows import Insured, RegisteredPerson
from labourhall.market import identity
from labourhall.market.education import (
    BACHELOR,
    COLLEGE,
    JUNIOR,
    NAMES,
    POSTGRADUATE,
    PRIMARY,
    SENIOR,
)
from labourhall.market.insurance import Insurance, Interval, Month
from labourhall.market.seeker import Experience, Wishes
from labourhall.market.text import cleaned_within

OccupationCode = Annotated[str, Meta(pattern=r"^[0-9A-Z][0-9A-Z.-]{0,11}$", description="GB/T 6565 code of a trade.")]
DistrictCode = Annotated[str, Meta(pattern=r"^[0-9]{6}$", description="GB/T 2260 code.")]
MonthText = Annotated[str, Meta(pattern=r"^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$", description="YYYY-MM.")]
Fen = Annotated[int, Meta(ge=0, le=10**12)]
Months = Annotated[int, Meta(ge=0, le=1200)]
KindName = Literal["pension", "medical", "unemployment", "injury", "maternity"]
ShortText = Annotated[str, Meta(min_length=1, max_length=200)]

OTHER_SCHOOLS: Final = {
    "文盲": 0, "中专": SENIOR, "中技": SENIOR, "技校": SENIOR, "职高": SENIOR, "中职": SENIOR, "专科": COLLEGE,
    "高职": COLLEGE, "大学": BACHELOR, "硕士": POSTGRADUATE, "博士": POSTGRADUATE,
}  # fmt: skip
BY_NAME: Final = {name: rank for rank, name in NAMES.items()} | OTHER_SCHOOLS
BY_CODE: Final = {
    "1": POSTGRADUATE, "2": BACHELOR, "3": COLLEGE, "4": SENIOR, "5": SENIOR, "6": SENIOR, "7": JUNIOR, "8": PRIMARY,
    "9": 0,
}  # fmt: skip
"""GB/T 4658 by the first digit of its two (unverified: general knowledge)."""


class Occupation(Struct, frozen=True, forbid_unknown_fields=True):
    """A trade that the person worked in, the last one first; `last_wage` in yuan a month."""

    code: OccupationCode
    years: Annotated[float, Meta(ge=0, le=80)] = 0.0
    last_wage: Annotated[float, Meta(ge=0, le=10**7)] | None = None


class Wish(Struct, frozen=True, forbid_unknown_fields=True):
    """What the person wants; what is missing is no wish."""

    occupations: tuple[OccupationCode, ...] = ()
    districts: tuple[DistrictCode, ...] = ()
    wage_floor: Annotated[float, Meta(ge=0, le=10**7)] | None = None
    shifts: tuple[ShortText, ...] = ()


class Stretch(Struct, frozen=True, forbid_unknown_fields=True, rename={"first": "from", "last": "to"}):
    """Equal months of one insurance, from and to inclusive; amounts a month. 正常 and 补缴 count as paid."""

    kind: KindName
    first: MonthText
    last: MonthText
    status: ShortText
    base_fen: Fen = 0
    personal_fen: Fen = 0
    employer_fen: Fen = 0
    employer: Annotated[str, Meta(max_length=200)] = ""


class Balances(Struct, frozen=True, forbid_unknown_fields=True):
    """The balance of each insurance in fen; what is missing or null is unknown."""

    pension: Fen | None = None
    medical: Fen | None = None
    unemployment: Fen | None = None
    injury: Fen | None = None
    maternity: Fen | None = None


class BenefitMonths(Struct, frozen=True, forbid_unknown_fields=True):
    """Months of unemployment benefit as the city has them; null is unknown."""

    due: Months | None = None
    drawn: Months | None = None


class HolderEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """One registered person."""

    card_number: Annotated[str, Meta(pattern=r"^[0-9A-Za-z-]{1,20}$")]
    identification_code: Annotated[str, Meta(pattern=r"^[0-9A-Fa-f]{32}$", description="Tag 01 of the card, hex.")]
    id_number: Annotated[str, Meta(pattern=r"^([0-9]{17}[0-9Xx]|[0-9]{15})$", description="GB 11643.")]
    name: ShortText
    education: str | int | None = None
    occupations: tuple[Occupation, ...] = ()
    wishes: Wish | None = None
    registered_on: date | None = None
    card_key: (
        Annotated[str, Meta(pattern=r"^[0-9A-Fa-f]{32}$", description="The card's final IRK; null: not known.")] | None
    ) = None
    insurance: tuple[Stretch, ...] = ()
    balances_fen: Balances | None = None
    benefit: BenefitMonths | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Registered:
    """One person as the store takes one."""

    holder: RegisteredPerson
    insured: Insured


def read_holders(body: bytes, today: date) -> tuple[Registered, ...]:
    """Everybody in the file, as of `today`. Raises Stopped at the first entry that is not of the agreed form."""
    try:
        plain = cleaned_within(msgspec.json.decode(body.removeprefix(b"\xef\xbb\xbf")))
        entries = msgspec.convert(plain, type=tuple[HolderEntry, ...])
    except (ValueError, RecursionError) as error:
        raise Stopped(Failure.HOLDERS_WRONG, *_place(error)) from error
    counted = Counter(entry.card_number for entry in entries)
    for number, entry in enumerate(entries, start=1):
        if counted[entry.card_number] > 1:
            raise Stopped(Failure.HOLDERS_WRONG, number, "card_number", "the same card stands in two entries")
    return tuple(_registered(number, entry, today) for number, entry in enumerate(entries, start=1))


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the file."""
    found = msgspec.json.schema(tuple[HolderEntry, ...])
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "HOLDERS", **found}


def _registered(number: int, entry: HolderEntry, today: date) -> Registered:
    benefit, wishes = entry.benefit or BenefitMonths(), entry.wishes or Wish()
    holder = RegisteredPerson(
        card_number=entry.card_number,
        identification_code=entry.identification_code.upper(),
        id_number=identity.full_number(entry.id_number) or entry.id_number,
        name=entry.name,
        education=_education(number, entry.education),
        experience=tuple(Experience(one.code, one.years, one.last_wage) for one in entry.occupations),
        wishes=Wishes(wishes.occupations, wishes.districts, wishes.wage_floor, wishes.shifts),
        registered_on=entry.registered_on,
        card_key=None if entry.card_key is None else bytes.fromhex(entry.card_key),
        benefit_due=benefit.due,
        benefit_drawn=benefit.drawn,
        taken_on=today,
    )
    intervals = tuple(_interval(number, place, one) for place, one in enumerate(entry.insurance, start=1))
    return Registered(holder, Insured(intervals, _balances(entry.balances_fen or Balances())))


def _balances(found: Balances) -> tuple[tuple[Insurance, int], ...]:
    known = ((kind, getattr(found, kind.value)) for kind in Insurance)
    return tuple((kind, fen) for kind, fen in known if fen is not None)


def _interval(number: int, place: int, one: Stretch) -> Interval:
    first, last = Month.parse(one.first), Month.parse(one.last)
    if first > last:
        raise Stopped(Failure.HOLDERS_WRONG, number, f"insurance[{place}]", "from lies after to")
    amounts = (one.base_fen, one.personal_fen, one.employer_fen)
    return Interval(Insurance(one.kind), first, last, *amounts, one.employer, one.status)


def schooling(given: str | int | None) -> int | None:
    """The rank of schooling given by rank 1–6, name, or GB/T 4658 code of two digits; ValueError for anything else."""
    if given is None or given in ("", "不限"):
        return None
    text = str(given).strip()
    if text in BY_NAME:
        return BY_NAME[text]
    if re.fullmatch(r"[1-9][0-9]", text, re.ASCII):
        return BY_CODE[text[0]]
    if text.isascii() and text.isdecimal() and int(text) in NAMES:
        return int(text)
    raise ValueError(f"a rank 1-6, a GB/T 4658 code or one of {'、'.join(BY_NAME)}")


def _education(number: int, given: str | int | None) -> int | None:
    try:
        return schooling(given)
    except ValueError as error:
        raise Stopped(Failure.HOLDERS_WRONG, number, "education", error) from error


def _place(error: Exception) -> tuple[object, str, str]:
    """Entry, field and what is wrong."""
    path, fault = at_fault(error)
    found = re.fullmatch(r"\[(\d+)\]\.?(.*)", path)
    return (int(found[1]), found[2] or "-", fault) if found else ("-", "-", fault)


def schema_text() -> str:
    """The schema as it stands in docs/holders.schema.json."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"
