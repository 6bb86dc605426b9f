"""A city where employers are asked: two people above the limit of four vacancies, and what they and officers do."""

import pytest

from backend.desks import Desks
from backend.store.rows import KeptAsk
from labourhall.contract.refusals import Refusal
from labourhall.contract.staff_calls import AnswerAsk
from labourhall.contract.visit_calls import AskEmployer, IssueChallenge, Welcome, WriteReferral
from labourhall.market.vacancy import AgeLimit, Requirements
from tests.backend.cities import CARD, CODE, HOLDER, IRK, City, new, open_visit, swipe

DAY = 86_400.0
LIMITED = Requirements(age=AgeLimit(18, 45))
OTHER_CARD, OTHER_CODE = "AI6666683", CODE[:-8] + "87654321"
OTHER_HOLDER = HOLDER | {
    "card_number": OTHER_CARD, "identification_code": OTHER_CODE, "id_number": "449999198003080027", "name": "陈红",
    "occupations": [], "wishes": None,
}  # fmt: skip
"""46 years old; the first one is 52."""


def asking_desks(city: City) -> Desks:
    """甲, 乙, 丙 and 丁 take people up to 45, 戊 takes everybody; both people are older."""
    city.register(HOLDER, OTHER_HOLDER)
    city.add(*(new(title, requirements=LIMITED) for title in "甲乙丙丁"), new("戊"))
    return city.desks()


def welcome(city: City, desks: Desks, card: str = CARD, code: str = CODE) -> Welcome:
    challenge = desks.visits.issue(IssueChallenge(), city.asker())
    return desks.visits.open(swipe(challenge, IRK, card, code), city.asker())


def asked(city: City, desks: Desks, *numbers: str, card: str = CARD, code: str = CODE, may_tell: bool = True) -> None:
    token = welcome(city, desks, card, code).token
    for number in numbers:
        desks.asks.ask(AskEmployer(number, may_tell), city.asker(token))


def kept(city: City) -> list[KeptAsk]:
    with city.store.reading() as tables:
        return [ask for ask, _ in tables.asks.all()]


def answered(city: City, desks: Desks, takes: bool, up_to: int | None = None) -> None:
    desks.officers.answer(AnswerAsk("100001", takes, up_to, said_by="王经理"), city.staff())


def send(city: City, desks: Desks, call: AskEmployer | WriteReferral | AnswerAsk) -> object:
    """What comes back for the call of the first person, in a visit just opened, or of an officer."""
    match call:
        case AskEmployer():
            return desks.asks.ask(call, city.asker(open_visit(city, desks)))
        case WriteReferral():
            return desks.referrals.write(call, city.asker(open_visit(city, desks)))
        case AnswerAsk():
            return desks.officers.answer(call, city.staff())


def refused(city: City, desks: Desks, call: AskEmployer | WriteReferral | AnswerAsk) -> type[Refusal]:
    with pytest.raises(Refusal) as caught:
        send(city, desks, call)
    return caught.type
