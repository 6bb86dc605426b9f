"""MATCH, the answer to a seeker's file: the five groups with counts, lists and reasons, each in a code and in Chinese.

docs/match.schema.json is made of the classes here. Sorting is `labourhall.market.matching`; nothing is decided here.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from labourhall.market import bar_phrases
from labourhall.market.groups import Away, Bar, Groups, Listed, Listing
from labourhall.market.match import Reason
from labourhall.market.vacancy import Vacancy, Wage
from labourhall.program.words import Words


@dataclass(frozen=True, slots=True)
class SaidBar:
    """What stands between (`BarCode`, `LegalCode`), with its arguments as plain text."""

    code: str
    args: tuple[str, ...]
    words_zh: str


@dataclass(frozen=True, slots=True)
class SaidReason:
    """One reason for or against (`ReasonCode`)."""

    code: str
    args: tuple[str, ...]
    against: bool
    words_zh: str


@dataclass(frozen=True, slots=True)
class ListedVacancy:
    """One vacancy of a list. `district` is its GB/T 2260 code, "" if unknown; `parts` sum to `score` (0–100).

    `bar` is what stands between, or stood (a yes of the employer); null: nothing.
    """

    number: str
    title: str
    employer: str
    district: str
    wage: Wage
    score: int
    parts: dict[str, int]
    reasons: tuple[SaidReason, ...]
    bar: SaidBar | None


@dataclass(frozen=True, slots=True)
class ListedGroup:
    """How many there are, and the first of them in order."""

    count: int
    list: tuple[ListedVacancy, ...]


@dataclass(frozen=True, slots=True)
class CountedBar:
    """How many vacancies of a group one bar keeps away."""

    code: str
    args: tuple[str, ...]
    count: int
    words_zh: str


@dataclass(frozen=True, slots=True)
class CountedGroup:
    """How many there are, and how many for which reason, the most frequent first; those sum to `count`."""

    count: int
    why: tuple[CountedBar, ...]


@dataclass(frozen=True, slots=True)
class FiveGroups:
    """Where the open vacancies of the person's trades stand; every one stands in exactly one."""

    fits: ListedGroup
    ask: ListedGroup
    one_step: ListedGroup
    further: CountedGroup
    closed: CountedGroup


@dataclass(frozen=True, slots=True)
class MatchAnswer:
    """The answer on the day `date` (YYYY-MM-DD) under the rules named `rules`.

    The five counts sum to `open_of_trade`, the open vacancies of the trades wished for, else of those worked in, else
    of all. `near` stands apart: vacancies of near trades that fit or may be asked about.
    """

    date: str
    rules: str
    open_of_trade: int
    groups: FiveGroups
    near: ListedGroup


def answer(found: Groups, vacancies: Mapping[str, Vacancy], chinese: Words) -> MatchAnswer:
    """The groups as they go out; `vacancies` by number hold all that are listed."""

    def listed(group: Listing) -> ListedGroup:
        each = (shown(one, vacancies[one.match.number], chinese) for one in group.listed)
        return ListedGroup(group.count, tuple(each))

    groups = FiveGroups(
        fits=listed(found.fits),
        ask=listed(found.ask),
        one_step=listed(found.one_step),
        further=_counted(found.further, chinese),
        closed=_counted(found.closed, chinese),
    )
    return MatchAnswer(found.day.isoformat(), found.rules, found.open_of_trade, groups, listed(found.near))


def shown(one: Listed, vacancy: Vacancy, chinese: Words) -> ListedVacancy:
    """One vacancy of a list."""
    match = one.match
    return ListedVacancy(
        number=match.number,
        title=vacancy.title,
        employer=vacancy.employer,
        district=vacancy.place.district,
        wage=vacancy.wage,
        score=match.score,
        parts=dict(match.parts),
        reasons=tuple(said_reason(reason, chinese) for reason in match.reasons),
        bar=said_bar(one.bar, chinese),
    )


def said_reason(reason: Reason, chinese: Words) -> SaidReason:
    """A reason with its words; that it stands against is said beside them."""
    words_zh = chinese.text(f"reason.{reason.code}", *reason.args)
    return SaidReason(reason.code, reason.args, reason.against, words_zh)


def said_bar(bar: Bar | None, chinese: Words) -> SaidBar | None:
    """A bar with its words."""
    return None if bar is None else SaidBar(bar.code, bar.args, bar_words(bar, chinese))


def bar_words(bar: Bar, words: Words) -> str:
    """A bar in words, for officers: a rule of law by its name, as far as these words know it."""
    is_law = bar_phrases.is_law(bar)
    phrase = bar_phrases.of_law(bar) if is_law else bar_phrases.of_bar(bar)
    other = bar_phrases.OTHER_LAW if is_law else bar_phrases.OTHER_BAR
    return (phrase if words.has(phrase.id) else other).said(words.text)


def _counted(group: Away, chinese: Words) -> CountedGroup:
    each = (CountedBar(bar.code, bar.args, count, bar_words(bar, chinese)) for bar, count in group.why)
    return CountedGroup(group.count, tuple(each))
