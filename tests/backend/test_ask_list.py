"""The officers' list: a row a vacancy, how many ask, what they let be told, and nobody's name or card."""

from dataclasses import replace

import pytest

from backend.ask_list import AskedAbout, AskList, GivenAnswer, Left, Told, lines, read_list
from backend.asks import AskRules
from backend.desks import Desks
from labourhall.contract import ranking_rules, wire
from labourhall.contract.staff_calls import AnswerAsk, CloseVacancy
from tests.backend.asking import DAY, LIMITED, OTHER_CARD, OTHER_CODE, answered, asked, asking_desks
from tests.backend.cities import CARD, HOLDER, RULES, TODAY, City, day, new

ASKING = AskRules(3, 2, RULES.calendar, RULES.age)


@pytest.fixture
def desks(city: City) -> Desks:
    return asking_desks(city)


def listed(city: City) -> AskList:
    return read_list(city.store, ASKING, ranking_rules.trade_table().names, city.clock().today)


def test_a_vacancy_has_one_row_however_many_ask(desks: Desks, city: City) -> None:
    asked(city, desks, "100001", "100002", may_tell=False)
    city.clock.pass_by(DAY)
    asked(city, desks, "100001", card=OTHER_CARD, code=OTHER_CODE)
    first, second = listed(city).asks
    assert first == AskedAbout("100001", "甲", first.employer, "18–45", (), 2, TODAY, day(3), (Told(46, ""),))
    assert (second.number, second.persons, second.told) == ("100002", 1, ())


def test_those_who_have_waited_longest_come_first(desks: Desks, city: City) -> None:
    asked(city, desks, "100003")
    city.clock.pass_by(DAY)
    asked(city, desks, "100001", "100002")
    assert [one.number for one in listed(city).asks] == ["100003", "100001", "100002"]


def test_the_list_names_nobody(desks: Desks, city: City) -> None:
    asked(city, desks, "100001")
    text = wire.encode(listed(city)).decode()
    assert not any(secret in text for secret in (CARD, HOLDER["name"], HOLDER["id_number"]))
    assert '"told":[{"age":52,"trade":"缝纫工"}]' in text


def test_what_was_answered_stands_apart_with_who_said_it_until_its_vacancy_closes(desks: Desks, city: City) -> None:
    asked(city, desks, "100001", "100002")
    answered(city, desks, takes=True, up_to=60)
    found = listed(city)
    assert [one.number for one in found.asks] == ["100002"]
    employer = found.answered[0].employer
    assert found.answered == (GivenAnswer("100001", "甲", employer, True, 18, 60, TODAY, "王经理", "officer"),)
    desks.officers.close(CloseVacancy("100001"), city.staff())
    assert (listed(city).answered, listed(city).left) == ((), ())


def test_what_closed_before_an_answer_leaves_the_list_and_is_said(desks: Desks, city: City) -> None:
    asked(city, desks, "100001", "100002")
    desks.officers.close(CloseVacancy("100002", "withdrawn"), city.staff())
    found = listed(city)
    assert [one.number for one in found.asks] == ["100001"]
    assert found.left == (Left("100002", "乙", "withdrawn", 1),)


def test_what_ran_out_leaves_the_list_too(desks: Desks, city: City) -> None:
    asked(city, desks, "100001")
    city.clock.pass_by(31 * DAY)
    assert (listed(city).asks, listed(city).left) == ((), (Left("100001", "甲", "expired", 1),))


def test_the_list_says_how_far_the_calendar_reaches(desks: Desks, city: City) -> None:
    assert listed(city).calendar_until == RULES.calendar.last
    short = replace(ASKING, calendar=replace(RULES.calendar, last=TODAY))
    asked(city, desks, "100001")
    found = read_list(city.store, short, {}, TODAY)
    assert (found.calendar_until, found.asks[0].letters_from) == (TODAY, None)


def test_an_age_that_law_asks_about_names_the_row(city: City) -> None:
    city.register(HOLDER | {"id_number": "449999195503080013"})  # a man of 71
    city.add(new("电工", occupation="60706"))
    desks = city.desks()
    asked(city, desks, "100001")
    assert [(one.age_limit, one.law) for one in listed(city).asks] == [("", ("special_operation",))]


def test_a_line_has_its_fields_parted_by_tabs(desks: Desks, city: City) -> None:
    city.add(new("己\t工", requirements=LIMITED))
    asked(city, desks, "100006")
    asked(city, desks, "100006", card=OTHER_CARD, code=OTHER_CODE)
    (line,) = lines(listed(city))
    fields = line.split("\t")
    assert (fields[0], fields[1], *fields[3:]) == (
        "100006", "己 工", "18–45", "2", "2026-11-24", "2026-11-27", "52 缝纫工; 46",
    )  # fmt: skip
    desks.officers.answer(AnswerAsk("100006", takes=False), city.staff())
    assert list(lines(listed(city))) == []
