"""Whether a bundle holds all that it names, in a place's bounds: looked at before it is kept, and before it is sent.

What is wrong is a value; its sentence is a word. Whether texts fit a board, and may stand on one, is not known here. It
is of what breaks into it, for that is written in haste: `unfit`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from labourhall.contract import pictures
from labourhall.contract.interrupts import Interrupt, UrgentNotice, texts_of
from labourhall.contract.playlist import (
    AgenciesPage,
    Agency,
    Bundle,
    ClockPage,
    FairPage,
    FairPost,
    NoticePage,
    Page,
    PicturePage,
    PolicyPage,
    Slot,
    TickerPage,
    VacancyPage,
    WelcomePage,
)
from labourhall.market.contacts import holds_contact

MOST_PAGES: Final = 1000
MOST_VACANCIES: Final = 10_000
MOST_ENTRIES: Final = 2000
"""Of a page's list: no fair has more booths, no city more agencies."""
MOST_SHARE: Final = 100
MOST_CHARACTERS: Final = 150_000
"""Of all pages together: whatever more a call may carry, a hall's line takes a minute for so much."""
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


class Flaw(StrEnum):
    """What is wrong, with what its sentence names. The sentences are the words `flaw.<value>`."""

    PLAYLIST_NAME = "playlist_name"
    """A name, and how many characters one has at most; so too the three below."""
    DAYPART_NAME = "daypart_name"
    GROUP_NAME = "group_name"
    PAGE_NAME = "page_name"
    PLAYLIST_TWICE = "playlist_twice"
    """A name that stands more than once; so too the three below."""
    DAYPART_TWICE = "daypart_twice"
    GROUP_TWICE = "group_twice"
    PAGE_TWICE = "page_twice"
    MANY_PAGES = "many_pages"
    """How many there may be."""
    LARGE = "large"
    """How many characters all pages may have, in thousands."""
    NO_HEADLINE = "no_headline"
    """The page."""
    NO_SENTENCE = "no_sentence"
    """The page of running text."""
    LONG_PAGE = "long_page"
    """The page, and how many characters it may have."""
    NO_WORDS = "no_words"
    """The picture's page."""
    WRONG_FITS = "wrong_fits"
    """The picture's page, and to how many shapes of boards it may be fitted."""
    WRONG_PICTURE = "wrong_picture"
    """The picture's page, and for a log what is wrong with its bytes."""
    LARGE_PICTURES = "large_pictures"
    """How many thousand bytes all pictures may have."""
    NO_LARGE_WORDS = "no_large_words"
    """The page of large words."""
    MANY_ENTRIES = "many_entries"
    """The page with a list, and how many entries it may have."""
    NO_FAIR_NAME = "no_fair_name"
    """The page of the fair; so too the one below."""
    NO_FAIR_DAY = "no_fair_day"
    WRONG_LIMIT = "wrong_limit"
    """The page, and the most that it may show."""
    WRONG_WEEKDAY = "wrong_weekday"
    """The daypart."""
    GROUP_BOARD = "group_board"
    """The group, and the board that there is not."""
    OPENING_DAYPART = "opening_daypart"
    """The daypart that there is not."""
    DAY_TWICE = "day_twice"
    """A day of which it is said twice whether it is worked."""
    SLOT_PLAYLIST = "slot_playlist"
    """The playlist that there is not."""
    SLOT_DAYPART = "slot_daypart"
    """The slot's playlist, and the daypart that there is not; so too of the board below."""
    SLOT_BOARD = "slot_board"
    SLOT_DAYS = "slot_days"
    """The playlist of a slot that ends before it begins."""
    WRONG_SHARE = "wrong_share"
    """The slot's playlist, and the largest share."""
    DISTRICT_OPENING = "district_opening"
    """Nothing: a district says when no hall is open."""
    CONTACT = "contact"
    """Nothing: it tells how to reach a private person."""
    NOTICE_HEADLINE = "notice_headline"
    LONG_NOTICE = "long_notice"
    """How many characters an urgent notice may have."""
    NO_SIGNAL_NAME = "no_signal_name"
    NO_HALL_DOES = "no_hall_does"
    MANY_SENTENCES = "many_sentences"
    """How many there may be."""
    LONG_TEXT = "long_text"
    """The text, and how many Han characters have room in its place."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A flaw with what its sentence names."""

    flaw: Flaw
    named: tuple[str, ...] = ()

    def __str__(self) -> str:
        """For logs."""
        return " ".join((self.flaw.value, *self.named))


def unsound(bundle: Bundle, boards: Iterable[str], is_district: bool = False) -> Fault | None:
    """The first thing wrong with the bundle of a hall with these boards, or a district's; None for a sound one."""
    return next(_faults(bundle, frozenset(boards), is_district), None)


def too_large(bundle: Bundle) -> Fault | None:
    """Why no call could carry the bundle: it is to be known before it is sent."""
    pages = [page for playlist in bundle.playlists for page in playlist.pages]
    if len(pages) > MOST_PAGES:
        return Fault(Flaw.MANY_PAGES, (str(MOST_PAGES),))
    if sum(map(_length, pages)) > MOST_CHARACTERS:
        return Fault(Flaw.LARGE, (str(MOST_CHARACTERS // 1000),))
    return None


def unfit(page: Interrupt, own: str) -> Fault | None:
    """Why an interrupt's words cannot stand on a board; None where they can. `own`: digits of the hall's own number.

    110, 119, 120, 12333 and 12345 are nobody's private numbers: numbers as short as these always pass.
    """
    return next(_unfit(page, own), None)


def _unfit(page: Interrupt, own: str) -> Iterator[Fault]:
    if any(holds_contact(text, own) for text in texts_of(page)):
        yield Fault(Flaw.CONTACT)
    if isinstance(page, UrgentNotice):
        if not page.headline.strip():
            yield Fault(Flaw.NOTICE_HEADLINE)
        if sum(map(len, texts_of(page))) > LONGEST_NOTICE:
            yield Fault(Flaw.LONG_NOTICE, (str(LONGEST_NOTICE),))
        return
    if not page.name.strip():
        yield Fault(Flaw.NO_SIGNAL_NAME)
    if not page.hall_does.strip():
        yield Fault(Flaw.NO_HALL_DOES)
    if len(page.you_do) > SENTENCES or len(page.issuers) > ISSUERS:
        yield Fault(Flaw.MANY_SENTENCES, (str(SENTENCES),))
    singles = ((page.name, NAME), (page.hazard, HAZARD), (page.area, AREA), (page.hall_does, HALL_DOES))
    several = (*((one, SENTENCE) for one in page.you_do), *((one, ISSUER) for one in page.issuers))
    for text, most in (*singles, *several):
        if sum(HALF if letter.isascii() else 1.0 for letter in text) > most:
            yield Fault(Flaw.LONG_TEXT, (text, str(most)))


def _faults(bundle: Bundle, boards: frozenset[str], is_district: bool) -> Iterator[Fault]:
    pages = [page for playlist in bundle.playlists for page in playlist.pages]
    parts = frozenset(part.name for part in bundle.dayparts)
    places = (*(group.name for group in bundle.groups), *boards)
    yield from _names(Flaw.PLAYLIST_NAME, Flaw.PLAYLIST_TWICE, (playlist.name for playlist in bundle.playlists))
    yield from _names(Flaw.DAYPART_NAME, Flaw.DAYPART_TWICE, (part.name for part in bundle.dayparts))
    yield from _names(Flaw.GROUP_NAME, Flaw.GROUP_TWICE, places)
    yield from _names(Flaw.PAGE_NAME, Flaw.PAGE_TWICE, (page.id for page in pages))
    if (large := too_large(bundle)) is not None:
        yield large
    for page in pages:
        yield from _page_faults(page)
    fits = [png for page in pages if isinstance(page, PicturePage) for png in page.fits]
    if sum(map(len, fits)) > pictures.MOST_OF_A_BUNDLE:
        yield Fault(Flaw.LARGE_PICTURES, (str(pictures.MOST_OF_A_BUNDLE // 1000),))
    for part in bundle.dayparts:
        if not set(part.weekdays) <= set(WEEKDAYS):
            yield Fault(Flaw.WRONG_WEEKDAY, (part.name,))
    for group in bundle.groups:
        yield from (Fault(Flaw.GROUP_BOARD, (group.name, board)) for board in group.boards if board not in boards)
    if is_district and bundle.opening:
        yield Fault(Flaw.DISTRICT_OPENING)
    yield from (Fault(Flaw.OPENING_DAYPART, (name,)) for name in bundle.opening if name not in parts)
    days = Counter(one.day for one in bundle.declared)
    yield from (Fault(Flaw.DAY_TWICE, (f"{day}",)) for day, count in days.items() if count > 1)
    playlists = frozenset(playlist.name for playlist in bundle.playlists)
    for slot in bundle.slots:
        yield from _slot_faults(slot, playlists, parts, frozenset(places))


def _names(wrong: Flaw, twice: Flaw, names: Iterable[str]) -> Iterator[Fault]:
    """Whatever is named has a name of its own, that can be said."""
    for name, count in Counter(names).items():
        if not name.strip() or len(name) > LONGEST_NAME:
            yield Fault(wrong, (name[:LONGEST_NAME], str(LONGEST_NAME)))
        if count > 1:
            yield Fault(twice, (name,))


def longest(page: Page) -> int:
    """How many characters a page may have: a list is read entry by entry, everything else to its end."""
    return MOST_CHARACTERS if _entries(page) else LONGEST_TEXT


def _page_faults(page: Page) -> Iterator[Fault]:
    if isinstance(page, NoticePage | PolicyPage) and not page.headline.strip():
        yield Fault(Flaw.NO_HEADLINE, (page.id,))
    if isinstance(page, WelcomePage) and not any(one.strip() for one in page.words):
        yield Fault(Flaw.NO_LARGE_WORDS, (page.id,))
    if isinstance(page, FairPage) and not page.name.strip():
        yield Fault(Flaw.NO_FAIR_NAME, (page.id,))
    if isinstance(page, FairPage) and (page.first is None or (page.last is not None and page.last < page.first)):
        yield Fault(Flaw.NO_FAIR_DAY, (page.id,))
    if isinstance(page, PicturePage):
        yield from _picture_faults(page)
    if isinstance(page, TickerPage) and not any(line.strip() for line in page.lines):
        yield Fault(Flaw.NO_SENTENCE, (page.id,))
    if len(_entries(page)) > MOST_ENTRIES:
        yield Fault(Flaw.MANY_ENTRIES, (page.id, str(MOST_ENTRIES)))
    if _length(page) > longest(page):
        yield Fault(Flaw.LONG_PAGE, (page.id, str(longest(page))))
    if isinstance(page, VacancyPage) and not 1 <= page.limit <= MOST_VACANCIES:
        yield Fault(Flaw.WRONG_LIMIT, (page.id, str(MOST_VACANCIES)))


def _entries(page: Page) -> tuple[Agency | FairPost, ...]:
    """Those of its list, where it has one."""
    if isinstance(page, FairPage):
        return page.posts
    return page.agencies if isinstance(page, AgenciesPage) else ()


def _length(page: Page) -> int:
    """How many characters it has."""
    match page:
        case NoticePage():
            texts: Iterable[str] = (page.title, page.headline, page.issuer, *page.lines)
        case TickerPage():
            texts = page.lines
        case ClockPage():
            texts = ()
        case PicturePage():
            texts = (page.title, page.shows)
        case WelcomePage():
            texts = (page.title, page.below, *page.words)
        case PolicyPage():
            texts = (page.title, page.headline, page.source, page.number, page.verified_by, *page.steps)
        case AgenciesPage():
            entries = (text for one in page.agencies for text in (one.name, one.licence, one.address))
            texts = (page.title, page.source, *entries)
        case FairPage():
            entries = (text for one in page.posts for text in (one.booth, one.employer, one.post, one.pay))
            texts = (page.title, page.name, page.hours, page.place, *entries)
        case _:
            texts = (page.title, page.scope)
    return sum(map(len, texts))


def _picture_faults(page: PicturePage) -> Iterator[Fault]:
    if not page.shows.strip():
        yield Fault(Flaw.NO_WORDS, (page.id,))
    if not 1 <= len(page.fits) <= pictures.MOST_FITS:
        yield Fault(Flaw.WRONG_FITS, (page.id, str(pictures.MOST_FITS)))
    yield from (Fault(Flaw.WRONG_PICTURE, (page.id, wrong)) for png in page.fits if (wrong := pictures.fault(png)))


def _slot_faults(
    slot: Slot, playlists: frozenset[str], parts: frozenset[str], places: frozenset[str]
) -> Iterator[Fault]:
    name = slot.playlist
    if name not in playlists:
        yield Fault(Flaw.SLOT_PLAYLIST, (name,))
    if slot.daypart and slot.daypart not in parts:
        yield Fault(Flaw.SLOT_DAYPART, (name, slot.daypart))
    yield from (Fault(Flaw.SLOT_BOARD, (name, board)) for board in slot.boards if board not in places)
    if slot.first is not None and slot.last is not None and slot.last < slot.first:
        yield Fault(Flaw.SLOT_DAYS, (name,))
    if not 1 <= slot.share <= MOST_SHARE:
        yield Fault(Flaw.WRONG_SHARE, (name, str(MOST_SHARE)))
