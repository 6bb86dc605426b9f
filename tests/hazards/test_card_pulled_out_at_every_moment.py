"""The card is pulled out wherever the person happens to be: the person is gone from the glass with that very event."""

from collections.abc import Callable

import pytest

from kiosk.tasks.pin.actions import PinAction
from kiosk.tasks.records.actions import RecordsAction
from kiosk.tasks.vacancy.actions import VacancyAction
from kiosk.visit.actions import Action
from kiosk.visit.states import Attract, Cleared
from kiosk.visit.vocabulary import Answered, CardOut, EndAtCity, Forget, ForgetPin, PinTyped
from tests.kiosk.visit.play import RECORDS, REFERRAL, WELCOME, Play, asking_city, at_pin, holder, reading, waiting
from tests.kiosk.visit.test_properties import PERSONAL, values


def letter_asked() -> Play:
    return holder().touch("matches").touch(Action.OPEN_VACANCY, "400001").touch(VacancyAction.WRITE_LETTER)


def letter_printing() -> Play:
    play = letter_asked()
    return play.send(Answered(waiting(play), REFERRAL))


def records_shown() -> Play:
    play = at_pin().send_pin()
    return play.send(Answered(waiting(play), RECORDS)).touch(RecordsAction.SHOW_AMOUNTS)


MOMENTS: dict[str, Callable[[], Play]] = {
    "while it is read": reading,
    "while the city is asked": asking_city,
    "at home": holder,
    "in the list": lambda: holder().touch("matches"),
    "while wishes are chosen": lambda: holder().touch("wishes"),
    "while a letter is asked for": letter_asked,
    "while the letter is printed": letter_printing,
    "with half a PIN typed": lambda: at_pin().send(PinTyped(3)),
    "while the card compares the PIN": lambda: at_pin().send(PinTyped(6)).touch(PinAction.CONFIRM),
    "while records are fetched": lambda: at_pin().send_pin(),
    "with amounts on the glass": records_shown,
    "while the kiosk asks whether anybody is there": lambda: holder().wait(100.0),
    "after leaving by touch": lambda: holder().touch(Action.LEAVE),
}


@pytest.mark.parametrize("moment", MOMENTS.values(), ids=list(MOMENTS))
def test_nothing_of_the_person_stays(moment: Callable[[], Play]) -> None:
    play = moment().send(CardOut())
    assert isinstance(play.visit.outer, Attract | Cleared)
    assert not PERSONAL & {value for value in values(play.visit) if isinstance(value, str)}
    assert play.effects[:2] == (ForgetPin(), Forget())


def test_a_welcome_that_comes_after_the_card_left_is_ended_at_the_city_and_shown_to_nobody() -> None:
    play = asking_city()
    ticket = play.reading.ticket
    play.send(CardOut())
    before = play.visit
    play.send(Answered(ticket, WELCOME))
    assert (play.visit, play.effects) == (before, (EndAtCity("token-secret"),))


def test_records_that_come_after_the_card_left_are_shown_to_nobody() -> None:
    play = at_pin().send_pin()
    ticket = waiting(play)
    play.send(CardOut())
    before = play.visit
    play.send(Answered(ticket, RECORDS))
    assert (play.visit, play.effects) == (before, ())
