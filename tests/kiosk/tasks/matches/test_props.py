from dataclasses import replace

from kiosk.tasks.matches.props import derive
from kiosk.tasks.matches.states import Listing
from kiosk.visit.accommodations import Accommodations
from labourhall.market.match import Match, Matches
from scripts.samples import HOLDER, opened
from tests.kiosk.sight.seen import an_open, sight


def test_a_list_page_has_three_rows_and_two_in_large_letters() -> None:
    outer = opened(Listing(7))
    props = derive(sight(outer), Listing(7))
    assert (len(props.rows), props.note, props.first, props.last) == (2, "23 个 · 第 8 页，共 8 页", False, True)
    large = derive(sight(outer, looks=Accommodations(large=True)), Listing(0))
    assert (len(large.rows), large.note) == (2, "第 1 页，共 12 页")


def test_a_vacancy_that_left_meanwhile_cannot_be_opened() -> None:
    ranked = (Match("999999", 1, (), ()),)
    outer = opened(Listing(0), replace(HOLDER, matches=Matches(1, ranked, (), "r1")))
    row = derive(sight(outer), Listing(0)).rows[0]
    assert (row.available, row.trade, row.employer) == (False, "岗位 999 999", "这个岗位刚刚招满或撤下")


def test_an_empty_list_says_what_helps() -> None:
    outer = an_open("matches-none")
    props = derive(sight(outer), Listing(0))
    assert props.rows == ()
    assert props.empty_do == "换个条件再看看。"
