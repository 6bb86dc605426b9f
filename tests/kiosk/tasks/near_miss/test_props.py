from dataclasses import replace

import pytest

from kiosk.tasks.near_miss.props import derive
from kiosk.tasks.near_miss.states import NearMisses
from labourhall.market.match import Matches, NearMiss, Requirement
from scripts.samples import HOLDER, STRANGER, opened
from tests.kiosk.sight.seen import sight


def test_a_near_miss_names_the_one_missing_piece() -> None:
    outer = opened(NearMisses(0))
    props = derive(sight(outer), NearMisses(0))
    assert (props.missing, props.first, props.last) == ("叉车证", True, False)
    assert [pane.word for pane in props.panes] == ["年龄合适", "学历够", "班次合适", "不看经验"]
    last = derive(sight(outer), NearMisses(2))
    assert (last.missing, last.last) == ("高中毕业", True)


@pytest.mark.parametrize(
    ("miss", "words"),
    [
        (NearMiss("402317", Requirement.SHIFT, "night", 1), "夜班"),
        (NearMiss("402317", Requirement.AGE, "50", 1), "年龄 50"),
        (NearMiss("402317", Requirement.EXPERIENCE, "2年", 1), "2年经验"),
        (NearMiss("402317", Requirement.EDUCATION, "5", 1), "本科毕业"),
    ],
)
def test_every_kind_of_missing_piece_has_words(miss: NearMiss, words: str) -> None:
    outer = opened(NearMisses(0), replace(HOLDER, matches=Matches(0, (), (miss,), "r1")))
    props = derive(sight(outer), NearMisses(0))
    assert props.missing == words
    assert len(props.panes) == 4


def test_no_near_miss_at_all_is_said() -> None:
    outer = opened(NearMisses(0), STRANGER)
    assert derive(sight(outer), NearMisses(0)).gone
