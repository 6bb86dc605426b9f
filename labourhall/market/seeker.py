"""A seeker as matching sees one, every fact with where it came from. No name, no id number: matching needs none."""

from dataclasses import dataclass
from enum import StrEnum


class Origin(StrEnum):
    """Who said it: the card, the city's backend, or the person who was asked."""

    CARD = "card"
    BACKEND = "backend"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Experience:
    """One trade that a person worked in. `code` is GB/T 6565; `last_wage` in yuan a month."""

    code: str
    years: float = 0.0
    last_wage: float | None = None


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person wants. Empty or None: no wish, and nothing may be filtered or scored by it."""

    occupations: tuple[str, ...] = ()
    districts: tuple[str, ...] = ()
    wage_floor: float | None = None
    shifts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Seeker:
    """The facts that matching may use. `age` in full years on the day of matching; None is unknown.

    `past_statutory`: whether the statutory age is behind the person (`statutory_age`), all that matching learns of it.
    `origins` says for each field name of this class (`age`, `education`, `experience`, `wishes`, `certificates`)
    who said it; a fact without an origin is unknown.
    """

    age: int | None = None
    education: int | None = None
    experience: tuple[Experience, ...] = ()
    certificates: tuple[str, ...] | None = None
    wishes: Wishes = Wishes()
    origins: tuple[tuple[str, Origin], ...] = ()
    past_statutory: bool | None = None
