from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.slices.table import SLICES
from kiosk.tasks.asking.actions import AskingAction
from kiosk.tasks.vacancy.actions import VacancyAction
from kiosk.tasks.wishes.actions import WishesAction
from kiosk.visit import speech
from kiosk.visit.actions import Action
from kiosk.visit.looks import said_of
from kiosk.visit.vocabulary import Answered, CardOut, CardRefused, PinLooked
from labourhall.market.ask import AskOutcome, OpenAsk
from tests.kiosk.visit.play import (
    GROUPS,
    RECORDS,
    REFERRAL,
    WELCOME,
    Play,
    asking_city,
    at_pin,
    guest,
    holder,
    reading,
    stranger,
    waiting,
)


def trouble() -> Play:
    play = reading()
    return play.send(CardRefused(play.reading.ticket, "C-105"))


def lettered() -> Play:
    play = holder().touch("matches").touch(Action.OPEN_VACANCY, "400000").touch(VacancyAction.WRITE_LETTER)
    return play.send(Answered(waiting(play), REFERRAL))


def records() -> Play:
    play = at_pin().send_pin()
    return play.send(Answered(waiting(play), RECORDS))


def asking() -> Play:
    play = holder().touch("matches").touch("overview").touch("list", "ask").touch(Action.OPEN_VACANCY, "410001")
    return play.touch(VacancyAction.ASK_EMPLOYER)


def noted() -> Play:
    play = asking().touch(AskingAction.ASK_SILENT)
    return play.send(Answered(waiting(play), OpenAsk("410001", "电工", "甲厂", GROUPS.day, None)))


def told() -> Play:
    outcome = AskOutcome("410001", "电工", "甲厂", GROUPS.day, None, is_open=False)
    play = asking_city()
    return play.send(Answered(play.reading.ticket, replace(WELCOME, outcomes=(outcome,))))


PAGES: list[tuple[str, Callable[[], Play]]] = [
    ("attract", Play),
    ("reading", reading),
    ("card_trouble", trouble),
    ("home", holder),
    ("wishes_trade", guest),
    ("wishes_district", lambda: guest().touch(WishesAction.CONFIRM)),
    ("matches_fits", lambda: holder().touch("matches")),
    ("matches_ask", lambda: holder().touch("matches").touch("overview").touch("list", "ask")),
    ("matches_near", lambda: holder().touch("matches").touch("overview").touch("list", "near")),
    ("overview", lambda: holder().touch("matches").touch("overview")),
    ("near_misses", lambda: holder().touch("near_misses")),
    ("vacancy", lambda: holder().touch("matches").touch(Action.OPEN_VACANCY, "400000")),
    ("letter", lettered),
    ("asking", asking),
    ("asked", noted),
    ("outcomes", told),
    ("pin", at_pin),
    ("pin_last_try", lambda: at_pin(tries_left=1)),
    ("pin_blocked", lambda: at_pin(tries_left=0)),
    ("fetching", lambda: at_pin().send_pin()),
    ("records", records),
    ("records_elsewhere", lambda: at_pin(stranger()).send_pin()),
    ("still_here", lambda: holder().wait(100.0)),
    ("take_card", lambda: holder().touch(Action.LEAVE)),
    ("cleared", lambda: holder().send(CardOut())),
]


@pytest.mark.parametrize(("name", "play"), PAGES, ids=[name for name, _ in PAGES])
def test_each_page_has_words_of_its_own(name: str, play: Callable[[], Play]) -> None:
    assert said_of(play().visit.outer) == f"speak.{name}"


def test_the_list_of_spoken_words_is_whole() -> None:
    said = {f"speak.{name}" for name, _ in PAGES} | {speech.LIMIT_SOON, speech.HELP, "speak.machine"}
    assert {*speech.OWN, *SLICES.spoken()} == said


def test_before_the_card_said_how_many_tries_are_left_the_pad_is_read_out() -> None:
    play = holder().touch("records")
    assert said_of(play.visit.outer) == "speak.pin"
    play.send(PinLooked(waiting(play), None))
    assert said_of(play.visit.outer) == "speak.records_elsewhere"
