"""An answer that cannot be read whole: what can be read of it is kept, item by item. Nothing is known here of JSON.

An item is the element of a list. Inside an item nothing is mended: a vacancy without one of its conditions is another
vacancy. Outside of items, what may be None and cannot be read is None. A city may be ahead of its halls.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from types import UnionType
from typing import Any, Final, Protocol, Self, Union, get_args, get_origin, get_type_hints, runtime_checkable

from labourhall.contract.playlist import Bundle, Playlist
from labourhall.contract.refusals import Malformed
from labourhall.market.insurance import Summary
from labourhall.market.match import Match
from labourhall.market.vacancy import Vacancy

Convert = Callable[[Any, Any], Any]
"""Makes a value of a type out of plain values, or raises Malformed."""

MAY_MISS: Final[Mapping[Any, frozenset[str]]] = {
    Match: frozenset({"reasons"}),
    Playlist: frozenset({"pages"}),
    Summary: frozenset({"balance_fen"}),
    Vacancy: frozenset({"employment_form"}),
}
"""What an item may do without: a vacancy fits, whatever else is said for it, and by whatever agreement one works; a
playlist plays without a page of a kind that is not known here."""
MUST_READ: Final[Mapping[Any, frozenset[str]]] = {Bundle: frozenset({"valid_until"})}
"""What may be None, but must not become it: a bundle whose end cannot be read would be played for ever."""
LONGEST_NUMBER: Final = 20


@dataclass(frozen=True, slots=True)
class Lost:
    """What could not be read: its place (`upsert[].wage.unit`), never what stood there, and its number if any."""

    place: str
    number: str = ""


@runtime_checkable
class Numbered(Protocol):
    """An answer in which an item that cannot be read still means something by its number."""

    def without(self, numbers: tuple[str, ...]) -> Self:
        """The same answer, which says of these numbers that nothing more is known of them."""
        ...


@runtime_checkable
class Incomplete(Protocol):
    """An answer that must say of itself that something of it could not be read."""

    def lacking(self, count: int) -> Self:
        """The same answer, which lacks so many items."""
        ...


def salvaged(value: Any, kind: Any, convert: Convert) -> tuple[Any, tuple[Lost, ...]]:
    """The `kind` that can be made of `value`, and what was lost on the way. Raises Malformed where nothing can."""
    reader = _Reader(convert)
    found = reader.read(value, kind, "")
    numbers = tuple(dict.fromkeys(one.number for one in reader.lost if one.number))
    if numbers and isinstance(found, Numbered):
        found = found.without(numbers)
    if reader.lost and isinstance(found, Incomplete):
        found = found.lacking(len(reader.lost))
    return found, tuple(reader.lost)


class _Reader:
    """One answer being read; `lost` grows meanwhile."""

    def __init__(self, convert: Convert) -> None:
        self._convert = convert
        self.lost: list[Lost] = []

    def read(self, value: Any, hint: Any, place: str) -> Any:
        """The value of type `hint`, without the items that cannot be read. Raises Malformed."""
        try:
            return self._convert(value, hint)
        except Malformed as error:
            if is_dataclass(hint) and isinstance(value, dict):
                return self._object(value, hint, place)
            element = _element(hint)
            if element is not None and isinstance(value, list):
                return tuple(self._items(value, element, place))
            if type(None) in get_args(hint):
                return self._optional(value, hint, place, error)
            raise

    def _object(self, value: dict[str, Any], hint: Any, place: str) -> Any:
        hints, strict = get_type_hints(hint, include_extras=True), MUST_READ.get(hint, frozenset())
        given = {}
        for name in (item.name for item in fields(hint) if item.name in value):
            if name in strict and value[name] != "":
                given[name] = self._convert(value[name], hints[name])
            else:
                given[name] = self.read(value[name], hints[name], f"{place}.{name}" if place else name)
        try:
            return hint(**given)
        except (TypeError, ValueError) as error:  # a field is missing, or the class refuses a value
            raise Malformed(f"{place or hint.__name__}: {error}") from error

    def _items(self, values: list[Any], element: Any, place: str) -> list[Any]:
        found = []
        for value in values:
            try:
                found.append(self._item(value, element, f"{place}[]"))
            except Malformed as error:
                self.lost.append(Lost(f"{place}[]{_below(error)}", _number(value)))
        return found

    def _item(self, value: Any, element: Any, place: str) -> Any:
        try:
            return self._convert(value, element)
        except Malformed:
            mended = self._mended(value, element, place) if isinstance(value, dict) and is_dataclass(element) else value
            if mended == value:
                raise
            return self._convert(mended, element)

    def _mended(self, value: dict[str, Any], kind: Any, place: str) -> dict[str, Any]:
        """The item without what it may do without, and so what stands inside it (the match of a listed vacancy)."""
        mended, may_miss = {**value}, MAY_MISS.get(kind, frozenset())
        for name, hint in get_type_hints(kind, include_extras=True).items():
            if name in may_miss and name in value:
                mended[name] = self._readable(value[name], hint, f"{place}.{name}")
            elif hint in MAY_MISS and isinstance(value.get(name), dict):
                mended[name] = self._mended(value[name], hint, f"{place}.{name}")
        return mended

    def _readable(self, value: Any, hint: Any, place: str) -> Any:
        """The elements of a list that can be read, still as plain values; None for another thing that cannot."""
        before, element = len(self.lost), _element(hint)
        if element is not None and isinstance(value, list):
            value = [one for one in value if self._items([one], element, place)]
            self.lost[before:] = [Lost(one.place) for one in self.lost[before:]]
            return value
        try:
            self._convert(value, hint)
        except Malformed:
            self.lost.append(Lost(place))
            return None
        return value

    def _optional(self, value: Any, hint: Any, place: str, error: Malformed) -> Any:
        """None for what cannot be read. An empty text was once the way to say none."""
        arms = [one for one in get_args(hint) if one is not type(None)]
        if len(arms) == 1 and is_dataclass(arms[0]) and isinstance(value, dict):
            try:
                return self._object(value, arms[0], place)
            except Malformed:
                pass
        if value != "":
            self.lost.append(Lost(place or _below(error)))
        return None


def _element(hint: Any) -> Any:
    """X of `tuple[X, ...]`, through a union with None; None for every other type."""
    if get_origin(hint) in (Union, UnionType):
        return next((found for arm in get_args(hint) if (found := _element(arm)) is not None), None)
    arguments = get_args(hint)
    is_list = get_origin(hint) is tuple and len(arguments) == 2 and arguments[1] is Ellipsis
    return arguments[0] if is_list else None


def _number(value: Any) -> str:
    """The number of an item, as an object's field or as the first of a row."""
    if isinstance(value, dict):
        value = value.get("number")
    elif isinstance(value, list) and value:
        value = value[0]
    return value if isinstance(value, str) and 0 < len(value) <= LONGEST_NUMBER else ""


def _below(error: Malformed) -> str:
    """Where inside an item the trouble lies: `.wage.unit`."""
    found = re.search(r"`\$(.*)`$", error.detail)
    return re.sub(r"\[(\d+|\.\.\.)\]", "[]", found[1]) if found else ""
