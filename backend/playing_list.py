"""What each place's boards play, for staff: halls and the districts in which they lie. Nothing is changed here."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from backend import places
from backend.boards import first_playing
from backend.halls import Hall
from backend.places import Place
from backend.store.store import Store, Tables


@dataclass(frozen=True, slots=True)
class Plays:
    """A place, the version that it plays (0: what it began with) under its bundle's name, and since when by whom.

    `kept` says how many of its versions are kept.
    """

    place: str
    is_district: bool
    halls: tuple[str, ...]
    version: int
    bundle: str
    published_by: str
    published_at: datetime | None
    kept: int


def read_playing(store: Store, halls: Mapping[str, Hall]) -> tuple[Plays, ...]:
    """All places: the halls in the order of their file, then the districts."""
    found = (*(places.of_hall(hall) for hall in halls.values()), *places.districts(halls))
    with store.reading() as tables:
        return tuple(_plays(tables, place) for place in found)


def lines(found: Sequence[Plays], said: Callable[[str], str]) -> Iterator[str]:
    """One line a place, parted by tabs: place, what it is, its halls, version, since when, by whom, bundle."""
    for one in found:
        kind = said("backend.place.district" if one.is_district else "backend.place.hall")
        at = one.published_at.isoformat() if one.published_at is not None else ""
        yield "\t".join((one.place, kind, " ".join(one.halls), str(one.version), at, one.published_by, one.bundle))


def _plays(tables: Tables, place: Place) -> Plays:
    kept, halls = tables.versions.playing(place.id), tuple(hall.id for hall in place.halls)
    count = tables.versions.how_many(place.id)
    if kept is None:
        return Plays(place.id, place.is_district, halls, 0, first_playing(place).name, "", None, count)
    one = kept.version
    at, by = one.published_at, one.published_by
    return Plays(place.id, place.is_district, halls, one.number, one.name, by, at, count)
