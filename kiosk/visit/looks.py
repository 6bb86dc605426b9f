"""What a person may change about the screen at any moment, and having it read out. Nothing of it outlives the visit."""

from dataclasses import replace

from kiosk.slices.table import SLICES
from kiosk.visit import speech
from kiosk.visit.accommodations import Accommodations, Language
from kiosk.visit.actions import Action
from kiosk.visit.states import Attract, Open, Outer, Visit, on_glass
from kiosk.visit.vocabulary import Effect, Speak, Touched

LANGUAGES = tuple(Language)


def touched(visit: Visit, event: Touched, now: float) -> tuple[Visit, tuple[Effect, ...]] | None:
    """The visit after a touch on one of these controls; None for a touch that is none of them."""
    language = visit.accommodations.language
    match event.action:
        case Action.SPEAK:
            return visit, (Speak((said_of(visit.outer),), language),)
        case Action.CALL_HELP:
            return _help(visit, now), (Speak((speech.HELP,), language),)
        case _:
            changed = _changed(visit.accommodations, event)
            return None if changed is None else (_looking(visit, changed, now), ())


def said_of(outer: Outer) -> str:
    """The id of what is read out of the page on the glass."""
    state = on_glass(outer)
    return SLICES.plays(state).says(state)


def _changed(before: Accommodations, event: Touched) -> Accommodations | None:
    match event.action:
        case Action.LARGE:
            return replace(before, large=not before.large)
        case Action.CONTRAST:
            return replace(before, contrast=not before.contrast)
        case Action.LOWER:
            return replace(before, lowered=not before.lowered)
        case Action.HELPED:
            return replace(before, helped=not before.helped)
        case Action.LANGUAGE:
            return replace(before, language=_language(before.language, event.argument))
        case _:
            return None


def _language(before: Language, wanted: str) -> Language:
    """The language asked for by its code; the next one for anything else."""
    if wanted in LANGUAGES:
        return Language(wanted)
    return LANGUAGES[(LANGUAGES.index(before) + 1) % len(LANGUAGES)]


def _looking(visit: Visit, changed: Accommodations, now: float) -> Visit:
    outer = visit.outer
    if isinstance(outer, Attract):
        outer = replace(outer, touched_at=now)
    elif isinstance(outer, Open):
        outer = replace(outer, task=outer.task.adapted(visit.accommodations, changed))
    return Visit(outer, visit.surroundings, changed)


def _help(visit: Visit, now: float) -> Visit:
    if isinstance(visit.outer, Attract):
        return replace(visit, outer=replace(visit.outer, touched_at=now, help_called=True))
    return visit
