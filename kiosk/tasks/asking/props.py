"""先问一声 on the glass: the question as it will be put, that it is noted, and what employers answered."""

from dataclasses import dataclass, replace

from kiosk.sight import bars, phrases
from kiosk.sight.sight import Sight
from kiosk.tasks.asking.states import (
    Asked,
    AskingEmployer,
    HearingOutcomes,
    may_apply,
    outcomes,
    pages,
    rows_a_page,
)
from labourhall.market.ask import AskOutcome
from labourhall.market.vacancy import Vacancy


@dataclass(frozen=True, slots=True)
class AskLine:
    """One line to read: what, and its short word."""

    icon: str
    word: str
    more: str


@dataclass(frozen=True, slots=True)
class AskingProps:
    """The question and the consent. `gone` where the vacancy left the hall's copy."""

    title: str = ""
    trade: str = ""
    pay: str = ""
    unit: str = ""
    employer: str = ""
    heading: str = ""
    lines: tuple[AskLine, ...] = ()
    consent: str = ""
    telling: str = ""
    silent: str = ""
    busy: bool = False
    trouble: str = ""
    trouble_do: str = ""
    gone: bool = False


@dataclass(frozen=True, slots=True)
class AskedProps:
    """The question is noted, and what comes now."""

    title: str = ""
    vacancy: str = ""
    heading: str = ""
    lines: tuple[AskLine, ...] = ()
    go_on: str = ""


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """One answer. `available`: it can be touched, to apply for the vacancy."""

    number: str
    vacancy: str
    asked: str
    icon: str
    answer: str
    more: str
    available: bool


@dataclass(frozen=True, slots=True)
class OutcomesProps:
    """A page of answers."""

    title: str = ""
    note: str = ""
    rows: tuple[OutcomeRow, ...] = ()
    places: int = 3
    first: bool = True
    last: bool = True
    go_on: str = ""


def derive(sight: Sight, task: AskingEmployer) -> AskingProps:
    """The question to the employer of this vacancy."""
    page = AskingProps(
        title=sight.say("asking.title"),
        heading=sight.say("asking.heading"),
        consent=sight.say("asking.consent"),
        telling=sight.say("asking.telling"),
        silent=sight.say("asking.silent"),
        busy=bool(task.waiting),
        trouble=sight.say(f"failure.{task.code}") if task.code else "",
        trouble_do=sight.say(f"failure.{task.code}.do") if task.code else "",
    )
    vacancy = sight.library.vacancy(task.number)
    if vacancy is None:
        return replace(page, gone=True)
    amount = phrases.pay(vacancy.wage, sight)
    return replace(
        page,
        trade=phrases.trade(vacancy),
        pay=amount.figure,
        unit=amount.unit,
        employer=phrases.clipped(vacancy.employer, 16),
        lines=_question(sight, vacancy),
    )


def derive_asked(sight: Sight, task: Asked) -> AskedProps:
    """What was noted."""
    ask = task.ask
    until = ask.letter_from
    letter = sight.say("asked.letter.from", phrases.day(until, sight)) if until else sight.say("asked.letter.unknown")
    noted = sight.say("asked.list.more", phrases.day(ask.asked_on, sight))
    return AskedProps(
        title=sight.say("asked.title"),
        vacancy=_named(ask.title, ask.employer),
        heading=sight.say("asked.heading"),
        lines=(
            AskLine("phone", sight.say("asked.list"), noted),
            AskLine("card", sight.say("asked.told"), sight.say("asked.told.more")),
            AskLine("envelope", sight.say("asked.letter"), letter),
        ),
        go_on=sight.say("asked.go_on"),
    )


def derive_outcomes(sight: Sight, task: HearingOutcomes) -> OutcomesProps:
    """The page of answers that the visit is at."""
    found = outcomes(sight.open.identity)
    large = sight.visit.accommodations.large
    places = rows_a_page(large)
    page = min(task.page, pages(len(found), large) - 1)
    return OutcomesProps(
        title=sight.say("outcomes.title"),
        note=sight.say("outcomes.note", len(found)),
        rows=tuple(_row(sight, one) for one in found[page * places : (page + 1) * places]),
        places=places,
        first=page == 0,
        last=page == pages(len(found), large) - 1,
        go_on=sight.say("outcomes.go_on"),
    )


def _question(sight: Sight, vacancy: Vacancy) -> tuple[AskLine, ...]:
    """What was said, who asks, how one hears of it, and how old one is: what stands first is left out last."""
    groups, age = sight.open.identity.groups, sight.open.identity.seeker.age
    listed = groups.find(vacancy.number) if groups is not None else None
    limit = vacancy.requirements.age
    named = phrases.ages(limit.minimum, limit.maximum, sight) if limit is not None else ""
    if not named and listed is not None and listed.bar is not None:
        named = bars.bar_words(listed.bar, sight)
    return (
        AskLine("people", sight.say("asking.age"), named),
        AskLine("phone", sight.say("asking.how"), sight.say("asking.how.more")),
        AskLine("calendar", sight.say("asking.when"), sight.say("asking.when.more")),
        AskLine("card", sight.say("asking.you"), sight.say("asking.you.age", age) if age is not None else "–"),
    )


def _row(sight: Sight, outcome: AskOutcome) -> OutcomeRow:
    if outcome.answer is None:
        kind, more = "closed", ""
    elif outcome.answer.admits(sight.open.identity.seeker.age):
        kind, more = "yes", "more" if outcome.is_open else "gone"
    else:
        kind, more = "no", "more"
    return OutcomeRow(
        number=outcome.vacancy,
        vacancy=_named(outcome.title, outcome.employer),
        asked=sight.say("outcomes.asked", phrases.day(outcome.asked_on, sight)),
        icon="check" if kind == "yes" else "diamond_outline",
        answer=sight.say(f"outcomes.{kind}"),
        more=sight.say(f"outcomes.{kind}.{more}") if more else "",
        available=may_apply(outcome, sight.open.identity),
    )


def _named(title: str, employer: str) -> str:
    return f"{phrases.clipped(title, 12)} · {phrases.clipped(employer, 12)}"
