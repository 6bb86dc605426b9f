from dataclasses import fields

import pytest

from kiosk.slices.outcome import Stay, Turn
from kiosk.tasks.home.states import AtHome
from kiosk.tasks.pin.actions import PinAction
from kiosk.tasks.pin.states import AskingPin
from kiosk.tasks.pin.steps import step
from kiosk.tasks.records.states import FetchingRecords, RecordsElsewhere
from kiosk.tasks.records.to import ToRecords
from kiosk.tasks.wishes.actions import WishesAction
from kiosk.visit.actions import Action
from kiosk.visit.task import Destination
from kiosk.visit.vocabulary import Ask, CheckPin, ForgetPin, LookAtPin, Passed, PinChecked, PinLooked, PinTyped
from labourhall.contract.visit_calls import GetRecords
from tests.kiosk.visit.play import Play, at_pin, holder, stranger, waiting


def test_the_card_is_asked_for_tries_before_a_digit_is_typed() -> None:
    play = holder().touch("records")
    assert list(play.effects) == [ForgetPin(), LookAtPin(waiting(play))]
    assert play.task(AskingPin).tries_left is None
    assert play.send(PinTyped(1)).effects == (ForgetPin(),)
    assert play.task(AskingPin).length == 0


def test_the_pad_says_how_many_tries_are_left() -> None:
    assert at_pin(tries_left=5).task(AskingPin) == AskingPin(5, then=ToRecords())


def test_a_card_without_a_pin_sends_to_the_window() -> None:
    assert at_pin(tries_left=None).task(RecordsElsewhere).code == "K-502"


def test_a_blocked_pin_takes_no_digit() -> None:
    play = at_pin(tries_left=0)
    assert play.task(AskingPin).blocked
    assert play.send(PinTyped(1)).task(AskingPin).length == 0
    assert play.touch(PinAction.CONFIRM).effects == ()


def test_a_card_that_does_not_say_how_many_are_left_is_trouble_on_the_page() -> None:
    play = holder().touch("records")
    play.send(PinLooked(waiting(play), None, "C-103"))
    assert play.task(AskingPin).code == "C-103"
    assert play.touch(PinAction.CONFIRM).effects == ()


@pytest.mark.parametrize(("length", "asked"), [(0, False), (3, False), (4, True), (16, True), (17, False)])
def test_four_to_sixteen_digits_can_be_confirmed(length: int, asked: bool) -> None:
    play = at_pin().send(PinTyped(length))
    assert play.task(AskingPin).length == length
    play.touch(PinAction.CONFIRM)
    assert bool(play.task(AskingPin).waiting) is asked


def test_a_confirmed_pin_is_compared_by_the_card_once() -> None:
    play = at_pin().send(PinTyped(6)).touch(PinAction.CONFIRM)
    assert play.effects == (CheckPin(waiting(play)),)
    assert play.task(AskingPin).length == 0
    assert play.touch(PinAction.CONFIRM).effects == ()
    assert play.send(PinTyped(0)).effects == ()


def test_a_wrong_pin_says_so_with_the_tries_left_until_the_next_digit() -> None:
    play = at_pin().send(PinTyped(6)).touch(PinAction.CONFIRM)
    play.send(PinChecked(waiting(play), accepted=False, tries_left=2))
    assert play.task(AskingPin) == AskingPin(2, wrong=True, then=ToRecords())
    assert play.send(PinTyped(0)).task(AskingPin).wrong
    assert not play.send(PinTyped(1)).task(AskingPin).wrong


def test_the_last_wrong_pin_blocks() -> None:
    play = at_pin(tries_left=1).send(PinTyped(6)).touch(PinAction.CONFIRM).touch(PinAction.GO_ON)
    play.send(PinChecked(waiting(play), accepted=False, tries_left=0))
    assert play.task(AskingPin) == AskingPin(0, blocked=True, then=ToRecords())


def test_a_card_that_falls_silent_is_asked_anew_how_many_tries_are_left() -> None:
    play = at_pin().send(PinTyped(6)).touch(PinAction.CONFIRM)
    play.send(PinChecked(waiting(play), accepted=False, tries_left=0, code="C-103"))
    assert play.asked(LookAtPin).ticket == waiting(play)
    play.send(PinLooked(waiting(play), 2))
    assert play.task(AskingPin) == AskingPin(2, code="C-103", then=ToRecords())


def test_a_holders_pin_leads_to_the_records() -> None:
    play = at_pin().send_pin()
    assert play.asked(Ask) == Ask(play.task(FetchingRecords).waiting, GetRecords(), "token-secret")


@pytest.mark.parametrize("code", ["L-212", "L-204"])
def test_a_strangers_pin_leads_to_the_page_that_says_where_to_ask(code: str) -> None:
    play = at_pin(stranger(code)).send_pin()
    assert play.task(RecordsElsewhere).code == code
    assert play.effects == ()


@pytest.mark.parametrize("leave", [Action.BACK, Action.HOME])
def test_leaving_the_pad_overwrites_what_was_typed(leave: Action) -> None:
    play = at_pin().send(PinTyped(3)).touch(leave)
    assert isinstance(play.open.task, AtHome)
    assert play.effects == (ForgetPin(),)


def test_a_forgotten_pin_leads_to_where_it_is_set_anew() -> None:
    play = at_pin().send(PinTyped(3)).touch(PinAction.FORGOTTEN)
    assert play.task(RecordsElsewhere).code == "K-503"
    assert play.effects == (ForgetPin(),)


def test_digits_where_nobody_asked_for_them_are_thrown_away() -> None:
    for play in (Play(), holder()):
        assert play.send(PinTyped(1)).effects == (ForgetPin(),)
        assert play.send(PinTyped(0)).effects == ()


def test_no_state_of_the_pad_has_room_for_digits() -> None:
    assert {field.type for field in fields(AskingPin)} <= {int | None, int, bool, str, Destination}
    assert {"pin", "digits", "typed"}.isdisjoint(field.name for field in fields(AskingPin))


def test_other_touches_and_the_clock_leave_the_pad() -> None:
    play = at_pin()
    before = play.open.task
    assert play.touch(WishesAction.CONFIRM).open.task == before
    assert play.touch(PinAction.GO_ON).open.task == before


def test_the_clock_is_nothing_to_the_pad() -> None:
    assert step(AskingPin(3, then=ToRecords()), Passed(), Turn(1, "t", 0.0)) == Stay(AskingPin(3, then=ToRecords()))
