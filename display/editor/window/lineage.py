"""Which published version a document comes from, and who made what plays. Pure."""

from labourhall.contract.playlist_calls import Version, Versions


def origin(base: int, versions: Versions) -> int:
    """The version that its editor knew to play: `base`, or what that was made from while it was never published."""
    known = {one.number: one for one in versions.versions}
    seen: set[int] = set()
    while (found := known.get(base)) is not None and found.published_at is None and base not in seen:
        seen.add(base)
        base = found.base
    return base


def playing(versions: Versions) -> Version | None:
    """The version that plays; None for what the hall began with."""
    return next((one for one in versions.versions if one.number == versions.playing), None)
