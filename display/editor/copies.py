"""Pages out of earlier versions of the hall: which one played on a day, which fair was the last, what has passed. Pure.

Nothing is changed that was not asked for: a day that has passed is told, and goes only where somebody wants it gone.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Final

from display.editor.page_edits import changed_page
from display.page_words import words_of
from labourhall.contract.playlist import Bundle, Page, Playlist, Priority
from labourhall.contract.playlist_calls import Version

_DAY: Final = re.compile(r"(?:(20\d\d)\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]")
_LATELY: Final = timedelta(days=183)
"""A day without a year is the nearest one of that name."""


@dataclass(frozen=True, slots=True)
class Passed:
    """What of a page is over: its last day, and days that its text names. None and empty: nothing."""

    until: date | None = None
    named: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return self.until is not None or bool(self.named)


def played_at_the_end_of(day: date, versions: Iterable[Version], zone: tzinfo) -> Version | None:
    """The version that the boards played when that day ended; None where none of these was published by then.

    Of a version that was published twice the city tells the latest time alone: the day between is then another's.
    """
    end = datetime.combine(day + timedelta(days=1), time(), zone)
    played = [
        (one.published_at, one)
        for one in versions
        if one.published_at is not None
        and one.published_at < end
        and (one.taken_back_at is None or one.taken_back_at >= end)
    ]
    return max(played, key=lambda pair: pair[0])[1] if played else None


def published(versions: Iterable[Version]) -> list[Version]:
    """Those that boards have played, the latest first."""
    played = [(one.published_at, one) for one in versions if one.published_at is not None]
    return [one for _, one in sorted(played, key=lambda pair: pair[0], reverse=True)]


def last_fair(bundle: Bundle, today: date) -> tuple[Playlist, date] | None:
    """The playlist of the occasion in the bundle that ended last before today, and its last day."""
    ends: dict[str, date] = {}
    for slot in bundle.slots:
        if slot.priority is Priority.OCCASION and slot.last is not None and slot.last < today:
            ends[slot.playlist] = max(slot.last, ends.get(slot.playlist, slot.last))
    found = [(one, ends[one.name]) for one in bundle.playlists if one.name in ends and one.pages]
    return max(found, key=lambda pair: pair[1], default=None)


def passed(page: Page, today: date) -> Passed:
    """What of the page is over by today."""
    until = page.until if page.until is not None and page.until < today else None
    return Passed(until, tuple(dict.fromkeys(_passed_days(words_of(page), today))))


def copies(pages: Sequence[Page], ids: Iterator[str], today: date, *, clears: bool) -> tuple[Page, ...]:
    """The pages under new ids; `clears` takes last days away that have passed."""
    return tuple(_copy(page, next(ids), passed(page, today).until is not None and clears) for page in pages)


def _copy(page: Page, page_id: str, is_cleared: bool) -> Page:
    changed = changed_page(page, {"id": page_id, "until": None} if is_cleared else {"id": page_id})
    assert changed is not None, "an id and no last day are values of every page"
    return changed


def _passed_days(texts: Iterable[str], today: date) -> Iterator[str]:
    for text in texts:
        for found in _DAY.finditer(text):
            day = _day(found, today)
            if day is not None and day < today:
                yield found[0]


def _day(found: re.Match[str], today: date) -> date | None:
    """The day that is meant; None where there is none of that name."""
    month, number = int(found[2]), int(found[3])
    years = [int(found[1])] if found[1] else [today.year - 1, today.year, today.year + 1]
    days = [day for year in years if (day := _existing(year, month, number)) is not None]
    near = [day for day in days if found[1] or abs(day - today) <= _LATELY]
    return near[0] if near else None


def _existing(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
