from kiosk.visit.pages.cleared.props import derive
from kiosk.visit.states import Cleared
from kiosk.visit.vocabulary import CardOut
from tests.kiosk.sight.seen import frame, shown, sight
from tests.kiosk.visit.play import CARD, WELCOME, holder


def test_cleared_lists_what_was_there() -> None:
    props = derive(sight(Cleared(15, 7, True, 1, False)), Cleared(15, 7, True, 1, False))
    assert props.wiped[2].word == "看过的 7 个岗位"
    assert (props.take, props.back_in) == ("请带好：卡、推荐信 1 份", "15 秒后回到首页")
    inside = derive(sight(Cleared(15, 0, False, 0, True)), Cleared(15, 0, False, 0, True))
    assert (inside.title, inside.understood, inside.wiped[1].state) == ("请取卡", "", "没有")


def test_cleared_knows_nobody_though_somebody_was_here() -> None:
    """A real visit, ended: its page is derived from what is left."""
    play = holder()
    assert WELCOME.name_masked in repr(shown(sight(play.visit.outer)))
    ended = play.send(CardOut()).visit.outer
    assert isinstance(ended, Cleared)
    for never in (WELCOME.name_masked, CARD.name, WELCOME.token, CARD.card_number):
        assert str(never) not in repr((derive(sight(ended), ended), frame(sight(ended))))
