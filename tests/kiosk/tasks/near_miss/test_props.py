from dataclasses import replace

import pytest

from kiosk.tasks.home.to import ToHome
from kiosk.tasks.near_miss.props import derive
from kiosk.tasks.near_miss.states import NearMisses
from labourhall.market.groups import Bar, Group, Listed, Listing
from labourhall.market.match import Match
from scripts.samples import GROUPS, HOLDER, STRANGER, opened
from tests.kiosk.sight.seen import sight


def test_a_near_miss_names_the_one_missing_piece() -> None:
    outer = opened(NearMisses(0, ToHome()))
    props = derive(sight(outer), NearMisses(0, ToHome()))
    assert (props.missing, props.first, props.last) == ("叉车证", True, False)
    assert [pane.word for pane in props.panes] == ["年龄合适", "学历够", "班次合适", "不看经验"]
    last = derive(sight(outer), NearMisses(2, ToHome()))
    assert (last.missing, last.last) == ("高中毕业", True)


@pytest.mark.parametrize(
    ("bar", "words"),
    [
        (Bar("shift", ("night",)), "夜班"),
        (Bar("certificate", ("叉车证",)), "叉车证"),
        (Bar("education", ("5",)), "本科毕业"),
        (Bar("dialect", ("潮州话",)), "还有一项要求"),
        (None, "还有一项要求"),
    ],
)
def test_every_kind_of_missing_piece_has_words(bar: Bar | None, words: str) -> None:
    step = Listing(1, (Listed(Match("402317", 1, (), ()), Group.ONE_STEP, bar),))
    outer = opened(NearMisses(0, ToHome()), replace(HOLDER, groups=replace(GROUPS, one_step=step)))
    props = derive(sight(outer), NearMisses(0, ToHome()))
    assert props.missing == words
    assert len(props.panes) == 4


def test_no_near_miss_at_all_is_said() -> None:
    outer = opened(NearMisses(0, ToHome()), STRANGER)
    assert derive(sight(outer), NearMisses(0, ToHome())).gone


def test_a_list_that_leaves_some_out_says_of_how_many_it_shows_the_first() -> None:
    miss = Listed(Match("402317", 1, (), ()), Group.ONE_STEP, Bar("certificate", ("叉车证",)))
    outer = opened(NearMisses(0, ToHome()), replace(HOLDER, groups=replace(GROUPS, one_step=Listing(9, (miss,)))))
    assert derive(sight(outer), NearMisses(0, ToHome())).note == "9 个里前 1 个 · 第 1 个"


def test_a_near_miss_whose_vacancy_closed_meanwhile_keeps_its_place_and_says_so() -> None:
    miss = Listed(Match("999999", 1, (), ()), Group.ONE_STEP, Bar("certificate", ("叉车证",)))
    outer = opened(NearMisses(0, ToHome()), replace(HOLDER, groups=replace(GROUPS, one_step=Listing(1, (miss,)))))
    props = derive(sight(outer), NearMisses(0, ToHome()))
    assert (props.gone, props.number, props.first, props.last) == (True, "999999", True, True)
