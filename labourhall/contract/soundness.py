"""Whether a bundle holds all that it names, in a hall's bounds: looked at before it is kept, and before it is sent.

Whether its texts fit a board, and may stand on one, is not known here.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from labourhall.contract.playlist import Bundle, NoticePage, Page, Slot, VacancyPage

MOST_PAGES: Final = 1000
MOST_VACANCIES: Final = 10_000
MOST_SHARE: Final = 100
LONGEST_NAME: Final = 40
LONGEST_TEXT: Final = 5000
WEEKDAYS: Final = range(1, 8)


def unsound(bundle: Bundle, boards: Iterable[str]) -> str:
    """The first thing that is wrong with the bundle, for a hall with these boards; "" for a sound one."""
    return next(_faults(bundle, frozenset(boards)), "")


def _faults(bundle: Bundle, boards: frozenset[str]) -> Iterator[str]:
    pages = [page for playlist in bundle.playlists for page in playlist.pages]
    parts = frozenset(part.name for part in bundle.dayparts)
    yield from _names("playlist", (playlist.name for playlist in bundle.playlists))
    yield from _names("daypart", (part.name for part in bundle.dayparts))
    yield from _names("group or board", (*(group.name for group in bundle.groups), *boards))
    yield from _names("page", (page.id for page in pages))
    if len(pages) > MOST_PAGES:
        yield f"more than {MOST_PAGES} pages"
    for page in pages:
        yield from _page_faults(page)
    for part in bundle.dayparts:
        if not set(part.weekdays) <= set(WEEKDAYS):
            yield f"daypart {part.name}: weekdays are 1 to 7"
    for group in bundle.groups:
        yield from (f"group {group.name}: no board {board}" for board in group.boards if board not in boards)
    yield from (f"opening: no daypart {name}" for name in bundle.opening if name not in parts)
    playlists = frozenset(playlist.name for playlist in bundle.playlists)
    places = boards | {group.name for group in bundle.groups}
    for slot in bundle.slots:
        yield from _slot_faults(slot, playlists, parts, places)


def _names(kind: str, names: Iterable[str]) -> Iterator[str]:
    """Whatever is named has a name of its own, that can be said."""
    for name, count in Counter(names).items():
        if not name.strip() or len(name) > LONGEST_NAME:
            yield f"{kind} {name[:LONGEST_NAME]!r}: a name has 1 to {LONGEST_NAME} characters"
        if count > 1:
            yield f"{kind} {name}: there are {count} of that name"


def _page_faults(page: Page) -> Iterator[str]:
    if isinstance(page, NoticePage):
        texts = (page.title, page.headline, page.issuer, *page.lines)
        if not page.headline.strip():
            yield f"page {page.id}: a notice has a headline"
    else:
        texts = (page.title, page.scope)
    if sum(map(len, texts)) > LONGEST_TEXT:
        yield f"page {page.id}: more than {LONGEST_TEXT} characters"
    if isinstance(page, VacancyPage) and not 1 <= page.limit <= MOST_VACANCIES:
        yield f"page {page.id}: a limit is 1 to {MOST_VACANCIES}"


def _slot_faults(slot: Slot, playlists: frozenset[str], parts: frozenset[str], places: frozenset[str]) -> Iterator[str]:
    if slot.playlist not in playlists:
        yield f"slot: no playlist {slot.playlist}"
    if slot.daypart and slot.daypart not in parts:
        yield f"slot of {slot.playlist}: no daypart {slot.daypart}"
    yield from (f"slot of {slot.playlist}: no board or group {name}" for name in slot.boards if name not in places)
    if slot.first is not None and slot.last is not None and slot.last < slot.first:
        yield f"slot of {slot.playlist}: it ends before it begins"
    if not 1 <= slot.share <= MOST_SHARE:
        yield f"slot of {slot.playlist}: a share is 1 to {MOST_SHARE}"
