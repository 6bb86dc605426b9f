"""先问一声 at the city: a person has an employer asked about an age, is told how it ended, gets no letter meanwhile.

One row for a card and vacancy says whose question it is; it goes when its outcome was seen, or after some days. The
employer's answer is taken in `officers` and stands in the vacancy itself.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from backend import seekers
from backend.asker import Asker, current_holder
from backend.audit import Auditor
from backend.store.rows import KeptAsk, RegisteredPerson
from backend.store.store import Store, Tables
from backend.vacancies import open_vacancy
from labourhall.contract import wire
from labourhall.contract.refusals import AnsweredAlready, EmployerDeclined, NothingToAsk, TooManyAsks, Unanswered
from labourhall.contract.visit_calls import AskEmployer, OutcomesSeen, SeeOutcomes
from labourhall.market import identity, working_days
from labourhall.market.ask import AskOutcome, OpenAsk
from labourhall.market.legal_age import AgeRules, legal_limit
from labourhall.market.seeker import Seeker
from labourhall.market.statutory_age import past_statutory
from labourhall.market.vacancy import Status, Vacancy
from labourhall.market.working_days import CityCalendar

CLOSED = "closed"
"""How `KeptAsk.shown` says that the vacancy closed before anybody answered."""


@dataclass(frozen=True, slots=True)
class AskRules:
    """How many questions a person may have open, in how many working days an answer is due, what law says of age."""

    most_open: int
    working_days: int
    calendar: CityCalendar
    law: AgeRules

    def letter_from(self, asked_on: date) -> date | None:
        """The first day on which a letter may be written without an answer; None: the calendar does not reach it."""
        due = working_days.after(asked_on, self.working_days, self.calendar)
        return due + timedelta(days=1) if isinstance(due, date) else None

    def can_be_waived(self, vacancy: Vacancy, holder: RegisteredPerson, today: date) -> bool:
        """Whether an age stands between the holder and the vacancy, and no law that an employer cannot waive."""
        age, asked = identity.age_on(holder.id_number, today), vacancy.requirements
        past = past_statutory(holder.id_number, self.law.statutory, today)
        legal = legal_limit(age, past, vacancy.occupation, asked.certificates, self.law, today)
        if legal is not None:
            return not legal.closes
        return asked.age is not None and age is not None and not asked.age.admits(age)


class Asks:
    """Answers AskEmployer and SeeOutcomes."""

    def __init__(self, store: Store, auditor: Auditor, rules: AskRules, visit_seconds: float) -> None:
        self._store = store
        self._auditor = auditor
        self._rules = rules
        self._visit_seconds = visit_seconds

    def ask(self, call: AskEmployer, asker: Asker) -> OpenAsk:
        """Keep the question; asked again it stays the same, but for what may be told.

        Raises VisitOver, NotFound, Closed, AnsweredAlready, NothingToAsk, TooManyAsks.
        """
        today = asker.moment.today
        with self._store.writing() as tables:
            holder = current_holder(tables, asker, self._visit_seconds)
            vacancy = open_vacancy(tables, call.vacancy, today)
            if vacancy.answer is not None:
                raise AnsweredAlready("the employer has answered")
            if not self._rules.can_be_waived(vacancy, holder, today):
                raise NothingToAsk("no age stands between that the employer could waive")
            earlier = self._earlier(tables, holder.card_number, vacancy.number, today)
            told = _told(seekers.seeker(holder, self._rules.law.statutory, today)) if call.may_tell else (None, "")
            ask = KeptAsk(vacancy.number, holder.card_number, earlier.asked_on if earlier else today, *told)
            if ask != earlier:
                tables.asks.put(ask)
                tables.audit.add(self._auditor.ask(asker, vacancy.number, holder.card_number))
        return self._open(ask, vacancy)

    def see(self, call: SeeOutcomes, asker: Asker) -> OutcomesSeen:
        """Forget whose questions these were, as far as they ended as they were last told. Raises VisitOver."""
        with self._store.writing() as tables:
            holder = current_holder(tables, asker, self._visit_seconds)
            seen = [
                ask
                for ask, vacancy in tables.asks.of_card(holder.card_number)
                if ask.number in call.vacancies and ask.shown and ask.shown == ending(vacancy, asker.moment.today)
            ]
            for ask in seen:
                tables.asks.drop(ask)
        return OutcomesSeen(len(seen))

    def tell(self, tables: Tables, card_number: str, today: date) -> tuple[tuple[OpenAsk, ...], tuple[AskOutcome, ...]]:
        """A card's open questions, and how the others ended; writes down that these were told."""
        open_ones, outcomes = [], []
        for ask, vacancy in tables.asks.of_card(card_number):
            end = ending(vacancy, today)
            if not end:
                open_ones.append(self._open(ask, vacancy))
                continue
            outcomes.append(_outcome(ask, vacancy, today))
            if ask.shown != end:
                tables.asks.put(replace(ask, shown=end))
        return tuple(open_ones), tuple(outcomes)

    def may_refer(self, tables: Tables, vacancy: Vacancy, card_number: str, today: date) -> None:
        """Let a letter to the employer of `vacancy` pass. Raises Unanswered and EmployerDeclined.

        Whom the city does not know, it never asked for, and knows no age of.
        """
        holder = tables.holders.holder(card_number)
        if holder is None or not self._rules.can_be_waived(vacancy, holder, today):
            return
        if vacancy.answer is not None:
            if not vacancy.answer.admits(identity.age_on(holder.id_number, today)):
                raise EmployerDeclined(f"the employer said no on {vacancy.answer.on}")
            return
        open_ones = [self._open(ask, of) for ask, of in tables.asks.of_card(card_number) if of.number == vacancy.number]
        for ask in open_ones:
            if ask.keeps_waiting(today):
                raise Unanswered(f"a letter without an answer is written from {ask.letter_from or 'no known day'} on")

    def _earlier(self, tables: Tables, card_number: str, number: str, today: date) -> KeptAsk | None:
        """The same question, asked before. Raises TooManyAsks where it would be one more than may be open."""
        open_ones = [ask for ask, vacancy in tables.asks.of_card(card_number) if not ending(vacancy, today)]
        earlier = next((ask for ask in open_ones if ask.number == number), None)
        if earlier is None and len(open_ones) >= self._rules.most_open:
            raise TooManyAsks(f"{len(open_ones)} questions are open")
        return earlier

    def _open(self, ask: KeptAsk, vacancy: Vacancy) -> OpenAsk:
        letter_from = self._rules.letter_from(ask.asked_on)
        return OpenAsk(vacancy.number, vacancy.title, vacancy.employer, ask.asked_on, letter_from)


def ending(vacancy: Vacancy, today: date) -> str:
    """How questions about `vacancy` ended, in a form that only compares; "": they are open.

    While it is held they wait with it: an officer may release it, and what was not decided is told to nobody.
    """
    if vacancy.status is Status.HELD and today <= vacancy.valid_until:
        return ""
    if vacancy.answer is not None:
        return wire.encode(vacancy.answer).decode()
    return "" if vacancy.is_open(today) else CLOSED


def keep_quiet(tables: Tables, today: date) -> None:
    """Take out of ended questions what was to be told to the employer along with them."""
    for ask, vacancy in tables.asks.all():
        if ending(vacancy, today) and (ask.age is not None or ask.occupation):
            tables.asks.put(replace(ask, age=None, occupation=""))


def _outcome(ask: KeptAsk, vacancy: Vacancy, today: date) -> AskOutcome:
    is_open = vacancy.is_open(today)
    return AskOutcome(vacancy.number, vacancy.title, vacancy.employer, ask.asked_on, vacancy.answer, is_open)


def _told(person: Seeker) -> tuple[int | None, str]:
    """Age and trade of a person: the trade of most years, else the first that is wished for."""
    by_years = sorted(person.experience, key=lambda one: -one.years)
    occupations = [one.code for one in by_years] or list(person.wishes.occupations)
    return person.age, occupations[0] if occupations else ""
