"""What a search gives back: how the question was understood, how many were found, and the best of them.

How it is ranked is in `ranking`. docs/search.schema.json is made of these classes.
"""

from dataclasses import dataclass

from labourhall.market.vacancy import WageUnit


@dataclass(frozen=True, slots=True)
class WishedPay:
    """Pay that was wished for: at least `amount` yuan per `unit`."""

    amount: int
    unit: WageUnit


@dataclass(frozen=True, slots=True)
class Understood:
    """The question as it was understood. What is None or empty was not in it.

    `number` is a vacancy's; `trades` are short names of those that were named, by name or first letters (`initials`);
    `districts` names of districts; `words` what else stands in it. `cut`: it was longer than anybody asks, and only
    its beginning was read.
    """

    number: str | None = None
    trades: tuple[str, ...] = ()
    districts: tuple[str, ...] = ()
    pay: WishedPay | None = None
    words: tuple[str, ...] = ()
    initials: str | None = None
    cut: bool = False


@dataclass(frozen=True, slots=True)
class FoundVacancy:
    """One vacancy of the answer.

    `score` is a whole number. Its thousands: 4 the number that was typed, 3 what is asked for, 2 what comes near, 1 and
    0 the same two outside the city. The rest, 0–999, says how well it fits.
    """

    number: str
    title: str
    score: int


@dataclass(frozen=True, slots=True)
class Finds:
    """The answer to the question `query`: `count` open vacancies, of which `near` only come near it, the best first.

    Near ones are of a near trade, or hold some of the words where few hold all.
    """

    query: str
    understood: Understood
    count: int
    near: int
    list: tuple[FoundVacancy, ...]
