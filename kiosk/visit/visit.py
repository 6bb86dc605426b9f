"""The outer machine of a visit. It alone knows the card going in and out, idleness, the hard limit and late answers.

`step(visit, event, now) -> (visit, effects)`; `deadline(visit)` says when a `Passed` must come. `now` is monotonic.
"""

from dataclasses import replace
from typing import TypeAlias, assert_never

from kiosk.slices.outcome import Leave, Over, Turn
from kiosk.slices.table import SLICES
from kiosk.visit import arrival, ending, looks, opened, speech, staff
from kiosk.visit.accommodations import Accommodations
from kiosk.visit.actions import Action
from kiosk.visit.failures import Failure
from kiosk.visit.limits import (
    CARD_REMINDERS,
    COUNTDOWN,
    HARD_LIMIT,
    HARD_LIMIT_NOTICE,
    PERSONAL_IDLE,
    PUBLIC_IDLE,
    READING_LIMIT,
)
from kiosk.visit.states import (
    Attract,
    CardTrouble,
    Cleared,
    Guest,
    Open,
    Outer,
    Reading,
    Staffed,
    Surroundings,
    Visit,
)
from kiosk.visit.vocabulary import (
    Answered,
    CardIn,
    CardOut,
    CardRead,
    CardRefused,
    CardSlow,
    Effect,
    EndAtCity,
    Event,
    ForgetPin,
    NotAnswered,
    Passed,
    PinChecked,
    PinLooked,
    PinTyped,
    Printed,
    Speak,
    SurroundingsChanged,
    Touched,
)
from labourhall.contract.visit_calls import Welcome

Step: TypeAlias = tuple[Visit, tuple[Effect, ...]]
Answer: TypeAlias = CardRead | CardRefused | CardSlow | Answered | NotAnswered | PinLooked | PinChecked | Printed


def begin(surroundings: Surroundings) -> Visit:
    """Nobody is here."""
    return Visit(Attract(), surroundings, Accommodations())


def step(visit: Visit, event: Event, now: float) -> Step:
    """What the visit is after `event`, and what it asks of the machine."""
    match event:
        case SurroundingsChanged():
            return replace(visit, surroundings=event.surroundings), ()
        case CardIn():
            return arrival.card_in(visit, event.seed, now)
        case CardOut():
            return ending.card_out(visit, now)
        case Passed():
            return _passed(visit, now)
        case Touched():
            return _touched(visit, event, now)
        case PinTyped():
            return _typed(visit, event, now)
        case _:
            return _answer(visit, event, now)


def deadline(visit: Visit) -> float | None:
    """The next moment at which a `Passed` must come, or None while nothing is waited for."""
    outer = visit.outer
    match outer:
        case Attract():
            changed = outer.help_called or visit.accommodations != Accommodations()
            return outer.touched_at + PUBLIC_IDLE if changed else None
        case Reading():
            return outer.since + READING_LIMIT
        case CardTrouble():
            return None
        case Open():
            return min(_deadlines(outer))
        case Staffed():
            return staff.deadline(outer)
        case Cleared():
            return _reminder(outer) if outer.card_inside else outer.until
        case _:
            assert_never(outer)


def is_free(visit: Visit) -> bool:
    """Whether nobody is here, and nobody was just now: the attract screen as a start shows it, no card left behind."""
    return isinstance(visit.outer, Attract) and deadline(visit) is None


def idle_limit(outer: Open) -> float:
    """Seconds without a touch until the kiosk asks: less where a person's own data stand on the glass."""
    return PUBLIC_IDLE if isinstance(outer.identity, Guest) else PERSONAL_IDLE


def ends_at(outer: Open) -> float:
    """When the visit ends unless somebody touches the glass."""
    return min(outer.touched_at + idle_limit(outer) + COUNTDOWN, outer.opened_at + HARD_LIMIT)


def _deadlines(outer: Open) -> list[float]:
    found = [ends_at(outer)]
    if not outer.idle_warned:
        found.append(outer.touched_at + idle_limit(outer))
    if not outer.limit_warned:
        found.append(outer.opened_at + HARD_LIMIT_NOTICE)
    task = outer.task.due()
    return found if task is None else [*found, task]


def _reminder(outer: Cleared) -> float | None:
    return outer.since + CARD_REMINDERS[outer.reminded] if outer.reminded < len(CARD_REMINDERS) else None


def _passed(visit: Visit, now: float) -> Step:
    due = deadline(visit)
    if due is None or now < due:
        return visit, ()
    outer = visit.outer
    match outer:
        case Attract():
            return ending.attract(visit), ()
        case Reading():
            return replace(visit, outer=CardTrouble(Failure.READING_STUCK.code)), ()
        case Open():
            return _open_passed(visit, outer, now)
        case Staffed():
            return ending.leave(visit, now)
        case Cleared() if outer.card_inside:
            return _said(visit, replace(outer, reminded=outer.reminded + 1), speech.TAKE_CARD)
        case _:
            return ending.attract(visit), ()


def _open_passed(visit: Visit, outer: Open, now: float) -> Step:
    if now >= ends_at(outer):
        return ending.leave(visit, now)
    if not outer.limit_warned and now >= outer.opened_at + HARD_LIMIT_NOTICE:
        return _said(visit, replace(outer, limit_warned=True), speech.LIMIT_SOON)
    if not outer.idle_warned and now >= outer.touched_at + idle_limit(outer):
        return _said(visit, replace(outer, idle_warned=True), speech.STILL_HERE)
    return _within(visit, outer, Passed(), now)


def _within(visit: Visit, outer: Open, event: Event, now: float) -> Step:
    return opened.step(visit, outer, event, now) or ending.leave(visit, now)


def _said(visit: Visit, outer: Outer, words: str) -> Step:
    return replace(visit, outer=outer), (Speak((words,), visit.accommodations.language),)


def _touched(visit: Visit, event: Touched, now: float) -> Step:
    outer = visit.outer
    if event.action == Action.LEAVE:
        return ending.leave(visit, now)
    if isinstance(outer, Open):
        here = replace(outer, touched_at=now, idle_warned=False)
        visit = replace(visit, outer=here)
        if outer.idle_warned:  # the question covered the page: the touch answers it and means nothing else
            return visit, ()
        return looks.touched(visit, event, now) or _within(visit, here, event, now)
    if isinstance(outer, Staffed):
        staffed = replace(outer, touched_at=now)
        visit = replace(visit, outer=staffed)
        return looks.touched(visit, event, now) or staff.step(visit, staffed, event, now)
    return looks.touched(visit, event, now) or _outside(visit, event, now)


def _outside(visit: Visit, event: Touched, now: float) -> Step:
    """A touch where nobody's visit is open: it opens one, or has done with the page."""
    outcome = SLICES.plays(visit.outer).step(visit.outer, event, Turn(event.seed, "", now))
    match outcome:
        case Leave(identity=identity) if identity is not None:
            return opened.opened(visit, identity, outcome.to, event.seed, now)
        case Over():
            return ending.attract(visit), ()
        case _:
            return visit, ()


def _typed(visit: Visit, event: PinTyped, now: float) -> Step:
    """Digits count as touches. Where nobody asked for digits they are thrown away."""
    outer = visit.outer
    if isinstance(outer, Open) and outer.task.takes_digits():
        return _within(visit, replace(outer, touched_at=now, idle_warned=False), event, now)
    if isinstance(outer, Staffed) and outer.task.takes_digits():
        return staff.step(visit, replace(outer, touched_at=now), event, now)
    return visit, (ForgetPin(),) if event.length else ()


def _answer(visit: Visit, event: Answer, now: float) -> Step:
    """An answer goes to whoever waits for it. A welcome that nobody waits for any more has opened a visit: end it."""
    outer = visit.outer
    if isinstance(outer, Reading) and event.ticket == outer.ticket:
        return arrival.answered(visit, outer, event, now)
    if isinstance(outer, Open) and event.ticket and event.ticket == outer.task.awaits():
        return _within(visit, outer, event, now)
    if isinstance(outer, Staffed) and event.ticket and event.ticket == outer.task.awaits():
        return staff.step(visit, outer, event, now)
    if isinstance(event, Answered) and isinstance(event.answer, Welcome):
        return visit, (EndAtCity(event.answer.token),)
    return visit, ()
