"""Edits of all but pages: playlists, slots, dayparts, groups of boards, opening, end, declared days. Pure.

Who has a name is named by it, and what names it follows a new one. What would say more by losing a name than it said
with it (a slot without a daypart plays always, without a group everywhere) keeps that name from being removed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from display.editor.document import Document, Reason, Refused, room_for, with_playlists
from labourhall.contract.call import Moment
from labourhall.contract.playlist import BoardGroup, Bundle, Daypart, DeclaredDay, Playlist, Slot


@dataclass(frozen=True, slots=True)
class AddPlaylist:
    """Add a playlist, with its pages if it has any, before another one ("": at the end)."""

    playlist: Playlist
    before: str = ""

    def applied(self, document: Document) -> Document | Refused:
        """The document with it."""
        names = [one.name for one in document.bundle.playlists]
        wrong = _no_name(self.playlist.name, "", names) or room_for(document, [one.id for one in self.playlist.pages])
        if wrong or (self.before and self.before not in names):
            return wrong or Refused(Reason.NO_PLAYLIST, self.before)
        place = names.index(self.before) if self.before else len(names)
        playlists = document.bundle.playlists
        return with_playlists(document, (*playlists[:place], self.playlist, *playlists[place:]))


@dataclass(frozen=True, slots=True)
class RenamePlaylist:
    """Give a playlist another name; its slots follow."""

    playlist: str
    name: str

    def applied(self, document: Document) -> Document | Refused:
        """The document with the name."""
        found = document.playlist(self.playlist)
        if found is None:
            return Refused(Reason.NO_PLAYLIST, self.playlist)
        names = [one.name for one in document.bundle.playlists]
        if wrong := _no_name(self.name, self.playlist, names):
            return wrong
        renamed = Playlist(self.name, found.pages)
        named = with_playlists(document, (renamed if one is found else one for one in document.bundle.playlists))
        slots = (replace(one, playlist=self.name) if one.playlist == self.playlist else one for one in _slots(document))
        return _with(named, replace(named.bundle, slots=tuple(slots)))


@dataclass(frozen=True, slots=True)
class RemovePlaylist:
    """Take a playlist out, with its pages and with its slots, which would play nothing."""

    playlist: str

    def applied(self, document: Document) -> Document | Refused:
        """The document without it."""
        if document.playlist(self.playlist) is None:
            return Refused(Reason.NO_PLAYLIST, self.playlist)
        left = with_playlists(document, (one for one in document.bundle.playlists if one.name != self.playlist))
        slots = tuple(one for one in _slots(document) if one.playlist != self.playlist)
        return _with(left, replace(left.bundle, slots=slots))


@dataclass(frozen=True, slots=True)
class AddSlot:
    """Add a slot behind the others."""

    slot: Slot

    def applied(self, document: Document) -> Document | Refused:
        """The document with it."""
        if wrong := _says_unknown(document, self.slot):
            return wrong
        return _with(document, replace(document.bundle, slots=(*_slots(document), self.slot)))


@dataclass(frozen=True, slots=True)
class ChangeSlot:
    """Put a slot in place of one that is just as `was`: of two that are the same it does not matter which."""

    was: Slot
    slot: Slot

    def applied(self, document: Document) -> Document | Refused:
        """The document with it."""
        slots = _slots(document)
        if self.was not in slots:
            return Refused(Reason.NO_SLOT, self.was.playlist)
        if wrong := _says_unknown(document, self.slot):
            return wrong
        place = slots.index(self.was)
        return _with(document, replace(document.bundle, slots=(*slots[:place], self.slot, *slots[place + 1 :])))


@dataclass(frozen=True, slots=True)
class RemoveSlot:
    """Take out a slot that is just as `slot`."""

    slot: Slot

    def applied(self, document: Document) -> Document | Refused:
        """The document without it."""
        slots = _slots(document)
        if self.slot not in slots:
            return Refused(Reason.NO_SLOT, self.slot.playlist)
        place = slots.index(self.slot)
        return _with(document, replace(document.bundle, slots=(*slots[:place], *slots[place + 1 :])))


@dataclass(frozen=True, slots=True)
class PutDaypart:
    """Add a daypart, or put it in place of the one named `was`; slots and opening follow its name."""

    daypart: Daypart
    was: str = ""

    def applied(self, document: Document) -> Document | Refused:
        """The document with it."""
        bundle, name = document.bundle, self.daypart.name
        names = [one.name for one in bundle.dayparts]
        if self.was and self.was not in names:
            return Refused(Reason.NO_DAYPART, self.was)
        if wrong := _no_name(name, self.was, names):
            return wrong
        if not self.was:
            return _with(document, replace(bundle, dayparts=(*bundle.dayparts, self.daypart)))
        parts = tuple(self.daypart if one.name == self.was else one for one in bundle.dayparts)
        slots = tuple(replace(one, daypart=name) if one.daypart == self.was else one for one in bundle.slots)
        return _with(
            document, replace(bundle, dayparts=parts, slots=slots, opening=_renamed(bundle.opening, self.was, name))
        )


@dataclass(frozen=True, slots=True)
class RemoveDaypart:
    """Take a daypart out that neither a slot nor the opening names."""

    daypart: str

    def applied(self, document: Document) -> Document | Refused:
        """The document without it."""
        bundle = document.bundle
        if all(one.name != self.daypart for one in bundle.dayparts):
            return Refused(Reason.NO_DAYPART, self.daypart)
        if self.daypart in bundle.opening or any(one.daypart == self.daypart for one in bundle.slots):
            return Refused(Reason.IN_USE, self.daypart)
        parts = tuple(one for one in bundle.dayparts if one.name != self.daypart)
        return _with(document, replace(bundle, dayparts=parts))


@dataclass(frozen=True, slots=True)
class PutGroup:
    """Add a group of boards, or put it in place of the one named `was`; slots follow its name."""

    group: BoardGroup
    was: str = ""

    def applied(self, document: Document) -> Document | Refused:
        """The document with it."""
        bundle, name = document.bundle, self.group.name
        names = [one.name for one in bundle.groups]
        if self.was and self.was not in names:
            return Refused(Reason.NO_GROUP, self.was)
        if wrong := _no_name(name, self.was, names):
            return wrong
        if not self.was:
            return _with(document, replace(bundle, groups=(*bundle.groups, self.group)))
        groups = tuple(self.group if one.name == self.was else one for one in bundle.groups)
        slots = tuple(replace(one, boards=_renamed(one.boards, self.was, name)) for one in bundle.slots)
        return _with(document, replace(bundle, groups=groups, slots=slots))


@dataclass(frozen=True, slots=True)
class RemoveGroup:
    """Take a group of boards out that no slot names."""

    group: str

    def applied(self, document: Document) -> Document | Refused:
        """The document without it."""
        bundle = document.bundle
        if all(one.name != self.group for one in bundle.groups):
            return Refused(Reason.NO_GROUP, self.group)
        if any(self.group in one.boards for one in bundle.slots):
            return Refused(Reason.IN_USE, self.group)
        return _with(document, replace(bundle, groups=tuple(one for one in bundle.groups if one.name != self.group)))


@dataclass(frozen=True, slots=True)
class SetOpening:
    """Have the boards lit in these dayparts; none: always."""

    dayparts: tuple[str, ...]

    def applied(self, document: Document) -> Document | Refused:
        """The document with them."""
        known = {one.name for one in document.bundle.dayparts}
        unknown = next((one for one in self.dayparts if one not in known), None)
        if unknown is not None:
            return Refused(Reason.NO_DAYPART, unknown)
        return _with(document, replace(document.bundle, opening=self.dayparts))


@dataclass(frozen=True, slots=True)
class SetEnd:
    """Have the bundle played until a moment with its offset; None: until another comes."""

    valid_until: Moment | None

    def applied(self, document: Document) -> Document | Refused:
        """The document with that end."""
        return _with(document, replace(document.bundle, valid_until=self.valid_until))


@dataclass(frozen=True, slots=True)
class DeclareDay:
    """Say whether a day is worked that the city's calendar does not have; None: nobody knows any more."""

    day: date
    is_worked: bool | None

    def applied(self, document: Document) -> Document | Refused:
        """The document with it, its days in their order."""
        others = [one for one in document.bundle.declared if one.day != self.day]
        said = [] if self.is_worked is None else [DeclaredDay(self.day, self.is_worked)]
        declared = tuple(sorted((*others, *said), key=lambda one: one.day))
        return _with(document, replace(document.bundle, declared=declared))


Edit = (
    AddPlaylist | RenamePlaylist | RemovePlaylist | AddSlot | ChangeSlot | RemoveSlot | PutDaypart | RemoveDaypart
    | PutGroup | RemoveGroup | SetOpening | SetEnd | DeclareDay
)  # fmt: skip


def _slots(document: Document) -> tuple[Slot, ...]:
    return document.bundle.slots


def _with(document: Document, bundle: Bundle) -> Document:
    return replace(document, bundle=bundle)


def _no_name(name: str, was: str, names: Sequence[str]) -> Refused | None:
    """Why something that was named `was` cannot be named so: it says nothing, or is another's name."""
    if not name.strip():
        return Refused(Reason.NO_NAME, name)
    return Refused(Reason.TAKEN, name) if name != was and name in names else None


def _renamed(names: tuple[str, ...], was: str, name: str) -> tuple[str, ...]:
    return tuple(name if one == was else one for one in names)


def _says_unknown(document: Document, slot: Slot) -> Refused | None:
    """Why the slot would never play: groups and boards are not looked at, for which boards there are is the hall's."""
    if document.playlist(slot.playlist) is None:
        return Refused(Reason.NO_PLAYLIST, slot.playlist)
    if slot.daypart and all(one.name != slot.daypart for one in document.bundle.dayparts):
        return Refused(Reason.NO_DAYPART, slot.daypart)
    return None
