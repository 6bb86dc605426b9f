"""Versions of a place's bundle, as its officers save, check, publish and take them back; and what its boards show.

Everybody of the place looks; whoever writes what is shown (信息员) saves and publishes; a checker (审核人) who is not
the author checks; the duty officer (值班负责人) does what writers do, and shows what is urgent before it is checked.
Taking back is open to all of them: it only brings back what was published before. Who is of a district: `places`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final

from backend.asker import Asker
from backend.audit import Auditor
from backend.boards import first_playing, playing
from backend.halls import Hall
from backend.places import Place, own_place, seen_place
from backend.store.rows import KeptVersion
from backend.store.store import Store, Tables
from labourhall.contract import wire
from labourhall.contract.officer_calls import Role
from labourhall.contract.playlist import Bundle, Page, Priority, kind_of, name_of
from labourhall.contract.playlist_calls import (
    BoardState,
    BoardStates,
    CheckVersion,
    GetVersion,
    KeptBundle,
    PublishVersion,
    SaveVersion,
    SeeBoards,
    SeeVersions,
    TakeBack,
    Version,
    Versions,
    VersionState,
)
from labourhall.contract.refusals import Broken, NotFound, NotYours, StaleBase, Unchecked, Unsound
from labourhall.contract.soundness import unsound

WRITERS: Final = (Role.INFORMATION, Role.DUTY)
LISTED: Final = 50
MOST_LISTED: Final = 500
NOTHING: Final = Bundle((), ())
MOST_NUMBER: Final = 2**31
"""No hall comes to that; a larger one is none that the store could look up."""


class Publishing:
    """Answers SeeVersions, GetVersion, SaveVersion, CheckVersion, PublishVersion, TakeBack and SeeBoards."""

    def __init__(self, store: Store, auditor: Auditor, halls: Mapping[str, Hall]) -> None:
        self._store = store
        self._auditor = auditor
        self._halls = halls

    def see(self, call: SeeVersions, asker: Asker) -> Versions:
        """The place's latest versions. Raises NotYours, NotFound."""
        place = seen_place(self._halls, call.hall, asker)
        with self._store.reading() as tables:
            return _versions(tables, place, call.limit)

    def get(self, call: GetVersion, asker: Asker) -> KeptBundle:
        """One version with its bundle. Raises NotYours, NotFound."""
        place = seen_place(self._halls, call.hall, asker)
        with self._store.reading() as tables:
            if call.number:
                kept = _kept(tables, place, call.number)
                return KeptBundle(kept.version, kept.content)
        begun = first_playing(place)
        return KeptBundle(Version(0, begun.name, 0, "", asker.moment.stamp), begun.content)

    def save(self, call: SaveVersion, asker: Asker) -> Version:
        """Keep a draft; sent again it is the one that it was. Raises NotYours, NotFound, Unsound."""
        place = own_place(self._halls, call.hall, asker, *WRITERS)
        fault = unsound(call.bundle, place.boards, place.is_district)
        if fault:
            raise Unsound(str(fault), flaw=fault.flaw.value, named=fault.named)
        content = wire.encode(call.bundle).decode()
        name, author = name_of(content), asker.officer.name
        with self._store.writing() as tables:
            base = _base(tables, place, call.base)
            for known in tables.versions.latest(place.id, 1):
                was = known.version
                if (was.name, was.base, was.author, was.state) == (name, call.base, author, VersionState.DRAFT):
                    return was
            version = Version(
                tables.versions.next_number(place.id), name, call.base, author, asker.moment.stamp,
                needs_check=bool(_to_check(call.bundle, base, place)),
            )  # fmt: skip
            tables.versions.put(KeptVersion(place.id, version, content))
            tables.audit.add(self._auditor.version(asker, place.id, version.number, "saved"))
        return version

    def check(self, call: CheckVersion, asker: Asker) -> Version:
        """Note that a second person looked at it. Raises NotYours, also to its author, and NotFound."""
        place = own_place(self._halls, call.hall, asker, Role.CHECKER)
        with self._store.writing() as tables:
            kept = _kept(tables, place, call.number)
            if kept.version.author == asker.officer.name:
                raise NotYours("nobody checks what is their own")
            if kept.version.checked_by:
                return kept.version
            version = replace(kept.version, checked_by=asker.officer.name, checked_at=asker.moment.stamp)
            tables.versions.put(replace(kept, version=version))
            tables.audit.add(self._auditor.version(asker, place.id, call.number, "checked"))
        return version

    def publish(self, call: PublishVersion, asker: Asker) -> Version:
        """Have the boards play it; one that plays already is as it is.

        Raises NotYours, NotFound, StaleBase, Unchecked, Broken for a version whose JSON is not what it was.
        """
        place = own_place(self._halls, call.hall, asker, *WRITERS)
        with self._store.writing() as tables:
            kept, plays = _kept(tables, place, call.number), playing(tables, place)
            if plays.number == call.number:
                return kept.version
            if plays.number != call.over:
                raise StaleBase(f"version {plays.number} plays")
            if not _is_whole(kept):
                raise Broken(f"version {call.number} is damaged in the database")
            version = kept.version
            if version.needs_check and not version.checked_by and not self._is_urgent(tables, place, kept, asker):
                raise Unchecked("a second person has to look at it")
            who, now = asker.officer.name, asker.moment.stamp
            version = replace(version, published_by=who, published_at=now, taken_back_by="", taken_back_at=None)
            return self._move(tables, version, kept, asker)

    def take_back(self, call: TakeBack, asker: Asker) -> Versions:
        """Take what plays off the boards; what was taken back before stays so. Raises NotYours, NotFound, StaleBase."""
        place = own_place(self._halls, call.hall, asker)
        with self._store.writing() as tables:
            kept, plays = _kept(tables, place, call.number), playing(tables, place)
            if plays.number == call.number:
                who, now = asker.officer.name, asker.moment.stamp
                self._move(tables, replace(kept.version, taken_back_by=who, taken_back_at=now), kept, asker)
            elif kept.version.state is not VersionState.TAKEN_BACK:
                raise StaleBase(f"version {plays.number} plays")
            return _versions(tables, place, LISTED)

    def boards(self, call: SeeBoards, asker: Asker) -> BoardStates:
        """What each board of the place proved to show. Raises NotYours, NotFound."""
        place = seen_place(self._halls, call.hall, asker)
        with self._store.reading() as tables:
            plays = playing(tables, place)
            beside = None if place.is_district else tables.versions.playing(place.halls[0].district)
            states = [state for hall in place.halls for state in _board_states(tables, hall, place.is_district)]
        district = beside.version.name if beside is not None else ""
        return BoardStates(place.id, plays.name, asker.moment.stamp, tuple(states), district)

    def _is_urgent(self, tables: Tables, place: Place, kept: KeptVersion, asker: Asker) -> bool:
        """Whether the duty officer may show it before it is checked: what has to be checked plays by urgent slots."""
        base = _base(tables, place, kept.version.base)
        bundle = _bundle(kept.content)
        urgent = {slot.playlist for slot in bundle.slots if slot.priority is Priority.URGENT}
        urgent -= {slot.playlist for slot in bundle.slots if slot.priority is not Priority.URGENT}
        by_urgent = {page.id for playlist in bundle.playlists if playlist.name in urgent for page in playlist.pages}
        return place.is_for(asker, Role.DUTY) and _to_check(bundle, base, place) <= by_urgent

    def _move(self, tables: Tables, version: Version, kept: KeptVersion, asker: Asker) -> Version:
        tables.versions.move(replace(kept, version=version))
        tables.audit.add(self._auditor.version(asker, kept.hall, version.number, version.state.value))
        return version


def _kept(tables: Tables, place: Place, number: int) -> KeptVersion:
    kept = tables.versions.version(place.id, number) if 0 < number < MOST_NUMBER else None
    if kept is None:
        raise NotFound(f"{place.id} has no version {number}")
    return kept


def _is_whole(kept: KeptVersion) -> bool:
    return name_of(kept.content) == kept.version.name


def _base(tables: Tables, place: Place, number: int) -> str:
    """What a version was made from; of one that is gone or damaged nothing is known, so all counts as new."""
    if not number:
        return first_playing(place).content
    kept = tables.versions.version(place.id, number) if 0 < number < MOST_NUMBER else None
    if kept is not None and _is_whole(kept):
        return kept.content
    if kept is None and not any(number < one.version.number for one in tables.versions.latest(place.id, 1)):
        raise NotFound(f"{place.id} never had a version {number}")
    return wire.encode(NOTHING).decode()


def _board_states(tables: Tables, hall: Hall, is_named: bool) -> Iterator[BoardState]:
    """The hall's boards, each with its hall's name if `is_named`."""
    told = {one.board: one for one in tables.versions.shown(hall.id)}
    faults = {one.board: one.codes for one in tables.proofs.faults() if one.hall == hall.id}
    for board in hall.boards:
        one, of, wrong = told.get(board), hall.name if is_named else "", faults.get(board, ())
        if one is None:
            yield BoardState(board, hall=of, faults=wrong)
        else:
            yield BoardState(board, one.bundle, one.page, one.frame, datetime.fromisoformat(one.at), of, wrong)


def _versions(tables: Tables, place: Place, limit: int) -> Versions:
    found = tables.versions.latest(place.id, min(max(limit, 1), MOST_LISTED))
    return Versions(place.id, playing(tables, place).number, tuple(kept.version for kept in found))


def _bundle(content: str) -> Bundle:
    """A bundle that was kept, without pages of kinds that this version no longer knows."""
    return wire.read_answer(content.encode(), Bundle)[0]


def _to_check(bundle: Bundle, base: str, place: Place) -> frozenset[str]:
    """The ids of the pages that a second person must see: new or changed, of a kind that the place names."""
    before = frozenset(_pages(_bundle(base)))
    changed = (page for page in _pages(bundle) if page not in before)
    return frozenset(page.id for page in changed if kind_of(page) in place.second_person)


def _pages(bundle: Bundle) -> tuple[Page, ...]:
    return tuple(page for playlist in bundle.playlists for page in playlist.pages)
