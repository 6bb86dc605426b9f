"""What a slice is: one object that names a task's (or an outer page's) states, what begins it, how each of them goes
on, what it shows and says. Values only; `slices.py` finds its way among them.
"""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

from kiosk.sight import dock
from kiosk.sight.dock import Tool
from kiosk.sight.sight import Sight
from kiosk.sight.tiles import Tile
from kiosk.slices.outcome import Outcome, Stay
from kiosk.visit.task import Destination

S = TypeVar("S")


def unmoved(state: object, event: object, turn: object) -> None:
    """The step of a page on which nothing can be touched but dock and card."""


@dataclass(frozen=True, slots=True)
class Plays(Generic[S]):
    """How one state plays.

    `step` is given a `Scene`, or only a `Turn` where it also plays without an open visit; None: the event was not for
    this state. `derive` makes the props of class `shows`, which the page of that name shows. `says` is the id of what
    is read out. `names_kiosk`: the kiosk's name stands at the foot.
    """

    state: type[S]
    shows: type
    derive: Callable[[Sight, S], Any]
    says: Callable[[S], str]
    step: Callable[[S, Any, Any], Outcome | None] = unmoved
    dock: Callable[[Sight], tuple[Tool, ...]] = dock.within
    names_kiosk: bool = False


@dataclass(frozen=True, slots=True)
class Slice:
    """One task, or one page of the outer machine. `spoken` are all ids that its states may have read out."""

    name: str
    plays: tuple[Plays[Any], ...]
    spoken: tuple[str, ...]
    begins: Mapping[type[Destination], Callable[[Any, Any], Stay]] = field(default_factory=dict)
    tile: Tile | None = None


def page_of(props: type) -> Path:
    """The QML file that shows these props: `HomeProps` is shown by `Home.qml` beside the module that declares it."""
    module = Path(str(sys.modules[props.__module__].__file__))
    return module.with_name(f"{props.__name__.removesuffix('Props')}.qml")
