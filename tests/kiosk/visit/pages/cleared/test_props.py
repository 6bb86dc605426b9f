from kiosk.visit.pages.cleared.props import derive
from kiosk.visit.states import Cleared
from tests.kiosk.sight.seen import sight


def test_cleared_lists_what_was_there_and_knows_nobody() -> None:
    props = derive(sight(Cleared(15, 7, True, 1, False)), Cleared(15, 7, True, 1, False))
    assert props.wiped[2].word == "看过的 7 个岗位"
    assert (props.take, props.back_in) == ("请带好：卡、推荐信 1 份", "15 秒后回到首页")
    inside = derive(sight(Cleared(15, 0, False, 0, True)), Cleared(15, 0, False, 0, True))
    assert (inside.title, inside.understood, inside.wiped[1].state) == ("请取卡", "", "没有")
    assert "陈" not in repr((props, inside))
