"""How far a board had come before it was started anew: read from its own record of what stood. Pure."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from display.orders import BEGINNING, Course
from display.programme import BUILT_IN, PlaylistName, Programme
from display.record import Stood
from display.rounds import Pool, resumed
from display.selection import pool_of
from labourhall.contract.playlist import SpotlightPage, VacancyPage

LINES: Final = 3_000
"""So many pages are looked through at most, about a day's: a larger pool's round is then partly forgotten."""
ENOUGH: Final = 3
"""After so many pages of earlier rounds no later one is expected further back."""


def course(given: Programme | None, backwards: Iterable[Stood]) -> Course:
    """How far the board had come, by the pages that stood, the last first; `given` says what they chose from."""
    pools = _pools(given)
    latest: dict[Pool, dict[str, int]] = {}
    behind = Counter[Pool]()
    for one in backwards:
        pool = pools.get((one.district, one.page))
        counted = [(number, count) for number, count in zip(one.numbers, one.rounds, strict=True) if count > 0]
        if pool is None or not counted:
            continue
        known = latest.setdefault(pool, {})
        for number, count in counted:
            known.setdefault(number, count)
        behind[pool] += max(count for _, count in counted) < max(known.values())
        if all(behind[each] >= ENOUGH for each in pools.values()):
            break
    return Course(rounds=resumed(latest)) if latest else BEGINNING


def _pools(given: Programme | None) -> dict[tuple[str, str], Pool]:
    """What each page chooses from, by whose it is and its id."""
    playlists = ((PlaylistName(BUILT_IN.name), BUILT_IN), *(given.playlists if given is not None else ()))
    district = given.district if given is not None else ""
    return {
        (named.district, page.id): pool_of(page, district)
        for named, playlist in playlists
        for page in playlist.pages
        if isinstance(page, VacancyPage | SpotlightPage)
    }
