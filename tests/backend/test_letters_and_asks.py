"""Letters where an employer was asked: none while an answer is due, one after a yes or silence, none after a no."""

from dataclasses import replace

import pytest

from backend.asks import AskRules
from backend.desks import Desks
from labourhall.contract.refusals import EmployerDeclined, Unanswered
from labourhall.contract.visit_calls import WriteReferral
from labourhall.market.working_days import CityCalendar
from tests.backend.asking import DAY, OTHER_CARD, OTHER_CODE, answered, asked, asking_desks, refused, welcome
from tests.backend.cities import CARD, HOLDER, RULES, TODAY, City, day, open_visit

LETTER = WriteReferral("100001", CARD, "k1")


@pytest.fixture
def desks(city: City) -> Desks:
    return asking_desks(city)


def test_there_is_no_letter_while_an_answer_is_due_and_one_after_two_working_days_without(
    desks: Desks, city: City
) -> None:
    asked(city, desks, "100001")
    assert refused(city, desks, LETTER) is Unanswered
    with pytest.raises(Unanswered):
        desks.referrals.write(LETTER, city.asker())  # a visit left out opens no way around
    desks.referrals.write(WriteReferral("100002", CARD, "k2"), city.asker(open_visit(city, desks)))
    city.clock.pass_by(2 * DAY)
    assert refused(city, desks, LETTER) is Unanswered
    city.clock.pass_by(DAY)
    assert desks.referrals.write(LETTER, city.asker(open_visit(city, desks))).vacancy == "100001"


def test_there_is_a_letter_after_a_yes_and_none_after_a_no_whoever_asked(desks: Desks, city: City) -> None:
    asked(city, desks, "100001")
    answered(city, desks, takes=True, up_to=50)
    assert refused(city, desks, LETTER) is EmployerDeclined
    other = WriteReferral("100001", OTHER_CARD, "k2")
    token = welcome(city, desks, OTHER_CARD, OTHER_CODE).token
    assert desks.referrals.write(other, city.asker(token)).vacancy == "100001"
    answered(city, desks, takes=False)
    token = welcome(city, desks, OTHER_CARD, OTHER_CODE).token
    with pytest.raises(EmployerDeclined):
        desks.referrals.write(replace(other, idempotency_key="k3"), city.asker(token))
    assert desks.referrals.write(other, city.asker(token)).vacancy == "100001"  # the letter that is written already


def test_a_no_for_others_keeps_no_letter_from_whom_the_limit_admits_or_whom_nobody_knows(
    desks: Desks, city: City
) -> None:
    asked(city, desks, "100001", card=OTHER_CARD, code=OTHER_CODE)
    answered(city, desks, takes=False)
    city.register(HOLDER | {"id_number": "449999199003080022"})
    assert desks.referrals.write(LETTER, city.asker(open_visit(city, desks))).vacancy == "100001"
    assert desks.referrals.write(WriteReferral("100001", "XX0000000", "k9"), city.asker()).provisional


def test_where_the_calendar_ends_there_is_no_letter_without_an_answer_and_that_is_said(
    desks: Desks, city: City
) -> None:
    short = CityCalendar(day(-30), day(1), frozenset(), frozenset())
    rules = AskRules(3, 2, short, RULES.age)
    assert rules.letter_from(TODAY) is None
    assert rules.letter_from(day(-1)) == day(2)
    desks.asks._rules = rules
    asked(city, desks, "100001")
    assert [one.letter_from for one in welcome(city, desks).asks] == [None]
    city.clock.pass_by(20 * DAY)
    assert refused(city, desks, LETTER) is Unanswered
