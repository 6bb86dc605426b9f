"""What an employer said: one answer for all who asked, kept with its vacancy, and who gave it kept by the city."""

import pytest

from backend.desks import Desks
from labourhall.contract.refusals import Malformed, NobodyAsked, NotFound
from labourhall.contract.staff_calls import AnswerAsk
from labourhall.contract.visit_calls import SeeOutcomes
from labourhall.market.answer import EmployerAnswer
from labourhall.market.vacancy import AgeLimit, Requirements
from tests.backend.asking import DAY, OTHER_CARD, OTHER_CODE, answered, asked, asking_desks, refused, welcome
from tests.backend.cities import CARD, CODE, HOLDER, TODAY, City, day, new
from tests.backend.test_visits import audited


@pytest.fixture
def desks(city: City) -> Desks:
    return asking_desks(city)


def test_one_answer_serves_all_who_asked_and_is_told_at_the_next_visit(desks: Desks, city: City) -> None:
    asked(city, desks, "100001")
    asked(city, desks, "100001", card=OTHER_CARD, code=OTHER_CODE)
    done = desks.officers.answer(AnswerAsk("100001", True, 60, said_by="王经理"), city.staff())
    assert (done.number, done.answer, done.persons) == ("100001", EmployerAnswer(True, TODAY, 60, 18), 2)
    for card, code in ((CARD, CODE), (OTHER_CARD, OTHER_CODE)):
        found = welcome(city, desks, card, code)
        assert found.asks == ()
        assert [(one.vacancy, one.title, one.answer, one.is_open) for one in found.outcomes] == [
            ("100001", "甲", EmployerAnswer(True, TODAY, 60, 18), True)
        ]


def test_the_answer_travels_with_its_vacancy_and_who_gave_it_stays_at_the_city(desks: Desks, city: City) -> None:
    asked(city, desks, "100001")
    with city.store.reading() as tables:
        before = tables.vacancies.cursor()
    answered(city, desks, takes=True, up_to=60)
    with city.store.reading() as tables:
        ((cursor, vacancy),) = tables.vacancies.changed_since(before, 9)
        ((source, same),) = tables.asks.sources()
    assert (cursor, vacancy.number, vacancy.answer) == (before + 1, "100001", EmployerAnswer(True, TODAY, 60, 18))
    assert (source.number, source.said_by, source.officer) == ("100001", "王经理", "officer")
    assert same == vacancy
    assert "王" not in repr(vacancy)


def test_the_same_answer_again_changes_nothing_and_another_one_takes_its_place(desks: Desks, city: City) -> None:
    asked(city, desks, "100001")
    answered(city, desks, takes=True)
    rows = len(audited(city))
    city.clock.pass_by(DAY)
    first = desks.officers.answer(AnswerAsk("100001", takes=True), city.staff())
    assert (first.answer.on, len(audited(city))) == (TODAY, rows)
    assert desks.officers.answer(AnswerAsk("100001", takes=False), city.staff()).answer == EmployerAnswer(False, day(1))
    assert len(audited(city)) == rows + 1


def test_an_answer_can_be_put_right_when_everybody_has_seen_it(desks: Desks, city: City) -> None:
    asked(city, desks, "100001")
    answered(city, desks, takes=False)
    desks.asks.see(SeeOutcomes(("100001",)), city.asker(welcome(city, desks).token))
    done = desks.officers.answer(AnswerAsk("100001", takes=True), city.staff())
    assert (done.answer, done.persons) == (EmployerAnswer(True, TODAY), 0)


def test_an_answer_that_nobody_waits_for_or_that_makes_no_sense_is_refused_and_nothing_is_kept(
    desks: Desks, city: City
) -> None:
    assert refused(city, desks, AnswerAsk("100001", takes=True)) is NobodyAsked
    assert refused(city, desks, AnswerAsk("999999", takes=True)) is NotFound
    asked(city, desks, "100001")
    for call in (
        AnswerAsk("100001", takes=False, up_to=60),
        AnswerAsk("100001", takes=True, up_to=45),
        AnswerAsk("100001", takes=True, at_least=20),
        AnswerAsk("100001", takes=True, up_to=17),
        AnswerAsk("100001", takes=True, up_to=60, at_least=61),
        AnswerAsk("100001", takes=True, up_to=60, at_least=15),
        AnswerAsk("100001", takes=True, up_to=100),
    ):
        assert refused(city, desks, call) is Malformed
    with city.store.reading() as tables:
        vacancy = tables.vacancies.vacancy("100001")
        assert tables.asks.sources() == []
    assert vacancy is not None
    assert vacancy.answer is None


def test_the_audit_says_who_asked_about_what_and_which_officer_took_the_answer(desks: Desks, city: City) -> None:
    asked(city, desks, "100001")
    answered(city, desks, takes=False)
    ask, answer = audited(city)[-2:]
    assert (ask.record, ask.subject, ask.device, ask.outcome) == ("ask", "100001", "kiosk", "granted")
    assert ask.holder == city.auditor.row(city.asker(), "visit", CARD).holder
    assert (answer.record, answer.subject, answer.officer, answer.outcome) == ("answer", "100001", "officer", "no")
    assert answer.holder == ""


@pytest.mark.parametrize(
    ("limit", "call", "answer"),
    [
        (AgeLimit(18, 45), AnswerAsk("100006", True), EmployerAnswer(True, TODAY)),
        (AgeLimit(18, 45), AnswerAsk("100006", True, up_to=60), EmployerAnswer(True, TODAY, 60, 18)),
        (AgeLimit(25, 45), AnswerAsk("100006", True, at_least=20), EmployerAnswer(True, TODAY, 45, 20)),
        (AgeLimit(25, 45), AnswerAsk("100006", True, 60, 20), EmployerAnswer(True, TODAY, 60, 20)),
        (AgeLimit(None, 45), AnswerAsk("100006", True, up_to=60), EmployerAnswer(True, TODAY, 60)),
    ],
)
def test_the_end_of_the_limit_that_nobody_spoke_of_stays_as_it_is(
    desks: Desks, city: City, limit: AgeLimit, call: AnswerAsk, answer: EmployerAnswer
) -> None:
    city.add(new("己", requirements=Requirements(age=limit)))
    asked(city, desks, "100006")
    assert desks.officers.answer(call, city.staff()).answer == answer


def test_an_age_that_law_asks_about_is_answered_too(city: City) -> None:
    city.register(HOLDER | {"id_number": "449999195503080013"})  # a man of 71
    city.add(new("电工", occupation="60706"))
    desks = city.desks()
    asked(city, desks, "100001")
    done = desks.officers.answer(AnswerAsk("100001", takes=True, up_to=72), city.staff())
    assert done.answer == EmployerAnswer(True, TODAY, 72)
