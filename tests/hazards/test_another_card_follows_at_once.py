"""One card out, the next one in before anybody looked up: the second person never meets the first one's answers."""

from kiosk.visit.actions import Action
from kiosk.visit.states import Holder
from kiosk.visit.vocabulary import Answered, CardIn, CardOut, CardRead, NotAnswered
from tests.kiosk.visit.play import CARD, RECORDS, WELCOME, asking_city, at_pin, waiting


def test_the_first_persons_welcome_does_not_open_the_second_persons_visit() -> None:
    play = asking_city()
    first = play.reading.ticket
    play.send(CardOut()).send(CardIn(seed=12)).send(CardRead(play.reading.ticket, CARD))
    before = play.visit
    assert play.send(Answered(first, WELCOME)).visit == before
    play.send(NotAnswered(play.reading.ticket, "L-212"))
    assert not isinstance(play.open.identity, Holder)


def test_the_first_persons_records_do_not_come_to_the_second_persons_page() -> None:
    play = at_pin().send_pin()
    first = waiting(play)
    play.send(CardOut()).send(CardIn(seed=12)).send(CardRead(play.reading.ticket, CARD))
    play.send(Answered(play.reading.ticket, WELCOME))
    at_pin(play).send_pin()
    before = play.visit
    assert play.send(Answered(first, RECORDS)).visit == before
    assert not play.open.trail.records


def test_the_first_persons_records_do_not_come_to_the_second_persons_home() -> None:
    play = at_pin().send_pin()
    first = waiting(play)
    play.send(CardOut()).send(CardIn(seed=12)).send(CardRead(play.reading.ticket, CARD))
    play.send(Answered(play.reading.ticket, WELCOME))
    before = play.visit
    assert play.send(Answered(first, RECORDS)).visit == before


def test_what_the_first_person_chose_for_the_screen_is_gone() -> None:
    play = asking_city().touch(Action.LARGE).send(CardOut()).send(CardIn(seed=12))
    assert not play.visit.accommodations.large
