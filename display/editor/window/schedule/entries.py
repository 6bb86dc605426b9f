"""What a schedule is made of, as a list that is gone through: slots, dayparts, groups, opening hours, the end. No Qt.

What is done to an entry is an edit of `display.editor.schedule_edits`; here is only said which.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from typing import Any, Final

from display.editor import fields
from display.editor.edits import Edit
from display.editor.fields import Field
from display.editor.schedule_edits import (
    AddSlot,
    ChangeSlot,
    PutDaypart,
    PutGroup,
    RemoveDaypart,
    RemoveGroup,
    RemoveSlot,
    SetEnd,
    SetOpening,
)
from labourhall.contract.call import Moment
from labourhall.contract.playlist import BoardGroup, Bundle, Daypart, Days, Slot


class EntryKind(StrEnum):
    """What an entry is; in the order in which they are listed."""

    SLOT = "slot"
    UNPLANNED = "unplanned"
    """A playlist that no slot names, so that it never plays."""
    DAYPART = "daypart"
    GROUP = "group"
    OPENING = "opening"
    END = "end"


@dataclass(frozen=True, slots=True)
class Unplanned:
    """A playlist without a slot."""

    playlist: str


@dataclass(frozen=True, slots=True)
class Opening:
    """The dayparts in which the boards are lit; none: always."""

    dayparts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class End:
    """The bundle's own end."""

    valid_until: Moment | None = None


Entry = Slot | Unplanned | Daypart | BoardGroup | Opening | End
_KINDS: Final[dict[type[Any], EntryKind]] = {
    Slot: EntryKind.SLOT,
    Unplanned: EntryKind.UNPLANNED,
    Daypart: EntryKind.DAYPART,
    BoardGroup: EntryKind.GROUP,
    Opening: EntryKind.OPENING,
    End: EntryKind.END,
}
NEW_BEGINS: Final = time(9)
NEW_ENDS: Final = time(17)


def kind_of_entry(entry: Entry) -> EntryKind:
    """What it is."""
    return _KINDS[type(entry)]


def entries(bundle: Bundle) -> tuple[Entry, ...]:
    """All of them: slots by their playlists, in the order of these."""
    return tuple(_entries(bundle))


def form_of(entry: Entry) -> tuple[Field, ...]:
    """The fields of its form."""
    return () if isinstance(entry, Unplanned) else fields.fields_of(type(entry))


def changing(entry: Entry, name: str, value: Any) -> Edit | None:
    """The edit that gives the field `name` a plain value; None where it is no value of that field."""
    after = fields.changed(entry, {name: value})
    match entry, after:
        case Slot(), Slot():
            return ChangeSlot(entry, after)
        case Daypart(), Daypart():
            return PutDaypart(after, entry.name)
        case BoardGroup(), BoardGroup():
            return PutGroup(after, entry.name)
        case Opening(), Opening():
            return SetOpening(after.dayparts)
        case End(), End():
            return SetEnd(after.valid_until)
    return None


def after_change(entry: Entry, edit: Edit) -> Entry:
    """What the entry is when the edit has been made."""
    match edit:
        case ChangeSlot():
            return edit.slot
        case PutDaypart():
            return edit.daypart
        case PutGroup():
            return edit.group
        case SetOpening():
            return Opening(edit.dayparts)
        case SetEnd():
            return End(edit.valid_until)
    return entry


def removing(entry: Entry) -> Edit | None:
    """The edit that takes it out; None for what is always there."""
    match entry:
        case Slot():
            return RemoveSlot(entry)
        case Daypart():
            return RemoveDaypart(entry.name)
        case BoardGroup():
            return RemoveGroup(entry.name)
        case Opening(dayparts):
            return SetOpening(()) if dayparts else None
        case End(valid_until):
            return SetEnd(None) if valid_until is not None else None
    return None


def new_slot(playlist: str) -> AddSlot:
    """A slot that has the playlist play always, everywhere."""
    return AddSlot(Slot(playlist))


def new_daypart(bundle: Bundle, stem: str) -> PutDaypart:
    """A daypart under a name that is free: the usual hours of working days."""
    name = free_name(stem, {one.name for one in bundle.dayparts})
    return PutDaypart(Daypart(name, NEW_BEGINS, NEW_ENDS, Days.WORKING))


def new_group(bundle: Bundle, stem: str, boards: tuple[str, ...]) -> PutGroup:
    """A group of these boards under a name that neither a group nor a board has."""
    return PutGroup(BoardGroup(free_name(stem, {*boards, *(one.name for one in bundle.groups)}), boards))


def free_name(stem: str, taken: set[str]) -> str:
    """`stem`, or `stem 2` and so on where that is taken."""
    names = (stem if count == 1 else f"{stem} {count}" for count in range(1, len(taken) + 2))
    return next(name for name in names if name not in taken)


def is_backwards(slot: Slot) -> bool:
    """Whether it ends before it begins: it would never play, and the city keeps no such slot."""
    return slot.first is not None and slot.last is not None and slot.last < slot.first


def is_ended(bundle: Bundle, now: datetime) -> bool:
    """Whether the bundle's own end is over."""
    return bundle.valid_until is not None and bundle.valid_until < now


def _entries(bundle: Bundle) -> Iterator[Entry]:
    order = {one.name: place for place, one in enumerate(bundle.playlists)}
    yield from sorted(bundle.slots, key=lambda one: order.get(one.playlist, len(order)))
    named = {one.playlist for one in bundle.slots}
    yield from (Unplanned(one.name) for one in bundle.playlists if one.name not in named)
    yield from bundle.dayparts
    yield from bundle.groups
    yield Opening(bundle.opening)
    yield End(bundle.valid_until)
