"""Letters: numbered, checkable, answered alike on a replay, never for what is gone."""

import dataclasses
from datetime import date

import pytest

from backend.desks import Desks
from backend.keys import ServerKey
from backend.referrals import CODE_LENGTH, LETTERS, check_code
from labourhall.contract.refusals import Closed, Malformed, NotFound, VisitOver
from labourhall.contract.staff_calls import CloseVacancy
from labourhall.contract.visit_calls import EndVisit, IssueChallenge, WriteReferral
from tests.backend.cities import CARD, OTHER, SERVER_KEY, City, day, new, open_visit, swipe
from tests.backend.test_visits import audited

CALL = WriteReferral("100001", CARD, "key-1")


@pytest.fixture
def desks(city: City) -> Desks:
    city.register()
    city.add(new("甲"), new("乙", valid_until=day(2)))
    return city.desks()


def test_a_holders_letter_has_a_number_a_check_code_and_an_end(desks: Desks, city: City) -> None:
    letter = desks.referrals.write(CALL, city.asker(open_visit(city, desks)))
    assert letter.number == "2026-000001"
    assert len(letter.check_code) == CODE_LENGTH
    assert set(letter.check_code) <= set(LETTERS)
    assert (letter.issued_at, letter.valid_until) == (city.clock().stamp, date(2026, 12, 1))
    assert not letter.provisional


def test_a_holders_letter_bears_the_full_name_for_the_paper_and_shows_it_nowhere_else(desks: Desks, city: City) -> None:
    letter = desks.referrals.write(CALL, city.asker(open_visit(city, desks)))
    assert letter.holder_name == "梁秀英"
    assert "梁秀英" not in repr(letter)
    with city.store.reading() as tables:
        kept = tables.referrals.by_number(letter.number)
    assert kept is not None
    assert "梁秀英".encode() not in kept.answer
    assert letter.check_code.encode() in kept.answer


def test_a_letter_written_without_a_visit_names_nobody(desks: Desks, city: City) -> None:
    assert desks.referrals.write(CALL, city.asker()).holder_name == ""
    assert desks.referrals.write(CALL, city.asker()).holder_name == ""


def test_the_audit_says_which_letter_was_written_for_whose_card(desks: Desks, city: City) -> None:
    letter = desks.referrals.write(CALL, city.asker())
    last = audited(city)[-1]
    assert (last.device, last.officer, last.record, last.subject) == ("kiosk", "", "letter", letter.number)
    assert last.holder == city.auditor.row(city.asker(), "visit", CARD).holder != ""


def test_a_letter_never_outlives_its_vacancy(desks: Desks, city: City) -> None:
    letter = desks.referrals.write(WriteReferral("100002", CARD, "k"), city.asker())
    assert letter.valid_until == day(2)


def test_a_strangers_letter_is_provisional(desks: Desks, city: City) -> None:
    assert desks.referrals.write(WriteReferral("100001", "XX0000000", "k"), city.asker()).provisional


def test_the_check_code_can_be_compared_and_not_be_made_up(desks: Desks, city: City) -> None:
    letter = desks.referrals.write(CALL, city.asker())
    assert desks.referrals.is_genuine(letter.number, f" {letter.check_code.lower()} ")
    assert not desks.referrals.is_genuine(letter.number, "ACDEFH")
    assert not desks.referrals.is_genuine("2026-000099", letter.check_code)
    assert check_code(SERVER_KEY, letter) == letter.check_code
    assert check_code(ServerKey(b"\1" * 32), letter) != letter.check_code
    assert check_code(SERVER_KEY, dataclasses.replace(letter, provisional=False)) != letter.check_code


def test_a_replay_is_answered_alike_even_after_the_vacancy_and_the_visit_are_gone(desks: Desks, city: City) -> None:
    asker = city.asker(open_visit(city, desks))
    first = desks.referrals.write(CALL, asker)
    desks.officers.close(CloseVacancy("100001"), city.staff())
    desks.visits.end(EndVisit(), asker)
    city.clock.pass_by(86_400)
    assert desks.referrals.write(CALL, city.asker()) == first
    with city.store.reading() as tables:
        assert tables.referrals.by_number("2026-000002") is None


def test_the_same_key_for_another_letter_is_refused(desks: Desks, city: City) -> None:
    desks.referrals.write(CALL, city.asker())
    with pytest.raises(Malformed):
        desks.referrals.write(WriteReferral("100002", CARD, "key-1"), city.asker())


def test_the_same_key_of_another_machine_is_another_letter(desks: Desks, city: City) -> None:
    first = desks.referrals.write(CALL, city.asker())
    assert desks.referrals.write(CALL, city.asker(device=OTHER)).number != first.number


def test_there_is_no_letter_for_what_is_closed_run_out_or_unknown(desks: Desks, city: City) -> None:
    desks.officers.close(CloseVacancy("100001", "withdrawn"), city.staff())
    with pytest.raises(Closed):
        desks.referrals.write(CALL, city.asker())
    city.clock.pass_by(3 * 86_400)
    with pytest.raises(Closed):
        desks.referrals.write(WriteReferral("100002", CARD, "k2"), city.asker())
    with pytest.raises(NotFound):
        desks.referrals.write(WriteReferral("999999", CARD, "k3"), city.asker())


def test_a_token_that_is_over_does_not_quietly_become_a_provisional_letter(desks: Desks, city: City) -> None:
    with pytest.raises(VisitOver):
        desks.referrals.write(CALL, city.asker("made-up"))


def test_a_visit_writes_no_letter_for_another_card(desks: Desks, city: City) -> None:
    with pytest.raises(Malformed):
        desks.referrals.write(WriteReferral("100001", "XX0000000", "k"), city.asker(open_visit(city, desks)))


@pytest.mark.parametrize("key", ["", "k" * 201])
def test_a_letter_needs_a_key_of_sensible_length(desks: Desks, city: City, key: str) -> None:
    with pytest.raises(Malformed):
        desks.referrals.write(WriteReferral("100001", CARD, key), city.asker())


def test_a_refused_letter_uses_no_number_up(desks: Desks, city: City) -> None:
    with pytest.raises(NotFound):
        desks.referrals.write(WriteReferral("999999", CARD, "k"), city.asker())
    assert desks.referrals.write(CALL, city.asker()).number == "2026-000001"


def test_the_next_visit_says_how_many_letters_are_still_good(desks: Desks, city: City) -> None:
    desks.referrals.write(CALL, city.asker(open_visit(city, desks)))
    again = desks.visits.open(swipe(desks.visits.issue(IssueChallenge(), city.asker())), city.asker())
    assert again.letters == 1
    city.clock.pass_by(9 * 86_400)
    later = desks.visits.open(swipe(desks.visits.issue(IssueChallenge(), city.asker())), city.asker())
    assert later.letters == 0
