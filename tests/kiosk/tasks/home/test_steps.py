from dataclasses import replace

import pytest

from kiosk.slices.outcome import Stay
from kiosk.tasks.home.states import AtHome
from kiosk.tasks.home.steps import step
from kiosk.tasks.matches.states import ListingMatches
from kiosk.tasks.near_miss.states import NearMisses
from kiosk.tasks.pin.states import AskingPin
from kiosk.tasks.records.states import RecordsElsewhere
from kiosk.tasks.wishes.actions import WishesAction
from kiosk.tasks.wishes.states import AskingWishes
from kiosk.visit.actions import Action
from kiosk.visit.states import Surroundings
from kiosk.visit.vocabulary import Answered, Passed, PinLooked, SurroundingsChanged
from tests.kiosk.visit.play import GROUPS, NONE, WELCOME, a_scene, asking_city, guest, holder, stranger


@pytest.mark.parametrize(
    ("action", "task"),
    [
        ("matches", ListingMatches),
        ("near_misses", NearMisses),
        ("wishes", AskingWishes),
        ("records", AskingPin),
    ],
)
def test_each_tile_leads_somewhere(action: Action, task: type) -> None:
    assert isinstance(holder().touch(action).open.task, task)


def test_without_a_ranking_the_main_tile_asks_for_wishes() -> None:
    for play in (guest(), stranger()):
        assert isinstance(play.touch(Action.HOME).open.task, AtHome)
        assert isinstance(play.touch("matches").open.task, AskingWishes)


def test_no_near_miss_leads_nowhere() -> None:
    play = asking_city()
    play.send(Answered(play.reading.ticket, replace(WELCOME, groups=replace(GROUPS, one_step=NONE))))
    assert isinstance(play.touch("near_misses").open.task, AtHome)
    assert isinstance(stranger().touch(Action.HOME).touch("near_misses").open.task, AtHome)


def test_a_guest_is_told_that_records_need_a_card() -> None:
    assert guest().touch(Action.HOME).touch("records").task(RecordsElsewhere).code == "K-504"


def test_while_the_line_is_cut_no_pin_is_asked_for() -> None:
    play = holder().send(SurroundingsChanged(Surroundings(line_cut_at="9:26")))
    assert play.touch("records").task(RecordsElsewhere).code == "L-204"


def test_home_answers_to_nothing_else() -> None:
    play = holder()
    before = play.open.task
    assert play.touch(WishesAction.CONFIRM).open.task == before
    assert play.touch(Action.HOME).open.task == before


def test_the_clock_is_nothing_to_the_tiles() -> None:
    scene = a_scene(holder().open.identity)
    assert step(AtHome(), Passed(), scene, {}) == Stay(AtHome())


def test_an_answer_that_nobody_waits_for_changes_nothing() -> None:
    play = holder()
    before = play.visit
    assert play.send(PinLooked("late", 3)).visit == before
