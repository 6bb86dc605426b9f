"""Edits of pages: each a value that makes another document of one, or says why it makes no sense. Pure.

A place among pages is told by the id of the page that stands behind it ("": the end), so that a list which shows a
part of them never moves the wrong one.
"""

from dataclasses import dataclass
from typing import Any

from display.editor.document import Document, Reason, Refused, room_for, with_pages
from display.editor.fields import changed, fields_of
from labourhall.contract import pictures
from labourhall.contract.playlist import Page, PicturePage, Playlist


@dataclass(frozen=True, slots=True)
class AddPages:
    """Put pages, whose ids are new, into a playlist before one of its pages."""

    playlist: str
    pages: tuple[Page, ...]
    before: str = ""

    def applied(self, document: Document) -> Document | Refused:
        """The document with them."""
        ids = [one.id for one in self.pages]
        lacking = _no_place(document, self.playlist, self.before) or room_for(document, ids) or _heavy(document, self)
        return lacking or _inserted(document, self.playlist, self.pages, self.before)


@dataclass(frozen=True, slots=True)
class RemovePages:
    """Take pages out."""

    ids: tuple[str, ...]

    def applied(self, document: Document) -> Document | Refused:
        """The document without them."""
        return _lacking(document, self.ids) or _without(document, self.ids)


@dataclass(frozen=True, slots=True)
class MovePages:
    """Bring pages, in the order in which they stand, into a playlist; before one of themselves they draw together."""

    ids: tuple[str, ...]
    playlist: str
    before: str = ""

    def applied(self, document: Document) -> Document | Refused:
        """The document with them there."""
        lacking = _lacking(document, self.ids) or _no_place(document, self.playlist, self.before)
        if lacking:
            return lacking
        ids = frozenset(self.ids)
        moved = tuple(page for page in document.pages() if page.id in ids)
        return _inserted(_without(document, self.ids), self.playlist, moved, _behind(document, self.before, ids))


@dataclass(frozen=True, slots=True)
class DuplicatePage:
    """Put a copy of a page right behind it, under the new id `copy`."""

    page: str
    copy: str

    def applied(self, document: Document) -> Document | Refused:
        """The document with the copy."""
        home = document.home_of(self.page)
        if home is None:
            return Refused(Reason.NO_PAGE, self.page)
        place = [one.id for one in home.pages].index(self.page)
        before = home.pages[place + 1].id if place + 1 < len(home.pages) else ""
        return AddPages(home.name, (copied(home.pages[place], self.copy),), before).applied(document)


@dataclass(frozen=True, slots=True)
class ReplacePage:
    """Put pages in place of one, as a split does; the first may keep its id."""

    page: str
    pages: tuple[Page, ...]

    def applied(self, document: Document) -> Document | Refused:
        """The document with them in its place."""
        home = document.home_of(self.page)
        if home is None or not self.pages:
            return Refused(Reason.NO_PAGE, self.page)
        place = [one.id for one in home.pages].index(self.page)
        before = home.pages[place + 1].id if place + 1 < len(home.pages) else ""
        return AddPages(home.name, self.pages, before).applied(_without(document, (self.page,)))


@dataclass(frozen=True, slots=True)
class ChangeField:
    """Give a field of a page another value, plain as JSON has it: texts, numbers, lists, days as 2026-11-23."""

    page: str
    field: str
    value: Any

    def applied(self, document: Document) -> Document | Refused:
        """The document with the changed page."""
        page = document.page(self.page)
        if page is None:
            return Refused(Reason.NO_PAGE, self.page)
        if self.field not in {one.name for one in fields_of(type(page))}:
            return Refused(Reason.NO_FIELD, self.field)
        changed = changed_page(page, {self.field: self.value})
        if changed is None:
            return Refused(Reason.WRONG_VALUE, self.field)
        return with_pages(document, lambda one: _exchanged(one, page, changed))


Edit = AddPages | RemovePages | MovePages | DuplicatePage | ReplacePage | ChangeField


def changed_page(page: Page, values: dict[str, Any]) -> Page | None:
    """The page with other values in some fields; None where one is not of the field's type."""
    return changed(page, values)


def copied(page: Page, page_id: str) -> Page:
    """The same page under another id."""
    return changed_page(page, {"id": page_id}) or page


def _lacking(document: Document, ids: tuple[str, ...]) -> Refused | None:
    known = {page.id for page in document.pages()}
    return next((Refused(Reason.NO_PAGE, one) for one in ids if one not in known), None)


def _no_place(document: Document, name: str, before: str) -> Refused | None:
    playlist = document.playlist(name)
    if playlist is None:
        return Refused(Reason.NO_PLAYLIST, name)
    if before and all(page.id != before for page in playlist.pages):
        return Refused(Reason.NO_PAGE, before)
    return None


def _heavy(document: Document, more: AddPages) -> Refused | None:
    """Whether the pictures of the document would take too long on a slow line."""
    pages = [one for one in (*document.pages(), *more.pages) if isinstance(one, PicturePage)]
    if more.pages and sum(len(png) for page in pages for png in page.fits) > pictures.MOST_OF_A_BUNDLE:
        return Refused(Reason.TOO_HEAVY, str(len(pages)))
    return None


def _behind(document: Document, before: str, moved: frozenset[str]) -> str:
    """The first page from `before` on that stays where it is."""
    home = document.home_of(before)
    ids = [] if home is None else [page.id for page in home.pages]
    return next((one for one in ids[ids.index(before) :] if one not in moved), "") if ids else ""


def _without(document: Document, ids: tuple[str, ...]) -> Document:
    gone = frozenset(ids)

    def kept(playlist: Playlist) -> tuple[Page, ...]:
        pages = tuple(page for page in playlist.pages if page.id not in gone)
        return playlist.pages if len(pages) == len(playlist.pages) else pages

    return with_pages(document, kept)


def _inserted(document: Document, name: str, pages: tuple[Page, ...], before: str) -> Document:
    def longer(playlist: Playlist) -> tuple[Page, ...]:
        if playlist.name != name:
            return playlist.pages
        ids = [page.id for page in playlist.pages]
        place = ids.index(before) if before else len(ids)
        return (*playlist.pages[:place], *pages, *playlist.pages[place:])

    return with_pages(document, longer)


def _exchanged(playlist: Playlist, old: Page, new: Page) -> tuple[Page, ...]:
    if all(page is not old for page in playlist.pages):
        return playlist.pages
    return tuple(new if page is old else page for page in playlist.pages)
