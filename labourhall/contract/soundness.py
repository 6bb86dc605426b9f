"""Whether a bundle holds all that it names, in a hall's bounds: looked at before it is kept, and before it is sent.

Whether its texts fit a board, and may stand on one, is not known here. It is of what breaks into it, for that is
written in haste: `unfit`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from labourhall.contract.interrupts import Interrupt, UrgentNotice, texts_of
from labourhall.contract.playlist import Bundle, NoticePage, Page, Slot, VacancyPage
from labourhall.market.contacts import holds_contact

MOST_PAGES: Final = 1000
MOST_VACANCIES: Final = 10_000
MOST_SHARE: Final = 100
LONGEST_NAME: Final = 40
LONGEST_TEXT: Final = 5000
WEEKDAYS: Final = range(1, 8)
NAME, HAZARD, AREA, HALL_DOES, SENTENCE, ISSUER = 10, 2, 8, 12, 15, 9
"""Characters of an emergency's parts that stand whole on every board (`tests/display/pages/test_emergency`)."""
SENTENCES, ISSUERS = 2, 2
LONGEST_NOTICE: Final = 200
"""Characters of an urgent notice: what takes longer than a minute to read is no urgent notice."""
HALF: Final = 0.6
"""What a digit or a Latin letter takes of a Han character's room, its cell's air counted."""


def unsound(bundle: Bundle, boards: Iterable[str]) -> str:
    """The first thing that is wrong with the bundle, for a hall with these boards; "" for a sound one."""
    return next(_faults(bundle, frozenset(boards)), "")


def unfit(page: Interrupt, own: str) -> str:
    """Why an interrupt's words cannot stand on a board; "" where they can. `own`: digits of the hall's own number.

    110, 119, 120, 12333 and 12345 are nobody's private numbers: numbers as short as these always pass.
    """
    return next(_unfit(page, own), "")


def _unfit(page: Interrupt, own: str) -> Iterator[str]:
    if any(holds_contact(text, own) for text in texts_of(page)):
        yield "it tells how to reach a private person"
    if isinstance(page, UrgentNotice):
        if not page.headline.strip():
            yield "a notice has a headline"
        if sum(map(len, texts_of(page))) > LONGEST_NOTICE:
            yield f"more than {LONGEST_NOTICE} characters"
        return
    yield from (f"{name} is missing" for name in ("name", "hall_does") if not getattr(page, name).strip())
    if len(page.you_do) > SENTENCES or len(page.issuers) > ISSUERS:
        yield f"more than {SENTENCES} sentences of what people do"
    singles = ((page.name, NAME), (page.hazard, HAZARD), (page.area, AREA), (page.hall_does, HALL_DOES))
    several = (*((one, SENTENCE) for one in page.you_do), *((one, ISSUER) for one in page.issuers))
    for text, most in (*singles, *several):
        if sum(HALF if letter.isascii() else 1.0 for letter in text) > most:
            yield f"{text!r} is longer than {most} characters"


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
    days = Counter(one.day for one in bundle.declared)
    yield from (f"declared: {day} stands there {count} times" for day, count in days.items() if count > 1)
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
