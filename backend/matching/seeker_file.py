"""SEEKER, the file of one person who looks for work: its form, checked strictly, and the seeker that matching sees.

docs/seeker.schema.json is made of the classes here. A wrong file is one sentence that names the field.
"""

import json
import math
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta, Struct

from backend.failures import Failure, Stopped
from backend.form import at_fault
from backend.holders_file import Occupation, ShortText, Wish, schooling
from labourhall.market import shift
from labourhall.market.seeker import Experience, Origin, Seeker, Wishes
from labourhall.market.text import cleaned_within

LARGEST: Final = 100_000
"""Bytes; a person takes one thousand, and lists without end would be gone through for every vacancy."""


class SeekerEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """One person. What is missing or null is unknown and filters nothing."""

    age: Annotated[int, Meta(ge=0, le=120, description="Full years on the day of matching.")] | None = None
    past_statutory: bool | None = None
    draws_pension: bool | None = None
    education: Annotated[str | int, Meta(description="A rank 1-6, or its name: 初中, 中专.")] | None = None
    occupations: tuple[Occupation, ...] = ()
    certificates: Annotated[tuple[ShortText, ...], Meta(description="[]: has none. null: unknown.")] | None = None
    wishes: Wish | None = None


@dataclass(frozen=True, slots=True)
class AskingPerson:
    """The seeker of a file. `draws_pension` filters nothing: it changes words, and matching never learns of it."""

    seeker: Seeker
    draws_pension: bool | None


def read_seeker(path: Path, trades: Collection[str], districts: Collection[str]) -> AskingPerson:
    """The person in the file; codes must be among `trades` and `districts`. Raises Stopped."""
    try:
        with path.open("rb") as file:
            body = file.read(LARGEST + 1)
    except OSError as error:
        raise Stopped(Failure.FILE_UNUSABLE, path, error.strerror) from error
    try:
        entry = _entry(body)
        education = _education(entry)
        _refuse_unknown(entry, trades, districts)
    except _WrongError as error:
        raise Stopped(Failure.SEEKER_WRONG, path, error.field or "-", error.fault) from error
    return AskingPerson(_seeker(entry, education), entry.draws_pension)


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the file."""
    return msgspec.json.schema(SeekerEntry)


class _WrongError(Exception):
    def __init__(self, field: str, fault: str) -> None:
        super().__init__(field, fault)
        self.field = field
        self.fault = fault


def _entry(body: bytes) -> SeekerEntry:
    if len(body) > LARGEST:
        raise _WrongError("", f"it is larger than {LARGEST:,} bytes")
    try:
        text = body.decode("utf-8-sig")
        plain = json.loads(text, object_pairs_hook=_fields, parse_float=_number, parse_constant=_number)
        return msgspec.convert(cleaned_within(plain), type=SeekerEntry)
    except UnicodeDecodeError as error:
        raise _WrongError("", "it is not UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise _WrongError(*at_fault(error)) from error


def _fields(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object's fields; one that stands there twice says two things."""
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = next(name for name, times in Counter(name for name, _ in pairs).items() if times > 1)
        raise ValueError(f"Object contains field `{twice}` twice")
    return found


def _number(text: str) -> float:
    """NaN, Infinity and 1e999 are no numbers of JSON."""
    found = float(text)
    if not math.isfinite(found):
        raise ValueError(f"{text[:20]} is no number")
    return found


def _education(entry: SeekerEntry) -> int | None:
    try:
        return schooling(entry.education)
    except ValueError as error:
        raise _WrongError("education", f"Expected {error}") from error


def _refuse_unknown(entry: SeekerEntry, trades: Collection[str], districts: Collection[str]) -> None:
    """What is well formed and means nothing here would leave posts out without a word."""
    wishes = entry.wishes or Wish()
    for place, done in enumerate(entry.occupations, start=1):
        if done.code not in trades:
            raise _WrongError(f"occupations[{place}].code", "no trade of assets/tables/trades.csv has this code")
    for place in _places(wishes.occupations, trades):
        raise _WrongError(f"wishes.occupations[{place}]", "no trade of assets/tables/trades.csv has this code")
    for place in _places(wishes.districts, districts):
        raise _WrongError(f"wishes.districts[{place}]", f"Expected one of {', '.join(sorted(districts))}")
    for place in (place for place, wish in enumerate(wishes.shifts, start=1) if shift.read(wish) is None):
        raise _WrongError(f"wishes.shifts[{place}]", "names no shift: 白班, 夜班 or 轮班")


def _places(codes: tuple[str, ...], known: Collection[str]) -> Iterator[int]:
    return (place for place, code in enumerate(codes, start=1) if code not in known)


def _seeker(entry: SeekerEntry, education: int | None) -> Seeker:
    wished = entry.wishes or Wish()
    wishes = Wishes(wished.occupations, wished.districts, wished.wage_floor, wished.shifts)
    known = {
        "age": entry.age is not None,
        "past_statutory": entry.past_statutory is not None,
        "education": education is not None,
        "experience": bool(entry.occupations),
        "certificates": entry.certificates is not None,
        "wishes": wishes != Wishes(),
    }
    return Seeker(
        age=entry.age,
        education=education,
        experience=tuple(Experience(one.code, one.years, one.last_wage) for one in entry.occupations),
        certificates=entry.certificates,
        wishes=wishes,
        origins=tuple((name, Origin.ASKED) for name, is_known in known.items() if is_known),
        past_statutory=entry.past_statutory,
    )
