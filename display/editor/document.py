"""What the editor edits: a hall's bundle and the version that it was made from. Values and looks, no edits.

What is selected, filtered or scrolled to is no part of it: a page is named by its id, never by its place in a list.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from labourhall.contract.playlist import Bundle, Page, Playlist
from labourhall.contract.soundness import MOST_PAGES

_LETTERS: Final = "23456789abcdefghjkmnpqrstuvwxyz"
"""Without those that are taken for each other when somebody reads an id out."""
_ID_LENGTH: Final = 10
ID_RANGE: Final = len(_LETTERS) ** _ID_LENGTH
"""More than 49 bits: two people who edit apart do not make the same id, and an id that went never comes back."""


class Reason(StrEnum):
    """Why an edit makes no sense; its sentence is `editor.refused.<value>`."""

    NO_PAGE = "no_page"
    NO_PLAYLIST = "no_playlist"
    NO_FIELD = "no_field"
    NO_SLOT = "no_slot"
    NO_DAYPART = "no_daypart"
    NO_GROUP = "no_group"
    TAKEN = "taken"
    IN_USE = "in_use"
    NO_NAME = "no_name"
    WRONG_VALUE = "wrong_value"
    TOO_MANY = "too_many"
    TOO_HEAVY = "too_heavy"


@dataclass(frozen=True, slots=True)
class Refused:
    """The edit was not made, and the document is as it was; `name` is what the reason speaks of."""

    reason: Reason
    name: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A bundle as it is edited; `base` is the number of the version that it was made from (0: the hall's beginning)."""

    bundle: Bundle
    base: int = 0

    def page(self, page_id: str) -> Page | None:
        """The page of that id."""
        return next((page for page in self.pages() if page.id == page_id), None)

    def pages(self) -> Iterator[Page]:
        """All pages, playlist by playlist."""
        return (page for playlist in self.bundle.playlists for page in playlist.pages)

    def playlist(self, name: str) -> Playlist | None:
        """The playlist of that name."""
        return next((one for one in self.bundle.playlists if one.name == name), None)

    def home_of(self, page_id: str) -> Playlist | None:
        """The playlist that holds the page."""
        return next((one for one in self.bundle.playlists for page in one.pages if page.id == page_id), None)


def with_pages(document: Document, pages: Callable[[Playlist], tuple[Page, ...]]) -> Document:
    """The document with other pages in its playlists; one whose pages are the same tuple is the same playlist."""
    return with_playlists(document, [_with(one, pages(one)) for one in document.bundle.playlists])


def with_playlists(document: Document, playlists: Iterable[Playlist]) -> Document:
    """The document with other playlists."""
    return replace(document, bundle=replace(document.bundle, playlists=tuple(playlists)))


def room_for(document: Document, ids: list[str]) -> Refused | None:
    """Why pages with these ids cannot be added."""
    known = {page.id for page in document.pages()}
    taken = next((one for place, one in enumerate(ids) if one in known or one in ids[:place]), None)
    if taken is not None:
        return Refused(Reason.TAKEN, taken)
    return Refused(Reason.TOO_MANY, str(MOST_PAGES)) if len(known) + len(ids) > MOST_PAGES else None


def new_ids(document: Document, draw: Callable[[int], int]) -> Iterator[str]:
    """Ids that no page of the document has; `draw` gives a number below its argument."""
    known = {page.id for page in document.pages()}
    while True:
        found = _written(draw(ID_RANGE))
        if found not in known:
            known.add(found)
            yield found


def _with(playlist: Playlist, pages: tuple[Page, ...]) -> Playlist:
    return playlist if pages is playlist.pages else Playlist(playlist.name, pages)


def _written(number: int) -> str:
    letters = []
    for _ in range(_ID_LENGTH):
        number, rest = divmod(number, len(_LETTERS))
        letters.append(_LETTERS[rest])
    return "".join(letters)
