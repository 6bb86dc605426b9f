from kiosk.visit.actions import Action
from kiosk.visit.states import AtHome, NearMisses, Viewing
from kiosk.visit.tasks.near_misses import begin, step
from kiosk.visit.tasks.outcome import Scene, Stay
from kiosk.visit.vocabulary import Passed
from tests.kiosk.visit.play import guest, holder


def test_one_after_another_and_no_further() -> None:
    play = holder().touch(Action.NEAR_MISSES)
    for expected in (1, 1):
        assert play.touch(Action.NEXT_PAGE).task(NearMisses).index == expected
    for expected in (0, 0):
        assert play.touch(Action.PREVIOUS_PAGE).task(NearMisses).index == expected


def test_its_vacancy_opens_and_leads_back_to_it() -> None:
    play = holder().touch(Action.NEAR_MISSES).touch(Action.NEXT_PAGE).touch(Action.OPEN_VACANCY, "500002")
    assert play.task(Viewing) == Viewing("500002", 1, near_miss=True)
    assert play.touch(Action.BACK).task(NearMisses).index == 1


def test_a_number_that_is_no_near_miss_opens_nothing() -> None:
    play = holder().touch(Action.NEAR_MISSES).touch(Action.OPEN_VACANCY, "400000")
    assert isinstance(play.open.task, NearMisses)


def test_back_leads_home_and_other_touches_nowhere() -> None:
    play = holder().touch(Action.NEAR_MISSES).touch(Action.CONFIRM)
    assert isinstance(play.open.task, NearMisses)
    assert isinstance(play.touch(Action.BACK).open.task, AtHome)


def test_where_nothing_is_ranked_there_is_no_near_miss() -> None:
    scene = Scene(guest().open.identity, large=False, helped=False, line_up=True, seed=1, ticket="t", now=0.0)
    assert begin(scene, 3).task == NearMisses(0)
    assert step(NearMisses(0), Passed(), scene) == Stay(NearMisses(0))
