"""What the hall's officers do: take a vacancy off the glass, decide of one that is held, take an employer's answer."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Final

from backend import changes
from backend.asker import Asker
from backend.audit import Auditor
from backend.store.rows import AnswerSource, Verdict
from backend.store.store import Store, Tables
from backend.vacancies import open_vacancy
from labourhall.contract.refusals import Closed, Malformed, NobodyAsked, NotFound
from labourhall.contract.staff_calls import AnswerAsk, AnswerKept, CloseVacancy, Withdrawn
from labourhall.market.answer import EmployerAnswer
from labourhall.market.vacancy import AgeLimit, Status, Vacancy

REASONS: Final = {"filled": Status.FILLED, "withdrawn": Status.WITHDRAWN}
DECIDED: Final = {Verdict.RELEASED: Status.OPEN, Verdict.REFUSED: Status.WITHDRAWN}
AGES: Final = range(16, 100)
"""The ages that an answer may name."""


class EmployerSuspended(Closed):
    """The vacancy waits until its employer's suspension is lifted; the `detail` ends with its name. Not on the line."""


class Officers:
    """Answers CloseVacancy and AnswerAsk, for the window and the command line alike; what is held is decided there."""

    def __init__(self, store: Store, auditor: Auditor) -> None:
        self._store = store
        self._auditor = auditor

    def close(self, call: CloseVacancy, asker: Asker) -> Withdrawn:
        """Close it; asked again with the same reason it answers alike. Raises NotFound, Closed, Malformed."""
        status = REASONS.get(call.reason)
        if status is None:
            raise Malformed("reason is filled or withdrawn")
        with self._store.writing() as tables:
            vacancy = tables.vacancies.vacancy(call.number)
            if vacancy is None:
                raise NotFound("no vacancy of that number")
            if vacancy.status is not status:
                if not tables.vacancies.close(call.number, status, asker.moment.text):
                    raise Closed(f"it is {vacancy.status.value} already")
                tables.audit.add(self._auditor.vacancy(asker, call.number, status))
            cursor = changes.cursor_text(self._store.epoch, tables.vacancies.cursor())
        return Withdrawn(call.number, status.value, cursor)

    def decide(self, numbers: Iterable[str], verdict: Verdict, asker: Asker) -> None:
        """Release or refuse held vacancies, all or none; what was decided alike before stays as it is.

        Raises NotFound, Closed for one that is not held, EmployerSuspended for one that a release would not show;
        the `detail` begins with the number.
        """
        with self._store.writing() as tables:
            for number in dict.fromkeys(numbers):
                self._decide(tables, number, verdict, asker)

    def _decide(self, tables: Tables, number: str, verdict: Verdict, asker: Asker) -> None:
        kept = tables.vacancies.kept_one(number)
        if kept is None:
            raise NotFound(f"{number}: no vacancy of that number")
        status = kept.vacancy.status
        if kept.verdict is verdict and status is DECIDED[verdict]:
            return
        if status is not Status.HELD:
            raise Closed(f"{number}: it is {status.value}")
        if kept.is_suspended and verdict is Verdict.RELEASED:
            raise EmployerSuspended(f"{number}: {kept.vacancy.employer}")
        tables.vacancies.decide(number, verdict, asker.moment.text)
        tables.audit.add(self._auditor.verdict(asker, number, verdict))

    def answer(self, call: AnswerAsk, asker: Asker) -> AnswerKept:
        """Keep what the employer said; said again it stays as it is.

        Raises NotFound, Closed, NobodyAsked, Malformed.
        """
        moment = asker.moment
        with self._store.writing() as tables:
            vacancy = open_vacancy(tables, call.number, moment.today)
            persons, before = tables.asks.count(call.number), vacancy.answer
            if not persons and before is None:
                raise NobodyAsked("nobody asked about this vacancy")
            answer = _understood(call, vacancy, moment.today)
            if before is not None and replace(before, on=answer.on) == answer:
                return AnswerKept(call.number, before, persons)
            tables.vacancies.answer(call.number, answer, moment.text)
            tables.asks.put_source(AnswerSource(call.number, call.said_by, asker.officer.name, moment.text))
            tables.audit.add(self._auditor.answer(asker, call.number, call.takes))
        return AnswerKept(call.number, answer, persons)


def _understood(call: AnswerAsk, vacancy: Vacancy, today: date) -> EmployerAnswer:
    """The answer with both its ages. Raises Malformed for ages that say nothing: beside a no, or within the limit."""
    if call.up_to is None and call.at_least is None:
        return EmployerAnswer(call.takes, today)
    limit = vacancy.requirements.age or AgeLimit()
    at_least = limit.minimum if call.at_least is None else call.at_least
    up_to = limit.maximum if call.up_to is None else call.up_to
    ends = [age for age in (at_least, up_to) if age is not None]
    if not call.takes or any(age not in AGES for age in ends) or ends != sorted(ends):
        raise Malformed(f"ages of {AGES.start} to {AGES.stop - 1} go with a yes, the smaller one first")
    if vacancy.requirements.age is not None and all(limit.admits(age) for age in ends):
        raise Malformed(f"the vacancy takes people of {limit} anyway")
    return EmployerAnswer(call.takes, today, up_to, at_least)
