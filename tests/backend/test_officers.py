"""Taking a vacancy off the glass: once, with a reason, and written down."""

import pytest

from backend.office import close_vacancy
from labourhall.contract.refusals import Closed, Malformed, NotFound
from labourhall.contract.staff_calls import CloseVacancy
from labourhall.contract.visit_calls import FindPublicMatches
from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import Status
from tests.backend.cities import City, new
from tests.backend.test_visits import audited


def test_a_closed_vacancy_is_matched_no_more(city: City) -> None:
    city.add(new("甲"), new("乙"))
    desks = city.desks()
    assert desks.visits.find_public(FindPublicMatches(Seeker()), city.asker()).fits.count == 2
    done = desks.officers.close(CloseVacancy("100001", "filled"), city.staff())
    assert (done.number, done.status) == ("100001", "filled")
    found = desks.visits.find_public(FindPublicMatches(Seeker()), city.asker())
    assert [one.match.number for one in found.fits.listed] == ["100002"]


def test_closing_again_answers_alike_and_changes_nothing(city: City) -> None:
    city.add(new("甲"))
    officers = city.desks().officers
    first = officers.close(CloseVacancy("100001"), city.staff())
    assert officers.close(CloseVacancy("100001"), city.staff()) == first
    assert [(row.record, row.outcome) for row in audited(city)] == [("vacancy", "filled")]


def test_the_audit_says_which_vacancy_was_closed_and_by_which_officer(city: City) -> None:
    city.add(new("甲"), new("乙"))
    officers = city.desks().officers
    officers.close(CloseVacancy("100002", "withdrawn"), city.staff())
    officers.close(CloseVacancy("100001", "filled"), city.staff())
    assert [(row.officer, row.device, row.record, row.subject, row.outcome) for row in audited(city)] == [
        ("officer", "kiosk", "vacancy", "100002", "withdrawn"),
        ("officer", "kiosk", "vacancy", "100001", "filled"),
    ]


def test_whoever_closes_at_the_command_line_is_named_by_the_machines_account(city: City) -> None:
    city.add(new("甲"))
    close_vacancy(city.store, city.desks().officers, "100001", "filled", "wang", city.clock())
    assert [(row.officer, row.subject) for row in audited(city)] == [("command line: wang", "100001")]


def test_what_was_filled_is_not_withdrawn(city: City) -> None:
    city.add(new("甲"))
    officers = city.desks().officers
    officers.close(CloseVacancy("100001", "filled"), city.staff())
    with pytest.raises(Closed):
        officers.close(CloseVacancy("100001", "withdrawn"), city.staff())


def test_what_is_held_can_be_withdrawn(city: City) -> None:
    city.add(new("甲", status=Status.HELD))
    assert city.desks().officers.close(CloseVacancy("100001", "withdrawn"), city.staff()).status == "withdrawn"


def test_an_unknown_number_and_an_unknown_reason_are_refused(city: City) -> None:
    officers = city.desks().officers
    with pytest.raises(NotFound):
        officers.close(CloseVacancy("100001"), city.staff())
    with pytest.raises(Malformed):
        officers.close(CloseVacancy("100001", "held"), city.staff())
