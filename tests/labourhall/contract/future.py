"""A contract of the years to come, made by walking the types of today's: what a city says that is ahead of its halls.

`sample` is an answer as today's city gives it, in plain values; `futures` gives it with one thing that only a later
version knows: a field more, a new value of an enumeration, a new kind in a union, an item of another form.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from msgspec import Struct

from labourhall.market.insurance import Month

LATER: Final = {"since": "a later version"}
PLAIN: Final[dict[Any, Any]] = {
    str: "100001", int: 3, float: 2.5, bool: True, date: "2026-11-30", datetime: "2026-11-23T09:00:00+08:00",
    Month: "2026-08", time: "08:30:00",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Future:
    """An answer from the future; `place` is where it differs, `items` the fields on the way to it that are lists."""

    place: str
    value: Any
    items: tuple[str, ...] = ()


def sample(hint: Any) -> Any:
    """Plain values of the type; every list has two items, nothing is None."""
    if _is_object(hint):
        return {**_tag(hint), **{name: sample(below) for name, below in _hints(hint).items()}}
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return next(iter(hint)).value
    if _is_union(hint):
        return sample(_arm(hint))
    if get_origin(hint) is frozenset:
        return [sample(get_args(hint)[0])]
    if get_origin(hint) is tuple:
        arguments = get_args(hint)
        return [sample(arguments[0])] * 2 if arguments[-1] is Ellipsis else [sample(one) for one in arguments]
    return PLAIN[_bare(hint)]


def futures(hint: Any, place: str = "", items: tuple[str, ...] = ()) -> Iterator[Future]:
    """Every way in which the sample of a type may be ahead, one at a time."""
    whole = sample(hint)
    if _is_object(hint):
        yield Future(f"{place}+field", {**whole, "of_a_later_version": LATER}, items)
        for name, below in _hints(hint).items():
            for one in futures(below, f"{place}.{name}", items):
                yield Future(one.place, {**whole, name: one.value}, one.items)
    elif isinstance(hint, type) and issubclass(hint, StrEnum):
        yield Future(f"{place}=value", "of a later version", items)
    elif _is_union(hint):
        yield Future(f"{place}|kind", "of a later version" if _is_object(_arm(hint)) else LATER, items)
        yield from futures(_arm(hint), place, items)
    elif get_origin(hint) is tuple and get_args(hint)[-1] is Ellipsis:
        yield Future(f"{place}[]", [*whole, LATER], (*items, place))
        for one in futures(get_args(hint)[0], f"{place}[]", (*items, place)):
            yield Future(one.place, [whole[0], one.value], one.items)
    elif get_origin(hint) is tuple:
        for index, below in enumerate(get_args(hint)):
            for one in futures(below, f"{place}.{index}", items):
                yield Future(one.place, [*whole[:index], one.value, *whole[index + 1 :]], one.items)


def all_at_once(hint: Any) -> Any:
    """The sample with everything ahead that is not inside an item; in each list one item of today and one of each new
    form."""
    if _is_object(hint):
        known = {name: all_at_once(below) for name, below in _hints(hint).items()}
        return {**_tag(hint), **known, "of_a_later_version": LATER}
    if _is_union(hint):
        return sample(hint)
    if get_origin(hint) is tuple and get_args(hint)[-1] is Ellipsis:
        element = get_args(hint)[0]
        return [sample(element), LATER, *(one.value for one in futures(element))]
    return sample(hint)


def _is_object(hint: Any) -> bool:
    return is_dataclass(hint) or (isinstance(hint, type) and issubclass(hint, Struct))


def _tag(kind: Any) -> dict[str, Any]:
    """How a member of a tagged union says what it is."""
    return {kind.__struct_config__.tag_field: kind.__struct_config__.tag} if issubclass(kind, Struct) else {}


def _hints(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind)
    names = kind.__struct_fields__ if issubclass(kind, Struct) else [item.name for item in fields(kind)]
    return {name: hints[name] for name in names}


def _is_union(hint: Any) -> bool:
    return get_origin(_bare(hint)) in (Union, UnionType)


def _arm(hint: Any) -> Any:
    return next(arm for arm in get_args(_bare(hint)) if arm is not NoneType)


def _bare(hint: Any) -> Any:
    """Without what is only annotated."""
    return get_args(hint)[0] if hasattr(hint, "__metadata__") else hint
