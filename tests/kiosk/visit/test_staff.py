from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.tasks.pin.actions import PinAction
from kiosk.tasks.pin.states import AskingPin
from kiosk.tasks.wishes.actions import WishesAction
from kiosk.visit.accommodations import Accommodations
from kiosk.visit.actions import Action
from kiosk.visit.limits import PERSONAL_IDLE
from kiosk.visit.pages.staff.actions import StaffAction
from kiosk.visit.pages.staff.states import AtMachine
from kiosk.visit.pages.staff.to import ToMachine
from kiosk.visit.states import Attract, CardTrouble, Cleared, Reading, Staffed
from kiosk.visit.vocabulary import (
    CardIn,
    CardOut,
    CardRead,
    CheckPin,
    EndProgram,
    Forget,
    ForgetPin,
    LookAtPin,
    OpenWithCard,
    PinChecked,
    PinLooked,
    PinTyped,
    Speak,
    StaffPageOpened,
)
from tests.kiosk.visit.play import CARD, Play, asking_city, surrounded

OFFICER = "何志明"
CARD_OF_OFFICER = replace(CARD, officer=OFFICER)


def at_pad(play: Play | None = None, tries_left: int | None = 3) -> Play:
    """An officer before the pad, the card having said how many tries are left."""
    play = asking_city(CARD_OF_OFFICER, play)
    return play.send(PinLooked(asked(play).waiting, tries_left))


def at_machine(play: Play | None = None) -> Play:
    """An officer at the staff page."""
    play = at_pad(play).send(PinTyped(6)).touch(PinAction.CONFIRM)
    return play.send(PinChecked(asked(play).waiting, accepted=True, tries_left=0))


def staffed(play: Play) -> Staffed:
    assert isinstance(play.visit.outer, Staffed), play.visit.outer
    return play.visit.outer


def asked(play: Play) -> AskingPin:
    task = staffed(play).task
    assert isinstance(task, AskingPin)
    return task


def test_an_officer_s_card_asks_for_its_pin_and_not_the_city() -> None:
    play = asking_city(CARD_OF_OFFICER)
    assert list(play.effects) == [ForgetPin(), LookAtPin(asked(play).waiting)]
    play.send(PinLooked(asked(play).waiting, 5))
    assert asked(play) == AskingPin(5, then=ToMachine(), officer=True)


def test_everybody_else_s_card_and_a_revoked_one_open_an_ordinary_visit() -> None:
    play = asking_city(CARD)
    assert isinstance(play.visit.outer, Reading)
    assert play.asked(OpenWithCard).card == CARD


def test_the_right_pin_opens_the_staff_page_and_notes_it() -> None:
    play = at_pad().send(PinTyped(6)).touch(PinAction.CONFIRM)
    assert play.asked(CheckPin).ticket == asked(play).waiting
    play.send(PinChecked(asked(play).waiting, accepted=True, tries_left=0))
    assert staffed(play).task == AtMachine()
    assert play.asked(StaffPageOpened)


def test_with_the_line_cut_it_opens_just_so() -> None:
    assert staffed(at_machine(surrounded(line_cut_at="9:26"))).task == AtMachine()


def test_a_wrong_pin_shows_nothing_but_the_pad() -> None:
    play = at_pad().send(PinTyped(6)).touch(PinAction.CONFIRM)
    play.send(PinChecked(asked(play).waiting, accepted=False, tries_left=2))
    assert asked(play) == AskingPin(2, wrong=True, then=ToMachine(), officer=True)


def test_the_last_try_is_asked_about_and_a_blocked_pin_opens_nothing() -> None:
    play = at_pad(tries_left=1).send(PinTyped(4)).touch(PinAction.CONFIRM)
    assert asked(play).warned
    play.touch(PinAction.GO_ON).send(PinChecked(asked(play).waiting, accepted=False, tries_left=0))
    assert asked(play).blocked
    assert play.send(PinTyped(4)).touch(PinAction.CONFIRM).effects == ()


@pytest.mark.parametrize("late", ["", "late"])
def test_a_late_answer_opens_nothing(late: str) -> None:
    play = at_pad().send(PinTyped(6)).touch(PinAction.CONFIRM)
    before = staffed(play)
    assert staffed(play.send(PinChecked(late, accepted=True, tries_left=0))) == before


def test_at_the_page_an_answer_that_nobody_waits_for_changes_nothing() -> None:
    play = at_machine()
    before = staffed(play)
    assert staffed(play.send(PinChecked("", accepted=False, tries_left=0))) == before
    assert staffed(play.send(CardRead("late", CARD))) == before


def test_a_card_without_a_pin_is_no_key() -> None:
    play = at_pad(tries_left=None)
    assert play.visit.outer == CardTrouble("K-502")
    assert play.effects == (ForgetPin(), Forget())


def test_who_forgot_the_pin_is_told_where_it_is_set_anew() -> None:
    assert at_pad().touch(PinAction.FORGOTTEN).visit.outer == CardTrouble("K-503")


@pytest.mark.parametrize("page", [at_pad, at_machine])
def test_the_way_back_ends_it_and_asks_for_the_card(page: Callable[[], Play]) -> None:
    for action in (Action.BACK, Action.LEAVE):
        play = page().touch(action)
        assert isinstance(play.visit.outer, Cleared)
        assert play.visit.outer.card_inside
        assert play.effects == (ForgetPin(), Forget(), Speak(("speak.take_card",)))


@pytest.mark.parametrize("page", [at_pad, at_machine])
def test_the_card_out_leads_to_the_attract_screen_and_nothing_stays(page: Callable[[], Play]) -> None:
    play = page().touch(Action.LARGE).send(CardOut())
    assert (play.visit.outer, play.visit.accommodations) == (Attract(), Accommodations())
    assert play.effects == (ForgetPin(), Forget())
    assert OFFICER not in repr(play.visit)


def test_another_card_at_once_is_read_as_anybody_s() -> None:
    play = at_machine().send(CardIn(seed=5))
    assert isinstance(play.visit.outer, Reading)
    assert {ForgetPin(), Forget()} <= set(play.effects)


def test_the_program_ends_only_after_a_question() -> None:
    play = at_machine()
    assert play.touch(WishesAction.CONFIRM).effects == ()
    assert play.touch(StaffAction.END_PROGRAM).effects == ()
    assert staffed(play).task == AtMachine(ending=True)
    assert play.touch(Action.BACK).effects == ()
    assert staffed(play).task == AtMachine()
    play.touch(StaffAction.END_PROGRAM).touch(WishesAction.CONFIRM)
    assert play.effects == (EndProgram(),)


def test_before_the_pin_the_program_cannot_be_ended() -> None:
    play = at_pad()
    assert play.touch(StaffAction.END_PROGRAM).touch(WishesAction.CONFIRM).effects == ()
    assert asked(play) == AskingPin(3, then=ToMachine(), officer=True)


def test_left_alone_it_ends_by_itself() -> None:
    play = at_machine().wait(PERSONAL_IDLE - 1)
    assert staffed(play.touch(Action.HELPED)).touched_at == play.now
    play.wait(PERSONAL_IDLE - 1)
    assert staffed(play).task == AtMachine()
    assert isinstance(play.wait(1).visit.outer, Cleared)


def test_digits_count_as_touches_and_are_thrown_away_where_no_pad_is() -> None:
    play = at_pad().wait(PERSONAL_IDLE - 1).send(PinTyped(1))
    assert (staffed(play).touched_at, asked(play).length) == (play.now, 1)
    assert at_machine().send(PinTyped(1)).effects == (ForgetPin(),)


def test_the_officer_s_name_is_in_no_repr() -> None:
    assert OFFICER not in repr(at_machine().visit)
    assert OFFICER not in repr(CARD_OF_OFFICER)


def test_each_face_can_be_read_out() -> None:
    assert at_pad().touch(Action.SPEAK).effects == (Speak(("speak.pin",)),)
    assert at_machine().touch(Action.SPEAK).effects == (Speak(("speak.machine",)),)
