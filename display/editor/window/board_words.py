"""A board in words: how large it is, whether what was published stands on it, by which frame. No Qt.

A board that has the bundle and shows nothing of it is no board that shows it: it is dark, waits for data, or an
interrupt holds it. One that tells nothing any more is not believed.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from labourhall.contract.interrupts import PAGE
from labourhall.contract.playlist_calls import BoardState, BoardStates
from labourhall.program.hall_time import HALL_TIME
from labourhall.program.words import Words

SILENT_AFTER: Final = timedelta(minutes=3)
"""A board tells each minute what it shows."""


def lines(sizes: Mapping[str, tuple[int, int]], states: BoardStates | None, words: Words) -> dict[str, str]:
    """A line for each board that is known here or to the city, by name."""
    told = {_name(one): one for one in states.boards} if states is not None else {}
    names = dict.fromkeys((*sizes, *told))
    return {name: _line(name, sizes.get(name), told.get(name), states, words) for name in names}


def missing(states: BoardStates) -> list[str]:
    """The boards that do not show what they are to play."""
    return [_name(one) for one in states.boards if not is_on(one, states)]


def proven(states: BoardStates) -> set[str]:
    """The boards that do."""
    return {_name(one) for one in states.boards if is_on(one, states)}


def is_on(state: BoardState, states: BoardStates) -> bool:
    """Whether the board has proven a frame of what it is to play, lately."""
    return _how(state, states) == "on"


def _name(state: BoardState) -> str:
    """Of a district's boards each with its hall: a name is a board's in its hall alone."""
    return f"{state.hall} {state.board}" if state.hall else state.board


def _line(
    name: str,
    size: tuple[int, int] | None,
    state: BoardState | None,
    states: BoardStates | None,
    words: Words,
) -> str:
    first = words.text("editor.board.line", name, *size) if size else words.text("editor.board.name", name)
    if state is None or states is None:
        return first
    return f"{first}\n{_shown(state, states, words)}"


def _shown(state: BoardState, states: BoardStates, words: Words) -> str:
    how = _how(state, states)
    if state.told_at is None:
        return words.text(f"editor.board.{how}")
    return words.text(f"editor.board.{how}", state.frame, f"{state.told_at.astimezone(HALL_TIME):%m-%d %H:%M:%S}")


def _how(state: BoardState, states: BoardStates) -> str:
    """never, silent, beside (its district's bundle has its turn), off (another bundle), idle (nothing of it) or on."""
    if state.told_at is None:
        return "never"
    if states.now - state.told_at > SILENT_AFTER:
        return "silent"
    if state.bundle != states.bundle:
        return "beside" if state.bundle and state.bundle == states.district else "off"
    return "on" if state.page and not state.page.startswith(PAGE) else "idle"
