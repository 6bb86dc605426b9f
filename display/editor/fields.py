"""The fields of a page, a slot or a daypart, read from its class: what a form asks for. It knows none of them."""

import dataclasses
import json
from collections.abc import Iterator
from dataclasses import MISSING, dataclass, is_dataclass
from datetime import date, datetime, time
from enum import Enum, StrEnum
from types import NoneType, UnionType
from typing import Any, Final, TypeVar, Union, get_args, get_origin, get_type_hints

from labourhall.contract import wire
from labourhall.contract.playlist import UNSAID, Unsaid
from labourhall.contract.refusals import Malformed

R = TypeVar("R")

ID: Final = "id"
"""Names the page in its bundle, and is nobody's to edit."""


class FieldKind(StrEnum):
    """What a form offers for a field."""

    TEXT = "text"
    TEXTS = "texts"
    """Lines, or names out of a list."""
    NUMBER = "number"
    NUMBERS = "numbers"
    YES_NO = "yes_no"
    CHOICE = "choice"
    DAY = "day"
    HOUR = "hour"
    MOMENT = "moment"
    RECORDS = "records"
    """A table; its `columns` are fields again."""
    PICTURES = "pictures"
    """Pixels, fitted when the picture was brought in: shown, not edited."""
    UNKNOWN = "unknown"
    """Shown as it is, and not offered: a form for it is still to be made."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field: what it is, what a new page has in it, and whether it may stay empty (None).

    Of `choices` the first is what a field says that is not set.
    """

    name: str
    kind: FieldKind
    default: Any = None
    is_required: bool = False
    may_be_none: bool = False
    choices: tuple[str, ...] = ()
    columns: tuple["Field", ...] = ()


_PLAIN: Final = {
    str: FieldKind.TEXT,
    int: FieldKind.NUMBER,
    float: FieldKind.NUMBER,
    bool: FieldKind.YES_NO,
    date: FieldKind.DAY,
    time: FieldKind.HOUR,
    datetime: FieldKind.MOMENT,
}


def fields_of(kind: type[Any]) -> tuple[Field, ...]:
    """The fields of a class that a person edits, in its order."""
    return tuple(one for one in _all(kind) if one.name != ID)


def empty(kind: type[Any], page_id: str) -> Any:
    """A new page of the class with nothing in it: defaults, and where there are none the emptiest value."""
    needed = {one.name: _EMPTY.get(one.kind) for one in fields_of(kind) if one.is_required}
    return kind(page_id, **needed)


_EMPTY: Final = {
    FieldKind.TEXT: "",
    FieldKind.TEXTS: (),
    FieldKind.RECORDS: (),
    FieldKind.NUMBER: 0,
    FieldKind.YES_NO: False,
}


def changed(record: R, values: dict[str, Any]) -> R | None:
    """The record with other plain values (as JSON has them) in some fields; None where one is not of its type."""
    try:
        plain = json.loads(wire.encode(record))
        return wire.decode(wire.encode({**plain, **values}), type(record))
    except (Malformed, TypeError, UnicodeError):  # what JSON cannot carry is no value of a record
        return None


def texts_in(value: Any) -> Iterator[str]:
    """The texts of a field's value: itself, those of a list, those in the records of a table."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from texts_in(one)
    elif hasattr(type(value), "__struct_fields__"):
        for one in _all(type(value)):
            yield from texts_in(getattr(value, one.name))


def _all(kind: Any) -> tuple[Field, ...]:
    hints = get_type_hints(kind)
    return tuple(
        _field(name, hints[name], default is MISSING, None if default is MISSING else default)
        for name, default in _defaults(kind)
    )


def _defaults(kind: Any) -> list[tuple[str, Any]]:
    """Each field with its default, MISSING where it has none: pages are structs, all else are dataclasses."""
    if is_dataclass(kind):
        return [(one.name, one.default) for one in dataclasses.fields(kind)]
    names, defaults = kind.__struct_fields__, kind.__struct_defaults__
    return list(zip(names, (*[MISSING] * (len(names) - len(defaults)), *defaults), strict=True))


def _field(name: str, hint: Any, is_required: bool, default: Any) -> Field:
    is_union = get_origin(hint) in (Union, UnionType)  # what is annotated makes another union than what is not
    arms = [arm for arm in get_args(hint) if arm not in (NoneType, Unsaid)] if is_union else [hint]
    may_be_none = is_union and NoneType in get_args(hint)
    kind, choices, columns = _shape(arms[0] if len(arms) == 1 else object)
    return Field(name, kind, None if default is UNSAID else default, is_required, may_be_none, choices, columns)


def _shape(hint: Any) -> tuple[FieldKind, tuple[str, ...], tuple[Field, ...]]:
    if hint in _PLAIN:
        return _PLAIN[hint], (), ()
    if isinstance(hint, type) and issubclass(hint, Enum):
        return FieldKind.CHOICE, tuple(one.value for one in hint), ()
    element = get_args(hint)[0] if get_origin(hint) is tuple else None
    if element is str:
        return FieldKind.TEXTS, (), ()
    if element is int:
        return FieldKind.NUMBERS, (), ()
    if element is bytes:
        return FieldKind.PICTURES, (), ()
    if hasattr(element, "__struct_fields__"):
        return FieldKind.RECORDS, (), _all(element)
    return FieldKind.UNKNOWN, (), ()
