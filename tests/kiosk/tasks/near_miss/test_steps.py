from kiosk.slices.outcome import Stay
from kiosk.tasks.home.states import AtHome
from kiosk.tasks.home.to import ToHome
from kiosk.tasks.near_miss.states import NearMisses
from kiosk.tasks.near_miss.steps import begin, step
from kiosk.tasks.near_miss.to import ToNearMisses
from kiosk.tasks.vacancy.states import Viewing
from kiosk.tasks.wishes.actions import WishesAction
from kiosk.visit.actions import Action
from kiosk.visit.vocabulary import Passed
from tests.kiosk.visit.play import a_scene, guest, holder


def test_one_after_another_and_no_further() -> None:
    play = holder().touch("near_misses")
    for expected in (1, 1):
        assert play.touch(Action.NEXT_PAGE).task(NearMisses).index == expected
    for expected in (0, 0):
        assert play.touch(Action.PREVIOUS_PAGE).task(NearMisses).index == expected


def test_its_vacancy_opens_and_leads_back_to_it() -> None:
    play = holder().touch("near_misses").touch(Action.NEXT_PAGE).touch(Action.OPEN_VACANCY, "500002")
    assert play.task(Viewing) == Viewing("500002", ToNearMisses(1))
    assert play.touch(Action.BACK).task(NearMisses).index == 1


def test_a_number_that_is_no_near_miss_opens_nothing() -> None:
    play = holder().touch("near_misses").touch(Action.OPEN_VACANCY, "400000")
    assert isinstance(play.open.task, NearMisses)


def test_back_leads_home_and_other_touches_nowhere() -> None:
    play = holder().touch("near_misses").touch(WishesAction.CONFIRM)
    assert isinstance(play.open.task, NearMisses)
    assert isinstance(play.touch(Action.BACK).open.task, AtHome)


def test_where_nothing_is_ranked_there_is_no_near_miss() -> None:
    scene = a_scene(guest().open.identity)
    assert begin(ToNearMisses(3), scene).task == NearMisses(0, ToHome())
    assert step(NearMisses(0, ToHome()), Passed(), scene) == Stay(NearMisses(0, ToHome()))
