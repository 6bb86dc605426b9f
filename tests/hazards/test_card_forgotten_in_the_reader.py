"""Somebody leaves and the card stays in: it is called out three times, and the page stays until it is taken."""

from kiosk.visit.actions import Action
from kiosk.visit.pages.attract.actions import AttractAction
from kiosk.visit.pages.cleared.actions import ClearedAction
from kiosk.visit.states import Attract, Cleared
from kiosk.visit.visit import deadline
from kiosk.visit.vocabulary import CardOut, Speak
from tests.kiosk.visit.play import Play, holder


def cleared(play: Play) -> Cleared:
    assert isinstance(play.visit.outer, Cleared)
    return play.visit.outer


def test_the_card_is_called_out_at_five_fifteen_and_thirty_seconds() -> None:
    play = holder().touch(Action.LEAVE)
    for seconds, times in ((5.0, 1), (10.0, 2), (15.0, 3)):
        play.wait(seconds - 0.1)
        assert cleared(play).reminded == times - 1
        play.wait(0.1)
        assert cleared(play).reminded == times
        assert play.effects == (Speak(("speak.take_card",)),)
    assert deadline(play.visit) is None


def test_the_page_stays_until_the_card_is_taken_and_then_goes_by_itself() -> None:
    play = holder().wait(120.0).wait(3600.0)
    assert cleared(play).card_inside
    assert not cleared(play.send(CardOut())).card_inside
    assert play.wait(15.0).visit.outer == Attract()


def test_the_next_person_can_start_as_a_guest_beside_a_forgotten_card() -> None:
    play = holder().touch(Action.LEAVE).touch(ClearedAction.UNDERSTOOD).touch(AttractAction.GUEST)
    assert play.open.identity.groups is None
