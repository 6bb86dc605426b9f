"""A version in words: its number, what became of it, who did what and when. No Qt."""

from datetime import datetime
from typing import NamedTuple

from display.editor.window.review.past import waits
from labourhall.contract.playlist_calls import Version, VersionState
from labourhall.program.hall_time import HALL_TIME
from labourhall.program.words import Words


class Line(NamedTuple):
    """A version in a list: its name, its state, who did what, and the name of the state's colour."""

    name: str
    state: str
    story: str
    mark: str


def line(version: Version, playing: int, officer: str, words: Words) -> Line:
    """The line of a version for that officer."""
    state, mark = _state(version, playing, officer)
    return Line(name(version.number, words), words.text(f"editor.review.state.{state}"), story(version, words), mark)


def name(number: int, words: Words) -> str:
    """What the version is called: 第 7 版."""
    return words.text("editor.review.version", number) if number else words.text("editor.review.first")


def story(version: Version, words: Words) -> str:
    """Who made, checked, published and took it back, and when."""
    acts = (
        ("saved", version.author, version.saved_at),
        ("checked", version.checked_by, version.checked_at),
        ("published", version.published_by, version.published_at),
        ("taken_back", version.taken_back_by, version.taken_back_at),
    )
    told = [words.text(f"editor.review.did.{what}", who, when(at)) for what, who, at in acts if who]
    return words.text("editor.review.and").join(told)


def when(moment: datetime | None) -> str:
    """A moment as staff write it, by the hall's time; "" for none."""
    return f"{moment.astimezone(HALL_TIME):%m-%d %H:%M}" if moment is not None else ""


def day_and_hour(moment: datetime | None) -> str:
    """The same with the year, for paper that lies in a folder."""
    return f"{moment.astimezone(HALL_TIME):%Y-%m-%d %H:%M}" if moment is not None else ""


def _state(version: Version, playing: int, officer: str) -> tuple[str, str]:
    if waits(version) and version.published_at is not None:
        return ("playing_waits" if version.number == playing else "raised"), "warns"
    if version.number == playing:
        return "playing", "good"
    if version.state is VersionState.TAKEN_BACK:
        return "taken_back", ""
    if version.state is VersionState.PUBLISHED:
        return "played", ""
    is_own = bool(officer) and version.author == officer
    if waits(version):
        return ("mine_waits" if is_own else "waits"), "warns"
    if version.checked_by:
        return ("mine_checked" if is_own else "checked"), "says"
    return ("mine" if is_own else "draft"), "says" if is_own else ""
