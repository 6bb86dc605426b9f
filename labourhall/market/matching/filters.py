"""Hard filters: what by law or by fact keeps a person from a vacancy. What is not known filters nothing.

Sex, ethnicity, household registration and the like are no fields of a seeker, so nothing here can use them.
Years of experience are no hard filter: an employer may be asked (domain study, section 5.4).
"""

from dataclasses import dataclass
from typing import TypeAlias

from labourhall.market import shift as shifts
from labourhall.market.education import NAMES
from labourhall.market.later import later
from labourhall.market.match import Requirement
from labourhall.market.seeker import Seeker
from labourhall.market.shift import Shift
from labourhall.market.vacancy import AgeLimit, Vacancy

_BRACKETS = later(r"[(（].*?[)）]|\s")


@dataclass(frozen=True, slots=True)
class Demands:
    """All of a vacancy that can shut a person out. Few differ among thousands of vacancies: verdicts can be kept."""

    education: int | None
    age: AgeLimit | None
    certificates: tuple[str, ...]
    shift: Shift | None


@dataclass(frozen=True, slots=True)
class Shortfall:
    """One requirement that a person does not meet; `detail` names what is asked; `steps` how far it is away."""

    requirement: Requirement
    detail: str
    steps: int = 1


Shortfalls: TypeAlias = tuple[Shortfall, ...]


def demands(vacancy: Vacancy) -> Demands:
    """What `vacancy` asks for without which there is no match."""
    asked = vacancy.requirements
    return Demands(asked.education, asked.age, asked.certificates, shifts.read(vacancy.conditions.shift))


def shortfalls(seeker: Seeker, asked: Demands) -> Shortfalls:
    """What keeps `seeker` away, in a fixed order; empty: nothing does."""
    found = [schooling(seeker, asked.education), age(seeker, asked.age), shift(seeker, asked.shift)]
    return (*(one for one in found if one is not None), *certificates(seeker, asked.certificates))


def one_step(missing: Shortfalls, kinds: tuple[str, ...]) -> bool:
    """Whether exactly one requirement is short, by one step, and of a kind that may be offered as a near miss."""
    return len(missing) == 1 and missing[0].steps == 1 and missing[0].requirement in kinds


def holds(held: tuple[str, ...], asked: str) -> bool:
    """Whether one of `held` is the certificate asked for, or a narrower one: C1驾驶证 meets 驾驶证, never the reverse.

    What stands in brackets is left out on both sides: 叉车证(N1) is 叉车证.
    """
    wanted = _BRACKETS.sub("", asked)
    return any(wanted in _BRACKETS.sub("", one) for one in held)


def schooling(seeker: Seeker, least: int | None) -> Shortfall | None:
    """What schooling below `least` keeps away."""
    if least is None or seeker.education is None or seeker.education >= least:
        return None
    return Shortfall(Requirement.EDUCATION, NAMES.get(least, str(least)), least - seeker.education)


def age(seeker: Seeker, limit: AgeLimit | None) -> Shortfall | None:
    """What an age beyond the employer's limit keeps away."""
    if limit is None or seeker.age is None:
        return None
    if limit.minimum is not None and seeker.age < limit.minimum:
        return Shortfall(Requirement.AGE, str(limit.minimum), limit.minimum - seeker.age)
    if limit.maximum is not None and seeker.age > limit.maximum:
        return Shortfall(Requirement.AGE, str(limit.maximum), seeker.age - limit.maximum)
    return None


def shift(seeker: Seeker, worked: Shift | None) -> Shortfall | None:
    """What a shift that is none of those wished for keeps away."""
    possible = {shifts.read(wish) for wish in seeker.wishes.shifts} - {None}
    if worked is None or not possible or worked in possible:
        return None
    return Shortfall(Requirement.SHIFT, worked.value)


def certificates(seeker: Seeker, asked: tuple[str, ...]) -> Shortfalls:
    """Every certificate that is asked for and known not to be held."""
    held = seeker.certificates
    if held is None:
        return ()
    return tuple(Shortfall(Requirement.CERTIFICATE, name) for name in asked if not holds(held, name))
