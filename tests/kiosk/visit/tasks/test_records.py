from dataclasses import replace

import pytest

from kiosk.visit.actions import Action
from kiosk.visit.states import AtHome, FetchingRecords, RecordsElsewhere, ShowingRecords
from kiosk.visit.tasks.outcome import Scene, Stay
from kiosk.visit.tasks.records import step, years
from kiosk.visit.vocabulary import Answered, NotAnswered, Passed, Printed
from labourhall.market.insurance import Insurance
from tests.kiosk.visit.play import RECORDS, Play, at_pin, waiting


def shown() -> Play:
    play = at_pin().send_pin()
    return play.send(Answered(waiting(play), RECORDS))


def test_the_records_open_on_the_pension() -> None:
    assert shown().task(ShowingRecords) == ShowingRecords(RECORDS, "pension")


@pytest.mark.parametrize("code", ["L-204", "L-213"])
def test_records_that_do_not_come_say_why(code: str) -> None:
    play = at_pin().send_pin()
    assert play.send(NotAnswered(waiting(play), code)).task(RecordsElsewhere).code == code
    assert isinstance(play.touch(Action.CONFIRM).open.task, RecordsElsewhere)
    assert isinstance(play.touch(Action.BACK).open.task, AtHome)


def test_one_can_go_back_before_they_come() -> None:
    play = at_pin().send_pin()
    assert isinstance(play.touch(Action.CONFIRM).open.task, FetchingRecords)
    assert isinstance(play.touch(Action.BACK).open.task, AtHome)


def test_another_insurance_begins_with_its_newest_years() -> None:
    play = shown().touch(Action.EARLIER).touch(Action.INSURANCE, "medical")
    assert (play.task(ShowingRecords).kind, play.task(ShowingRecords).offset) == ("medical", 0)
    assert play.touch(Action.INSURANCE, "lottery").task(ShowingRecords).kind == "medical"


def test_years_are_turned_by_eight_and_no_further_than_there_are() -> None:
    assert (years(RECORDS, Insurance.PENSION), years(RECORDS, Insurance.MEDICAL), years(RECORDS, Insurance.INJURY)) == (
        18,
        7,
        1,
    )
    play = shown().touch(Action.LATER)
    assert play.task(ShowingRecords).offset == 0
    for expected in (8, 16, 16):
        assert play.touch(Action.EARLIER).task(ShowingRecords).offset == expected
    assert play.touch(Action.LATER).task(ShowingRecords).offset == 8


def test_amounts_are_shown_for_twenty_seconds() -> None:
    play = shown().touch(Action.SHOW_AMOUNTS)
    assert play.task(ShowingRecords).amounts_until == play.now + 20.0
    assert play.wait(19.9).task(ShowingRecords).amounts_until
    assert play.wait(0.1).task(ShowingRecords).amounts_until == 0.0


def test_amounts_are_hidden_by_touch_and_with_the_page() -> None:
    assert shown().touch(Action.SHOW_AMOUNTS).touch(Action.HIDE_AMOUNTS).task(ShowingRecords).amounts_until == 0.0
    assert isinstance(shown().touch(Action.SHOW_AMOUNTS).touch(Action.BACK).open.task, AtHome)


def test_amounts_are_not_shown_beside_a_helper() -> None:
    play = shown().touch(Action.SHOW_AMOUNTS).touch(Action.HELPED)
    assert play.task(ShowingRecords).amounts_until == 0.0
    assert play.touch(Action.SHOW_AMOUNTS).task(ShowingRecords).amounts_until == 0.0


def test_other_touches_and_a_clock_that_is_early_leave_the_page() -> None:
    play = shown().touch(Action.SHOW_AMOUNTS)
    before = play.open.task
    assert play.touch(Action.CONFIRM).open.task == before
    assert play.send(Passed()).open.task == before


def test_an_event_that_is_no_touch_leaves_the_page() -> None:
    scene = Scene(at_pin().open.identity, large=False, helped=False, line_up=True, seed=1, ticket="t", now=0.0)
    assert step(ShowingRecords(RECORDS, "pension"), Printed("t"), scene) == Stay(ShowingRecords(RECORDS, "pension"))


def test_an_answer_of_another_kind_is_no_records() -> None:
    play = at_pin().send_pin()
    before = play.visit
    assert play.send(Answered(waiting(play), replace)).visit == before
