"""A driver hangs or a worker is lost: after forty seconds the person is told to take the card out, with a code."""

from kiosk.visit.failures import Failure
from kiosk.visit.states import Attract, CardTrouble, Reading
from kiosk.visit.vocabulary import Answered, CardOut, CardRead, EndAtCity
from tests.kiosk.visit.play import CARD, WELCOME, asking_city, reading


def test_the_page_does_not_read_for_ever() -> None:
    play = reading().wait(39.9)
    assert isinstance(play.visit.outer, Reading)
    assert play.wait(0.1).visit.outer == CardTrouble(Failure.READING_STUCK.code)
    assert play.send(CardOut()).visit.outer == Attract()


def test_reading_and_asking_share_the_forty_seconds() -> None:
    play = reading()
    play.now += 30.0
    play.send(CardRead(play.reading.ticket, CARD))
    assert play.wait(10.0).visit.outer == CardTrouble("K-501")


def test_an_answer_that_comes_after_that_opens_nothing() -> None:
    play = asking_city()
    ticket = play.reading.ticket
    play.wait(40.0).send(Answered(ticket, WELCOME))
    assert play.visit.outer == CardTrouble("K-501")
    assert play.effects == (EndAtCity("token-secret"),)
