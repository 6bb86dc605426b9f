"""Where a page goes that is moved in a list which may show a part of them: always named by ids. Pure."""

from collections.abc import Sequence


def above(shown: Sequence[str], moved: str) -> str | None:
    """The id before which a page goes that is moved one up among those shown; None: it stands first."""
    place = shown.index(moved)
    return shown[place - 1] if place else None


def below(every: Sequence[str], shown: Sequence[str], moved: str) -> str | None:
    """The id before which a page goes that is moved one down ("": the end); None: it stands last among those shown."""
    place = shown.index(moved)
    return behind(every, shown[place + 1]) if place + 1 < len(shown) else None


def dropped(every: Sequence[str], shown: Sequence[str], row: int) -> str:
    """The id before which pages go that are dropped at a row of those shown: below the last of them right behind it."""
    if 0 <= row < len(shown):
        return shown[row]
    return behind(every, shown[-1]) if shown else ""


def behind(every: Sequence[str], page: str) -> str:
    """The id of the page that follows; "" behind the last one."""
    place = every.index(page) + 1
    return every[place] if place < len(every) else ""
