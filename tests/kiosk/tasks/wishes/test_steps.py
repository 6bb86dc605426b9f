from dataclasses import replace

from kiosk.tasks.home.states import AtHome
from kiosk.tasks.matches.states import ListingMatches
from kiosk.tasks.vacancy.actions import VacancyAction
from kiosk.tasks.wishes.actions import WishesAction
from kiosk.tasks.wishes.states import AskingWishes
from kiosk.visit.actions import Action
from kiosk.visit.states import Holder
from kiosk.visit.vocabulary import Answered, Ask, MatchHere, NotAnswered
from labourhall.contract.visit_calls import FindMatches, FindPublicMatches
from labourhall.market.seeker import Origin, Seeker, Wishes
from tests.kiosk.visit.play import GROUPS, Play, guest, holder, listing, stranger, waiting

FOUND = replace(GROUPS, fits=listing((400000,)))


def wished(play: Play) -> Play:
    play.touch(WishesAction.TRADE, "8-04-01").touch(WishesAction.TRADE, "4-07-05").touch(WishesAction.CONFIRM)
    return play.touch(WishesAction.DISTRICT, "440103").touch(WishesAction.CONFIRM)


def test_tiles_are_chosen_and_given_back() -> None:
    play = guest().touch(WishesAction.TRADE, "a").touch(WishesAction.TRADE, "b").touch(WishesAction.TRADE, "a")
    assert play.task(AskingWishes).trades == ("b",)
    play.touch(WishesAction.CONFIRM).touch(WishesAction.DISTRICT, "440103").touch(WishesAction.DISTRICT, "440104")
    assert play.task(AskingWishes).districts == ("440103", "440104")
    assert play.touch(WishesAction.DISTRICT, "").task(AskingWishes).districts == ()


def test_a_tile_of_the_other_question_does_nothing() -> None:
    play = guest().touch(WishesAction.DISTRICT, "440103")
    assert play.task(AskingWishes).districts == ()
    assert play.touch(WishesAction.CONFIRM).touch(WishesAction.TRADE, "a").task(AskingWishes).trades == ()
    assert guest().touch(WishesAction.TRADE, "").task(AskingWishes).trades == ()


def test_pages_of_tiles_are_turned() -> None:
    play = guest().touch(Action.PREVIOUS_PAGE)
    assert play.task(AskingWishes).page == 0
    assert play.touch(Action.NEXT_PAGE).touch(Action.NEXT_PAGE).task(AskingWishes).page == 2
    assert play.touch(Action.PREVIOUS_PAGE).task(AskingWishes).page == 1
    assert play.touch(WishesAction.CONFIRM).task(AskingWishes).page == 0


def test_a_guest_asks_the_city_with_wishes_alone() -> None:
    play = wished(guest())
    wishes = Wishes(occupations=("8-04-01", "4-07-05"), districts=("440103",))
    asked = play.asked(Ask)
    assert asked.call == FindPublicMatches(Seeker(wishes=wishes, origins=(("wishes", Origin.ASKED),)))
    assert asked.key == ""
    assert play.task(AskingWishes).waiting == asked.ticket


def test_a_stranger_asks_with_what_the_card_says() -> None:
    call = wished(stranger()).asked(Ask).call
    assert isinstance(call, FindPublicMatches)
    assert call.seeker.age == 52
    assert dict(call.seeker.origins) == {"age": Origin.CARD, "wishes": Origin.ASKED}


def test_a_holder_asks_in_the_visit_and_keeps_the_other_wishes() -> None:
    asked = wished(holder().touch("wishes")).asked(Ask)
    assert asked.key == "token-secret"
    assert isinstance(asked.call, FindMatches)
    assert asked.call.wishes == Wishes(("8-04-01", "4-07-05"), ("440103",), 4000.0, ("day",))


def test_the_ranking_leads_to_the_list_and_stays_known() -> None:
    play = wished(holder().touch("wishes"))
    play.send(Answered(waiting(play), FOUND))
    assert play.task(ListingMatches).page == 0
    assert isinstance(play.open.identity, Holder)
    assert play.open.identity.groups == FOUND
    assert play.open.identity.seeker.wishes.districts == ("440103",)


def test_no_wish_at_all_is_an_answer_too() -> None:
    play = guest().touch(WishesAction.CONFIRM).touch(WishesAction.CONFIRM)
    call = play.asked(Ask).call
    assert isinstance(call, FindPublicMatches)
    assert call.seeker.wishes == Wishes()


def test_when_the_city_does_not_answer_the_kiosk_ranks_itself() -> None:
    play = wished(holder().touch("wishes"))
    play.send(NotAnswered(waiting(play), "L-204"))
    asked = play.asked(MatchHere)
    assert isinstance(asked.call, FindPublicMatches)
    assert asked.call.seeker.wishes.occupations == ("8-04-01", "4-07-05")
    assert play.task(AskingWishes).here
    assert isinstance(play.send(Answered(asked.ticket, FOUND)).open.task, ListingMatches)


def test_where_the_line_is_known_to_be_cut_the_city_is_not_asked() -> None:
    play = wished(stranger("L-204"))
    assert play.asked(MatchHere).ticket == waiting(play)


def test_when_nobody_can_rank_the_page_says_why_and_can_be_tried_again() -> None:
    play = wished(stranger("L-204"))
    play.send(NotAnswered(waiting(play), "K-514"))
    task = play.task(AskingWishes)
    assert (task.code, task.waiting, task.here) == ("K-514", "", False)
    assert play.touch(WishesAction.CONFIRM).asked(MatchHere)
    assert play.task(AskingWishes).code == ""


def test_while_the_ranking_is_awaited_only_the_way_back_works() -> None:
    play = wished(guest())
    ticket = waiting(play)
    assert play.touch(WishesAction.CONFIRM).effects == ()
    assert play.touch(WishesAction.DISTRICT, "440104").task(AskingWishes).districts == ("440103",)
    assert play.touch(Action.BACK).task(AskingWishes).waiting == ""
    before = play.visit
    assert play.send(Answered(ticket, FOUND)).visit == before
    assert play.touch(WishesAction.CONFIRM).asked(Ask).ticket != ticket


def test_back_leads_from_districts_to_trades_and_from_there_home() -> None:
    play = guest().touch(WishesAction.TRADE, "a").touch(WishesAction.CONFIRM).touch(Action.BACK)
    assert (play.task(AskingWishes).step, play.task(AskingWishes).trades) == ("trade", ("a",))
    assert isinstance(play.touch(Action.BACK).open.task, AtHome)


def test_an_answer_of_another_kind_is_not_a_ranking() -> None:
    play = wished(guest())
    before = play.visit
    assert play.send(Answered(waiting(play), "?")).visit == before


def test_an_unknown_touch_is_not_a_wish() -> None:
    play = guest()
    before = play.open.task
    assert play.touch(VacancyAction.WRITE_LETTER).open.task == before
