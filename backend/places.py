"""Places whose bundles are kept: a hall, or a district with every hall that lies in it by the file of halls.

A district's officers are its halls': whoever is there for something in every one of them may do it for the district,
for it stands on the boards of all. Looking is open to the officers of any of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from backend.asker import Asker
from backend.halls import FIRST_PLAYLIST, Hall, first_bundle
from labourhall.contract.officer_calls import Role
from labourhall.contract.playlist import Bundle, Playlist, Slot
from labourhall.contract.refusals import NotFound, NotYours

EMPTY: Final = Bundle((Playlist(FIRST_PLAYLIST, ()),), (Slot(FIRST_PLAYLIST),))
"""What a district begins with: a playlist that waits for pages. No board is given it."""


@dataclass(frozen=True, slots=True)
class Place:
    """A hall by its id, or a district by its code; `halls` are that hall alone, or all that lie there."""

    id: str
    halls: tuple[Hall, ...]
    is_district: bool = False

    @property
    def boards(self) -> tuple[str, ...]:
        """The names by which its slots can speak of boards: a district's can of none."""
        return () if self.is_district else self.halls[0].boards

    @property
    def second_person(self) -> frozenset[str]:
        """The kinds of pages that a second person checks: those of every hall where they play."""
        return frozenset(kind for hall in self.halls for kind in hall.second_person)

    @property
    def first(self) -> Bundle:
        """What it begins with."""
        return EMPTY if self.is_district else first_bundle(self.halls[0])

    def is_for(self, asker: Asker, role: Role | None) -> bool:
        """Whether the officer is of each of its halls, and there for that."""
        officer = asker.officer
        return all(hall.id in officer.halls and (role is None or officer.may(role, hall.id)) for hall in self.halls)


def of_hall(hall: Hall) -> Place:
    """The hall as a place."""
    return Place(hall.id, (hall,))


def districts(halls: Mapping[str, Hall]) -> tuple[Place, ...]:
    """The districts in which halls lie, in the order of the file of halls."""
    codes = dict.fromkeys(hall.district for hall in halls.values() if hall.district)
    return tuple(Place(code, tuple(hall for hall in halls.values() if hall.district == code), True) for code in codes)


def seen_place(halls: Mapping[str, Hall], name: str, asker: Asker) -> Place:
    """The place, for an officer who looks: of the hall, or of any in the district. Raises NotYours, NotFound."""
    place = _place(halls, name)
    mine = [name] if place is None else [hall.id for hall in place.halls]
    if asker.officer.halls.isdisjoint(mine):
        raise NotYours(f"not in {name}")
    if place is None:
        raise NotFound("the hall is not in the file of halls")
    return place


def own_place(halls: Mapping[str, Hall], name: str, asker: Asker, *roles: Role) -> Place:
    """The place, for an officer who acts: of all its halls, there for one of `roles`. Raises NotYours, NotFound."""
    place = seen_place(halls, name, asker)
    if not any(place.is_for(asker, role) for role in roles or (None,)):
        raise NotYours(f"not in all of {name}, or not for that")
    return place


def _place(halls: Mapping[str, Hall], name: str) -> Place | None:
    if name in halls:
        return of_hall(halls[name])
    return next((one for one in districts(halls) if one.id == name), None)
