from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.slices.outcome import Stay
from kiosk.tasks.home.states import AtHome
from kiosk.tasks.matches.states import AtOverview, ListingMatches, pages
from kiosk.tasks.matches.steps import begin, step, step_overview
from kiosk.tasks.matches.to import Section, ToMatches
from kiosk.tasks.near_miss.states import NearMisses
from kiosk.tasks.vacancy.states import Viewing
from kiosk.tasks.wishes.actions import WishesAction
from kiosk.tasks.wishes.states import AskingWishes
from kiosk.visit.actions import Action
from kiosk.visit.vocabulary import Answered, Ask, MatchHere, NotAnswered, Passed
from labourhall.contract.call import Call
from labourhall.contract.visit_calls import FindMatches, FindPublicMatches
from labourhall.market.groups import Groups
from labourhall.market.order import Order
from labourhall.market.seeker import Seeker
from tests.kiosk.visit.play import (
    GROUPS,
    NO_GROUPS,
    NONE,
    SEEKER,
    WELCOME,
    Play,
    a_scene,
    asking_city,
    guest,
    holder,
    listing,
    stranger,
    waiting,
)


@pytest.mark.parametrize(
    ("count", "large", "expected"), [(0, False, 1), (3, False, 1), (4, False, 2), (3, True, 2), (4, True, 2)]
)
def test_pages_hold_three_rows_or_two_large_ones(count: int, large: bool, expected: int) -> None:
    assert pages(count, large) == expected


def test_pages_are_turned_no_further_than_there_are() -> None:
    play = holder().touch("matches")
    for expected in (1, 2, 2):
        assert play.touch(Action.NEXT_PAGE).task(ListingMatches).page == expected
    for expected in (1, 0, 0):
        assert play.touch(Action.PREVIOUS_PAGE).task(ListingMatches).page == expected


def test_a_row_opens_and_leads_back_to_its_page() -> None:
    play = holder().touch("matches").touch(Action.NEXT_PAGE).touch(Action.OPEN_VACANCY, "400004")
    assert play.task(Viewing) == Viewing("400004", ToMatches(1))
    assert play.touch(Action.BACK).task(ListingMatches).page == 1


def test_a_number_that_is_not_in_the_list_opens_nothing() -> None:
    play = holder().touch("matches").touch(Action.OPEN_VACANCY, "999999")
    assert isinstance(play.open.task, ListingMatches)


def test_the_list_leads_to_what_else_there_is_to_wishes_and_home() -> None:
    assert isinstance(holder().touch("matches").touch("overview").open.task, AtOverview)
    assert isinstance(holder().touch("matches").touch("wishes").open.task, AskingWishes)
    assert isinstance(holder().touch("matches").touch(Action.BACK).open.task, AtHome)


def test_other_touches_leave_the_list() -> None:
    play = holder().touch("matches")
    before = play.open.task
    assert play.touch(WishesAction.CONFIRM).open.task == before
    scene = a_scene(play.open.identity)
    assert step(ListingMatches(0), Passed(), scene) == Stay(ListingMatches(0))


def test_a_list_of_nothing_has_one_empty_page() -> None:
    scene = a_scene(guest().open.identity)
    stay = begin(ToMatches(5), scene)
    assert stay.task == ListingMatches(0)


def test_where_nothing_fits_the_list_is_the_overview() -> None:
    play = asking_city()
    play.send(Answered(play.reading.ticket, replace(WELCOME, groups=replace(GROUPS, fits=NONE))))
    assert isinstance(play.touch("matches").open.task, AtOverview)


def test_the_overview_leads_to_every_list_that_has_something_and_back() -> None:
    play = holder().touch("matches").touch("overview")
    for section in Section:
        play.touch("list", section)
        assert play.task(ListingMatches) == ListingMatches(0, section)
        play.touch("overview" if section is Section.FITS else Action.BACK)
        assert isinstance(play.open.task, AtOverview)
    assert isinstance(play.touch("list", "strangers").open.task, AtOverview)
    assert isinstance(play.touch(WishesAction.CONFIRM).open.task, AtOverview)
    assert isinstance(play.touch(Action.BACK).open.task, AtHome)


def test_the_overview_leads_to_one_step_and_to_wishes() -> None:
    play = holder().touch("matches").touch("overview").touch("steps")
    assert isinstance(play.open.task, NearMisses)
    assert isinstance(play.touch(Action.BACK).open.task, AtOverview)
    assert isinstance(play.touch("wishes").open.task, AskingWishes)


def test_an_overview_of_nothing_leads_nowhere_but_home() -> None:
    play = asking_city()
    play.send(Answered(play.reading.ticket, replace(WELCOME, groups=NO_GROUPS)))
    play.touch("matches")
    for action, argument in (("list", "fits"), ("list", "near"), ("steps", "")):
        assert isinstance(play.touch(action, argument).open.task, AtOverview)
    assert step_overview(AtOverview(), Passed(), a_scene(play.open.identity)) == Stay(AtOverview())


def test_a_row_of_another_list_leads_back_to_it() -> None:
    play = holder().touch("matches").touch("overview").touch("list", Section.ASK)
    play.touch(Action.OPEN_VACANCY, "400000")
    assert isinstance(play.open.task, ListingMatches)
    play.touch(Action.OPEN_VACANCY, "410001")
    assert play.task(Viewing) == Viewing("410001", ToMatches(0, Section.ASK))


def newest(groups: Groups = GROUPS) -> Groups:
    return replace(groups, fits=listing(range(400010, 400017)))


@pytest.mark.parametrize(("play", "call"), [
    (holder, FindMatches(SEEKER.wishes, Order.NEWEST)),
    (lambda: guest_with_lists(), FindPublicMatches(Seeker(), Order.NEWEST)),
], ids=["holder", "guest"])  # fmt: skip
def test_lists_are_asked_for_the_newest_first_and_back(play: Callable[[], Play], call: Call[Groups]) -> None:
    made = play().touch("matches").touch("overview").touch("order")
    assert made.asked(Ask).call == call
    assert made.touch("order").effects == ()  # once is enough
    made.send(Answered(waiting(made), newest()))
    assert made.task(ListingMatches) == ListingMatches(0)
    assert (made.open.identity.order, made.open.identity.groups) == (Order.NEWEST, newest())
    again = made.touch("overview").touch("order").asked(Ask).call
    assert isinstance(again, FindMatches | FindPublicMatches)
    assert again.order is Order.BY_SCORE


def test_where_the_city_does_not_answer_the_kiosk_sorts_and_says_where_it_cannot() -> None:
    play = holder().touch("matches").touch("overview").touch("order")
    play.send(NotAnswered(waiting(play), "L-204"))
    assert play.asked(MatchHere).call == FindPublicMatches(SEEKER, Order.NEWEST)
    play.send(NotAnswered(waiting(play), "K-514"))
    assert play.task(AtOverview) == AtOverview(code="K-514")
    assert play.touch("order").asked(Ask)


def test_whom_the_city_could_not_be_asked_about_is_sorted_here_at_once() -> None:
    play = stranger("L-204")
    play.visit = replace(
        play.visit, outer=replace(play.open, identity=replace(play.open.identity, groups=GROUPS), task=AtOverview())
    )
    assert isinstance(play.touch("order").asked(MatchHere).call, FindPublicMatches)


def guest_with_lists() -> Play:
    play = guest().touch(Action.HOME)
    play.visit = replace(play.visit, outer=replace(play.open, identity=replace(play.open.identity, groups=GROUPS)))
    return play
