"""The figures of today's hall, as the attract screen and the home page show them."""

from dataclasses import dataclass

from kiosk.sight import phrases
from kiosk.sight.sight import Sight


@dataclass(frozen=True, slots=True)
class Count:
    """One figure of today's hall."""

    figure: str
    unit: str
    caption: str
    brief: str


def counts(sight: Sight) -> tuple[Count, ...]:
    """Open, new today, employers. Without any vacancies a dash stands for each: unknown is never 0."""
    figures = sight.visit.surroundings.figures
    values = {"open": figures.open, "new": figures.new_today, "employers": figures.employers}
    return tuple(
        Count(
            phrases.number(value) if figures.open and value is not None else "–",
            sight.say(f"counts.{name}.unit"),
            sight.say(f"counts.{name}"),
            sight.say(f"counts.{name}.brief"),
        )
        for name, value in values.items()
    )
