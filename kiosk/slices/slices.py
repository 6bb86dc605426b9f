"""The way among the slices: by the state's own type, by the destination's own type. Refuses a table with a hole."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

from kiosk.slices.outcome import Outcome, Stay, Turn
from kiosk.slices.slice import Plays, Slice, page_of
from kiosk.visit.task import Destination, Task


class TableError(ValueError):
    """The table of slices cannot be played; the sentence names the slice, state or page."""


@dataclass(frozen=True, slots=True)
class Entrances:
    """Where a visit begins, by who is here; `holder` is also the way home, `told` is for holders with news."""

    holder: Destination
    told: Destination
    stranger: Destination
    officer: Destination


class Slices:
    """All slices. Raises TableError for one that is there twice, a state or destination in two, a lost entrance."""

    def __init__(self, slices: Iterable[Slice], entrances: Entrances) -> None:
        self.all = tuple(slices)
        self.entrances = entrances
        _once("the slice", (one.name for one in self.all))
        _once("the state", (plays.state.__name__ for one in self.all for plays in one.plays))
        _once("the destination", (to.__name__ for one in self.all for to in one.begins))
        self._plays = {plays.state: plays for one in self.all for plays in one.plays}
        self._begins = {to: begin for one in self.all for to, begin in one.begins.items()}
        _once("the tile", (one.tile.action for one in self.all if one.tile is not None))
        for to in (entrances.holder, entrances.told, entrances.stranger, entrances.officer):
            self._beginning(to)

    def plays(self, state: object) -> Plays[Any]:
        """How this state plays."""
        found = self._plays.get(type(state))
        if found is None:
            raise TableError(f"The state {type(state).__name__} is in no slice of the table.")
        return found

    def begin(self, to: Destination, turn: Turn) -> Stay:
        """Begin the task that plays at `to`. A `Scene` is needed wherever a task asks who is here."""
        stay: Stay = self._beginning(to)(to, turn)
        return stay

    def step(self, task: Task, event: object, turn: Turn) -> Outcome:
        """Let the task take a step; what is not for it changes nothing."""
        return self.plays(task).step(task, event, turn) or Stay(task)

    def shown(self) -> tuple[type, ...]:
        """Every class of props, each once, in the table's order."""
        return tuple(dict.fromkeys(plays.shows for one in self.all for plays in one.plays))

    def pages(self) -> tuple[Path, ...]:
        """Every page's file. Raises TableError for one that is not there."""
        found = tuple(page_of(props) for props in self.shown())
        for props, page in zip(self.shown(), found, strict=True):
            if not page.is_file():
                raise TableError(f"{props.__name__} has no page: {page} is not there.")
        return found

    def look_for_lost(self, folders: Iterable[ModuleType]) -> None:
        """Raise TableError for a slice that lies in one of these folders and is not in the table."""
        names = {one.name for one in self.all}
        for folder in folders:
            for found in iter_modules(folder.__path__):
                if found.ispkg and found.name not in names:
                    raise TableError(f"The folder {folder.__name__}.{found.name} is a slice that the table lacks.")

    def spoken(self) -> tuple[str, ...]:
        """Every id that a page may have read out."""
        return tuple(dict.fromkeys(identifier for one in self.all for identifier in one.spoken))

    def _beginning(self, to: Destination) -> Any:
        if type(to) not in self._begins:
            raise TableError(f"The destination {type(to).__name__} is in no slice of the table.")
        return self._begins[type(to)]


def _once(what: str, names: Iterable[str]) -> None:
    twice = [name for name, count in Counter(names).items() if count > 1]
    if twice:
        raise TableError(f"In the table of slices {what} {twice[0]} stands twice.")
