"""A board in words and in a colour: how large it is, whether what was published stands on it, by which frame. No Qt.

A board that has the bundle and shows nothing of it is no board that shows it: it is dark, waits for data, or an
interrupt holds it. One that tells nothing any more is not believed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from labourhall.contract.interrupts import PAGE
from labourhall.contract.playlist_calls import BoardState, BoardStates
from labourhall.program.hall_time import HALL_TIME
from labourhall.program.words import Words

SILENT_AFTER: Final = timedelta(minutes=3)
"""A board tells each minute what it shows."""
MARKS: Final = {"on": "good", "beside": "good", "idle": "warns", "off": "warns", "silent": "stops", "never": ""}
"""The name of the colour of each state: one that lives and is of no use is amber."""
LONG: Final = timedelta(hours=1)

Titled = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Line:
    """What stands of something in a list, and the name of its colour: "" where nothing is known, None for no colour."""

    text: str
    mark: str | None = None


def lines(
    sizes: Mapping[str, tuple[int, int]],
    states: BoardStates | None,
    words: Words,
    titled: Titled,
    since: timedelta = timedelta(),
) -> dict[str, Line]:
    """A line for each board that is known here or to the city, by name.

    `titled` gives the title of a page's id, "" for one that is not here; `since` is how long ago the city answered.
    """
    told = {_name(one): one for one in states.boards} if states is not None else {}
    now = states.now + since if states is not None else None
    found = {}
    for name in dict.fromkeys((*sizes, *told)):
        size = sizes.get(name)
        first = words.text("editor.board.line", name, *size) if size else words.text("editor.board.name", name)
        if name not in told or states is None or now is None:
            found[name] = Line(first, "")
            continue
        how = _how(told[name], states, now)
        wrong = _wrong(told[name], words)
        mark = "warns" if wrong and MARKS[how] in ("good", "") else MARKS[how]
        found[name] = Line("\n".join((first, _shown(told[name], how, now, words, titled), *wrong)), mark)
    return found


def _wrong(state: BoardState, words: Words) -> list[str]:
    """What the board says is wrong with it, a line each; of a code that is not known here the code alone."""
    return [f"{code} {_fault(code, words)}".rstrip() for code in state.faults]


def _fault(code: str, words: Words) -> str:
    """A fault's sentence. The board tells its code alone: where its own sentence names more, there is another."""
    known = (key for key in (f"editor.board.fault.{code}", f"failure.{code}") if words.has(key))
    return next((words.text(key) for key in known), "")


def of_hall(states: BoardStates | None) -> tuple[str, ...]:
    """The names of the hall's own boards that the city knows; none where it was asked for a district's."""
    return tuple(one.board for one in states.boards if not one.hall) if states is not None else ()


def missing(states: BoardStates) -> list[str]:
    """The boards that do not show what they are to play."""
    return [_name(one) for one in states.boards if not is_on(one, states)]


def proven(states: BoardStates) -> set[str]:
    """The boards that do."""
    return {_name(one) for one in states.boards if is_on(one, states)}


def is_on(state: BoardState, states: BoardStates) -> bool:
    """Whether the board has proven a frame of what it is to play, lately."""
    return _how(state, states, states.now) == "on"


def _name(state: BoardState) -> str:
    """Of a district's boards each with its hall: a name is a board's in its hall alone."""
    return f"{state.hall} {state.board}" if state.hall else state.board


def _shown(state: BoardState, how: str, now: datetime, words: Words, titled: Titled) -> str:
    if state.told_at is None:
        return words.text(f"editor.board.{how}")
    title = titled(state.page) if how == "on" else ""
    says = words.text("editor.board.on_page", title) if title else words.text(f"editor.board.{how}")
    return f"{says}\n{words.text('editor.board.frame', state.frame, _age(state.told_at, now, words))}"


def _age(told_at: datetime, now: datetime, words: Words) -> str:
    """How old the word of a board is: in seconds or minutes, the time by the hall's clock where it is old."""
    age = max(now - told_at, timedelta())
    if age >= LONG:
        return f"{told_at.astimezone(HALL_TIME):%m-%d %H:%M}"
    seconds = int(age.total_seconds())
    return words.text("editor.ago.minutes", seconds // 60) if seconds >= 60 else words.text("editor.ago", seconds)


def _how(state: BoardState, states: BoardStates, now: datetime) -> str:
    """never, silent, beside (its district's bundle has its turn), off (another bundle), idle (nothing of it) or on."""
    if state.told_at is None:
        return "never"
    if now - state.told_at > SILENT_AFTER:
        return "silent"
    if state.bundle != states.bundle:
        return "beside" if state.bundle and state.bundle == states.district else "off"
    return "on" if state.page and not state.page.startswith(PAGE) else "idle"
