"""An officer's card is in: first the PIN, as for everybody, then the staff page. The city is not asked for either."""

from dataclasses import replace

from kiosk.slices.outcome import Leave, Outcome, Over, Stay, Turn
from kiosk.slices.table import SLICES
from kiosk.visit import ending
from kiosk.visit.limits import PERSONAL_IDLE
from kiosk.visit.states import CardTrouble, Staffed, Visit
from kiosk.visit.tickets import draw
from kiosk.visit.vocabulary import Effect, Event


def begin(visit: Visit, officer: str, seed: int, now: float) -> tuple[Visit, tuple[Effect, ...]]:
    """Ask for the PIN: whoever has found the card sees no more than that."""
    stay = SLICES.begin(SLICES.entrances.officer, _turn(seed, 0, now))
    return replace(visit, outer=Staffed(officer, stay.task, now, seed)), stay.effects


def step(visit: Visit, outer: Staffed, event: Event, now: float) -> tuple[Visit, tuple[Effect, ...]]:
    """Let the pad or the page take a step."""
    turn = _turn(outer.seed, outer.drawn, now)
    outcome: Outcome = SLICES.step(outer.task, event, turn)
    if isinstance(outcome, Leave):
        begun = SLICES.begin(outcome.to, turn)
        outcome = Stay(begun.task, outcome.effects + begun.effects)
    if isinstance(outcome, Over):
        return _over(visit, outcome.code, now)
    after = replace(outer, task=outcome.task, drawn=outer.drawn + 1)
    return replace(visit, outer=after), outcome.effects


def deadline(outer: Staffed) -> float:
    """Left alone, the page is nobody's: it ends without a question."""
    return outer.touched_at + PERSONAL_IDLE


def _over(visit: Visit, code: str, now: float) -> tuple[Visit, tuple[Effect, ...]]:
    if code:
        return replace(visit, outer=CardTrouble(code)), ending.farewell(visit)
    return ending.leave(visit, now)


def _turn(seed: int, drawn: int, now: float) -> Turn:
    return Turn(seed, draw(seed, f"staff:{drawn}"), now)
