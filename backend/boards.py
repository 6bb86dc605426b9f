"""What boards play and what they show: answers a board's own calls, and seals what it would give for a stick.

What officers publish and take back is in `publishing`.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from backend.asker import Asker
from backend.audit import Auditor
from backend.halls import Hall, hall_of_board, own_hall
from backend.interrupts import standing
from backend.keys import ServerKey
from backend.places import Place, of_hall
from backend.store.rows import KeptVersion, ToldShown
from backend.store.store import Store, Tables
from labourhall.contract import seal, wire
from labourhall.contract.board_calls import BoardBundle, DistrictBundle, GetBundle, Given, Shown, TellShown
from labourhall.contract.interrupts import Interrupt
from labourhall.contract.playlist import name_of
from labourhall.contract.sealed_file import FORMAT
from labourhall.contract.stick_calls import Sealed, SealedBundle, SealPlaying
from labourhall.market.working_days import CityCalendar

SEALED_DAYS: Final = 7
"""So long a stick is taken up; one that lay in a drawer is not. The rule is our own."""


@dataclass(frozen=True, slots=True)
class Playing:
    """The bundle that a place's boards play: the number of its version (0: what it began with), name and JSON."""

    number: int
    name: str
    content: str


class Boards:
    """Answers GetBundle, TellShown and SealPlaying."""

    def __init__(
        self, store: Store, auditor: Auditor, halls: Mapping[str, Hall], calendar: CityCalendar, key: ServerKey
    ) -> None:
        self._secret = seal_secret(key)
        self._city_key = seal.public_key(self._secret)
        self._auditor = auditor
        self._store = store
        self._halls = halls
        self._calendar = calendar

    def give(self, call: GetBundle, asker: Asker) -> Given:
        """What a board of the machine's own hall plays and what breaks in, unless it has that. Raises NotFound."""
        hall = hall_of_board(self._halls, call.board, asker)
        held = call.held.split(",")
        with self._store.reading() as tables:
            stands = standing(tables, hall.id, asker.moment.at)
            given = self._bundle(tables, hall, held, tuple(one.interrupt for one in stands))
        tag = _tag(given)
        return Given(tag, None if tag == call.have else given, knows_held=True)

    def seal(self, call: SealPlaying, asker: Asker) -> Sealed:
        """What the hall's boards play, sealed: any of its officers carries it. Raises NotYours, NotFound.

        Nothing that breaks in goes along: nobody could lift it from a board without a line.
        """
        hall = own_hall(self._halls, call.hall, asker)
        with self._store.writing() as tables:
            plays = playing(tables, of_hall(hall))
            given = self._bundle(tables, hall, (), ())
            tables.audit.add(self._auditor.version(asker, hall.id, plays.number, "sealed"))
        now, answer = asker.moment.stamp, Given(_tag(given), given, knows_held=True)
        until = now + timedelta(days=SEALED_DAYS)
        found = SealedBundle(FORMAT, hall.id, plays.number, given.order, now, until, answer)
        content = wire.encode(found).decode()
        return Sealed(content, seal.signature(self._secret, content))

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

    def _bundle(self, tables: Tables, hall: Hall, held: Sequence[str], stands: tuple[Interrupt, ...]) -> BoardBundle:
        """What a board of the hall is given, without the contents that it has."""
        plays, versions = playing(tables, of_hall(hall)), tables.versions
        beside = versions.playing(hall.district) if hall.district else None
        return BoardBundle(
            plays.name,
            _unless_held(plays.name, plays.content, held),
            hall.name,
            hall.shows_ages,
            self._calendar,
            stands,
            hall.id,
            max(versions.order(place) for place in (hall.id, hall.district) if place),
            self._city_key,
            None if beside is None else _of_district(beside, held),
            hall.boards,
            hall.district,
        )


def seal_secret(key: ServerKey) -> bytes:
    """The secret with which the city seals bundles; its public half is every board's."""
    return key.mac("sealed bundle", "")


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
    stick = (given.hall, given.order, given.city_key)
    hall = given.hall_name, given.shows_ages, given.boards, given.hall_district
    parts = wire.encode([given.name, hall, days, given.interrupts, beside, stick])
    return hashlib.sha256(parts).hexdigest()[:16]
