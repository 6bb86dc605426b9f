"""Insurance records of an invented person: intervals of equal months, as the city's own system would keep them."""

from datetime import date
from typing import Any, Final

from demo.people.person import Job, Person

SHARES: Final = {
    # personal and employer's share of the base, per mille; round figures for invented people, not anybody's tariff
    "pension": (80, 150),
    "medical": (20, 55),
    "unemployment": (2, 8),
    "injury": (0, 4),
    "maternity": (0, 8),
}


def intervals(person: Person, today: date) -> list[dict[str, Any]]:
    """Every interval of the person's jobs, newest last."""
    return [_interval(job, kind, today) for job in person.jobs for kind in job.kinds]


def month_ago(today: date, months: int) -> str:
    """The month "YYYY-MM" that lies `months` before the last whole month."""
    ordinal = today.year * 12 + today.month - 2 - months
    return f"{ordinal // 12:04d}-{ordinal % 12 + 1:02d}"


def _interval(job: Job, kind: str, today: date) -> dict[str, Any]:
    personal, employer = SHARES[kind]
    return {
        "kind": kind,
        "from": month_ago(today, job.began),
        "to": month_ago(today, job.ended),
        "base_fen": job.base * 100,
        "personal_fen": job.base * personal // 10,
        "employer_fen": job.base * employer // 10,
        "employer": job.employer,
        "status": job.status,
    }
