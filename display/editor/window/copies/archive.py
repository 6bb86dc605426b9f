"""Earlier versions of the hall as the city keeps them: asked for one by one, each once, found by what they were."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Final

from display.editor import copies
from labourhall.contract import wire
from labourhall.contract.call import Call
from labourhall.contract.playlist import Bundle, Playlist
from labourhall.contract.playlist_calls import GetVersion, KeptBundle, SeeVersions, Version, Versions
from labourhall.contract.refusals import Malformed, Trouble
from labourhall.program.hall_time import HALL_TIME

LIMIT: Final = 100
"""So many of the latest versions are looked through: a year of a hall that publishes twice a week."""

Ask = Callable[[Call[Any], Callable[[Any], None]], None]


class When(StrEnum):
    """What people look for; its words are `editor.copy.<value>`."""

    YESTERDAY = "yesterday"
    LAST_WEEK = "last_week"
    LAST_FAIR = "last_fair"
    VERSION = "version"


@dataclass(frozen=True, slots=True)
class Source:
    """Something to copy from: a version, or the last fair, which is looked for when it is wanted (None)."""

    when: When
    version: Version | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The playlists of a source; `lost` pages could not be read. `day` is the last one of a fair."""

    version: Version
    playlists: tuple[Playlist, ...]
    lost: int = 0
    day: date | None = None


Kept = tuple[KeptBundle, Bundle, int]
"""A version, its bundle, and how much of it could not be read."""
Told = Callable[[Found | Trouble | None], None]
"""Hears what was found; None: there is no such thing among the versions that are known."""


class Archive:
    """`ask` puts a call to the city as the officer who is signed in."""

    def __init__(self, hall: str, ask: Ask) -> None:
        self._hall = hall
        self._ask = ask
        self._waiting: dict[int, list[Callable[[Kept | Trouble], None]]] = {}
        self._bundles: dict[int, Kept] = {}

    def see(self, told: Callable[[Versions | Trouble], None]) -> None:
        """Ask which versions there are; what was asked before and never sent, for want of an officer, is forgotten."""
        self._waiting.clear()
        self._ask(SeeVersions(self._hall, LIMIT), told)

    def find(self, source: Source, versions: Versions, today: date, told: Told) -> None:
        """Fetch what the source holds."""
        if source.when is When.LAST_FAIR:
            self._look_for_fair(iter(copies.published(versions.versions)), today, told)
        elif source.version is None:
            told(None)
        else:
            self._fetch(
                source.version.number, lambda found: told(found if isinstance(found, Trouble) else _all(*found))
            )

    def _look_for_fair(self, left: Iterator[Version], today: date, told: Told) -> None:
        version = next(left, None)
        if version is None:
            told(None)
            return

        def look(found: Kept | Trouble) -> None:
            if isinstance(found, Trouble):
                told(found)
                return
            kept, bundle, lost = found
            fair = copies.last_fair(bundle, today)
            if fair is None:
                self._look_for_fair(left, today, told)
            else:
                told(Found(kept.version, (fair[0],), lost, fair[1]))

        self._fetch(version.number, look)

    def _fetch(self, number: int, then: Callable[[Kept | Trouble], None]) -> None:
        if number in self._bundles:
            then(self._bundles[number])
            return

        if number in self._waiting:
            self._waiting[number].append(then)
            return
        self._waiting[number] = [then]
        self._ask(GetVersion(self._hall, number), lambda answer: self._keep(number, answer))

    def _keep(self, number: int, answer: Any) -> None:
        found = _read(answer) if isinstance(answer, KeptBundle) else answer
        if not isinstance(found, Trouble):
            self._bundles[number] = found
        for then in self._waiting.pop(number, []):
            then(found)


def sources(versions: Versions, today: date) -> list[Source]:
    """What can be copied from: three that people ask for, then every version that boards have played."""
    days = ((When.YESTERDAY, today - timedelta(days=1)), (When.LAST_WEEK, today - timedelta(days=7)))
    return [
        *(Source(when, copies.played_at_the_end_of(day, versions.versions, HALL_TIME), day) for when, day in days),
        Source(When.LAST_FAIR),
        *(Source(When.VERSION, one) for one in copies.published(versions.versions)),
    ]


def _all(kept: KeptBundle, bundle: Bundle, lost: int) -> Found:
    return Found(kept.version, tuple(one for one in bundle.playlists if one.pages), lost)


def _read(kept: KeptBundle) -> Kept | Trouble:
    """The bundle, without pages of kinds that are not known here: how many those are."""
    try:
        bundle, lost = wire.read_answer(kept.content.encode(), Bundle)
    except Malformed as error:
        return error
    return kept, bundle, len(lost)
