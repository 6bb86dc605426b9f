import pytest

from kiosk.visit.actions import Action
from kiosk.visit.states import AskingWishes, AtHome, Listing, Viewing
from kiosk.visit.tasks.listing import begin, pages, step
from kiosk.visit.tasks.outcome import Scene, Stay
from kiosk.visit.vocabulary import Passed
from tests.kiosk.visit.play import guest, holder


@pytest.mark.parametrize(
    ("count", "large", "expected"), [(0, False, 1), (3, False, 1), (4, False, 2), (3, True, 2), (4, True, 2)]
)
def test_pages_hold_three_rows_or_two_large_ones(count: int, large: bool, expected: int) -> None:
    assert pages(count, large) == expected


def test_pages_are_turned_no_further_than_there_are() -> None:
    play = holder().touch(Action.MATCHES)
    for expected in (1, 2, 2):
        assert play.touch(Action.NEXT_PAGE).task(Listing).page == expected
    for expected in (1, 0, 0):
        assert play.touch(Action.PREVIOUS_PAGE).task(Listing).page == expected


def test_a_row_opens_and_leads_back_to_its_page() -> None:
    play = holder().touch(Action.MATCHES).touch(Action.NEXT_PAGE).touch(Action.OPEN_VACANCY, "400004")
    assert play.task(Viewing) == Viewing("400004", 1)
    assert play.touch(Action.BACK).task(Listing).page == 1


def test_a_number_that_is_not_in_the_list_opens_nothing() -> None:
    play = holder().touch(Action.MATCHES).touch(Action.OPEN_VACANCY, "999999")
    assert isinstance(play.open.task, Listing)


def test_the_list_leads_to_wishes_and_home() -> None:
    assert isinstance(holder().touch(Action.MATCHES).touch(Action.WISHES).open.task, AskingWishes)
    assert isinstance(holder().touch(Action.MATCHES).touch(Action.BACK).open.task, AtHome)


def test_other_touches_leave_the_list() -> None:
    play = holder().touch(Action.MATCHES)
    before = play.open.task
    assert play.touch(Action.CONFIRM).open.task == before
    scene = Scene(play.open.identity, large=False, helped=False, line_up=True, seed=1, ticket="t", now=0.0)
    assert step(Listing(0), Passed(), scene) == Stay(Listing(0))


def test_a_list_of_nothing_has_one_empty_page() -> None:
    scene = Scene(guest().open.identity, large=False, helped=False, line_up=True, seed=1, ticket="t", now=0.0)
    stay = begin(scene, 5)
    assert stay.task == Listing(0)
