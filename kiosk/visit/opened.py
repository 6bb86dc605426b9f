"""Inside an open visit: gives each event to the task on the glass, follows where it leads, keeps the trail."""

from dataclasses import replace

from kiosk.slices.outcome import Leave, Outcome, Scene, Stay
from kiosk.slices.table import SLICES
from kiosk.visit.actions import Action
from kiosk.visit.states import Identity, Open, Visit
from kiosk.visit.task import Destination, Task
from kiosk.visit.tickets import draw
from kiosk.visit.vocabulary import Effect, Event, ForgetPin, Touched


def opened(
    visit: Visit, identity: Identity, to: Destination, seed: int, now: float
) -> tuple[Visit, tuple[Effect, ...]]:
    """A fresh visit of this person that begins at `to`."""
    stay = SLICES.begin(to, _scene(visit, identity, seed, 0, now))
    outer = Open(identity, stay.task, now, now, seed, trail=stay.task.trail(), drawn=1)
    return replace(visit, outer=outer), stay.effects


def step(visit: Visit, outer: Open, event: Event, now: float) -> tuple[Visit, tuple[Effect, ...]] | None:
    """Let the task on the glass take a step; None where it says that the visit is over."""
    scene = _scene(visit, outer.identity, outer.visit_seed, outer.drawn, now)
    outcome = _outcome(outer.task, event, scene)
    identity = outer.identity
    if isinstance(outcome, Leave):
        identity = outcome.identity or identity
        begun = SLICES.begin(outcome.to, replace(scene, identity=identity))
        outcome = Stay(begun.task, outcome.effects + begun.effects)
    if not isinstance(outcome, Stay):
        return None
    drawn = outer.drawn + 1 if outcome.effects else outer.drawn
    trail = outer.trail.joined(outcome.task.trail())
    return replace(
        visit, outer=replace(outer, identity=identity, task=outcome.task, trail=trail, drawn=drawn)
    ), outcome.effects


def _outcome(task: Task, event: Event, scene: Scene) -> Outcome:
    """The way home is the same from everywhere; half a PIN does not go along."""
    if isinstance(event, Touched) and event.action == Action.HOME:
        return Leave(SLICES.entrances.holder, (ForgetPin(),) if task.takes_digits() else ())
    return SLICES.step(task, event, scene)


def _scene(visit: Visit, identity: Identity, seed: int, drawn: int, now: float) -> Scene:
    return Scene(
        identity=identity,
        large=visit.accommodations.large,
        helped=visit.accommodations.helped,
        line_up=not visit.surroundings.line_cut_at,
        seed=seed,
        ticket=draw(seed, f"ask:{drawn}"),
        now=now,
    )
