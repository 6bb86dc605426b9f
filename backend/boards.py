"""What boards play and what they show: answers a board's own calls. What officers do about it is in `publishing`."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from backend.asker import Asker
from backend.halls import Hall, hall_of_board
from backend.interrupts import standing
from backend.places import Place, of_hall
from backend.store.rows import KeptVersion, ToldShown
from backend.store.store import Store, Tables
from labourhall.contract import wire
from labourhall.contract.board_calls import BoardBundle, DistrictBundle, GetBundle, Given, Shown, TellShown
from labourhall.contract.playlist import name_of
from labourhall.market.working_days import CityCalendar


@dataclass(frozen=True, slots=True)
class Playing:
    """The bundle that a place's boards play: the number of its version (0: what it began with), name and JSON."""

    number: int
    name: str
    content: str


class Boards:
    """Answers GetBundle and TellShown."""

    def __init__(self, store: Store, halls: Mapping[str, Hall], calendar: CityCalendar) -> None:
        self._store = store
        self._halls = halls
        self._calendar = calendar

    def give(self, call: GetBundle, asker: Asker) -> Given:
        """What a board of the machine's own hall plays and what breaks in, unless it has that. Raises NotFound."""
        hall = hall_of_board(self._halls, call.board, asker)
        held = call.held.split(",")
        with self._store.reading() as tables:
            plays, stands = playing(tables, of_hall(hall)), standing(tables, hall.id, asker.moment.at)
            beside = tables.versions.playing(hall.district) if hall.district else None
        given = BoardBundle(
            plays.name,
            _unless_held(plays.name, plays.content, held),
            hall.name,
            hall.shows_ages,
            self._calendar,
            tuple(one.interrupt for one in stands),
            None if beside is None else _of_district(beside, held),
        )
        tag = _tag(given)
        return Given(tag, None if tag == call.have else given, knows_held=True)

    def is_current(self, call: GetBundle, asker: Asker) -> bool:
        """Whether the board has what it is to play, so that it may wait. Raises NotFound."""
        return self.give(call, asker).bundle is None

    def note(self, call: TellShown, asker: Asker) -> Shown:
        """Keep what a board of the machine's own hall shows. Raises NotFound."""
        hall = hall_of_board(self._halls, call.board, asker)
        shown = ToldShown(hall.id, call.board, call.bundle, call.page, call.frame, asker.moment.text)
        with self._store.writing() as tables:
            tables.versions.tell(shown)
        return Shown(call.board)


def playing(tables: Tables, place: Place) -> Playing:
    """What the place's boards play now, of its own."""
    kept = tables.versions.playing(place.id)
    if kept is not None:
        return Playing(kept.version.number, kept.version.name, kept.content)
    return first_playing(place)


def first_playing(place: Place) -> Playing:
    """What the place's boards begin with."""
    content = wire.encode(place.first).decode()
    return Playing(0, name_of(content), content)


def _of_district(kept: KeptVersion, held: Sequence[str]) -> DistrictBundle:
    name = kept.version.name
    return DistrictBundle(kept.hall, name, _unless_held(name, kept.content, held))


def _unless_held(name: str, content: str, held: Sequence[str]) -> str:
    return "" if name in held else content


def _tag(given: BoardBundle) -> str:
    """A name for all of the answer. Sets have no order of their own, so the calendar is not hashed as it travels."""
    calendar = given.calendar
    days = None if calendar is None else (calendar.first, calendar.last, sorted(calendar.off), sorted(calendar.made_up))
    beside = given.district and (given.district.district, given.district.name)
    parts = wire.encode([given.name, given.hall_name, given.shows_ages, days, given.interrupts, beside])
    return hashlib.sha256(parts).hexdigest()[:16]
