"""先问一声: three questions a person at a time, told how each ended until that was seen."""

from dataclasses import replace
from datetime import date

import pytest

from backend.asks import AskRules
from backend.desks import Desks
from labourhall.contract.refusals import AnsweredAlready, Closed, NotFound, NothingToAsk, TooManyAsks, VisitOver
from labourhall.contract.staff_calls import AnswerAsk, CloseVacancy
from labourhall.contract.visit_calls import AskEmployer, SeeOutcomes
from labourhall.market.answer import EmployerAnswer
from labourhall.market.ask import AskOutcome, OpenAsk
from labourhall.market.vacancy import AgeLimit, Requirements, Status
from tests.backend.asking import (
    DAY,
    OTHER_CARD,
    OTHER_CODE,
    OTHER_HOLDER,
    answered,
    asked,
    asking_desks,
    kept,
    refused,
    welcome,
)
from tests.backend.cities import CARD, HOLDER, RULES, TODAY, City, new, open_visit
from tests.backend.test_visits import audited

ASK = AskEmployer("100001", may_tell=True)


@pytest.fixture
def desks(city: City) -> Desks:
    return asking_desks(city)


def test_a_question_is_open_with_its_day_and_the_day_from_which_a_letter_is_written_all_the_same(
    desks: Desks, city: City
) -> None:
    found = desks.asks.ask(ASK, city.asker(open_visit(city, desks)))
    assert found == OpenAsk("100001", "甲", found.employer, TODAY, date(2026, 11, 27))  # Tuesday; Wednesday, Thursday
    again = welcome(city, desks)
    assert (again.asks, again.outcomes) == ((found,), ())


def test_what_may_be_told_is_kept_with_consent_alone_and_the_last_word_counts(desks: Desks, city: City) -> None:
    asked(city, desks, "100001")
    assert [(ask.age, ask.occupation) for ask in kept(city)] == [(52, "61101")]
    asked(city, desks, "100001", may_tell=False)
    assert [(ask.age, ask.occupation) for ask in kept(city)] == [(None, "")]


def test_of_several_trades_the_one_of_most_years_is_told(desks: Desks, city: City) -> None:
    trades = [{"code": "30202", "years": 2.0}, {"code": "61101", "years": 21.0}, {"code": "62401", "years": 3.0}]
    city.register(HOLDER | {"occupations": trades})
    asked(city, desks, "100001")
    assert [ask.occupation for ask in kept(city)] == ["61101"]


def test_who_has_no_trade_behind_tells_the_one_wished_for_or_none(desks: Desks, city: City) -> None:
    asked(city, desks, "100001", card=OTHER_CARD, code=OTHER_CODE)
    assert [(ask.age, ask.occupation) for ask in kept(city)] == [(46, "")]
    city.register(OTHER_HOLDER | {"wishes": HOLDER["wishes"]})
    asked(city, desks, "100001", card=OTHER_CARD, code=OTHER_CODE)
    assert [ask.occupation for ask in kept(city)] == ["61101"]


def test_pressed_twice_it_counts_once_and_keeps_its_first_day(desks: Desks, city: City) -> None:
    token = open_visit(city, desks)
    first = desks.asks.ask(ASK, city.asker(token))
    before = len(audited(city))
    assert desks.asks.ask(ASK, city.asker(token)) == first
    assert len(audited(city)) == before
    city.clock.pass_by(DAY)
    assert desks.asks.ask(ASK, city.asker(open_visit(city, desks))).asked_on == TODAY
    assert len(kept(city)) == 1


def test_a_person_has_three_questions_open_at_a_time_and_an_end_makes_room(desks: Desks, city: City) -> None:
    asked(city, desks, "100001", "100002", "100003")
    assert refused(city, desks, AskEmployer("100004", may_tell=False)) is TooManyAsks
    asked(city, desks, "100003")
    asked(city, desks, "100004", card=OTHER_CARD, code=OTHER_CODE)
    answered(city, desks, takes=True)
    asked(city, desks, "100004")
    assert len(kept(city)) == 5


def test_nothing_is_asked_about_what_is_unknown_closed_or_no_question(desks: Desks, city: City) -> None:
    assert refused(city, desks, AskEmployer("999999", may_tell=True)) is NotFound
    assert refused(city, desks, AskEmployer("100005", may_tell=True)) is NothingToAsk
    desks.officers.close(CloseVacancy("100002"), city.staff())
    assert refused(city, desks, AskEmployer("100002", may_tell=True)) is Closed
    assert refused(city, desks, replace(ASK, vacancy="")) is NotFound
    assert kept(city) == []


def test_nothing_is_asked_for_somebody_whom_the_limit_admits_or_whose_age_nobody_knows(
    desks: Desks, city: City
) -> None:
    city.add(new("己", requirements=Requirements(age=AgeLimit(18, 52))))
    assert refused(city, desks, AskEmployer("100006", may_tell=True)) is NothingToAsk
    city.register(HOLDER | {"id_number": "440199990000000000"})
    assert refused(city, desks, ASK) is NothingToAsk


def test_law_that_nobody_verified_is_asked_about_and_law_that_is_sure_is_not(city: City) -> None:
    city.register(HOLDER | {"id_number": "449999195503080013"})  # a man of 71
    city.add(new("电工", occupation="60706"), new("焊工", occupation="60706"))
    desks = city.desks()
    asked(city, desks, "100001")
    sure = tuple(replace(row, opened=TODAY) for row in RULES.age.work)
    with city.store.reading() as tables:
        holder, vacancy = tables.holders.holder(CARD), tables.vacancies.vacancy("100002")
    assert holder is not None
    assert vacancy is not None
    rules = AskRules(3, 2, RULES.calendar, RULES.age)
    assert rules.can_be_waived(vacancy, holder, TODAY)
    assert not replace(rules, law=replace(RULES.age, work=sure)).can_be_waived(vacancy, holder, TODAY)


def test_only_an_open_visit_asks_and_sees(desks: Desks, city: City) -> None:
    for token in ("", "made-up"):
        with pytest.raises(VisitOver):
            desks.asks.ask(ASK, city.asker(token))
        with pytest.raises(VisitOver):
            desks.asks.see(SeeOutcomes(("100001",)), city.asker(token))


def test_an_outcome_is_told_until_it_was_seen_and_then_nobody_knows_whose_question_it_was(
    desks: Desks, city: City
) -> None:
    asked(city, desks, "100001", "100002")
    answered(city, desks, takes=False)
    welcome(city, desks)  # the line breaks before she sees it
    found = welcome(city, desks)
    assert [one.vacancy for one in found.outcomes] == ["100001"]
    see = SeeOutcomes(("100001", "100002", "999999"))
    assert desks.asks.see(see, city.asker(found.token)).count == 1
    assert desks.asks.see(see, city.asker(found.token)).count == 0
    assert [ask.number for ask in kept(city)] == ["100002"]
    assert welcome(city, desks).outcomes == ()


def test_what_was_never_told_cannot_be_seen_nor_what_changed_since(desks: Desks, city: City) -> None:
    asked(city, desks, "100001")
    token = welcome(city, desks).token
    answered(city, desks, takes=False)
    assert desks.asks.see(SeeOutcomes(("100001",)), city.asker(token)).count == 0
    token = welcome(city, desks).token
    answered(city, desks, takes=True)
    assert desks.asks.see(SeeOutcomes(("100001",)), city.asker(token)).count == 0
    found = welcome(city, desks)
    assert [one.answer for one in found.outcomes] == [EmployerAnswer(True, TODAY)]
    assert desks.asks.see(SeeOutcomes(("100001",)), city.asker(found.token)).count == 1


def test_whoever_sees_an_outcome_takes_it_from_nobody_else(desks: Desks, city: City) -> None:
    asked(city, desks, "100001")
    asked(city, desks, "100001", card=OTHER_CARD, code=OTHER_CODE)
    answered(city, desks, takes=True)
    found = welcome(city, desks)
    desks.asks.see(SeeOutcomes(("100001",)), city.asker(found.token))
    assert len(welcome(city, desks, OTHER_CARD, OTHER_CODE).outcomes) == 1


@pytest.mark.parametrize("status", [Status.FILLED, Status.WITHDRAWN])
def test_a_vacancy_that_closed_before_anybody_answered_is_told_as_that(
    desks: Desks, city: City, status: Status
) -> None:
    asked(city, desks, "100001")
    desks.officers.close(CloseVacancy("100001", status.value), city.staff())
    found = welcome(city, desks)
    assert found.asks == ()
    assert found.outcomes == (AskOutcome("100001", "甲", found.outcomes[0].employer, TODAY, None, is_open=False),)
    assert refused(city, desks, AnswerAsk("100001", takes=True)) is Closed
    assert desks.asks.see(SeeOutcomes(("100001",)), city.asker(found.token)).count == 1


def test_a_vacancy_that_was_filled_after_a_yes_is_told_with_both(desks: Desks, city: City) -> None:
    asked(city, desks, "100001")
    answered(city, desks, takes=True)
    desks.officers.close(CloseVacancy("100001"), city.staff())
    outcome = welcome(city, desks).outcomes[0]
    assert (outcome.answer, outcome.is_open) == (EmployerAnswer(True, TODAY), False)


def test_nobody_is_asked_twice_about_what_was_answered(desks: Desks, city: City) -> None:
    asked(city, desks, "100001")
    answered(city, desks, takes=False)
    assert refused(city, desks, ASK) is AnsweredAlready


def test_no_repr_names_whose_question_it_is(desks: Desks, city: City) -> None:
    asked(city, desks, "100001")
    said = repr(kept(city))
    assert "100001" in said
    assert not any(text in said for text in (CARD, "52", "61101"))
