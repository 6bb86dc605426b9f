"""The home page: its tiles lead to the tasks that declare them."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from kiosk.slices.outcome import Leave, Outcome, Scene, Stay
from kiosk.tasks.home.states import AtHome
from kiosk.tasks.home.to import ToHome
from kiosk.visit.task import Destination
from kiosk.visit.vocabulary import Event, Touched

Leads: TypeAlias = Callable[[Scene], Destination | None]
"""Where a tile leads, None for nowhere now."""


def begin(to: ToHome, scene: Scene) -> Stay:
    """Show the tiles."""
    return Stay(AtHome())


def step(task: AtHome, event: Event, scene: Scene, tiles: Mapping[str, Leads]) -> Outcome:
    """A tile leads somewhere; one that has nothing behind it now, and everything else, changes nothing."""
    leads = tiles.get(event.action) if isinstance(event, Touched) else None
    to = leads(scene) if leads is not None else None
    return Stay(task) if to is None else Leave(to)
