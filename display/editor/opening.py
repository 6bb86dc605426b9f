"""A version as the city keeps it becomes a document's bundle, whole or not at all. Pure.

A bundle that a later version made may hold pages of kinds, words and fields that this one does not know. Read without
them and saved, it would have lost them for everybody, and nobody would have been told: so it is not opened. A field
that is not known and says nothing (empty, none, no) is passed over: a city that is brought up to date adds some.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from labourhall.contract import wire
from labourhall.contract.playlist import BoardGroup, Bundle, Daypart, Page, Slot, name_of
from labourhall.contract.refusals import Malformed


class Part(StrEnum):
    """What of a bundle it is; its sentence is `editor.later.<value>`."""

    PAGE = "page"
    SLOT = "slot"
    DAYPART = "daypart"
    GROUP = "group"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Lost:
    """Something that this version would lose, by the name that people have for it."""

    part: Part
    name: str


@dataclass(frozen=True, slots=True)
class Later:
    """A version that is not opened, with all that would be lost of it."""

    lost: tuple[Lost, ...]


_PARTS: Final = (("slots", Part.SLOT, Slot), ("dayparts", Part.DAYPART, Daypart), ("groups", Part.GROUP, BoardGroup))
_NAMES: Final = ("headline", "title", "name", "playlist", "id")
"""Fields by which people know a thing, the best first."""


def opened(content: str, name: str) -> Bundle | Later:
    """The bundle in `content`, or what of it this version would lose.

    Raises Malformed for what is no bundle, or not the one of that name.
    """
    if name_of(content) != name:
        raise Malformed("its name is not that of what came")
    plain: dict[str, Any] = wire.decode(content.encode(), dict)
    lost = tuple(_lost(plain))
    if lost:
        return Later(lost)
    bundle = wire.decode(content.encode(), Bundle)
    rest = passed_over(plain, wire.decode(wire.encode(bundle), dict))
    return Later((Lost(Part.OTHER, rest),)) if rest else bundle


def passed_over(given: Any, understood: Any) -> str:
    """The path of the first thing in `given` that says something and is not `understood`; "" where there is none."""
    if isinstance(given, dict) and isinstance(understood, dict):
        for name, value in given.items():
            if name not in understood:
                if value:
                    return str(name)
            elif below := passed_over(value, understood[name]):
                return f"{name}.{below}"
    if isinstance(given, list) and isinstance(understood, list):
        return next((found for pair in zip(given, understood, strict=False) if (found := passed_over(*pair))), "")
    return ""


def _lost(plain: dict[str, Any]) -> Iterator[Lost]:
    for playlist in _listed(plain, "playlists"):
        for page in _listed(playlist, "pages"):
            if not _is_known(page, Page):
                yield Lost(Part.PAGE, _name(page))
    for field, part, kind in _PARTS:
        for one in _listed(plain, field):
            if not _is_known(one, kind):
                yield Lost(part, _name(one))


def _listed(plain: Any, field: str) -> list[Any]:
    found = plain.get(field) if isinstance(plain, dict) else None
    return found if isinstance(found, list) else []


def _is_known(plain: Any, kind: Any) -> bool:
    """Whether nothing that it says is lost."""
    body = wire.encode(plain)
    try:
        return not passed_over(plain, wire.decode(wire.encode(wire.decode(body, kind)), dict))
    except Malformed:
        return False


def _name(plain: Any) -> str:
    """What people call it."""
    found = plain if isinstance(plain, dict) else {}
    return next((str(found[name]) for name in _NAMES if found.get(name)), "?")
