from dataclasses import replace

from kiosk.visit.pages.attract.props import derive
from kiosk.visit.states import Attract, HallFigures, Surroundings
from scripts.samples import UP
from tests.kiosk.sight.seen import sight


def test_attract_counts_the_hall_and_never_says_nought_for_unknown() -> None:
    known = derive(sight(Attract()), Attract())
    assert [one.figure for one in known.counts] == ["3,482", "126", "614"]
    unknown = derive(sight(Attract(), Surroundings(HallFigures())), Attract())
    assert {one.figure for one in unknown.counts} == {"–"}


def test_attract_says_when_no_card_can_be_read_and_where_help_is() -> None:
    broken = derive(sight(Attract(), replace(UP, reader_code="C-101")), Attract())
    assert (broken.trouble, broken.trouble_do) == ("读卡器没有接上", "没有卡，也可以找工作。")
    asked = derive(sight(Attract(help_called=True)), Attract(help_called=True))
    assert "020-8765 4321" in asked.trouble_do
    assert derive(sight(Attract()), Attract()).trouble == ""


def test_each_language_is_named_in_itself_on_every_attract_screen() -> None:
    assert [one.ask for one in derive(sight(Attract()), Attract()).tongues] == [
        "按这里",
        "撳呢度",
        "Touch here",
    ]
