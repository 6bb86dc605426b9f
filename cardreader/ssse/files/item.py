"""What a file and an item of it are: path, tag, name, title, type, length, decoder, vectors. No table."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Final

from cardreader.ssse import tlv
from cardreader.ssse.card_reading import Field, FieldStatus, Oddity
from cardreader.ssse.files.access import Generation

CYCLIC_TAG: Final = 0x00
"""Stands for the records of a cyclic file, which bear no tag."""
UNKNOWN_LENGTH: Final = 0


class ItemType(StrEnum):
    """The standard's types: text, digits as BCD, records inside a record, and the bare record of a cyclic file."""

    AN = "an"
    CN = "cn"
    B_TLV = "B-TLV"
    CYCLIC = "cyclic"


Vector = tuple[str, Any]
"""Bytes in hex as they stand on a card, and the value that is due: None where it is due to be unknown."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a file: the record with this tag.

    `length` is the standard's, in bytes (cards differ), or UNKNOWN_LENGTH; `times` how often the tag may stand; `empty`
    says that the standard leaves the item empty on an ordinary card; `parts` are the items inside, where there are any.
    """

    tag: int
    name: str
    title: str
    kind: ItemType
    length: int
    decode: Callable[[bytes], Field[Any]]
    vectors: tuple[Vector, ...]
    since: Generation = Generation.V1
    times: int = 1
    empty: bool = False
    parts: tuple["Item", ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class File:
    """A file of records with tags, or a cyclic one: then its one item has CYCLIC_TAG."""

    path: str
    section: str
    items: tuple[Item, ...]

    @property
    def fid(self) -> bytes:
        """The file id, below the application that the path names."""
        return bytes.fromhex(self.path.split("/")[1])

    @property
    def directory(self) -> str:
        """The application, as "SSSE" or "DF02"."""
        return self.path.split("/")[0]

    @property
    def cyclic(self) -> bool:
        """True where records bear no tag and are read by number."""
        return self.items[0].kind is ItemType.CYCLIC

    def item(self, tag: int) -> Item:
        """The item with this tag; KeyError where the file has none."""
        found = next((item for item in self.items if item.tag == tag), None)
        if found is None:
            raise KeyError(tag)
        return found

    def expected(self, generation: Generation) -> tuple[Item, ...]:
        """The items that cards of this version have."""
        return _expected(self, generation)

    def length(self, generation: Generation) -> int | None:
        """How many bytes all records have together by the standard; None where it is not known."""
        return _length(self, generation)


@cache
def _expected(file: File, generation: Generation) -> tuple[Item, ...]:
    return tuple(item for item in file.items if item.since <= generation)


@cache
def _length(file: File, generation: Generation) -> int | None:
    expected = _expected(file, generation)
    if any(item.length == UNKNOWN_LENGTH for item in expected):
        return None
    return sum((item.length + 2) * item.times for item in expected)


def nested(parts: tuple[Item, ...]) -> Callable[[bytes], Field[dict[str, Any]]]:
    """The decoder of a record that holds records (B-TLV): a value by name for each part, None where it is unknown."""

    def decode(raw: bytes) -> Field[dict[str, Any]]:
        inner = tlv.records_in(raw)
        if inner is None:
            return Field(None, raw, FieldStatus.MALFORMED, Oddity.WRONG_LENGTH)
        by_tag = {record.tag: record.value for record in reversed(inner)}
        return _together(raw, [(part, by_tag.get(part.tag, b"")) for part in parts])

    return decode


def laid_out(parts: tuple[Item, ...]) -> Callable[[bytes], Field[dict[str, Any]]]:
    """The decoder of a cyclic file's record: parts of fixed length, one behind the other."""
    whole = sum(part.length for part in parts)

    def decode(raw: bytes) -> Field[dict[str, Any]]:
        pieces, at = [], 0
        for part in parts:
            pieces.append((part, raw[at : at + part.length]))
            at += part.length
        found = _together(raw, pieces)
        if len(raw) == whole or found.status is FieldStatus.UNSET:
            return found
        return Field(None, raw, FieldStatus.MALFORMED, Oddity.WRONG_LENGTH)

    return decode


def all_of(found: list[Field[Any]]) -> Field[tuple[Any, ...]]:
    """Several records with one tag as one field: the values that were read, all the bytes, the first warning."""
    values = tuple(each.value for each in found if each.value is not None)
    raw = b"".join(each.raw for each in found)
    odd = [each.warning for each in found if each.warning is not None]
    warning = next((each for each in odd if each is not Oddity.UNSET), None)
    if not values:
        return Field(None, raw, FieldStatus.MALFORMED if warning else FieldStatus.UNSET, warning or Oddity.UNSET)
    return Field(values, raw, FieldStatus.READ, warning)


def _together(raw: bytes, pieces: list[tuple[Item, bytes]]) -> Field[dict[str, Any]]:
    read = {part.name: part.decode(piece) for part, piece in pieces}
    states = {each.status for each in read.values()}
    if states == {FieldStatus.UNSET}:
        return Field(None, raw, FieldStatus.UNSET, Oddity.UNSET)
    warning = next((each.warning for each in read.values() if each.warning not in (None, Oddity.UNSET)), None)
    if FieldStatus.READ not in states:
        return Field(None, raw, FieldStatus.MALFORMED, warning)
    return Field({name: each.value for name, each in read.items()}, raw, FieldStatus.READ, warning)
