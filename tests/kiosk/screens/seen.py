"""A `Sight` for the tests: sample people, words of a language, a clock."""

from dataclasses import replace
from datetime import datetime

from kiosk.screens.sight import Sight
from kiosk.visit.accommodations import Accommodations, Language
from kiosk.visit.states import Open, Outer, Surroundings, Visit
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
