from dataclasses import replace

from kiosk.tasks.pin.states import AskingPin
from kiosk.tasks.records.to import ToRecords
from kiosk.visit.actions import Action
from kiosk.visit.states import Cleared
from kiosk.visit.vocabulary import EndAtCity, Forget, ForgetPin
from tests.kiosk.visit.play import holder


def test_a_task_that_has_nothing_more_to_do_ends_the_visit() -> None:
    play = holder()
    over = AskingPin(3, then=ToRecords(), officer=True)
    play.visit = replace(play.visit, outer=replace(play.open, task=over))
    play.touch(Action.BACK)
    assert isinstance(play.visit.outer, Cleared)
    assert {ForgetPin(), Forget(), EndAtCity("token-secret")} <= set(play.effects)
