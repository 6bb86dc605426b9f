from dataclasses import replace

import pytest

from kiosk.visit.actions import Action
from kiosk.visit.states import AskingPin, AskingWishes, AtHome, Listing, NearMisses, RecordsElsewhere, Surroundings
from kiosk.visit.tasks import home
from kiosk.visit.tasks.outcome import Scene, Stay
from kiosk.visit.vocabulary import Answered, Passed, PinLooked, SurroundingsChanged
from tests.kiosk.visit.play import MATCHES, WELCOME, asking_city, guest, holder, stranger


@pytest.mark.parametrize(
    ("action", "task"),
    [
        (Action.MATCHES, Listing),
        (Action.NEAR_MISSES, NearMisses),
        (Action.WISHES, AskingWishes),
        (Action.RECORDS, AskingPin),
    ],
)
def test_each_tile_leads_somewhere(action: Action, task: type) -> None:
    assert isinstance(holder().touch(action).open.task, task)


def test_without_a_ranking_the_main_tile_asks_for_wishes() -> None:
    for play in (guest(), stranger()):
        assert isinstance(play.touch(Action.HOME).open.task, AtHome)
        assert isinstance(play.touch(Action.MATCHES).open.task, AskingWishes)


def test_no_near_miss_leads_nowhere() -> None:
    play = asking_city()
    play.send(Answered(play.reading.ticket, replace(WELCOME, matches=replace(MATCHES, near_misses=()))))
    assert isinstance(play.touch(Action.NEAR_MISSES).open.task, AtHome)
    assert isinstance(stranger().touch(Action.HOME).touch(Action.NEAR_MISSES).open.task, AtHome)


def test_a_guest_is_told_that_records_need_a_card() -> None:
    assert guest().touch(Action.HOME).touch(Action.RECORDS).task(RecordsElsewhere).code == "K-504"


def test_while_the_line_is_cut_no_pin_is_asked_for() -> None:
    play = holder().send(SurroundingsChanged(Surroundings(line_cut_at="9:26")))
    assert play.touch(Action.RECORDS).task(RecordsElsewhere).code == "L-204"


def test_home_answers_to_nothing_else() -> None:
    play = holder()
    before = play.open.task
    assert play.touch(Action.CONFIRM).open.task == before
    assert play.touch(Action.HOME).open.task == before


def test_the_clock_is_nothing_to_the_tiles() -> None:
    scene = Scene(holder().open.identity, large=False, helped=False, line_up=True, seed=1, ticket="t", now=0.0)
    assert home.step(AtHome(), Passed(), scene) == Stay(AtHome())


def test_an_answer_that_nobody_waits_for_changes_nothing() -> None:
    play = holder()
    before = play.visit
    assert play.send(PinLooked("late", 3)).visit == before
