from dataclasses import replace

import pytest

from kiosk.slices.outcome import Stay
from kiosk.tasks.home.states import AtHome
from kiosk.tasks.records.actions import RecordsAction
from kiosk.tasks.records.states import FetchingRecords, RecordsElsewhere, ShowingRecords
from kiosk.tasks.records.steps import step
from kiosk.tasks.wishes.actions import WishesAction
from kiosk.visit.actions import Action
from kiosk.visit.vocabulary import Answered, NotAnswered, Passed, Printed
from labourhall.market.insurance import Insurance
from tests.kiosk.visit.play import RECORDS, Play, a_scene, at_pin, waiting


def shown() -> Play:
    play = at_pin().send_pin()
    return play.send(Answered(waiting(play), RECORDS))


def test_the_records_open_on_the_pension() -> None:
    assert shown().task(ShowingRecords) == ShowingRecords(RECORDS, "pension")


@pytest.mark.parametrize("code", ["L-204", "L-213"])
def test_records_that_do_not_come_say_why(code: str) -> None:
    play = at_pin().send_pin()
    assert play.send(NotAnswered(waiting(play), code)).task(RecordsElsewhere).code == code
    assert isinstance(play.touch(WishesAction.CONFIRM).open.task, RecordsElsewhere)
    assert isinstance(play.touch(Action.BACK).open.task, AtHome)


def test_one_can_go_back_before_they_come() -> None:
    play = at_pin().send_pin()
    assert isinstance(play.touch(WishesAction.CONFIRM).open.task, FetchingRecords)
    assert isinstance(play.touch(Action.BACK).open.task, AtHome)


def test_another_insurance_begins_with_its_newest_years() -> None:
    play = shown().touch(RecordsAction.EARLIER).touch(RecordsAction.INSURANCE, "medical")
    assert (play.task(ShowingRecords).kind, play.task(ShowingRecords).offset) == ("medical", 0)
    assert play.touch(RecordsAction.INSURANCE, "lottery").task(ShowingRecords).kind == "medical"


def test_years_are_turned_by_eight_and_no_further_than_there_are() -> None:
    in_all = {kind: ShowingRecords(RECORDS, kind).years() for kind in Insurance}
    assert (in_all[Insurance.PENSION], in_all[Insurance.MEDICAL], in_all[Insurance.INJURY]) == (18, 7, 0)
    play = shown().touch(RecordsAction.LATER)
    assert play.task(ShowingRecords).offset == 0
    for expected in (8, 16, 16):
        assert play.touch(RecordsAction.EARLIER).task(ShowingRecords).offset == expected
    assert play.touch(RecordsAction.LATER).task(ShowingRecords).offset == 8


def test_amounts_are_shown_for_twenty_seconds() -> None:
    play = shown().touch(RecordsAction.SHOW_AMOUNTS)
    assert play.task(ShowingRecords).amounts_until == play.now + 20.0
    assert play.wait(19.9).task(ShowingRecords).amounts_until
    assert play.wait(0.1).task(ShowingRecords).amounts_until == 0.0


def test_amounts_are_hidden_by_touch_and_with_the_page() -> None:
    assert (
        shown().touch(RecordsAction.SHOW_AMOUNTS).touch(RecordsAction.HIDE_AMOUNTS).task(ShowingRecords).amounts_until
        == 0.0
    )
    assert isinstance(shown().touch(RecordsAction.SHOW_AMOUNTS).touch(Action.BACK).open.task, AtHome)


def test_amounts_are_not_shown_beside_a_helper() -> None:
    play = shown().touch(RecordsAction.SHOW_AMOUNTS).touch(Action.HELPED)
    assert play.task(ShowingRecords).amounts_until == 0.0
    assert play.touch(RecordsAction.SHOW_AMOUNTS).task(ShowingRecords).amounts_until == 0.0


def test_other_touches_and_a_clock_that_is_early_leave_the_page() -> None:
    play = shown().touch(RecordsAction.SHOW_AMOUNTS)
    before = play.open.task
    assert play.touch(WishesAction.CONFIRM).open.task == before
    assert play.send(Passed()).open.task == before


def test_an_event_that_is_no_touch_leaves_the_page() -> None:
    scene = a_scene(at_pin().open.identity)
    assert step(ShowingRecords(RECORDS, "pension"), Printed("t"), scene) == Stay(ShowingRecords(RECORDS, "pension"))


def test_an_answer_of_another_kind_is_no_records() -> None:
    play = at_pin().send_pin()
    before = play.visit
    assert play.send(Answered(waiting(play), replace)).visit == before
