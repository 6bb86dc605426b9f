"""Which versions of a place's bundle are kept: each weighs some 40 kB, and every save makes one. Pure.

What can still be of use to somebody stays: it plays, can be taken back to, was on the boards lately, waits for a second
person, is one of its author's latest drafts, or is what one of these was made from.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from labourhall.contract.playlist_calls import Version, VersionState

TAKE_BACKS: Final = 10
"""So many versions can be taken back one after the other; after them plays what the place began with."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """For how many days what was on the boards is kept, and how many drafts of each officer."""

    days: int
    drafts: int


def kept(versions: Sequence[Version], published: Sequence[int], now: datetime, rules: Keeping) -> frozenset[int]:
    """The numbers of those that are kept; `published` those that are on the boards or under that, the latest first."""
    since = now - timedelta(days=rules.days)
    stay = {*published[: TAKE_BACKS + 1], *_latest_drafts(versions, rules.drafts)}
    stay.update(one.number for one in versions if _is_of_use(one, since))
    return frozenset(stay | {one.base for one in versions if one.number in stay})


def _is_of_use(version: Version, since: datetime) -> bool:
    """Whether it was on the boards lately, or was saved lately and waits for a second person."""
    if version.state is VersionState.DRAFT:
        return version.needs_check and not version.checked_by and version.saved_at >= since
    ended = version.taken_back_at or version.published_at
    return ended is not None and ended >= since


def _latest_drafts(versions: Sequence[Version], most: int) -> Iterator[int]:
    counts = Counter[str]()
    for one in sorted(versions, key=lambda version: version.number, reverse=True):
        if one.state is VersionState.DRAFT and counts[one.author] < most:
            counts[one.author] += 1
            yield one.number
