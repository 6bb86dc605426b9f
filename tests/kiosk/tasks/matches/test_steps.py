import pytest

from kiosk.slices.outcome import Stay
from kiosk.tasks.home.states import AtHome
from kiosk.tasks.matches.states import Listing, pages
from kiosk.tasks.matches.steps import begin, step
from kiosk.tasks.matches.to import ToMatches
from kiosk.tasks.vacancy.states import Viewing
from kiosk.tasks.wishes.actions import WishesAction
from kiosk.tasks.wishes.states import AskingWishes
from kiosk.visit.actions import Action
from kiosk.visit.vocabulary import Passed
from tests.kiosk.visit.play import a_scene, guest, holder


@pytest.mark.parametrize(
    ("count", "large", "expected"), [(0, False, 1), (3, False, 1), (4, False, 2), (3, True, 2), (4, True, 2)]
)
def test_pages_hold_three_rows_or_two_large_ones(count: int, large: bool, expected: int) -> None:
    assert pages(count, large) == expected


def test_pages_are_turned_no_further_than_there_are() -> None:
    play = holder().touch("matches")
    for expected in (1, 2, 2):
        assert play.touch(Action.NEXT_PAGE).task(Listing).page == expected
    for expected in (1, 0, 0):
        assert play.touch(Action.PREVIOUS_PAGE).task(Listing).page == expected


def test_a_row_opens_and_leads_back_to_its_page() -> None:
    play = holder().touch("matches").touch(Action.NEXT_PAGE).touch(Action.OPEN_VACANCY, "400004")
    assert play.task(Viewing) == Viewing("400004", ToMatches(1))
    assert play.touch(Action.BACK).task(Listing).page == 1


def test_a_number_that_is_not_in_the_list_opens_nothing() -> None:
    play = holder().touch("matches").touch(Action.OPEN_VACANCY, "999999")
    assert isinstance(play.open.task, Listing)


def test_the_list_leads_to_wishes_and_home() -> None:
    assert isinstance(holder().touch("matches").touch("wishes").open.task, AskingWishes)
    assert isinstance(holder().touch("matches").touch(Action.BACK).open.task, AtHome)


def test_other_touches_leave_the_list() -> None:
    play = holder().touch("matches")
    before = play.open.task
    assert play.touch(WishesAction.CONFIRM).open.task == before
    scene = a_scene(play.open.identity)
    assert step(Listing(0), Passed(), scene) == Stay(Listing(0))


def test_a_list_of_nothing_has_one_empty_page() -> None:
    scene = a_scene(guest().open.identity)
    stay = begin(ToMatches(5), scene)
    assert stay.task == Listing(0)
