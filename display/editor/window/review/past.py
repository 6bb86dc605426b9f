"""Which version played at a moment that has passed, as far as the list of versions tells. Pure."""

from datetime import datetime
from typing import Final

from labourhall.contract.playlist_calls import Version, Versions

LISTED: Final = 200
"""So many of the latest versions are looked at; a list of so many says that there may be more."""


def played_at(versions: Versions, moment: datetime) -> int | None:
    """The number of what played at `moment` (0: what the hall began with); None where the list does not go back so far.

    A version knows its last publication alone: one that was published again since is not found at its first time.
    """
    stood = [one for one in versions.versions if _stood(one, moment)]
    if stood:
        return max(stood, key=lambda one: (one.published_at, one.number)).number
    return 0 if is_whole(versions) else None


def is_whole(versions: Versions) -> bool:
    """Whether these are all versions that the hall has."""
    return len(versions.versions) < LISTED


def waits(version: Version) -> bool:
    """Whether a second person has yet to look at it: before it is published, or after the duty officer did so."""
    return version.needs_check and not version.checked_by and version.taken_back_at is None


def may_go_out(version: Version) -> bool:
    """Whether the city may be asked to publish it."""
    return not waits(version) or version.published_at is not None


def _stood(version: Version, moment: datetime) -> bool:
    if version.published_at is None or version.published_at > moment:
        return False
    return version.taken_back_at is None or version.taken_back_at > moment
