"""What cannot be in an invented life, by rules written here and nowhere in the product: ages, months, pension, benefit.

Statutory ages since 2025 and the benefit's months are general knowledge (facts of the project, unverified); what
they are checked against is whether the people contradict themselves, not whether the law is told right.
"""

from collections.abc import Iterator
from datetime import date

from demo.people.person import Job, Person

TRACKS = {"men": (60, 1965, 4, 36), "women_55": (55, 1970, 4, 36), "women_50": (50, 1975, 2, 60)}
"""The old age in years, the first birth year that works longer, births in months for a month more, most months more."""
FIRST_JOB = 16
PENSION_LEAST = 180


def contradictions(person: Person, born: date, today: date) -> list[str]:
    """Every sentence that cannot be true of `person`, born on `born`, on the day `today`."""
    return [*_working(person, born, today), *_retired(person, born, today), *_benefit(person, born, today)]


def statutory_month(track: str, born: date) -> int:
    """The month, counted from year 0, in which somebody of that track reaches the statutory age."""
    years, from_year, every, most = TRACKS[track]
    behind = (born.year - from_year) * 12 + born.month - 1
    more = 0 if behind < 0 else min(behind // every + 1, most)
    return _month(born) + years * 12 + more


def paid(person: Person, kind: str) -> int:
    """Months that count for an insurance."""
    return sum(job.began - job.ended + 1 for job in person.jobs if kind in job.kinds and job.status != "欠缴")


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _working(person: Person, born: date, today: date) -> Iterator[str]:
    if (person.sex == "1") != (person.track == "men"):
        yield f"retires by the track {person.track}"
    last_whole = _month(today) - 1
    for job in person.jobs:
        if not 0 <= job.ended <= job.began:
            yield f"{job.employer}: ends before it begins, or is still to come"
        if last_whole - job.began < _month(born) + FIRST_JOB * 12:
            yield f"{job.employer}: begins before the age of {FIRST_JOB}"
        if {"pension", "unemployment"} & {*job.kinds} and last_whole - job.ended >= statutory_month(person.track, born):
            yield f"{job.employer}: pays for pension or unemployment past the statutory age"
    years = sum(trade.years for trade in person.trades)
    if years > person.age - FIRST_JOB:
        yield f"worked {years:g} years, more than there were since the age of {FIRST_JOB}"
    if max(paid(person, "pension"), paid(person, "unemployment")) > (years + 1) * 12:
        yield f"more months are paid than {years:g} years of work have"
    if person.registered >= 30 * min((job.ended for job in person.jobs), default=9) + 31:
        yield "was looking for work before the last work ended"


def _retired(person: Person, born: date, today: date) -> Iterator[str]:
    months, is_past = paid(person, "pension"), _month(today) > statutory_month(person.track, born)
    if person.draws_pension and (not is_past or months < PENSION_LEAST):
        yield "draws a pension before the statutory age, or with too few months"
    if is_past and months >= PENSION_LEAST and not person.draws_pension:
        yield "is past the statutory age with months enough and draws no pension"
    own = round(sum(map(_own_share, person.jobs)))
    balance = dict(person.balances).get("pension")
    if balance is not None and balance < own and not person.draws_pension:
        yield f"the pension account holds {balance} fen of {own} paid into it"


def _own_share(job: Job) -> float:
    """Fen paid into the pension account: 8 % of the base."""
    if "pension" not in job.kinds or job.status == "欠缴":
        return 0
    return (job.began - job.ended + 1) * job.base * 8


def _benefit(person: Person, born: date, today: date) -> Iterator[str]:
    if person.due is None:
        return
    if person.draws_pension or _month(today) >= statutory_month(person.track, born):
        yield "has unemployment benefit while drawing a pension or past the statutory age"
    months = paid(person, "unemployment")
    earned = min(months // 12 if months < 48 else 4 + (months - 48) // 6, 24)
    if person.due != earned:
        yield f"{person.due} months of benefit are due where {months} paid months earn {earned}"
    idle = min(job.ended for job in person.jobs if "unemployment" in job.kinds)
    if (person.drawn or 0) > min(person.due, idle):
        yield f"has drawn {person.drawn} months of benefit in {idle} months out of work"
