"""Inside an open visit: gives each event to the task on the glass, follows where it leads, counts what was done."""

from dataclasses import replace

from kiosk.visit.actions import Action
from kiosk.visit.states import AskingPin, Identity, Lettered, Open, ShowingRecords, Task, Viewing, Visit
from kiosk.visit.tasks import routes
from kiosk.visit.tasks.outcome import Destination, Leave, Outcome, Scene, ToHome
from kiosk.visit.tickets import draw
from kiosk.visit.vocabulary import Effect, Event, ForgetPin, Touched


def opened(
    visit: Visit, identity: Identity, to: Destination, seed: int, now: float
) -> tuple[Visit, tuple[Effect, ...]]:
    """A fresh visit of this person that begins at `to`."""
    stay = routes.begin(to, _scene(visit, identity, seed, 0, now))
    outer = Open(identity, stay.task, opened_at=now, touched_at=now, visit_seed=seed, drawn=1)
    return replace(visit, outer=outer), stay.effects


def step(visit: Visit, outer: Open, event: Event, now: float) -> tuple[Visit, tuple[Effect, ...]]:
    """Let the task on the glass take a step."""
    scene = _scene(visit, outer.identity, outer.visit_seed, outer.drawn, now)
    outcome = _outcome(outer.task, event, scene)
    identity, effects = outer.identity, outcome.effects
    if isinstance(outcome, Leave):
        identity = outcome.identity or identity
        outcome = routes.begin(outcome.to, replace(scene, identity=identity))
        effects += outcome.effects
    drawn = outer.drawn + 1 if effects else outer.drawn
    after = _counted(replace(outer, identity=identity, drawn=drawn), outcome.task)
    return replace(visit, outer=after), effects


def _outcome(task: Task, event: Event, scene: Scene) -> Outcome:
    """The way home is the same from everywhere; half a PIN does not go along."""
    if isinstance(event, Touched) and event.action == Action.HOME:
        return Leave(ToHome(), (ForgetPin(),) if isinstance(task, AskingPin) else ())
    return routes.step(task, event, scene)


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


def _counted(outer: Open, task: Task) -> Open:
    """The counts that the cleared screen will show: distinct vacancies, distinct letters, whether records were seen."""
    viewed = _with(outer.viewed, task.number) if isinstance(task, Viewing) else outer.viewed
    letters = _with(outer.letters, task.referral.number) if isinstance(task, Lettered) else outer.letters
    return replace(
        outer,
        task=task,
        viewed=viewed,
        seen=len(viewed),
        letters=letters,
        letters_written=len(letters),
        records_seen=outer.records_seen or isinstance(task, ShowingRecords),
    )


def _with(known: tuple[str, ...], number: str) -> tuple[str, ...]:
    return known if number in known else (*known, number)
