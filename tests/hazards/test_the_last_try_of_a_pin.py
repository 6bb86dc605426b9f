"""One try is left: the kiosk asks once more before the card is asked, and never spends the try by itself."""

from kiosk.tasks.home.states import AtHome
from kiosk.tasks.pin.actions import PinAction
from kiosk.tasks.pin.states import AskingPin
from kiosk.tasks.records.to import ToRecords
from kiosk.visit.actions import Action
from kiosk.visit.vocabulary import CheckPin, ForgetPin, PinTyped
from tests.kiosk.visit.play import at_pin, waiting


def test_confirming_asks_once_more() -> None:
    play = at_pin(tries_left=1).send(PinTyped(6)).touch(PinAction.CONFIRM)
    assert play.task(AskingPin).warned
    assert play.effects == ()
    assert play.touch(PinAction.CONFIRM).effects == ()


def test_going_on_lets_the_card_compare_once() -> None:
    play = at_pin(tries_left=1).send(PinTyped(6)).touch(PinAction.CONFIRM).touch(PinAction.GO_ON)
    assert play.effects == (CheckPin(waiting(play)),)
    assert play.touch(PinAction.GO_ON).effects == ()


def test_thinking_better_of_it_keeps_the_try() -> None:
    play = at_pin(tries_left=1).send(PinTyped(6)).touch(PinAction.CONFIRM).touch(Action.BACK)
    assert play.task(AskingPin) == AskingPin(1, then=ToRecords())
    assert play.effects == (ForgetPin(),)
    assert isinstance(play.touch(Action.BACK).open.task, AtHome)


def test_a_digit_behind_the_question_is_thrown_away() -> None:
    play = at_pin(tries_left=1).send(PinTyped(6)).touch(PinAction.CONFIRM).send(PinTyped(7))
    assert play.task(AskingPin).length == 6
    assert play.effects == (ForgetPin(),)
