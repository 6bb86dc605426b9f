"""What differs between two bundles, page by page and in the schedule. Pages are known by their ids. Pure.

A page has moved where it stands in another playlist, or where others of its playlist would have had to pass it: of all
ways to tell that, the one with the fewest pages.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum

from display.editor.fields import fields_of
from labourhall.contract.playlist import Bundle, Page, Playlist, Slot


class Change(StrEnum):
    """What became of a page, what has to be looked at first standing first."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    MOVED = "moved"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class PageChange:
    """A page as it was (None: it was not there) and as it is (None: it went).

    `playlist` is where it stands, of one that went where it stood. `fields` are those that say something else; empty
    for a page that became one of another kind. A page that is changed may be moved besides.
    """

    change: Change
    playlist: str
    before: Page | None
    after: Page | None
    fields: tuple[str, ...] = ()
    is_moved: bool = False

    @property
    def page(self) -> Page:
        """The page as it is, else as it was."""
        found = self.after or self.before
        assert found is not None
        return found


@dataclass(frozen=True, slots=True)
class Difference:
    """All pages of both bundles, in the order of the later one, those that went at the end; and the schedule.

    `others` names whatever else of the bundle is not the same: dayparts, groups, opening, valid_until.
    """

    pages: tuple[PageChange, ...]
    slots_added: tuple[Slot, ...] = ()
    slots_removed: tuple[Slot, ...] = ()
    others: tuple[str, ...] = ()

    @property
    def changed(self) -> tuple[PageChange, ...]:
        """The pages that are not the same, what has to be looked at first first."""
        order = list(Change)
        found = [one for one in self.pages if one.change is not Change.SAME]
        return tuple(sorted(found, key=lambda one: order.index(one.change)))

    @property
    def is_none(self) -> bool:
        """Whether both bundles say the same."""
        return not (self.changed or self.slots_added or self.slots_removed or self.others)


def between(before: Bundle, after: Bundle) -> Difference:
    """What `after` has otherwise than `before`."""
    was, known = _homes(before), {page.id for one in after.playlists for page in one.pages}
    stand = [one for playlist in after.playlists for one in _changes(playlist, was)]
    went = [
        PageChange(Change.REMOVED, name, page, None) for name, page in was.values() if page.id not in known
    ]  # fmt: skip
    return Difference(
        (*stand, *went),
        tuple(slot for slot in after.slots if slot not in before.slots),
        tuple(slot for slot in before.slots if slot not in after.slots),
        tuple(_others(before, after)),
    )


def _homes(bundle: Bundle) -> dict[str, tuple[str, Page]]:
    """Each page with its playlist's name, by id, in order."""
    return {page.id: (one.name, page) for one in bundle.playlists for page in one.pages}


def _changes(playlist: Playlist, was: dict[str, tuple[str, Page]]) -> Iterator[PageChange]:
    places = {name: place for place, name in enumerate(was)}
    stayed = [page.id for page in playlist.pages if page.id in was and was[page.id][0] == playlist.name]
    unmoved = {stayed[place] for place in _rising([places[one] for one in stayed])}
    for page in playlist.pages:
        if page.id not in was:
            yield PageChange(Change.ADDED, playlist.name, None, page)
            continue
        before, is_moved = was[page.id][1], page.id not in unmoved
        if before != page:
            yield PageChange(Change.CHANGED, playlist.name, before, page, _fields(before, page), is_moved)
        else:
            change = Change.MOVED if is_moved else Change.SAME
            yield PageChange(change, playlist.name, before, page, is_moved=is_moved)


def _fields(before: Page, after: Page) -> tuple[str, ...]:
    if type(before) is not type(after):
        return ()
    names = (one.name for one in fields_of(type(after)))
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))


def _rising(numbers: Sequence[int]) -> list[int]:
    """The places of the longest row of numbers that rises: patience sorting, with the way back."""
    ends: list[int] = []  # the least last number of a row of each length
    last: list[int] = []  # its place
    before: list[int] = []
    for place, number in enumerate(numbers):
        length = bisect_left(ends, number)
        before.append(last[length - 1] if length else -1)
        ends[length : length + 1] = [number]
        last[length : length + 1] = [place]
    found: list[int] = []
    place = last[-1] if last else -1
    while place >= 0:
        found.append(place)
        place = before[place]
    return found


def _others(before: Bundle, after: Bundle) -> Iterator[str]:
    """The names of the bundle's other fields that differ."""
    for one in fields(Bundle):
        if one.name not in {"playlists", "slots"} and getattr(before, one.name) != getattr(after, one.name):
            yield one.name
