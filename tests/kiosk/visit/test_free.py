"""Whether a kiosk may be started anew: only where nobody is here and nobody's card."""

from dataclasses import replace

from kiosk.visit import visit as machine
from kiosk.visit.accommodations import Accommodations
from kiosk.visit.states import Attract, Cleared, Surroundings
from kiosk.visit.visit import is_free

NOBODY = machine.begin(Surroundings())


def test_the_attract_screen_as_a_start_shows_it_is_free() -> None:
    assert is_free(NOBODY)


def test_somebody_who_chose_large_letters_or_called_for_help_stands_there() -> None:
    assert not is_free(replace(NOBODY, accommodations=Accommodations(large=True)))
    assert not is_free(replace(NOBODY, outer=Attract(help_called=True)))


def test_a_card_that_was_left_behind_is_somebody_s() -> None:
    assert not is_free(replace(NOBODY, outer=Cleared(5.0, 0, False, 0, card_inside=True)))
