from dataclasses import replace

from kiosk.sight.sight import HallFacts
from kiosk.tasks.pin.states import AskingPin
from kiosk.visit.pages.staff.props import derive
from kiosk.visit.pages.staff.states import AtMachine
from kiosk.visit.pages.staff.to import ToMachine
from kiosk.visit.states import Staffed, Surroundings
from scripts.samples import HALL, TROUBLED, UP
from tests.kiosk.sight.seen import frame, shown, sight

STAFF = Staffed("何志明", AtMachine(), 0.0, 7)


def facts(surroundings: Surroundings, hall: HallFacts = HALL, version: str = "0.1.0") -> dict[str, str]:
    """The staff page's facts by their caption."""
    seen = sight(STAFF, surroundings)
    seen = replace(seen, hall=hall, library=replace(seen.library, version=lambda: version))
    return {fact.caption: fact.value for fact in derive(seen, AtMachine()).facts}


def test_the_staff_page_says_how_the_machine_is() -> None:
    well = facts(UP)
    assert (well["市里的线路"], well["读卡器"], well["打印机"]) == ("正常", "正常", "正常")
    assert (well["版本"], well["机内岗位"], well["岗位更新到"]) == ("0.1.0", "3,482", "9:30")
    ill = facts(replace(TROUBLED, readers=()))
    assert (ill["市里的线路"], ill["读卡器"], ill["打印机"]) == ("9:26 断的", "C-112", "K-510")
    bare = facts(Surroundings(), HallFacts("", "3", prints=False), version="")
    assert (bare["打印机"], bare["版本"], bare["市场"], bare["岗位更新到"]) == ("没有装", *["还不知道"] * 3)


def test_the_staff_page_lists_the_last_codes_with_their_meaning() -> None:
    props = derive(sight(STAFF, TROUBLED), AtMachine())
    assert (props.recent[0].word, props.recent[0].more) == ("C-112 · 9:40", "读卡器没有反应")
    odd = replace(UP, recent=(("X-1", "8:00"),))
    (found,) = derive(sight(STAFF, odd), AtMachine()).recent
    assert (found.word, found.more) == ("X-1 · 8:00", "")
    assert derive(sight(STAFF), AtMachine()).recent_caption == "开机后没有代码"


def test_before_the_pin_the_glass_does_not_say_whose_card_it_is() -> None:
    pad = replace(STAFF, task=AskingPin(5, then=ToMachine(), officer=True))
    assert frame(sight(pad)).person == ""
    assert frame(sight(STAFF)).person == "何*明"
    props = shown(sight(pad))
    assert (props.title, props.without) == ("工作人员卡：请输密码", "")
    assert "何" not in repr(props)


def test_every_reader_is_told_with_its_state_and_those_beyond_the_room_together() -> None:
    two = replace(UP, readers=(("ACS ACR39U 00 00", ""), ("SAM slot 01 00", "ignored")))
    known = facts(two)
    assert (known["ACS ACR39U 00 00"], known["SAM slot 01 00"]) == ("正常", "不读卡")
    one = facts(replace(UP, readers=(("ACS ACR39U 00 00", ""),)))
    assert one["读卡器"] == "正常"
    five = (*two.readers, ("Third", "C-112"), ("Fourth", "C-112"), ("Fifth", "security_module"))
    assert facts(replace(UP, readers=five))["另外 3 个"] == "C-112、安全模块"
