"""A `Sight` for the tests: sample people, words of a language, a clock."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from kiosk.sight.frame import FrameProps, derive
from kiosk.sight.sight import Sight
from kiosk.slices.table import SLICES
from kiosk.visit.accommodations import Accommodations, Language
from kiosk.visit.states import Open, Outer, Surroundings, Visit, on_glass
from labourhall.program import words
from scripts.samples import HALL, NOW, SAMPLES, UP, library

OUTERS = {sample.name: sample.outer for sample in SAMPLES}


def sight(
    outer: Outer,
    surroundings: Surroundings = UP,
    looks: Accommodations | None = None,
    now: datetime = NOW,
    language: Language = Language.MANDARIN,
) -> Sight:
    """What a page is derived from."""
    shown = replace(looks or Accommodations(), language=language)
    return Sight(Visit(outer, surroundings, shown), words.read(language.value), now, HALL, library())


def an_open(name: str) -> Open:
    """The open visit of a sample."""
    outer = OUTERS[name]
    assert isinstance(outer, Open)
    return outer


def frame(seen: Sight) -> FrameProps:
    """What stands round the page."""
    plays = SLICES.plays(on_glass(seen.visit.outer))
    return derive(seen, plays.dock(seen), plays.names_kiosk)


def shown(seen: Sight) -> Any:
    """What the page on the glass shows."""
    state = on_glass(seen.visit.outer)
    return SLICES.plays(state).derive(seen, state)
