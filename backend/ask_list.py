"""The officers' list of questions to employers: a row a vacancy, with how many ask and nobody's name.

Asking and telling live in `asks`, taking an answer in `officers`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from backend.asks import AskRules
from backend.store.rows import AnswerSource, KeptAsk
from backend.store.store import Store
from labourhall.market.vacancy import Vacancy


@dataclass(frozen=True, slots=True)
class Told:
    """What one person agreed to have told; what nobody knows is None and ""."""

    age: int | None
    trade: str


@dataclass(frozen=True, slots=True)
class AskedAbout:
    """A vacancy whose employer is to be called: one call serves all `persons` who asked since the day `since`.

    `age_limit` is the employer's, "" where there is none; `law` the rows of `assets/rules/age.toml` about such work.
    From the day `letters_from` on the first of them gets a letter without an answer; None: the calendar ends before.
    """

    number: str
    title: str
    employer: str
    age_limit: str
    law: tuple[str, ...]
    persons: int
    since: date
    letters_from: date | None
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """What the employer of an open vacancy said (ages as in `EmployerAnswer`), who said it there, who took it."""

    number: str
    title: str
    employer: str
    takes: bool
    at_least: int | None
    up_to: int | None
    on: date
    said_by: str
    officer: str


@dataclass(frozen=True, slots=True)
class Left:
    """A vacancy that closed before its employer answered the `persons` who asked; they are told at their next visit.

    `reason` is filled, withdrawn, expired, or held: then nobody is told anything until an officer has decided.
    """

    number: str
    title: str
    reason: str
    persons: int


@dataclass(frozen=True, slots=True)
class AskList:
    """The whole list, those who have waited longest first. Working days are known up to `calendar_until`."""

    asks: tuple[AskedAbout, ...]
    answered: tuple[GivenAnswer, ...]
    left: tuple[Left, ...]
    calendar_until: date


def read_list(store: Store, rules: AskRules, trade_names: Mapping[str, str], today: date) -> AskList:
    """The list as it is on `today`; `trade_names` are those of the occupations' codes."""
    asks, left = [], []
    with store.reading() as tables:
        for vacancy, persons in _by_vacancy(tables.asks.all()):
            if vacancy.is_open(today) and vacancy.answer is None:
                asks.append(_asked_about(vacancy, persons, rules, trade_names))
            elif vacancy.answer is None:
                reason = "expired" if vacancy.closed_as is None else vacancy.closed_as.value
                left.append(Left(vacancy.number, vacancy.title, reason, len(persons)))
        answered = [*_answered(tables.asks.sources(), today)]
    asks.sort(key=lambda one: (one.since, one.number))
    return AskList(tuple(asks), tuple(answered), tuple(left), rules.calendar.last)


def lines(found: AskList) -> Iterator[str]:
    """One line a vacancy, parted by tabs: number, title, employer, age limit, persons, since, letters from, told."""
    for one in found.asks:
        told = "; ".join(f"{'' if person.age is None else person.age} {person.trade}".strip() for person in one.told)
        letters_from = "" if one.letters_from is None else one.letters_from
        fields = (one.number, one.title, one.employer, one.age_limit, one.persons, one.since, letters_from, told)
        yield "\t".join(" ".join(str(field).split()) for field in fields)


def _by_vacancy(asks: Iterable[tuple[KeptAsk, Vacancy]]) -> Iterator[tuple[Vacancy, list[KeptAsk]]]:
    for _, pairs in groupby(asks, key=lambda pair: pair[0].number):
        found = list(pairs)
        yield found[0][1], [ask for ask, _ in found]


def _asked_about(
    vacancy: Vacancy, persons: list[KeptAsk], rules: AskRules, trade_names: Mapping[str, str]
) -> AskedAbout:
    asked, since = vacancy.requirements, persons[0].asked_on
    told = tuple(
        Told(one.age, trade_names.get(one.occupation, one.occupation))
        for one in persons
        if one.age is not None or one.occupation
    )
    return AskedAbout(
        number=vacancy.number,
        title=vacancy.title,
        employer=vacancy.employer,
        age_limit="" if asked.age is None else str(asked.age),
        law=tuple(row.id for row in rules.law.work if row.is_about(vacancy.occupation, asked.certificates)),
        persons=len(persons),
        since=since,
        letters_from=rules.letter_from(since),
        told=told,
    )


def _answered(sources: Iterable[tuple[AnswerSource, Vacancy]], today: date) -> Iterator[GivenAnswer]:
    for source, vacancy in sources:
        answer = vacancy.answer
        if answer is not None and vacancy.is_open(today):
            said = (answer.takes, answer.at_least, answer.up_to, answer.on)
            yield GivenAnswer(vacancy.number, vacancy.title, vacancy.employer, *said, source.said_by, source.officer)
