"""One vacancy in full: pay, facts, reasons, what the work is, the code to take away, and the letter."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.sight import bars, phrases
from kiosk.sight.fact import Fact
from kiosk.sight.phrases import ReasonWords
from kiosk.sight.sight import Sight
from kiosk.tasks.vacancy.actions import VacancyAction
from kiosk.tasks.vacancy.states import Viewing
from kiosk.tasks.vacancy.way import Way, way
from kiosk.visit.states import Holder
from labourhall.contract.refusals import Closed
from labourhall.market.education import NAMES
from labourhall.market.vacancy import EmploymentForm, Vacancy


@dataclass(frozen=True, slots=True)
class VacancyProps:
    """`letter` is the word of the main action `action`; while `busy` or not `available`, `letter_sub` says why."""

    title: str = ""
    note: str = ""
    trade: str = ""
    pay: str = ""
    unit: str = ""
    employer: str = ""
    posted: str = ""
    facts: tuple[Fact, ...] = ()
    reasons: tuple[ReasonWords, ...] = ()
    place_caption: str = ""
    place: str = ""
    work: str = ""
    qr: tuple[str, ...] = ()
    number: str = ""
    action: str = VacancyAction.WRITE_LETTER
    icon: str = "printer"
    letter: str = ""
    letter_sub: str = ""
    available: bool = True
    busy: bool = False
    trouble: str = ""
    trouble_do: str = ""
    gone: bool = False


def derive(sight: Sight, task: Viewing) -> VacancyProps:
    """The vacancy on the glass; one that left the hall's copy meanwhile says so."""
    vacancy = sight.library.vacancy(task.number)
    number = phrases.grouped(task.number)
    title = sight.say("vacancy.title", number)
    if vacancy is None:
        return VacancyProps(title=title, number=number, gone=True, trouble=sight.say("matches.gone"), available=False)
    amount = phrases.pay(vacancy.wage, sight)
    employer = phrases.clipped(vacancy.employer, 40)
    to_employer = way(sight.open.identity, task.number)
    asks = to_employer is Way.ASK
    letter_sub, available = _letter(sight, task, to_employer)
    return VacancyProps(
        title=title,
        note=sight.say("vacancy.until", phrases.day(vacancy.valid_until, sight)),
        trade=phrases.clipped(vacancy.title, 24),
        pay=amount.figure,
        unit=amount.unit,
        employer=f"{employer} · {sight.say('vacancy.openings', vacancy.openings)}",
        posted=_posted(sight, vacancy),
        facts=facts(sight, vacancy),
        reasons=_reasons(sight, task.number),
        place_caption=sight.say("vacancy.place"),
        place=phrases.clipped(vacancy.place.text, 40) or sight.say("fact.not_stated"),
        work=phrases.clipped(vacancy.description, 180),
        qr=module_rows(sight.library.qr(vacancy)),
        number=number,
        action=VacancyAction.ASK_EMPLOYER if asks else VacancyAction.WRITE_LETTER,
        icon="phone" if asks else "printer",
        letter=sight.say("vacancy.ask" if asks else "vacancy.letter" if sight.hall.prints else "vacancy.letter_number"),
        letter_sub=letter_sub,
        available=available,
        busy=bool(task.waiting),
        trouble=sight.say(f"failure.{task.code}") if task.code else "",
        trouble_do=sight.say(f"failure.{task.code}.do") if task.code else "",
    )


def module_rows(modules: Sequence[Sequence[bool]]) -> tuple[str, ...]:
    """A QR code as rows of 0 and 1."""
    return tuple("".join("1" if module else "0" for module in row) for row in modules)


def _posted(sight: Sight, vacancy: Vacancy) -> str:
    """When it was posted, where somebody stated it."""
    if "posted_on" in vacancy.provenance.assumed:
        return ""
    return sight.say("vacancy.posted", phrases.day(vacancy.posted_on, sight))


def facts(sight: Sight, vacancy: Vacancy) -> tuple[Fact, ...]:
    """The nine facts. What the employer did not say is said to be not stated, never guessed."""
    offered, asked = vacancy.conditions, vacancy.requirements
    values = (
        ("clock", "shift", phrases.when(offered, sight)),
        ("calendar", "rest", phrases.clipped(offered.rest or "", phrases.LONGEST_VALUE)),
        ("bowl", "board", _board(sight, offered.meals, offered.lodging)),
        ("umbrella", "insurance", _yes_or_no(sight, "insurance", offered.insurance)),
        ("briefcase", "experience", _experience(sight, asked.experience_years)),
        ("book", "education", _education(sight, asked.education)),
        ("people", "age", _age(sight, vacancy)),
        ("card", "certificates", phrases.clipped("、".join(asked.certificates), phrases.LONGEST_VALUE)),
        ("document", "form", _form(sight, vacancy.employment_form)),
    )
    silent = {"experience", "education", "age", "certificates"}
    missing = {name: sight.say("fact.not_asked" if name in silent else "fact.not_stated") for _, name, _ in values}
    return tuple(Fact(icon, sight.say(f"fact.{name}"), value or missing[name]) for icon, name, value in values)


def _form(sight: Sight, form: EmploymentForm | None) -> str:
    return "" if form is None else sight.say(f"form.{form}")


def _board(sight: Sight, meals: bool | None, lodging: bool | None) -> str:
    if meals is None and lodging is None:
        return ""
    if meals and lodging:
        return sight.say("fact.board.both")
    if meals:
        return sight.say("fact.board.meals")
    if lodging:
        return sight.say("fact.board.lodging")
    return sight.say("fact.board.none")


def _yes_or_no(sight: Sight, name: str, value: bool | None) -> str:
    return "" if value is None else sight.say(f"fact.{name}.{'yes' if value else 'no'}")


def _experience(sight: Sight, years: float | None) -> str:
    return sight.say("fact.experience.years", f"{years:g}") if years else ""


def _education(sight: Sight, rank: int | None) -> str:
    return sight.say(f"education.{rank}") if rank in NAMES else ""


def _age(sight: Sight, vacancy: Vacancy) -> str:
    limit = vacancy.requirements.age
    return phrases.ages(limit.minimum, limit.maximum, sight) if limit is not None else ""


def _reasons(sight: Sight, number: str) -> tuple[ReasonWords, ...]:
    groups = sight.open.identity.groups
    listed = groups.find(number) if groups is not None else None
    return bars.row_reasons(listed, sight) if listed is not None else ()


def _letter(sight: Sight, task: Viewing, to_employer: Way) -> tuple[str, bool]:
    """Why the main action is not there now, or what is to be known of it; and whether it is."""
    if to_employer is Way.CARD:
        return sight.say("vacancy.letter.card"), False
    if to_employer is Way.WAIT:
        return _wait(sight, task.number), False
    if task.code == Closed.code:
        return sight.say("vacancy.letter.closed"), False
    if to_employer is Way.ASK:
        return sight.say("vacancy.ask.more"), True
    if task.number in sight.open.trail.letters:
        return sight.say("vacancy.letter.again"), True
    return "", True


def _wait(sight: Sight, number: str) -> str:
    """From which day on a letter may be written without an answer; nothing of a day that no calendar reaches."""
    person = sight.open.identity
    ask = person.ask(number) if isinstance(person, Holder) else None
    if ask is None or ask.letter_from is None:
        return sight.say("vacancy.wait")
    return sight.say("vacancy.wait.until", phrases.day(ask.letter_from, sight))
