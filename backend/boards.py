"""What boards play and what they show: answers a board's own calls, and seals what it would give for a stick.

What officers publish and take back is in `publishing`.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from backend.asker import Asker
from backend.audit import Auditor
from backend.halls import Hall, first_bundle, hall_of_board, own_hall
from backend.interrupts import standing
from backend.keys import ServerKey
from backend.store.rows import ToldShown
from backend.store.store import Store, Tables
from labourhall.contract import seal, wire
from labourhall.contract.board_calls import BoardBundle, GetBundle, Given, Shown, TellShown
from labourhall.contract.interrupts import Interrupt
from labourhall.contract.playlist import name_of
from labourhall.contract.sealed_file import FORMAT
from labourhall.contract.stick_calls import Sealed, SealedBundle, SealPlaying
from labourhall.market.working_days import CityCalendar

SEALED_DAYS: Final = 7
"""So long a stick is taken up; one that lay in a drawer is not. The rule is our own."""


@dataclass(frozen=True, slots=True)
class Playing:
    """The bundle that a hall's boards play: the number of its version (0: what the hall began with), name and JSON."""

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
        with self._store.reading() as tables:
            stands = standing(tables, hall.id, asker.moment.at)
            given = self._bundle(tables, hall, playing(tables, hall), tuple(one.interrupt for one in stands))
        tag = _tag(given)
        return Given(tag, None if tag == call.have else given)

    def seal(self, call: SealPlaying, asker: Asker) -> Sealed:
        """What the hall's boards play, sealed: any of its officers carries it. Raises NotYours, NotFound.

        Nothing that breaks in goes along: nobody could lift it from a board without a line.
        """
        hall = own_hall(self._halls, call.hall, asker)
        with self._store.writing() as tables:
            plays = playing(tables, hall)
            given = self._bundle(tables, hall, plays, ())
            tables.audit.add(self._auditor.version(asker, hall.id, plays.number, "sealed"))
        now = asker.moment.stamp
        until = now + timedelta(days=SEALED_DAYS)
        found = SealedBundle(FORMAT, hall.id, plays.number, given.order, now, until, Given(_tag(given), given))
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

    def _bundle(self, tables: Tables, hall: Hall, plays: Playing, stands: tuple[Interrupt, ...]) -> BoardBundle:
        return BoardBundle(
            plays.name,
            plays.content,
            hall.name,
            hall.shows_ages,
            self._calendar,
            stands,
            hall.id,
            tables.versions.order(hall.id),
            self._city_key,
        )


def seal_secret(key: ServerKey) -> bytes:
    """The secret with which the city seals bundles; its public half is every board's."""
    return key.mac("sealed bundle", "")


def playing(tables: Tables, hall: Hall) -> Playing:
    """What the hall's boards play now."""
    kept = tables.versions.playing(hall.id)
    if kept is not None:
        return Playing(kept.version.number, kept.version.name, kept.content)
    return first_playing(hall)


def first_playing(hall: Hall) -> Playing:
    """What the hall's boards begin with."""
    content = wire.encode(first_bundle(hall)).decode()
    return Playing(0, name_of(content), content)


def _tag(given: BoardBundle) -> str:
    """A name for all of the answer. Sets have no order of their own, so the calendar is not hashed as it travels."""
    calendar = given.calendar
    days = None if calendar is None else (calendar.first, calendar.last, sorted(calendar.off), sorted(calendar.made_up))
    stick = (given.hall, given.order, given.city_key)
    parts = wire.encode([given.name, given.hall_name, given.shows_ages, days, given.interrupts, stick])
    return hashlib.sha256(parts).hexdigest()[:16]
